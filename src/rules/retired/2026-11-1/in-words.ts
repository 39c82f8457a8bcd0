import type { Facts } from '../../facts.ts'
import type { ReasonCode, Stage } from '../../vocabulary.ts'

/** A stage as it fits into "you got as far as the …". */
export function stageInWords(stage: Stage): string {
  return STAGE_WORDS[stage]
}

/** `SQL`, `SQL and Python`, `SQL, Python and Excel`. */
export function listInWords(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** What to look for: the first occupation the person named, else the role they applied for. */
export function lookingFor({ candidate, application }: Facts): string {
  return candidate.targetOccupations[0] ?? application.jobTitle
}

/** Who gave one of these reasons, as a sentence; null when nobody did. */
export function whoNamed({ rejection, application }: Facts, ...codes: readonly NamedReason[]): string | null {
  for (const { code, statedBy } of rejection.reasons) {
    const named = codes.find((wanted) => wanted === code)
    if (named === undefined) continue
    const who = {
      employer: `${application.employer} named`,
      candidate: 'You noted',
      coach: 'Your coach noted',
      inferred: 'The record suggests',
    }[statedBy]
    return `${who} ${REASON_WORDS[named]} as a reason.`
  }
  return null
}

type NamedReason = keyof typeof REASON_WORDS

const REASON_WORDS = {
  skills_gap: 'a skills gap',
  qualification_missing: 'a missing qualification',
  experience_level: 'the level of experience',
  interview_performance: 'how the interview went',
  communication_or_attendance: 'communication or attendance',
} as const satisfies Partial<Record<ReasonCode, string>>

const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  saved: 'saved job',
  applied: 'written application',
  screening: 'first conversation',
  assessment: 'assessment',
  interview: 'interview',
  final_interview: 'final interview',
  offer: 'offer',
}
