import { isDeepStrictEqual } from 'node:util'
import type { Context } from '../../context.ts'
import { AppError, conflict, stale } from '../../errors.ts'
import { readPlan } from '../action-plans/read-plan.ts'
import { recordRejection } from './record-rejection.ts'
import { asRejection, columnsOf } from './rejection-row.ts'
import type { NewRejection, RecordedRejection } from './schemas.ts'
import { updateRejection } from './update-rejection.ts'

type Input = Omit<NewRejection, 'source' | 'externalId'> & {
  source: string
  externalId: string
  expectedVersion?: number | undefined
}

/** Records the news at the first delivery; a later one corrects what was said, and a repeated one changes nothing. */
export async function upsertRejection(context: Context, input: Input): Promise<RecordedRejection> {
  const { source, externalId, expectedVersion, ...news } = input
  const { applicationId, outcome, endedBy, stageReached, receivedAt, ...changes } = news
  const { db } = context
  const known = await db.rejection.findFirst({ where: { source, externalId }, omit: { tenantId: true } })
  if (!known) {
    if (expectedVersion) throw stale()
    return recordRejection(context, { source, externalId, ...news }).catch(async (error) => {
      // Another delivery of the same news may have been faster: then there is one to compare with now.
      const wasFaster = error instanceof AppError && (await db.rejection.count({ where: { source, externalId } })) > 0
      if (wasFaster) return upsertRejection(context, input)
      throw error
    })
  }
  const fixed = { applicationId, outcome, endedBy, stageReached, receivedAt }
  for (const [name, value] of Object.entries(fixed))
    if (value !== undefined && !isDeepStrictEqual(known[name as keyof typeof fixed], value))
      throw conflict(
        'news_differs',
        `This delivery tells of another ending. ${known.retractedAt ? 'Record' : 'Retract the first one, then record'} it under an external id of its own.`,
        [{ pointer: `#/${name}`, detail: 'differs from what was recorded' }],
      )
  const isNews = Object.entries(columnsOf(changes)).some(
    ([name, value]) => !isDeepStrictEqual(known[name as keyof typeof known], value),
  )
  if (isNews) return updateRejection(context, { rejectionId: known.id, expectedVersion, ...changes })
  if (expectedVersion && expectedVersion !== known.version) throw stale()
  return db.transaction(async (tx) => {
    const plan = await db.actionPlan.findFirst({ where: { rejectionId: known.id } })
    return {
      rejection: asRejection(known, context.audience, changes),
      plan: await readPlan(tx, context, plan?.id ?? known.id),
    }
  })
}
