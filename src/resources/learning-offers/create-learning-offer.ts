import type { Context } from '../../context.ts'
import { conflict, violates } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import { keepSkillKeys } from './keep-skill-keys.ts'
import { asLearningOffer, columnsOf } from './learning-offer-row.ts'
import type { LearningOffer, NewLearningOffer } from './schemas.ts'

export async function createLearningOffer(context: Context, input: NewLearningOffer): Promise<LearningOffer> {
  const { source = null, externalId = null, type, title, ...fields } = input
  const { db, tenantId, now } = context
  return db.transaction(async (tx) => {
    const row = await db.learningOffer
      .create({
        data: {
          skills: [],
          ...columnsOf(fields),
          source,
          externalId,
          type,
          title,
          tenantId,
          createdAt: now,
          updatedAt: now,
        },
      })
      .catch(refuseTakenId)
    keepSkillKeys(tx, context, row.id, row.skills)
    recordEvent(tx, context, 'learning_offer.created', { learningOfferId: row.id })
    return asLearningOffer(row)
  })
}

function refuseTakenId(error: unknown): never {
  if (!violates(error, 'learning_offers_external_id_key')) throw error
  throw conflict('external_id_taken', 'A learning offer with this source and externalId exists.', [
    { pointer: '#/externalId', detail: 'is taken' },
  ])
}
