import { invalid } from '../../errors.ts'
import { checkRuleset } from '../../rulesets/check-ruleset.ts'
import type { RulesetDocument } from '../../rulesets/ruleset-document.ts'

/** Every part that cannot be used, each with its place; in conditions and texts with line and column. */
export function refuseFaults(document: RulesetDocument): void {
  const faults = checkRuleset(document)
  if (faults.length === 0) return
  throw invalid(
    faults.length === 1 ? 'The ruleset has a fault.' : `The ruleset has ${faults.length} faults.`,
    faults.map(({ pointer, ...fault }) => ({ ...fault, pointer: `#${pointer}` })),
    'ruleset_invalid',
  )
}
