import type { MailParts, Sentence } from './mail-parts.ts'
import type { Run } from './name-run.ts'

/** A name that may be the one sought, and how much speaks for it; `start` is null where it is not in the body. */
export type Candidate = { name: string; weight: number; start: number | null; end: number | null }
export type NameFound = Omit<Candidate, 'weight'>

/** A text to look in, and where it begins in the plain text; null for a header or a signature. */
export type Place = { text: string; start: number | null }

export function placesOf({ sentences, subject }: MailParts): Place[] {
  return [
    ...sentences.map(withWhatFollows),
    ...(subject ? [{ text: subject.replace(/^(?:re|fw|fwd|aw|wg) ?: /i, ''), start: null }] : []),
  ]
}

/** "… for the following position:" is finished by the line after it. */
function withWhatFollows(sentence: Sentence, index: number, all: readonly Sentence[]): Sentence {
  const next = all[index + 1]
  if (!next || !sentence.text.endsWith(':') || next.text.length > 200) return sentence
  return { ...sentence, text: `${sentence.text} ${next.text}` }
}

export function candidate(name: string, weight: number, { start }: Place, run: Run): Candidate {
  return {
    name,
    weight,
    start: start === null ? null : start + run.start,
    end: start === null ? null : start + run.end,
  }
}

/** The name that most speaks for: what is said twice counts more, and of equals the first. */
export function likeliest(candidates: readonly Candidate[]): NameFound | null {
  const byName = new Map<string, Candidate>()
  for (const one of candidates) {
    const key = one.name.toLowerCase().replace(/[^\p{L}\d]/gu, '')
    const known = byName.get(key)
    if (!known) byName.set(key, { ...one })
    else {
      const stronger = Math.max(known.weight, one.weight)
      byName.set(key, {
        ...known,
        ...(known.start === null && one.start !== null && { start: one.start, end: one.end }),
        weight: stronger + 0.3 * Math.min(known.weight, one.weight),
      })
    }
  }
  const [best] = [...byName.values()].toSorted((one, other) => other.weight - one.weight)
  return best ? { name: best.name, start: best.start, end: best.end } : null
}
