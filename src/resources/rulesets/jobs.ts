import { type Job, jobContext, kindOf } from '../../jobs/job.ts'
import { REPLAY_RULESETS, tryOnPlans } from './try-on-plans.ts'

/** Does the replays that were ordered, the oldest first; the minute finds what a lost call or a process that died left. */
const replayRulesets: Job = {
  name: REPLAY_RULESETS,
  schedule: '* * * * *',
  wakes: true,
  async run(parts) {
    const { database, log, signal } = parts
    const orders = await database.forOperator().query<{ tenantId: string; rulesetId: string }>({
      text: `select tenant_id as "tenantId", ruleset_id as "rulesetId" from ruleset_replays
             where state in ('queued', 'running') order by created_at`,
    })
    for (const { tenantId, rulesetId } of orders) {
      try {
        await tryOnPlans(jobContext(parts, REPLAY_RULESETS, tenantId), rulesetId, signal)
      } catch (error) {
        // It keeps none of the others waiting, and goes on at the next run.
        log.error({ job: REPLAY_RULESETS, tenantId, rulesetId, ...kindOf(error) }, 'A replay stopped before its end')
      }
    }
  },
}

export default [replayRulesets] satisfies Job[]
