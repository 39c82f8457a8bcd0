import { addMonths, type CalendarDate } from './calendar.ts'
import type { CandidateFacts, Facts, RejectionFacts } from './facts.ts'
import { type InLanguages, type ReasonCode, reached } from './vocabulary.ts'

/** What tells whether there is somebody to write to; a letter knows no more. */
type Known = { rejection: RejectionFacts; candidate: Pick<CandidateFacts, 'language'> }

/** Why nobody should be thanked or asked after this ending, as a sentence; null when a person decided and can be answered. */
export function whyNobodyToAnswer(known: Known): string | null {
  const { outcome, endedBy } = known.rejection
  return outcome === 'position_closed' || endedBy === 'position'
    ? TEXTS[known.candidate.language].positionClosed
    : whyNobodyToWriteTo(known)
}

/** Why there is nobody at the employer to write to, now or later; null when there may be someone. */
export function whyNobodyToWriteTo({ rejection, candidate }: Known): string | null {
  const texts = TEXTS[candidate.language]
  if (rejection.outcome === 'unmapped') return texts.unmapped
  if (rejection.outcome === 'no_response' || hasReason(rejection, 'silence')) return texts.silence
  if (hasReason(rejection, 'administrative')) return texts.administrative
  if (rejection.endedBy === 'candidate') return texts.endedByCandidate
  return null
}

/** Someone at the employer spent time on this person: a named contact, or a stage that takes a conversation. */
export function metSomeone({ rejection }: Pick<Facts, 'rejection'>): boolean {
  return rejection.contact !== null || reached(rejection.stageReached, 'screening')
}

/** Every record that says why something ended. */
type Reasoned = { reasons: readonly { code: ReasonCode }[] }

export function hasReason(rejection: Reasoned, ...codes: readonly ReasonCode[]): boolean {
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

/** The news that an application ended; dates are the candidate's own. */
export type News = Reasoned & {
  /** The employer's own date. */
  reapplyOn: CalendarDate | null
  receivedOn: CalendarDate
}

type When =
  | { reapplyOn: CalendarDate; reapplyReason: 'employer' | 'tenant_default' }
  | { reapplyOn: null; reapplyReason: (typeof OBSTACLES)[number] }

/** From when to look at the employer again and whose date that is, or the reason for which there is none. */
export function whenToReapply({ reasons, reapplyOn, receivedOn }: News, reapplyAfterMonths: number): When {
  const obstacle = OBSTACLES.find((code) => hasReason({ reasons }, code))
  if (obstacle) return { reapplyOn: null, reapplyReason: obstacle }
  if (reapplyOn) return { reapplyOn, reapplyReason: 'employer' }
  return { reapplyOn: addMonths(receivedOn, reapplyAfterMonths), reapplyReason: 'tenant_default' }
}

/** Reasons that waiting does not change, and one that leaves nothing to wait for. */
const OBSTACLES = ['administrative', 'qualification_missing', 'eligibility_or_work_permit'] as const

type Texts = Record<'positionClosed' | 'unmapped' | 'silence' | 'administrative' | 'endedByCandidate', string>

const TEXTS: InLanguages<Texts> = {
  en: {
    positionClosed: 'The position itself was closed. Nobody decided about you, so there is no decision to answer.',
    unmapped: 'It is not clear yet how this application ended, so there is no one to answer.',
    silence: 'The employer never replied, so there is no message to answer.',
    administrative: 'This ending was administrative, not a decision about you.',
    endedByCandidate: 'You ended this application yourself.',
  },
  es: {
    positionClosed:
      'El puesto mismo se cerró. Nadie decidió sobre ti, así que no hay ninguna decisión a la que responder.',
    unmapped: 'Todavía no está claro cómo terminó esta candidatura, así que no hay a quién responder.',
    silence: 'La empresa nunca respondió, así que no hay ningún mensaje que contestar.',
    administrative: 'Este final fue administrativo, no una decisión sobre ti.',
    endedByCandidate: 'Tú terminaste esta candidatura por decisión propia.',
  },
  fr: {
    positionClosed:
      'Le poste lui-même a été supprimé. Personne n’a décidé à votre sujet, il n’y a donc pas de décision à laquelle répondre.',
    unmapped: 'On ne sait pas encore comment cette candidature s’est terminée, il n’y a donc personne à qui répondre.',
    silence: 'L’employeur n’a jamais répondu, il n’y a donc pas de message auquel répondre.',
    administrative: 'Cette fin était administrative, ce n’était pas une décision à votre sujet.',
    endedByCandidate: 'Vous avez mis fin à cette candidature de votre propre choix.',
  },
  de: {
    positionClosed:
      'Die Stelle selbst wurde gestrichen. Niemand hat über Sie entschieden, also gibt es keine Entscheidung zu beantworten.',
    unmapped:
      'Es ist noch nicht klar, wie diese Bewerbung geendet hat, also gibt es niemanden, dem Sie antworten könnten.',
    silence: 'Der Arbeitgeber hat nie geantwortet, also gibt es keine Nachricht zu beantworten.',
    administrative: 'Dieses Ende war eine Formalität, keine Entscheidung über Sie.',
    endedByCandidate: 'Sie haben diese Bewerbung selbst beendet.',
  },
}
