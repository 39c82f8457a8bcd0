import { isGuarded } from './guards.ts'
import type { MailParts, Sentence } from './mail-parts.ts'
import { FAREWELL, NO_PHRASES, REGRET_PHRASES, SOFT_PHRASES } from './no-phrases.ts'
import { NO_PHRASES_ELSEWHERE } from './no-phrases-elsewhere.ts'
import { ASKED_FOR, GOING_ON, STILL_OPEN } from './other-mail.ts'

/** Words found, by their place in the plain text. */
export type Found = { start: number; end: number }
export type Decision = { isRejection: boolean; confidence: number; said: Found[] }

const ENOUGH = 0.5

/** Whether somebody said no. The confidence is in the answer, whichever it is. */
export function decide({ sentences, subject }: MailParts): Decision {
  const said = saysNo(sentences)
  const subjectSays = subject !== null && saysNo([{ text: subject, start: 0 }]).length > 0
  const soft = countIn(sentences, SOFT_PHRASES)
  const regret = countIn(sentences, REGRET_PHRASES)
  const goingOn = countIn(sentences, GOING_ON)
  const farewell = sentences.some((sentence) => FAREWELL.some((pattern) => unguarded(sentence, pattern).length > 0))
  const open = countIn(sentences, STILL_OPEN) + 5 * countIn(sentences, ASKED_FOR)

  const decided = said.length > 0 || subjectSays
  const likely = decided
    ? 0.84 + 0.05 * Math.min(said.length - 1, 2) + 0.02 * Math.min(soft + regret, 4) - 0.07 * goingOn - 0.08 * open
    : 0.05 +
      0.13 * Math.min(soft, 4) * (regret > 0 ? 1 : 0.45) +
      (regret > 0 ? 0.12 : 0) +
      (farewell ? 0.25 : 0) -
      0.2 * goingOn -
      0.15 * open
  const bounded = Math.min(0.99, Math.max(0.01, likely))
  const isRejection = bounded >= ENOUGH
  return { isRejection, confidence: Math.round((isRejection ? bounded : 1 - bounded) * 100) / 100, said }
}

/** The first no of each sentence that has one. */
function saysNo(sentences: readonly Sentence[]): Found[] {
  return sentences.flatMap((sentence) => {
    for (const pattern of EVERY_NO) {
      const [first] = unguarded(sentence, pattern)
      if (first) return [first]
    }
    return []
  })
}

const EVERY_NO = [...NO_PHRASES, ...NO_PHRASES_ELSEWHERE]

/** Every match of a pattern in a sentence that is meant as it is said. */
export function unguarded(sentence: Sentence, pattern: RegExp): Found[] {
  return [...sentence.text.matchAll(pattern)]
    .map((match) => ({ from: match.index, to: match.index + match[0].length }))
    .filter(({ from, to }) => !isGuarded(sentence, from, to))
    .map(({ from, to }) => ({ start: sentence.start + from, end: sentence.start + to }))
}

/** How many of the patterns occur, not how often. */
function countIn(sentences: readonly Sentence[], patterns: readonly RegExp[]): number {
  return patterns.filter((pattern) => sentences.some(({ text }) => text.search(pattern) >= 0)).length
}
