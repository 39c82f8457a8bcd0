import { type ASTNode, Environment, ParseError } from '@marcbachmann/cel-js'
import { SourceFault } from '../fault.ts'

export const CONDITION_CHARACTERS = 2000

/** Only the grammar is used: what a condition means is for compile-condition.ts to say. */
const grammar = new Environment({
  limits: { maxAstNodes: 300, maxDepth: 20, maxListElements: 100, maxMapEntries: 100, maxCallArguments: 4 },
})

/** The length is looked at first, so that nothing of an endless condition is read. */
export function parseCondition(source: string): ASTNode {
  if (source.length > CONDITION_CHARACTERS)
    throw new SourceFault(
      `The condition has ${source.length} characters; ${CONDITION_CHARACTERS} are enough for a readable one.`,
      CONDITION_CHARACTERS,
    )
  try {
    return grammar.parse(source).ast
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    throw new SourceFault(`This is no condition in CEL: ${error.summary}.`, error.range?.start ?? 0)
  }
}
