import { spoken } from '../../rules/calendar.ts'
import type { Facts } from '../../rules/facts.ts'
import { listInWords, theStage } from '../../rules/in-words.ts'
import type { Language, Stage } from '../../rules/vocabulary.ts'

/** The filters that say a fact in words. What is not known stays unknown, for `default` to fill. */
export const SAY: Readonly<Record<string, (value: unknown, facts: Facts, language: Language) => unknown>> = {
  spoken: (date, { today }, language) => date && spoken(date as string, today, language),
  stage: (stage, _, language) => stage && theStage(stage as Stage, language),
  list: (words, _, language) => words && listInWords(words as readonly string[], language),
}
