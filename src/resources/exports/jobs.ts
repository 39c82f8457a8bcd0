import type { Visibility } from '../../db/tenant.ts'
import { type Job, jobContext, kindOf } from '../../jobs/job.ts'
import type { Reading } from './reading.ts'
import { WRITE_EXPORTS, writeExport } from './write-export.ts'

type Order = { tenantId: string; id: string; candidateId: string; audience: Visibility }

/** Writes what was ordered, the oldest first; the minute finds what a lost call or a process that died left. */
const writeExports: Job = {
  name: WRITE_EXPORTS,
  schedule: '* * * * *',
  wakes: true,
  async run(parts) {
    const { database, signal } = parts
    const orders = await database.forOperator().query<Order>({
      text: `select tenant_id as "tenantId", id, candidate_id as "candidateId", audience from exports
             where state in ('queued', 'running') order by created_at`,
    })
    for (const { tenantId, id, candidateId, audience } of orders) {
      const service = jobContext(parts, WRITE_EXPORTS, tenantId)
      const reader = { tenantId, audience, ...(audience === 'candidate' && { candidateId }) }
      await write({ context: { ...service, db: database.forReader(reader), audience }, service }, id, signal)
    }
  },
}

export default [writeExports] satisfies Job[]

/** One that fails keeps none of the others waiting, and goes on at the next run. */
async function write(reading: Reading, exportId: string, signal?: AbortSignal): Promise<void> {
  try {
    await writeExport(reading, exportId, signal)
  } catch (error) {
    const { log, tenantId } = reading.context
    log.error({ job: WRITE_EXPORTS, tenantId, exportId, ...kindOf(error) }, 'An export stopped before its end')
  }
}
