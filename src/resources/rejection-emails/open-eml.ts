import PostalMime from 'postal-mime'
import { invalid } from '../../errors.ts'

export type OpenedEmail = { text: string; subject: string | null; from: string | null }

const MAX_NESTING = 20

/** The readable part of a source by RFC 822: plain text where there is some, else HTML as it is. */
export async function openEml(source: string): Promise<OpenedEmail> {
  const email = await PostalMime.parse(source, { maxNestingDepth: MAX_NESTING }).catch(() => null)
  const text = storable(email?.text?.trim() ? email.text : (email?.html ?? ''))
  if (!email || text.trim() === '')
    throw invalid('The e-mail has no text that can be read.', [
      { pointer: '#/text', detail: 'must be the source of an e-mail with a text' },
    ])
  const { name, address } = email.from ?? {}
  const from = email.from ? `${name ?? ''} <${address ?? ''}>` : null
  return { text, subject: email.subject ?? null, from }
}

/** Text in odd encodings may decode to what the database cannot keep. */
function storable(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed()
}
