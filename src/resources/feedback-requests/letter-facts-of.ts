import type { LetterFacts } from '../../letters/letter.ts'
import type { LetterSubject } from '../rejections/find-letter-subject.ts'

/** What a letter to this employer may say. */
export function letterFactsOf({ rejection, candidateName, employer, jobTitle }: LetterSubject): LetterFacts {
  const { contactName, stageReached } = rejection
  return { candidateName, contactName, employer, jobTitle, stageReached }
}
