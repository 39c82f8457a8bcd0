import type { Context } from '../../context.ts'
import type { Job } from '../../jobs/job.ts'
import { ERASE_CANDIDATES, eraseCandidate } from './erase-candidate.ts'

/** Does what was ordered, the oldest first; the minute finds what a lost call or a process that died left. */
const eraseCandidates: Job = {
  name: ERASE_CANDIDATES,
  schedule: '* * * * *',
  wakes: true,
  async run({ database, outbound, log, now, signal }) {
    const orders = await database.forOperator().query<{ tenantId: string; id: string }>({
      text: `select tenant_id as "tenantId", id from erasures where state in ('queued', 'running') order by created_at`,
    })
    const actor = { type: 'job', name: ERASE_CANDIDATES } as const
    for (const { tenantId, id } of orders) {
      const db = database.forTenant(tenantId)
      await erase({ db, tenantId, actor, audience: 'candidate', now, outbound, log }, id, signal)
    }
  },
}

export default [eraseCandidates] satisfies Job[]

/** One that fails keeps none of the others waiting, and goes on at the next run. */
async function erase(context: Context, erasureId: string, signal?: AbortSignal): Promise<void> {
  try {
    await eraseCandidate(context, erasureId, signal)
  } catch (error) {
    const { name, code } = error as Error & { code?: unknown }
    // No message: the database's repeat values.
    context.log.error(
      { job: ERASE_CANDIDATES, tenantId: context.tenantId, erasureId, type: name, code },
      'An erasure stopped before its end',
    )
  }
}
