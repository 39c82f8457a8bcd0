import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import { holdCandidate } from '../action-plans/hold-candidate.ts'
import { revisePlans } from '../action-plans/revise-plans.ts'

type Input = { contactId: string; interactionId: string }

/** Takes a conversation back that did not take place. */
export async function deleteInteraction(context: Context, { contactId, interactionId }: Input): Promise<undefined> {
  const { db, tenantId } = context
  return db.transaction(async (tx) => {
    holdCandidate(tx, tenantId, 'contacts', contactId)
    const contact = await db.contact.findFirst({ where: { id: contactId } })
    if (!contact) throw notFound('interaction')
    const { candidateId } = contact
    const { count } = await db.interaction.deleteMany({ where: { id: interactionId, contactId } })
    if (count === 0) throw notFound('interaction')
    recordEvent(tx, context, 'interaction.deleted', { interactionId, contactId, candidateId })
    await revisePlans(tx, context, candidateId)
    return undefined
  })
}
