import type { Context } from '../../context.ts'
import { recordEvent } from '../../jobs/events.ts'
import { holdCandidate } from '../action-plans/hold-candidate.ts'
import { revisePlans } from '../action-plans/revise-plans.ts'
import { refuseUnknownCandidate } from '../candidates/refuse-unknown-candidate.ts'
import { columnsOf, NEW_CONTACT, refuseWithoutConsent } from './contact-row.ts'
import type { ChangedContact, NewContact } from './schemas.ts'

export async function createContact(context: Context, input: NewContact): Promise<ChangedContact> {
  const { candidateId, name, ...fields } = input
  const { db, tenantId, now } = context
  refuseWithoutConsent(fields, fields.hasConsented ?? false)
  return db.transaction(async (tx) => {
    holdCandidate(tx, tenantId, 'candidates', candidateId)
    await refuseUnknownCandidate(db, candidateId)
    const row = await db.contact.create({
      data: { ...NEW_CONTACT, ...columnsOf(fields), candidateId, name, tenantId, createdAt: now, updatedAt: now },
    })
    recordEvent(tx, context, 'contact.created', { contactId: row.id, candidateId })
    return { ...row, planChanges: await revisePlans(tx, context, candidateId) }
  })
}
