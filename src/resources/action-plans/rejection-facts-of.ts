import type { RejectionFacts } from '../../rules/facts.ts'
import type { Channel, EndedBy, FeedbackArea, Outcome, ReasonCode, Stage, StatedBy } from '../../rules/vocabulary.ts'

/** A rejection as it is stored, or about to be. */
export type StoredRejection = {
  id: string
  receivedAt: Date
  outcome: Outcome
  endedBy: EndedBy
  stageReached: Stage
  channel: Channel | null
  statedBy: StatedBy
  reasons: unknown
  employerWords: string | null
  employerWordsAreas: unknown
  reapplyOn: string | null
  contactName: string | null
  contactRole: string | null
  contactEmail: string | null
  contactPhone: string | null
}

/** A rejection in the words of the rules; no text of it goes further than whether there is one. */
export function rejectionFactsOf(
  rejection: StoredRejection,
  timeZone: string,
  thankedOn: string | null,
): RejectionFacts {
  const { contactName, contactRole, contactEmail, contactPhone } = rejection
  const hasContact = [contactName, contactRole, contactEmail, contactPhone].some((part) => part !== null)
  return {
    id: rejection.id,
    receivedOn: dateIn(timeZone, rejection.receivedAt),
    outcome: rejection.outcome,
    endedBy: rejection.endedBy,
    stageReached: rejection.stageReached,
    channel: rejection.channel,
    statedBy: rejection.statedBy,
    reasons: (rejection.reasons as { code: ReasonCode; statedBy: StatedBy }[]).map(({ code, statedBy }) => ({
      code,
      statedBy,
    })),
    hasEmployerWords: rejection.employerWords !== null,
    employerWordsAreas: rejection.employerWordsAreas as FeedbackArea[] | null,
    thankedOn,
    reapplyOn: rejection.reapplyOn,
    contact: hasContact
      ? { name: contactName, hasEmail: contactEmail !== null, hasPhone: contactPhone !== null }
      : null,
  }
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** The calendar date of an instant in a time zone; the Swedish form of a date is the ISO one. */
function dateIn(timeZone: string, instant: Date): string {
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })
    formats.set(timeZone, format)
  }
  return format.format(instant)
}
