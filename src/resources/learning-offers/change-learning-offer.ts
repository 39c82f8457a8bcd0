import type { Context } from '../../context.ts'
import type { Tx } from '../../db/tenant.ts'
import { type AppError, notFound } from '../../errors.ts'
import { type EventType, recordEvent } from '../../jobs/events.ts'
import { asLearningOffer, type columnsOf } from './learning-offer-row.ts'
import type { LearningOffer } from './schemas.ts'

type Change = {
  columns: ReturnType<typeof columnsOf> & { withdrawnAt?: Date | null }
  event: EventType
  /** What must hold of the row, and the refusal where it does not. */
  where: { version?: number; withdrawnAt?: null | { not: null } }
  otherwise: AppError
}

export async function changeLearningOffer(
  tx: Tx,
  context: Context,
  learningOfferId: string,
  { columns, event, where, otherwise }: Change,
): Promise<LearningOffer> {
  const { db, now } = context
  const [row] = await db.learningOffer.updateManyAndReturn({
    where: { id: learningOfferId, ...where },
    data: { ...columns, version: { increment: 1 }, updatedAt: now },
  })
  if (!row)
    throw (await db.learningOffer.count({ where: { id: learningOfferId } })) > 0
      ? otherwise
      : notFound('learning offer')
  recordEvent(tx, context, event, { learningOfferId })
  return asLearningOffer(row)
}
