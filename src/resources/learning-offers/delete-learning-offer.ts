import type { Context } from '../../context.ts'
import { conflict, notFound, stale, violates } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'

type Input = { learningOfferId: string; expectedVersion?: number | undefined }

/** Removes what nobody has taken up. */
export async function deleteLearningOffer(
  context: Context,
  { learningOfferId, expectedVersion }: Input,
): Promise<undefined> {
  const { db } = context
  return db.transaction(async (tx) => {
    const { count } = await db.learningOffer
      .deleteMany({ where: { id: learningOfferId, ...(expectedVersion && { version: expectedVersion }) } })
      .catch(refuseTakenUp)
    if (count === 0)
      throw (await db.learningOffer.count({ where: { id: learningOfferId } })) > 0
        ? stale()
        : notFound('learning offer')
    recordEvent(tx, context, 'learning_offer.deleted', { learningOfferId })
    return undefined
  })
}

function refuseTakenUp(error: unknown): never {
  if (!violates(error, 'learning_activities_tenant_id_offer_id_fkey')) throw error
  throw conflict(
    'offer_in_use',
    'Learning activities came from this offer. Withdraw it with POST /v1/learning-offers/{learningOfferId}/withdrawal: it stays for them, and is offered to nobody else.',
  )
}
