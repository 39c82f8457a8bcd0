import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { asLearningOffer } from './learning-offer-row.ts'
import type { LearningOffer } from './schemas.ts'

export async function getLearningOffer(
  { db }: Context,
  { learningOfferId }: { learningOfferId: string },
): Promise<LearningOffer> {
  const row = await db.learningOffer.findFirst({ where: { id: learningOfferId } })
  if (!row) throw notFound('learning offer')
  return asLearningOffer(row)
}
