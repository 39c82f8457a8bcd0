import type { Context } from '../../context.ts'
import { BATCH, inBatches } from '../../jobs/batches.ts'
import { type Job, jobContext, kindOf } from '../../jobs/job.ts'
import { keepPlansCurrent } from './keep-plans-current.ts'

const NAME = 'keep-plans-current'

/** Once a day of each person's own calendar, their open plans are made again: days that pass change what is due. */
const keepAllPlansCurrent: Job = {
  name: NAME,
  schedule: '41 * * * *',
  async run(parts) {
    const { database, log } = parts
    const tenants = await database.forOperator().tenant.findMany({ select: { id: true }, orderBy: { id: 'asc' } })
    let people = 0
    for (const { id } of tenants) people += await keepTenantCurrent(jobContext(parts, NAME, id))
    log.info({ job: NAME, tenants: tenants.length, people }, 'Open plans brought to the day')
  },
}

export default [keepAllPlansCurrent] satisfies Job[]

async function keepTenantCurrent(context: Context): Promise<number> {
  let people = 0
  for await (const { id } of inBatches((after) => readWaiting(context, after))) people += await keepCurrent(context, id)
  return people
}

function readWaiting({ db, tenantId, now }: Context, after: string): Promise<{ id: string }[]> {
  return db.query({
    name: 'people-of-yesterday',
    text: `select c.id from candidates c join tenants t on t.id = c.tenant_id
           where c.tenant_id = $1 and c.id > $3
             and c.plans_current_on is distinct from ($2::timestamptz at time zone coalesce(c.time_zone, t.time_zone))::date
             and exists (select from action_plans p where p.tenant_id = $1 and p.candidate_id = c.id and p.state = 'open')
           order by c.id limit ${BATCH}`,
    values: [tenantId, now, after],
  })
}

/** In a transaction of its own: one that fails keeps none of the others from their day; the next run tries it again. */
async function keepCurrent(context: Context, candidateId: string): Promise<number> {
  try {
    await keepPlansCurrent(context, candidateId)
    return 1
  } catch (error) {
    context.log.error(
      { job: NAME, tenantId: context.tenantId, candidateId, ...kindOf(error) },
      'Plans could not be made again',
    )
    return 0
  }
}
