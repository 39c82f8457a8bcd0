import { conflict } from '../../errors.ts'
import { metSomeone, whyNobodyToAnswer } from '../../rules/ending.ts'
import { rejectionFactsOf } from '../action-plans/rejection-facts-of.ts'
import type { LetterSubject } from './find-letter-subject.ts'

/**
 * Why there is nobody at the employer to thank or ask, in the words the plan says it in; null when there is somebody.
 * `metNobody` is the sentence for an application that no person there has spent time on.
 */
export function whyNobody({ rejection, language, timeZone }: LetterSubject, metNobody: string): string | null {
  const known = { rejection: rejectionFactsOf(rejection, timeZone, null), candidate: { language } }
  return whyNobodyToAnswer(known) ?? (metSomeone(known) ? null : metNobody)
}

/** Refuses a letter that would be wrong, unless the person says why it is right; the reason to keep, null where none was needed. */
export function refuseLetter(code: string, why: string | null, override: string | undefined): string | null {
  if (why === null) return null
  if (override === undefined) throw conflict(code, why, [{ pointer: '#/override', detail: 'may say why it is right' }])
  return override
}
