import type { Template } from 'liquidjs'
import type { Facts } from '../../rules/facts.ts'
import type { Language } from '../../rules/vocabulary.ts'
import { SourceFault } from '../fault.ts'
import { checkText } from './check-text.ts'
import { liquidIn } from './liquid.ts'
import { pieceByPiece } from './piece-by-piece.ts'

export type Text = {
  /** Empty when it says nothing about these facts. Throws when it comes out longer than a person reads. */
  render: (facts: Facts) => string
  /** Paths of the facts it asks for. */
  reads: readonly string[]
}

/** A text in Liquid over the documented facts. Throws a SourceFault at the first part that cannot be used. */
export function compileText(source: string, language: Language, characters: number): Text {
  if (source.trim() === '') throw new SourceFault('There are no words here.', 0)
  if (source.length > characters)
    throw new SourceFault(`The text has ${source.length} characters; at most ${characters} are read.`, characters)
  const templates = parse(source, language)
  const reads = checkText(templates)
  const write =
    pieceByPiece(templates, language) ?? ((facts) => liquidIn(language).renderSync(templates, facts) as string)
  return { reads, render: (facts) => readable(write(facts)) }
}

/** A fact may be long, and a list of them longer. */
const SHOWN_CHARACTERS = 2000

function readable(written: string): string {
  const text = written.trim()
  if (text.length > SHOWN_CHARACTERS) throw new Error('The text came out too long')
  return text
}

function parse(source: string, language: Language): Template[] {
  try {
    return liquidIn(language).parse(source)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const { token, message } = error as Error & { token?: { begin: number } }
    throw new SourceFault(`This is no text in Liquid: ${message.replace(/, line:.*$/s, '')}.`, token?.begin ?? 0)
  }
}
