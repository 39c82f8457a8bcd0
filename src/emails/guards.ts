import type { Sentence } from './mail-parts.ts'

/** Where a new clause begins, before which a condition no longer holds what follows. */
const CLAUSE =
  /[,;:] (?=(?:we|you|your|the|our|it|this|that|unfortunately|i|they|please|however|but|and|then|regrettably|sadly|on this|at this|after)\b)|\b(?:but|however|although|though|while|because|so that|therefore) |[;:] | - /gi
const CONDITION =
  /\b(?:if|unless|whether|in case|in the event|should (?:you|we|your|there|the|it|things)|were (?:you|we) to|until|once|when|whenever|provided|assuming|as soon as|before|may|might|could be|would be|in order to|even where|regardless of|otherwise|or else|any (?:candidate|applicant)s? (?:who|that)|si|falls|wenn|sollten?|cuando)\b/i
const CONDITION_FIRST =
  /^(?:and |but |please note that |note that |\W{0,3})?(?:if|should|unless|in the event|in case|where|were|once|when|falls|sollten?|si)\b/i
const SILENCE = /\b(?:hear|heard|contact|contacted|receive|received|reply|respond|response|listen|reach out)\b/i
const DECIDED = /\b(?:have|has|had) (?:\w+ )?(?:decided|chosen|been|filled|selected|opted|gone|moved|concluded)\b/i
const CONDITION_AFTER =
  /^[^,;]{0,90}\b(?:unless|until (?:you|we|the|your)|without (?:your|the|this|a|it|an|these|that)|if (?:you|the|your|this|it|we|they)|before you|provided that)\b/i
const GENERAL =
  /\b(?:candidates|applicants|those|anyone|people|individuals|everyone|applications|applicant|candidate)(?: (?:who|that|which|whom|we|without|with|received|submitted|lacking|from)(?: [\w']{1,15}){0,9}|(?: (?:are|is|were|have|been|will|be|do|can|has|may)){0,3}) ?$/i
const OF_OTHERS = /\b(?:they|he|she|them) (?:\w+ ){0,2}$/i
/** An interview that cannot be held today is none that was refused. */
const MEETING_MOVED = /^.{0,12}\b(?:tomorrow|today|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i
const ABOUT_THINGS =
  /\b(?:careers? fair|webinar|workshop|event|tickets?|parking|your (?:order|booking|subscription|payment)|refund|waiting list|shift)\b/
const OF_THE_READER =
  /\b(?:you|your) (?:have |had |may have |recently |would )?(?:decided|chose|chosen|opted|elected|wish|want|would like|prefer|withdrew|requested|asked|told us)\b[^.]{0,40}$/i
const HYPOTHETICAL =
  /\b(?:how to|why|ways to|tips|what to do|dealing with|handle|imagine|for example|such as|e\.g|never hear|worry|afraid of|hate to|feedback on why|reasons? (?:why|for)|assume|presume|considérer|sans réponse|si no (?:recib|tien)\w*|consider (?:that )?(?:your|it)|deemed|any|guarantee|mean(?:s)? (?:that )?you)\b[^.]{0,60}$/i

const STILL_IN =
  /\b(?:still|remain|remains) (?:\w+ )?(?:under consideration|being considered|in (?:the |our )?(?:running|consideration|contention|process))\b/i

/** Whether words that sound like a no are none: a condition, a general remark, a question, a quotation, the reader's own choice. */
export function isGuarded({ text }: Sentence, start: number, end: number): boolean {
  const before = text.slice(0, start)
  const match = text.slice(start, end)
  const after = text.slice(end)
  if (/^not (?:every|all\b)|\bwhether\b/i.test(match)) return true
  if (/\byet\b/i.test(match) || /^ yet\b/i.test(after)) return true
  if (/\?["')]{0,2}$/.test(text)) return true
  if (before.split('"').length % 2 === 0 && after.includes('"')) return true
  const clause = clauseBefore(before)
  if (CONDITION.test(clause)) return !isAboutThePast(clause)
  if (GENERAL.test(clause) && !/\b(?:you|your)\b/i.test(clause.slice(-40))) return true
  if (OF_OTHERS.test(clause) || /\bthey\b/i.test(match)) return true
  if (STILL_IN.test(text) || /^\w+ you (?:forward|ahead|on)\b/i.test(match)) return true
  if (MEETING_MOVED.test(after) || ABOUT_THINGS.test(text)) return true
  if (OF_THE_READER.test(clause)) return true
  if (HYPOTHETICAL.test(clause)) return true
  if (CONDITION_AFTER.test(after)) return true
  return (
    CONDITION_FIRST.test(text) && (SILENCE.test(before) || !DECIDED.test(`${clause} ${match}`)) && clause !== before
  )
}

function clauseBefore(before: string): string {
  let from = 0
  for (const match of before.matchAll(CLAUSE)) from = match.index + match[0].length
  return before.slice(from)
}

/** "When we met …" and "once we had read …" tell what was, and are no conditions. */
function isAboutThePast(clause: string): boolean {
  return /\b(?:when|once|before|until) (?:we|i) (?:met|spoke|had|reviewed|looked|compared|considered|discussed)\b/i.test(
    clause,
  )
}
