import type { Facts } from '../../facts.ts'
import { type ReasonCode, reached } from '../../vocabulary.ts'

/** Why nobody should be thanked or asked after this ending, as a sentence; null when a person decided and can be answered. */
export function whyNobodyToAnswer(facts: Facts): string | null {
  const { outcome, endedBy } = facts.rejection
  return outcome === 'position_closed' || endedBy === 'position'
    ? 'The position itself was closed. Nobody decided about you, so there is no decision to answer.'
    : whyNobodyToWriteTo(facts)
}

/** Why there is nobody at the employer to write to, now or later; null when there may be someone. */
export function whyNobodyToWriteTo({ rejection }: Facts): string | null {
  if (rejection.outcome === 'unmapped')
    return 'It is not clear yet how this application ended, so there is no one to answer.'
  if (rejection.outcome === 'no_response' || hasReason(rejection, 'silence'))
    return 'The employer never replied, so there is no message to answer.'
  if (hasReason(rejection, 'administrative')) return 'This ending was administrative, not a decision about you.'
  if (rejection.endedBy === 'candidate') return 'You ended this application yourself.'
  return null
}

/** Someone at the employer spent time on this person: a named contact, or a stage that takes a conversation. */
export function metSomeone({ rejection }: Facts): boolean {
  return rejection.contact !== null || reached(rejection.stageReached, 'screening')
}

export function hasReason(rejection: Facts['rejection'], ...codes: readonly ReasonCode[]): boolean {
  return rejection.reasons.some((reason) => codes.includes(reason.code))
}

/** How to name the other side in a sentence: the contact when known, else the employer. */
export function whoDecided({ rejection, application }: Facts): string {
  return rejection.contact?.name ?? application.employer
}

/** Which of the person's endings this one is, by date, the first being 1; later ones do not change it. */
export function ordinalOf({ application, history }: Facts): number {
  const index = history.endings.findIndex((ending) => ending.applicationId === application.id)
  return index < 0 ? history.endings.length : index + 1
}
