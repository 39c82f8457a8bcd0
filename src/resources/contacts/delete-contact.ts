import type { Context } from '../../context.ts'
import { notFound, stale } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import { holdCandidate } from '../action-plans/hold-candidate.ts'
import { revisePlans } from '../action-plans/revise-plans.ts'

type Input = { contactId: string; expectedVersion?: number | undefined }

/** Removes the contact and, by the foreign key, the conversations with them. */
export async function deleteContact(context: Context, { contactId, expectedVersion }: Input): Promise<undefined> {
  const { db, tenantId } = context
  return db.transaction(async (tx) => {
    holdCandidate(tx, tenantId, 'contacts', contactId)
    const known = await db.contact.findFirst({ where: { id: contactId } })
    if (!known) throw notFound('contact')
    if (expectedVersion && known.version !== expectedVersion) throw stale()
    await db.contact.deleteMany({ where: { id: contactId } })
    recordEvent(tx, context, 'contact.deleted', { contactId, candidateId: known.candidateId })
    await revisePlans(tx, context, known.candidateId)
    return undefined
  })
}
