import { type MappedText, mapped, replaced, withParts } from './mapped-text.ts'

/** An e-mail as a person sees it: no tags, entities, links or odd characters; verbs that were contracted are spelt out. */
export function plainText(text: string): MappedText {
  let plain = mapped(text)
  if (/=(?:\r?\n|20|3D|E2=80|C2=A0|C3=)/.test(text)) plain = withoutTransferEncoding(plain)
  plain = replaced(plain, /\r\n?|\u2028|\u2029/g, '\n')
  if (/<(?:html|body|p|br|div|table|span|td|a|b|strong|li)\b/i.test(plain.text)) plain = withoutTags(plain)
  plain = replaced(plain, /&(#\d{1,6}|#x[0-9a-f]{1,5}|[a-z]{2,8});/gi, (match) => characterOf(match[1] as string))
  plain = replaced(plain, /<?\b(?:https?:\/\/|mailto:|www\.)[^\s<>"]{1,2000}>?/gi, ' ')
  return spellOut(replaced(plain, ODD, (match) => ODD_CHARACTERS[match[0]] ?? ''))
}

const ODD =
  /[\u00a0\u2000-\u200d\u202f\u2060\ufeff\u00ad\t\u2018\u2019\u201b\u00b4`\u201c\u201d\u201e\u00ab\u00bb\u2010-\u2015\u2022\u00b7*]/g
const ODD_CHARACTERS: Record<string, string> = {
  ...Object.fromEntries(
    Array.from('\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\t').map((space) => [
      space,
      ' ',
    ]),
  ),
  ...Object.fromEntries(Array.from('\u2018\u2019\u201b\u00b4`').map((quote) => [quote, "'"])),
  ...Object.fromEntries(Array.from('\u201c\u201d\u201e\u00ab\u00bb').map((quote) => [quote, '"'])),
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': ' - ',
  '\u2015': ' - ',
  '\u2022': '-',
  '\u00b7': '-',
}

/** What quoted-printable leaves behind where a mail was copied out of its source. */
function withoutTransferEncoding(plain: MappedText): MappedText {
  const joined = replaced(plain, /=\r?\n/g, '')
  return replaced(joined, /(?:=[0-9A-F]{2}){1,12}/g, ([bytes]) => {
    try {
      return decodeURIComponent(bytes.replaceAll('=', '%'))
    } catch {
      return null
    }
  })
}

const BLOCK = /^<\/?(?:p|br|div|tr|table|li|ul|ol|h[1-6]|td|section|blockquote|hr)\b/i

function withoutTags(plain: MappedText): MappedText {
  let bare = plain
  for (const name of ['style', 'script', 'head', 'title']) bare = withoutElement(bare, name)
  bare = replaced(bare, /<!--[^<>]{0,2000}-->/g, '')
  // Line breaks of the source mean nothing between tags; those of the page come from its blocks.
  bare = replaced(bare, /\n/g, ' ')
  return replaced(bare, /<\/?[a-z!][^<>]{0,4000}>/gi, ([tag]) => (BLOCK.test(tag) ? '\n' : ''))
}

/** By position and not by pattern, so that many openings without an end cost one look only. */
function withoutElement(plain: MappedText, name: string): MappedText {
  const lower = plain.text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
  const parts: { from: number; to: number; by: string }[] = []
  let from = lower.indexOf(`<${name}`)
  while (from >= 0) {
    const close = lower.indexOf(`</${name}>`, from)
    if (close < 0) break
    const to = close + name.length + 3
    parts.push({ from, to, by: '' })
    from = lower.indexOf(`<${name}`, to)
  }
  return withParts(plain, parts)
}

const ENTITIES: Record<string, string> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  rsquo: "'",
  lsquo: "'",
  ldquo: '"',
  rdquo: '"',
  ndash: '-',
  mdash: ' - ',
  hellip: '...',
  bull: '-',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  copy: '©',
  reg: '®',
  trade: '™',
}

function characterOf(entity: string): string | null {
  if (!entity.startsWith('#')) return ENTITIES[entity] ?? null
  const code = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1))
  return code > 31 && code < 0xd800 ? String.fromCharCode(code) : ' '
}

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bcan(?:'t|not)\b/gi, 'can not'],
  [/\bwon't\b/gi, 'will not'],
  [/\bshan't\b/gi, 'shall not'],
  [/(?<=[a-z])n't\b/gi, ' not'],
  [/(?<=\b(?:we|you|they))'re\b/gi, ' are'],
  [/(?<=\b(?:we|you|they|I))'ve\b/gi, ' have'],
  [/(?<=\b(?:we|you|they|I|it|he|she))'ll\b/gi, ' will'],
  [/(?<=\b(?:we|you|they|I))'d\b/gi, ' would'],
  [/(?<=\bI)'m\b/gi, ' am'],
  [/(?<=\b(?:it|that|there))'s\b/gi, ' is'],
]

function spellOut(plain: MappedText): MappedText {
  return CONTRACTIONS.reduce((text, [pattern, words]) => replaced(text, pattern, words), plain)
}
