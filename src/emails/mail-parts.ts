import type { MappedText } from './mapped-text.ts'
import { plainText } from './plain-text.ts'

/** One sentence of the mail, and where it begins in the plain text. */
export type Sentence = { text: string; start: number }

export type MailParts = {
  plain: MappedText
  subject: string | null
  /** Display name and address, as the header has them. */
  from: string | null
  sentences: Sentence[]
  /** The lines below "Kind regards", without what is small print. */
  signature: string[]
  /** Small print and links to change what one gets. */
  footer: string
}

export type MailHeaders = { subject?: string | null; from?: string | null }

type Line = { text: string; start: number }

export function mailParts(text: string, headers: MailHeaders = {}): MailParts {
  const plain = plainText(text)
  const lines = linesOf(plain.text)
  const named: Record<string, string> = {}
  const said = withoutHeaders(withoutQuoted(lines), named)
  const body = said.filter(({ text }) => !SMALL_PRINT.test(text))
  const close = closingOf(body)
  return {
    plain,
    subject: onOneLine(headers.subject ?? named.subject),
    from: onOneLine(headers.from ?? named.from),
    sentences: sentencesOf(body.slice(0, close)),
    signature: body
      .slice(close)
      .map(({ text }) => text.trim())
      .filter((line) => line !== '')
      .slice(0, 8),
    footer: said
      .filter(({ text }) => SMALL_PRINT.test(text))
      .map(({ text }) => text)
      .join('\n'),
  }
}

const SMALL_PRINT =
  /unsubscribe|(?:do not|don't|not to) (?:reply|respond) (?:directly )?to this|no-?reply|privacy (?:policy|notice|statement)|all rights reserved|view (?:this|it)? ?(?:email |message )?in (?:your |a )?browser|©|intended (?:only|solely) for|confidential(?:ity)? (?:and|notice)|this (?:e-?mail|message) (?:was sent|is automated|has been sent|is sent)|manage (?:your )?(?:preferences|subscriptions|notifications|alerts)|equal opportunity|powered by|sent from my/i

function linesOf(text: string): Line[] {
  let start = 0
  return text.split('\n').map((line) => {
    const from = start
    start += line.length + 1
    return { text: line, start: from }
  })
}

const ON_WROTE =
  /^\s*(?:On .{5,200} wrote:|Am .{5,200} schrieb .{0,100}:|Le .{5,200} a écrit ?:|El .{5,200} escribió:)\s*$/i
const SEPARATOR =
  /^\s*-{2,} ?(?:original message|forwarded message|begin forwarded).{0,40}$|^\s*begin forwarded message:?\s*$/i

/** Without what was quoted below an answer; a mail that is quoted as a whole is the mail. */
function withoutQuoted(lines: Line[]): Line[] {
  const own = lines.filter(({ text }) => !/^\s*>/.test(text))
  const kept = own.filter(({ text }) => text.trim() !== '' && !SEPARATOR.test(text) && !ON_WROTE.test(text))
  if (kept.length === 0) return lines.map(unquoted)
  const cut = own.findIndex(({ text }) => ON_WROTE.test(text))
  return cut > 0 && own.slice(0, cut).some(({ text }) => text.trim().length > 40) ? own.slice(0, cut) : own
}

function unquoted({ text, start }: Line): Line {
  const mark = /^[\s>]{0,20}/.exec(text)?.[0].length ?? 0
  return { text: text.slice(mark), start: start + mark }
}

const HEADER =
  /^\s*(from|sent|to|cc|date|subject|reply-to|von|an|gesendet|betreff|de|para|asunto|objet|à|envoyé) ?: ?(.{0,300})$/i
const SUBJECTS = new Set(['subject', 'betreff', 'asunto', 'objet'])
const FROMS = new Set(['from', 'von'])

/** Takes header lines out, wherever a forwarded mail has them, and notes who wrote and about what. */
function withoutHeaders(lines: Line[], named: Record<string, string>): Line[] {
  return lines.filter(({ text }) => {
    if (SEPARATOR.test(text)) return false
    const [, name, value] = HEADER.exec(text) ?? []
    if (!name) return true
    const key = name.toLowerCase()
    if (SUBJECTS.has(key)) named.subject ??= value ?? ''
    if (FROMS.has(key)) named.from ??= value ?? ''
    return false
  })
}

const CLOSING =
  /^\s*(?:(?:with )?(?:(?:very|my|our|many|all|the) )?(?:kind|kindest|best|warm|warmest|sincere|all good)(?:est)? ?(?:regards|wishes|thanks|of luck)?|regards|sincerely|yours(?: \w+)?|sincerely yours|respectfully|cheers|thanks(?: again)?|thank you(?: again)?|many thanks|with (?:thanks|appreciation|gratitude)|all the best|best of luck|good luck|take care|warmly|mit freundlichen grüßen|freundliche grüße|viele grüße|beste grüße|cordialement|bien à vous|saludos(?: cordiales)?|un saludo|atentamente|un cordial saludo)\s{0,3}[,.!-]{0,2}\s*$/i

/** Where the signature begins; the number of lines where there is none. The last closing counts. */
function closingOf(lines: Line[]): number {
  const at = lines.findLastIndex(({ text }) => CLOSING.test(text))
  const after = lines.slice(at + 1).filter(({ text }) => text.trim() !== '')
  return at < 0 || after.some(({ text }) => text.length > 200) ? lines.length : at
}

const MAX_SENTENCE = 700
const WRAPPED_FROM = 50
const ABBREVIATION =
  /(?:\b(?:Inc|Ltd|Co|Corp|Mr|Mrs|Ms|Dr|St|No|Sr|Jr|Dept|Prof|Req|Ref|vs|etc|approx|e\.g|i\.e|[A-Z])|\.[A-Za-z])\.$/

/** Lines that a mail program broke are joined; headings, list points and greetings stay sentences of their own. */
function sentencesOf(lines: Line[]): Sentence[] {
  const blocks: Line[] = []
  let open = false
  for (const line of lines) {
    const last = blocks.at(-1)
    const isBlank = line.text.trim() === ''
    if (!isBlank && open && last) {
      const gap = line.start - last.start - last.text.length
      last.text += `${' '.repeat(Math.max(0, gap))}${line.text}`
    } else if (!isBlank) blocks.push({ ...line })
    open = !isBlank && line.text.trim().length > WRAPPED_FROM
  }
  return blocks.flatMap(splitBlock)
}

function splitBlock({ text, start }: Line): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  const push = (to: number) => {
    const part = text.slice(from, to)
    const lead = part.length - part.trimStart().length
    if (part.trim() !== '') sentences.push({ text: part.trim(), start: start + from + lead })
    from = to
  }
  for (const match of text.matchAll(/[.!?]["')]{0,2} {1,5}(?=["'(]?[\p{Lu}\d])|[!?] {1,5}/gu)) {
    const end = match.index + match[0].length
    if (match[0].startsWith('.') && ABBREVIATION.test(text.slice(Math.max(0, match.index - 12), match.index + 1))) {
      if (!/\b(?:Inc|Ltd|Co|Corp)\.$/.test(text.slice(Math.max(0, match.index - 6), match.index + 1))) continue
      if (
        !/^(?:We|Unfortunately|After|While|Although|Thank|The|Your|Our|You|At|However|I|It|This)\b/.test(
          text.slice(end, end + 14),
        )
      )
        continue
    }
    push(end)
  }
  push(text.length)
  return sentences.flatMap(shortened)
}

/** A sentence without end is cut where a space is. */
function shortened(sentence: Sentence): Sentence[] {
  if (sentence.text.length <= MAX_SENTENCE) return [sentence]
  const cut = sentence.text.lastIndexOf(' ', MAX_SENTENCE)
  const at = cut > 0 ? cut : MAX_SENTENCE
  const rest = { text: sentence.text.slice(at), start: sentence.start + at }
  return [{ text: sentence.text.slice(0, at), start: sentence.start }, ...shortened(rest)]
}

function onOneLine(text: string | null | undefined): string | null {
  return text ? plainText(text.slice(0, 500)).text.replace(/\s+/g, ' ').trim() || null : null
}
