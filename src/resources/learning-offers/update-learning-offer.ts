import type { Context } from '../../context.ts'
import { stale } from '../../errors.ts'
import { changeLearningOffer } from './change-learning-offer.ts'
import { keepSkillKeys } from './keep-skill-keys.ts'
import { columnsOf } from './learning-offer-row.ts'
import type { LearningOffer, LearningOfferChanges } from './schemas.ts'

type Input = LearningOfferChanges & { learningOfferId: string; expectedVersion?: number | undefined }

export async function updateLearningOffer(context: Context, input: Input): Promise<LearningOffer> {
  const { learningOfferId, expectedVersion, ...changes } = input
  return context.db.transaction(async (tx) => {
    const offer = await changeLearningOffer(tx, context, learningOfferId, {
      columns: columnsOf(changes),
      event: 'learning_offer.updated',
      where: expectedVersion ? { version: expectedVersion } : {},
      otherwise: stale(),
    })
    keepSkillKeys(tx, context, offer.id, offer.skills)
    return offer
  })
}
