import type { Context } from '../../context.ts'
import { notFound, stale } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import { holdCandidate } from '../action-plans/hold-candidate.ts'
import { revisePlans } from '../action-plans/revise-plans.ts'
import { columnsOf, refuseWithoutConsent } from './contact-row.ts'
import type { ChangedContact, ContactChanges } from './schemas.ts'

type Input = ContactChanges & { contactId: string; expectedVersion?: number | undefined }

/** Consent that is withdrawn takes the contact details with it. */
export async function updateContact(context: Context, input: Input): Promise<ChangedContact> {
  const { contactId, expectedVersion, ...changes } = input
  const { db, tenantId, now } = context
  return db.transaction(async (tx) => {
    holdCandidate(tx, tenantId, 'contacts', contactId)
    const known = await db.contact.findFirst({ where: { id: contactId } })
    if (!known) throw notFound('contact')
    refuseWithoutConsent(changes, changes.hasConsented ?? known.hasConsented)
    const [row] = await db.contact.updateManyAndReturn({
      where: { id: contactId, version: expectedVersion ?? known.version },
      data: { ...columnsOf(changes), version: { increment: 1 }, updatedAt: now },
    })
    if (!row) throw stale()
    recordEvent(tx, context, 'contact.updated', { contactId, candidateId: row.candidateId })
    return { ...row, planChanges: await revisePlans(tx, context, row.candidateId) }
  })
}
