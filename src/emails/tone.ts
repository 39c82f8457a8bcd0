import type { Found } from './decide.ts'
import type { Sentence } from './mail-parts.ts'
import { phrases } from './phrases.ts'

/** Kinds of warmth; a mail is friendly that shows two of them. */
const WARM: readonly (readonly RegExp[])[] = [
  phrases(
    '(thank|thanks|thank you|grateful|appreciate|appreciated) … (time|effort|interest|energy|patience|opportunity|thought|enthusiasm|sharing|meeting|speaking|coming)|vielen dank|merci|gracias|danke',
  ),
  phrases(
    'impressed|(enjoyed|pleasure|great|lovely|delight|wonderful) ~ (meeting|talking|speaking|learning|getting|reading|chatting|conversation)|(impressive|strong|excellent) (background|experience|skills|profile|candidate|application)',
  ),
  phrases(
    '(wish|wishing) (you )?|best of luck|good luck|all the best|every success|fingers crossed|viel erfolg|bonne (chance|continuation)|mucha suerte|mucho éxito|alles gute',
  ),
  phrases(
    '(sorry|know|understand|realise|realize|appreciate) ~ (disappointing|disappointment|news|hoped|hoping|not easy|hard|tough|frustrating)|(difficult|tough|hard|not an easy) ~ (decision|choice)|not reflect|wish (we|i) had',
  ),
  phrases(
    '(encourage|welcome|love|hope|happy) … (apply|reapply|touch|contact|again|future)|stay in touch|keep in touch|do not (be discouraged|be disheartened|give up|let this)|happy to (share|give|offer|provide) ~ feedback',
  ),
]

/** The first words of each kind; friendly from two on. */
export function warmthIn(sentences: readonly Sentence[]): Found[] {
  return WARM.flatMap((patterns) => {
    for (const { text, start } of sentences)
      for (const pattern of patterns) {
        const [match] = text.matchAll(pattern)
        if (match) return [{ start: start + match.index, end: start + match.index + match[0].length }]
      }
    return []
  })
}

export const isFriendly = (warmth: readonly Found[]): boolean => warmth.length >= 2
