import { titleOf } from './job-title.ts'
import type { EmailReading } from './read-email.ts'

/** An e-mail of which somebody has said what it is; names are null where none is known. */
export type KnownEmail = {
  line: number
  isRejection: boolean
  employer: string | null
  jobTitle: string | null
  reading: EmailReading
}
export type Fault = { line: number; finding: string; expected: string; got: string }
/** Shares from 0 to 1; 1 where there was nothing to get right. */
export type Score = {
  precision: number
  recall: number
  employer: number
  jobTitle: number
  both: number
  faults: Fault[]
}

export function scoreOf(emails: readonly KnownEmail[]): Score {
  const read = emails.filter(({ reading }) => reading.isRejection)
  const real = emails.filter(({ isRejection }) => isRejection)
  const both = real.filter(({ isRejection, reading }) => isRejection && reading.isRejection).length
  const shareOf = (names: readonly ('employer' | 'jobTitle')[]) => {
    const stating = real.filter((email) => names.some((name) => email[name] !== null))
    return share(stating.filter((email) => names.every((name) => isRight(email, name))).length, stating.length)
  }
  return {
    precision: share(both, read.length),
    recall: share(both, real.length),
    employer: shareOf(['employer']),
    jobTitle: shareOf(['jobTitle']),
    both: shareOf(['employer', 'jobTitle']),
    faults: emails.flatMap(faultsOf),
  }
}

function faultsOf(email: KnownEmail): Fault[] {
  const { line, isRejection, reading } = email
  const decided =
    isRejection === reading.isRejection
      ? []
      : [{ line, finding: 'isRejection', expected: `${isRejection}`, got: `${reading.isRejection}` }]
  const names = (['employer', 'jobTitle'] as const)
    .filter((name) => isRejection && !isRight(email, name))
    .map((name) => ({ line, finding: name, expected: `${email[name]}`, got: `${reading[name]}` }))
  return [...decided, ...names]
}

const isRight = (email: KnownEmail, name: 'employer' | 'jobTitle') =>
  email[name] === null || bare(plain[name](email[name])) === bare(email.reading[name] ?? '')

/** Requisition numbers and brackets are no part of a title, whoever wrote them down. */
const plain = { employer: (name: string) => name, jobTitle: (name: string) => titleOf(name) ?? name }

const LEGAL_FORM = /\b(?:inc|incorporated|ltd|limited|llc|llp|plc|corp|corporation|co|company|gmbh|ag|sa|bv|the)\b/g

/** What is left of a name without capitals, punctuation, articles and legal forms. */
function bare(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(LEGAL_FORM, ' ')
    .replace(/\s+/g, '')
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}
