import { REJECTION_OUTCOMES } from '../../rules/vocabulary.ts'
import type { Row } from './application-row.ts'
import { applicationEnded } from './refusals.ts'
import type { ApplicationChanges } from './schemas.ts'

type OwnOutcome = NonNullable<ApplicationChanges['outcome']>

/**
 * The columns that an outcome of the candidate's own sets. What ended through a rejection stays ended until that is
 * retracted. An unmapped application has no end: nobody knows yet whether it has ended.
 */
export function endingFor(known: Row, outcome: OwnOutcome, endedAt: Date | undefined, now: Date) {
  if (REJECTION_OUTCOMES.includes(known.outcome as never))
    throw applicationEnded(
      'outcome',
      'It ended through a rejection: retract that first, with POST /v1/rejections/{rejectionId}/retraction.',
    )
  const hasEnded = outcome !== 'open' && outcome !== 'unmapped'
  const isNews = outcome !== known.outcome
  const end = hasEnded ? (endedAt ?? (isNews ? now : known.endedAt)) : null
  return {
    outcome,
    endedBy: ENDED_BY[outcome],
    endedAt: end,
    ...(isNews && { statusChangedAt: end ?? now }),
  }
}

const ENDED_BY = {
  open: null,
  withdrawn: 'candidate',
  offer_declined: 'candidate',
  accepted: 'candidate',
  unmapped: 'unknown',
} as const
