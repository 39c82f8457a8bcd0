import type { Context } from '../../context.ts'
import { conflict } from '../../errors.ts'
import { changeLearningOffer } from './change-learning-offer.ts'
import type { LearningOffer } from './schemas.ts'

/** What was withdrawn can be taken up again. */
export async function reinstateLearningOffer(
  context: Context,
  { learningOfferId }: { learningOfferId: string },
): Promise<LearningOffer> {
  return context.db.transaction((tx) =>
    changeLearningOffer(tx, context, learningOfferId, {
      columns: { withdrawnAt: null },
      event: 'learning_offer.reinstated',
      where: { withdrawnAt: { not: null } },
      otherwise: conflict('offer_not_withdrawn', 'The learning offer is not withdrawn.'),
    }),
  )
}
