import { expect } from '@jest/globals'
import type { Rule } from '../../src/rules/rule.ts'
import { LANGUAGES } from '../../src/rules/vocabulary.ts'
import type { factsWith } from './facts.ts'
import { textsIn } from './texts-in.ts'

/** Expects a rule to say the same facts in every language, each text in words that no other language has. */
export function expectEveryLanguage(
  rule: Rule,
  changes: Parameters<typeof factsWith>[0],
  inserted: readonly string[],
): void {
  const all = LANGUAGES.map((language) => textsIn(language, rule, changes))
  const [english = []] = all
  for (const texts of all) {
    expect(texts).toHaveLength(english.length)
    for (const text of texts) expect(text.trim()).not.toBe('')
    for (const fact of inserted) expect(texts.join(' ')).toContain(fact)
  }
  english.forEach((_text, index) => expect(new Set(all.map((texts) => texts[index])).size).toBe(LANGUAGES.length))
}
