import type { Context } from '../../context.ts'
import { type Job, jobContext, kindOf } from '../../jobs/job.ts'
import { ERASE_CANDIDATES, eraseCandidate } from './erase-candidate.ts'

/** Does what was ordered, the oldest first; the minute finds what a lost call or a process that died left. */
const eraseCandidates: Job = {
  name: ERASE_CANDIDATES,
  schedule: '* * * * *',
  wakes: true,
  async run(parts) {
    const orders = await parts.database.forOperator().query<{ tenantId: string; id: string }>({
      text: `select tenant_id as "tenantId", id from erasures where state in ('queued', 'running') order by created_at`,
    })
    for (const { tenantId, id } of orders) await erase(jobContext(parts, ERASE_CANDIDATES, tenantId), id, parts.signal)
  },
}

export default [eraseCandidates] satisfies Job[]

/** One that fails keeps none of the others waiting, and goes on at the next run. */
async function erase(context: Context, erasureId: string, signal?: AbortSignal): Promise<void> {
  try {
    await eraseCandidate(context, erasureId, signal)
  } catch (error) {
    context.log.error(
      { job: ERASE_CANDIDATES, tenantId: context.tenantId, erasureId, ...kindOf(error) },
      'An erasure stopped before its end',
    )
  }
}
