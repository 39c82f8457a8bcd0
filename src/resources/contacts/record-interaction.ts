import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import { holdCandidate } from '../action-plans/hold-candidate.ts'
import { revisePlans } from '../action-plans/revise-plans.ts'
import { refuseFuture } from '../applications/refusals.ts'
import { asInteraction } from './contact-row.ts'
import type { NewInteraction, RecordedInteraction } from './schemas.ts'

type Input = NewInteraction & { contactId: string }

/** Notes a conversation; a plan that asked for one no longer does. */
export async function recordInteraction(context: Context, input: Input): Promise<RecordedInteraction> {
  const { contactId, channel, spokeAt = context.now, note = null } = input
  const { db, tenantId, now } = context
  refuseFuture(now, 'spokeAt', spokeAt)
  return db.transaction(async (tx) => {
    holdCandidate(tx, tenantId, 'contacts', contactId)
    const contact = await db.contact.findFirst({ where: { id: contactId } })
    if (!contact) throw notFound('contact')
    const { candidateId } = contact
    const row = await db.interaction.create({
      data: { candidateId, contactId, channel, spokeAt, note, tenantId, createdAt: now },
    })
    recordEvent(tx, context, 'interaction.recorded', { interactionId: row.id, contactId, candidateId })
    return { ...asInteraction(row), planChanges: await revisePlans(tx, context, candidateId) }
  })
}
