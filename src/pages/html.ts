/** What may stand in a page: HTML as it is, everything else as text. Lists are joined, null and false leave nothing. */
export type Part = Html | string | number | null | false | readonly Part[]

/** HTML, which only `html` below makes. */
class Html {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

export type { Html }

/**
 * Tags templates of HTML: whatever is put in is escaped, unless this tag made it. Put values between quotes or between
 * tags; nowhere else are they safe.
 */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(texts.map((text, index) => text + written(parts[index] ?? null)).join(''))
}

function written(part: Part): string {
  if (part instanceof Html) return part.text
  if (part === null || part === false) return ''
  if (typeof part === 'object') return part.map(written).join('')
  return String(part).replace(/[&<>"']/g, (character) => ESCAPED[character] as string)
}

const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
