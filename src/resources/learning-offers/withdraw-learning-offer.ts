import type { Context } from '../../context.ts'
import { conflict } from '../../errors.ts'
import { changeLearningOffer } from './change-learning-offer.ts'
import type { LearningOffer } from './schemas.ts'

/** Stays for the activities that came from it, and is offered to nobody else. */
export async function withdrawLearningOffer(
  context: Context,
  { learningOfferId }: { learningOfferId: string },
): Promise<LearningOffer> {
  return context.db.transaction((tx) =>
    changeLearningOffer(tx, context, learningOfferId, {
      columns: { withdrawnAt: context.now },
      event: 'learning_offer.withdrawn',
      where: { withdrawnAt: null },
      otherwise: conflict('offer_withdrawn', 'The learning offer was already withdrawn.'),
    }),
  )
}
