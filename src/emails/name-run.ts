import { isEmployerNoun, isGeneric, isJobNoun, JOINTS } from './words.ts'

/** A name in a text: words that begin in capitals, with the small words between them. */
export type Run = { text: string; start: number; end: number }

type Word = { text: string; start: number; end: number }

const MAX_WORDS = 14
const WORD = /[^\s]{1,60}/g

/** The name that begins at a place; null where none does. `wanted` decides what may stand inside and after it. */
export function nameAt(text: string, from: number, wanted: 'job' | 'employer'): Run | null {
  const words = wordsFrom(text, from)
  const taken: Word[] = []
  let closed = false
  for (const [index, word] of words.entries()) {
    if (closed || !belongs(word, taken, words[index + 1], wanted)) break
    taken.push(word)
    closed = endsAfter(word, words[index + 1], taken, wanted)
  }
  while (taken.length > 0 && isJoint((taken.at(-1) as Word).text)) taken.pop()
  return runOf(taken)
}

/** The name that ends right before a place, as "Senior Data Analyst" does in "our Senior Data Analyst role". */
export function nameBefore(text: string, to: number): Run | null {
  const from = Math.max(0, to - 160)
  const words = wordsFrom(text.slice(0, to), from)
  const taken: Word[] = []
  for (const word of words.toReversed()) {
    const first = taken[0]
    if (first && /[.;:!?]$/.test(word.text) && !/\b(?:Sr|Jr|Dr|St)\.$/.test(word.text)) break
    if (first && word.text.endsWith(',') && !isJobNoun(word.text)) break
    if (!isName(word.text) && !(first && isJoint(word.text) && !/^(?:the|for|to|in|at|on)$/.test(word.text))) break
    if (
      isGeneric(word.text) &&
      !(first && isJoint(word.text)) &&
      !isJobNoun(word.text) &&
      !/^(?:HR|Talent|People|Hiring|Recruiting|Recruitment|Career|Careers|Remote|Support|Human|Resources|Team|Acquisition|Job|Assessment|Feedback|Process|I|Online|Screening|Selection)$/.test(
        word.text.replace(/,$/, ''),
      )
    )
      break
    taken.unshift(word)
  }
  while (
    taken.length > 0 &&
    (isJoint((taken[0] as Word).text) || /^(?:I|We|The|Our|Your)$/.test((taken[0] as Word).text))
  )
    taken.shift()
  return runOf(taken)
}

function wordsFrom(text: string, from: number): Word[] {
  const words: Word[] = []
  WORD.lastIndex = from
  for (let match = WORD.exec(text); match && words.length < MAX_WORDS + 26; match = WORD.exec(text))
    words.push({ text: match[0], start: match.index, end: match.index + match[0].length })
  return words
}

function belongs(word: Word, taken: readonly Word[], next: Word | undefined, wanted: 'job' | 'employer'): boolean {
  if (taken.length >= MAX_WORDS) return false
  if (isName(word.text)) {
    if (
      wanted === 'job'
        ? isJobNoun(word.text)
        : isEmployerNoun(word.text) && !/^(?:Company|Team|Services|Care|Media|School)$/.test(word.text)
    )
      return true
    if (
      /^(?:We|Unfortunately|After|While|Although|However|You|Your|Thank|Please|At|Our|Position|Role|Job|Vacancy|Opening|Req|Requisition|Reference|Ref)$/.test(
        bare(word.text),
      )
    )
      return false
    return (
      taken.length > 0 ||
      !isGeneric(word.text) ||
      /^(?:HR|Talent|People|Human|Recruitment|Recruiting|Career|Remote|Support|The|First|Future|Next|Home|Job|Careers)$/.test(
        bare(word.text),
      )
    )
  }
  const joins =
    taken.length > 0 &&
    next !== undefined &&
    isJoint(word.text) &&
    (isName(next.text) || /^(?:the|la)$/.test(next.text))
  if (!joins || (wanted === 'employer' && /^(?:I|We|You|The|Your|Our|It|This|Unfortunately)$/.test(next.text)))
    return false
  if (wanted === 'job' && /^(?:for|in)$/.test(word.text) && !taken.some(({ text }) => isJobNoun(text))) return false
  if (wanted === 'employer')
    return (
      !/^(?:for|to|in|at|on)$/i.test(word.text) ||
      (/^(?:for|in)$/.test(word.text) &&
        /^(?:Centre|Center|Society|Institute|Foundation|Museum|College|Campaign|Association|Alliance|Council|Teach|Code|Habitat)$/i.test(
          bare((taken[0] as Word).text),
        ))
    )
  return (
    !/^(?:at|de|to)$/i.test(word.text) ||
    (word.text === 'to' && isJobNoun(taken.at(-1)?.text ?? '')) ||
    (/^(?:de|to)$/.test(word.text) && isName(next.text))
  )
}

/** Whether the name ends with this word. */
function endsAfter(word: Word, next: Word | undefined, taken: readonly Word[], wanted: 'job' | 'employer'): boolean {
  const { text } = word
  if (wanted === 'job' && text.endsWith(':') && next && isName(next.text) && !isGeneric(next.text)) return false
  if (/[;:!?"]$/.test(text) || (/[)\]]$/.test(text) && !(wanted === 'job' && next && /^[-/,]$/.test(next.text))))
    return true
  if (text.endsWith('.')) return !/^(?:Sr|Jr|Dr|St|Mt|U\.S|U\.K|Mr|Asst|Assoc)\.$/.test(text)
  if (!text.endsWith(',')) return false
  if (!next || !isName(next.text)) return true
  if (wanted === 'employer') return !/^(?:Inc|LLC|Ltd|Limited|LLP|PLC|Corp|Co|GmbH|S\.A|N\.A)\b/i.test(next.text)
  return (
    isGeneric(next.text) ||
    (isEmployerNoun(next.text) && !isJobNoun(next.text)) ||
    isEmployerNoun(taken.at(-1)?.text ?? '')
  )
}

/** A capital, a digit, or a mark that only names have inside: iRobot, monday.com, e.on. */
export function isName(word: string): boolean {
  const inner = word.replace(/^["'([/]+/, '')
  return (
    /^(?:\p{Lu}|\d)/u.test(inner) ||
    /^\p{Ll}{1,3}\p{Lu}/u.test(inner) ||
    /^[a-z][a-z0-9-]*\.(?:com|io|ai|co|org|net|app|dev)\b/.test(inner) ||
    /^(?:&|\+|\/|-|–|\|)$/.test(inner)
  )
}

function isJoint(word: string): boolean {
  return JOINTS.has(word.toLowerCase()) || /^[-/|+]$/.test(word)
}

const bare = (word: string) => word.replace(/[^\p{L}\d.]/gu, '').replace(/\.$/, '')

function runOf(words: readonly Word[]): Run | null {
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return null
  return { text: words.map(({ text }) => text).join(' '), start: first.start, end: last.end }
}
