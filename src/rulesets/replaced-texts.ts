import type { Item, Rule } from '../rules/rule.ts'
import { narrowest } from '../rules/vocabulary.ts'
import { inLanguages } from './in-languages.ts'
import type { RulesetDocument } from './ruleset-document.ts'
import { readersOf } from './seen-facts.ts'
import { compileItem } from './texts/own-texts.ts'

/**
 * A base rule that decides as before and speaks in other words. Where there are none in the person's language, or they
 * cannot be worked out, the words of the base stay, and the trace tells. Throws a SourceFault where they were not checked.
 */
export function withReplacedTexts(rule: Rule, texts: RulesetDocument['texts'][string]): Rule {
  const words = new Map(
    inLanguages(texts).map(([language, replaced]) => [language, compileItem(replaced, language)] as const),
  )
  const readers = readersOf([...words.values()].flatMap(({ reads }) => reads))
  return {
    ...rule,
    visibility: (facts) => narrowest([rule.visibility?.(facts) ?? 'tenant', readers(facts)]),
    advise(facts, settings) {
      const advice = rule.advise(facts, settings)
      if ('none' in advice) return advice
      const [first, ...rest] = advice.items
      const replaced = words.get(facts.candidate.language)
      if (!replaced) return { ...advice, fellBackTo: 'base' }
      try {
        const said = replaced.item(facts)
        return { ...advice, items: [{ ...first, ...said }, ...rest.map((item): Item => ({ ...item, ...said }))] }
      } catch {
        return { ...advice, fellBackTo: 'base', failed: true }
      }
    },
  }
}

/** Where other words were asked for and cannot be read. */
export function inItsOwnWords(rule: Rule): Rule {
  return {
    ...rule,
    advise: (facts, settings) => ({ ...rule.advise(facts, settings), fellBackTo: 'base', failed: true }),
  }
}
