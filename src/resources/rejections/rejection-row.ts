import {
  type Channel,
  canRead,
  type EndedBy,
  type Outcome,
  type ReasonCode,
  type Stage,
  type StatedBy,
  type Visibility,
} from '../../rules/vocabulary.ts'
import type { Rejection, RejectionChanges } from './schemas.ts'

/** A rejection as it is stored. */
export type RejectionRow = {
  id: string
  candidateId: string
  applicationId: string
  source: string | null
  externalId: string | null
  outcome: Outcome
  endedBy: EndedBy
  stageReached: Stage
  receivedAt: Date
  channel: Channel | null
  reasons: unknown
  reasonCatalogue: string
  employerWords: string | null
  employerWordsVisibility: Visibility
  employerWordsAreas: unknown
  reapplyOn: string | null
  contactName: string | null
  contactRole: string | null
  contactEmail: string | null
  contactPhone: string | null
  statedBy: StatedBy
  confidence: number | null
  retractedAt: Date | null
  retractionReason: string | null
  version: number
  createdAt: Date
  updatedAt: Date
}

/** A stored row as this reader may see it; what they sent with this very request, they know. */
export function asRejection(stored: RejectionRow, audience: Visibility, sent: RejectionChanges = {}): Rejection {
  const { contactName, contactRole, contactEmail, contactPhone, ...row } = stored
  const mayRead = canRead(audience, row.employerWordsVisibility)
  const reasons = row.reasons as Rejection['reasons']
  const parts = { name: contactName, role: contactRole, email: contactEmail, phone: contactPhone }
  const known = Object.entries(parts).filter(([, part]) => part !== null)
  return {
    ...row,
    // The database holds it to these three.
    outcome: row.outcome as Rejection['outcome'],
    employerWords: mayRead || sent.employerWords !== undefined ? row.employerWords : null,
    employerWordsAreas: row.employerWordsAreas as Rejection['employerWordsAreas'],
    reasons: mayRead || sent.reasons ? reasons : reasons.map((reason) => ({ ...reason, text: null })),
    contact: known.length > 0 ? Object.fromEntries(known) : null,
  }
}

/** The columns that given fields set; fields left out are not among them. */
export function columnsOf({ contact, ...fields }: RejectionChanges): Partial<RejectionRow> {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  const contactColumns = contact !== undefined && {
    contactName: contact?.name ?? null,
    contactRole: contact?.role ?? null,
    contactEmail: contact?.email ?? null,
    contactPhone: contact?.phone ?? null,
  }
  return { ...Object.fromEntries(given), ...contactColumns }
}

/** What a rejection has where nothing is said. */
export const NEW_REJECTION = {
  channel: null,
  reasons: [] as { code: ReasonCode; statedBy: StatedBy }[],
  employerWords: null,
  employerWordsVisibility: 'tenant',
  employerWordsAreas: null,
  reapplyOn: null,
  contactName: null,
  contactRole: null,
  contactEmail: null,
  contactPhone: null,
  statedBy: 'employer',
  confidence: null,
} as const
