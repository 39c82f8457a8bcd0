import type { Context } from '../../context.ts'
import { AppError } from '../../errors.ts'
import { BATCH, inBatches } from '../../jobs/batches.ts'
import { type Job, jobContext, kindOf } from '../../jobs/job.ts'
import { businessDaysBetween } from '../../rules/calendar.ts'
import { CLOSES_AFTER_BUSINESS_DAYS } from './business-days.ts'
import { closeUnansweredRequest } from './close-unanswered-request.ts'

const NAME = 'close-unanswered-feedback-requests'

/** Closes requests that nobody answered in 14 business days of the candidate's zone, without the tenant's holidays. */
const closeUnansweredFeedbackRequests: Job = {
  name: NAME,
  schedule: '23 * * * *',
  async run(parts) {
    const { database, log, now } = parts
    const tenants = await database.forOperator().query<{ tenantId: string }>({
      text: `select distinct tenant_id as "tenantId" from feedback_requests where state = 'sent' and sent_at < ${NOT_BEFORE('$1')}`,
      values: [now],
    })
    let closed = 0
    for (const { tenantId } of tenants) closed += await closeIn(jobContext(parts, NAME, tenantId))
    log.info({ job: NAME, tenants: tenants.length, closed }, 'Unanswered requests for feedback closed')
  },
}

export default [closeUnansweredFeedbackRequests] satisfies Job[]

/** No request is due that is younger than as many calendar days; the rest is decided by the candidate's calendar. */
const NOT_BEFORE = (now: string) => `${now}::timestamptz - interval '${CLOSES_AFTER_BUSINESS_DAYS} days'`

async function closeIn(context: Context): Promise<number> {
  let closed = 0
  for await (const waiting of inBatches((after) => readWaiting(context, after)))
    if (isOverdue(waiting)) closed += await close(context, waiting.id)
  return closed
}

type Waiting = { id: string; sentOn: string; today: string; holidays: string[] }

function readWaiting({ db, tenantId, now }: Context, after: string): Promise<Waiting[]> {
  return db.query({
    name: 'waiting-feedback-requests',
    text: `select f.id, t.holidays, to_char(f.sent_at at time zone z.zone, 'YYYY-MM-DD') as "sentOn",
             to_char($2::timestamptz at time zone z.zone, 'YYYY-MM-DD') as today
           from feedback_requests f
           join candidates c on c.tenant_id = f.tenant_id and c.id = f.candidate_id
           join tenants t on t.id = f.tenant_id
           cross join lateral (select coalesce(c.time_zone, t.time_zone) as zone) z
           where f.tenant_id = $1 and f.state = 'sent' and f.sent_at < ${NOT_BEFORE('$2')} and f.id > $3
           order by f.id limit ${BATCH}`,
    values: [tenantId, now, after],
  })
}

function isOverdue({ sentOn, today, holidays }: Waiting): boolean {
  return businessDaysBetween(sentOn, today, holidays) >= CLOSES_AFTER_BUSINESS_DAYS
}

/** In a transaction of its own: one that fails, or was answered in the meantime, keeps none of the others open. */
async function close(context: Context, id: string): Promise<number> {
  try {
    await closeUnansweredRequest(context, id)
    return 1
  } catch (error) {
    if (!(error instanceof AppError))
      context.log.error(
        { job: NAME, tenantId: context.tenantId, feedbackRequestId: id, ...kindOf(error) },
        'A request for feedback could not be closed',
      )
    return 0
  }
}
