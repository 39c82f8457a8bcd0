import type { Context } from '../../context.ts'
import { conflict, notFound } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import type { ActivityType } from '../../rules/vocabulary.ts'
import { holdCandidate } from '../action-plans/hold-candidate.ts'
import { revisePlans } from '../action-plans/revise-plans.ts'
import { refuseUnknownCandidate } from '../candidates/refuse-unknown-candidate.ts'
import { asLearningActivity, columnsOf } from './learning-activity-row.ts'
import type { ChangedLearningActivity, NewLearningActivity } from './schemas.ts'

/** Plans something to learn, from the catalogue or in the person's own words, and makes the open plans again. */
export async function createLearningActivity(
  context: Context,
  input: NewLearningActivity,
): Promise<ChangedLearningActivity> {
  const { candidateId, gapId, offerId, ...fields } = input
  const { db, tenantId, now } = context
  return db.transaction(async (tx) => {
    holdCandidate(tx, tenantId, 'candidates', candidateId)
    await refuseUnknownCandidate(db, candidateId)
    if (gapId) await refuseUnknownGap(context, candidateId, gapId)
    const offered = offerId ? await offeredBy(context, offerId) : {}
    const { type, title, ...described } = { ...offered, ...columnsOf(fields) }
    const row = await db.learningActivity.create({
      data: {
        ...described,
        // The schema asks for both where there is no offer.
        type: type as ActivityType,
        title: title as string,
        candidateId,
        gapId: gapId ?? null,
        offerId: offerId ?? null,
        state: 'planned',
        tenantId,
        createdAt: now,
        updatedAt: now,
      },
    })
    recordEvent(tx, context, 'learning_activity.created', { learningActivityId: row.id, candidateId })
    return { ...asLearningActivity(row), planChanges: await revisePlans(tx, context, candidateId) }
  })
}

async function refuseUnknownGap({ db }: Context, candidateId: string, id: string): Promise<void> {
  if ((await db.skillGap.count({ where: { id, candidateId } })) > 0) return
  throw notFound('skill gap', [{ pointer: '#/gapId', detail: 'is not the id of a skill gap of the candidate' }])
}

/** What an activity takes over from its offer. */
async function offeredBy({ db }: Context, id: string) {
  const offer = await db.learningOffer.findFirst({ where: { id } })
  if (!offer) throw notFound('learning offer', [{ pointer: '#/offerId', detail: 'is not the id of a learning offer' }])
  if (offer.withdrawnAt)
    throw conflict('offer_withdrawn', 'The learning offer was withdrawn; it cannot be taken up any more.', [
      { pointer: '#/offerId', detail: 'is withdrawn' },
    ])
  const { type, title, provider, url, effortMinutes, costAmount, costCurrency } = offer
  return { type, title, provider, url, effortMinutes, costAmount, costCurrency }
}
