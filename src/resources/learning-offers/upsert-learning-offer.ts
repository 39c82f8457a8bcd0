import type { Context } from '../../context.ts'
import { AppError, stale } from '../../errors.ts'
import { createLearningOffer } from './create-learning-offer.ts'
import { asLearningOffer, changesAnything } from './learning-offer-row.ts'
import type { DeliveredLearningOffer, LearningOffer } from './schemas.ts'
import { updateLearningOffer } from './update-learning-offer.ts'

type Input = DeliveredLearningOffer & { source: string; externalId: string; expectedVersion?: number | undefined }

/** A delivery that says nothing new changes nothing, not even the version. */
export async function upsertLearningOffer(context: Context, input: Input): Promise<LearningOffer> {
  const { source, externalId, expectedVersion, ...delivery } = input
  const known = await context.db.learningOffer.findFirst({ where: { source, externalId } })
  if (known) {
    if (expectedVersion && expectedVersion !== known.version) throw stale()
    if (!changesAnything(known, delivery)) return asLearningOffer(known)
    return updateLearningOffer(context, { learningOfferId: known.id, expectedVersion, ...delivery })
  }
  if (expectedVersion) throw stale()
  return createLearningOffer(context, { source, externalId, ...delivery }).catch((error) => {
    // Another delivery of the same record was faster: now there is one to change.
    if (error instanceof AppError && error.code === 'external_id_taken') return upsertLearningOffer(context, input)
    throw error
  })
}
