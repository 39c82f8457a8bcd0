import type { ReasonCode, Stage } from '../rules/vocabulary.ts'
import { decide, type Found } from './decide.ts'
import { employerIn } from './employer.ts'
import { jobTitleIn } from './job-title.ts'
import { type MailHeaders, mailParts } from './mail-parts.ts'
import { placeOf } from './mapped-text.ts'
import { promisesIn } from './promises.ts'
import { reasonsIn } from './reasons.ts'
import { signedBy } from './signature.ts'
import { stageIn } from './stage-reached.ts'
import { isFriendly, warmthIn } from './tone.ts'

export const FINDINGS = [
  'isRejection',
  'employer',
  'jobTitle',
  'stage',
  'reasons',
  'keptOnFile',
  'mayReapply',
  'reapplyAfterMonths',
  'friendly',
] as const
export type Finding = (typeof FINDINGS)[number]

/** Which words of the text, from `start` up to `end`, say so. */
export type Evidence = { finding: Finding; quote: string; start: number; end: number }

export type EmailReading = {
  isRejection: boolean
  /** How sure `isRejection` is, whichever it says: 0 to 1. */
  confidence: number
  employer: string | null
  jobTitle: string | null
  stage: Stage | null
  reasons: ReasonCode[]
  keptOnFile: boolean | null
  mayReapply: boolean | null
  reapplyAfterMonths: number | null
  friendly: boolean
  signedByPerson: boolean
  signedBy: string | null
  evidence: Evidence[]
}

/** Longer texts are read up to here. */
export const MAX_EMAIL = 20_000

/** Reads what an e-mail says by rules about language: the same text always gives the same reading. */
export function readEmail(given: string, headers: MailHeaders = {}): EmailReading {
  const text = given.slice(0, MAX_EMAIL)
  const parts = mailParts(text, headers)
  const { isRejection, confidence, said } = decide(parts)
  const employer = employerIn(parts)
  const jobTitle = jobTitleIn(parts)
  const stage = stageIn(parts.sentences)
  const reasons = isRejection ? reasonsIn(parts.sentences, said) : []
  const promises = promisesIn(parts.sentences)
  const warmth = warmthIn(parts.sentences)
  const name = signedBy(parts.signature, employer?.name ?? null)

  const quoted = (finding: Finding, found: { start: number | null; end: number | null } | null): Evidence[] => {
    if (found === null || found.start === null || found.end === null) return []
    const { start, end } = placeOf(parts.plain, found.start, found.end)
    return [{ finding, quote: text.slice(start, end), start, end }]
  }
  const all = (finding: Finding, found: readonly Found[]) => found.flatMap((one) => quoted(finding, one))
  return {
    isRejection,
    confidence,
    employer: employer?.name ?? null,
    jobTitle: jobTitle?.name ?? null,
    stage: stage?.stage ?? null,
    reasons: isRejection && reasons.length === 0 ? ['no_reason_given'] : reasons.map(({ code }) => code),
    keptOnFile: promises.keptOnFile?.value ?? null,
    mayReapply: promises.mayReapply?.value ?? null,
    reapplyAfterMonths: promises.reapplyAfterMonths?.value ?? null,
    friendly: isFriendly(warmth),
    signedByPerson: name !== null,
    signedBy: name,
    evidence: [
      ...all('isRejection', isRejection ? said : []),
      ...quoted('employer', employer),
      ...quoted('jobTitle', jobTitle),
      ...quoted('stage', stage),
      ...all('reasons', reasons),
      ...quoted('keptOnFile', promises.keptOnFile),
      ...quoted('mayReapply', promises.mayReapply),
      ...quoted('reapplyAfterMonths', promises.reapplyAfterMonths),
      ...all('friendly', isFriendly(warmth) ? warmth : []),
    ],
  }
}
