import type { Facts } from '../../rules/facts.ts'
import type { Item } from '../../rules/rule.ts'
import type { Language } from '../../rules/vocabulary.ts'
import type { OwnTexts, ReplacedTexts } from '../ruleset-document.ts'
import { compileText, type Text } from './compile-text.ts'

/** How long each text may be written. */
export const CHARACTERS = { title: 200, why: 1000, how: 500, none: 500 } as const

/** The words of an item. Throws when one of them comes out empty or too long. */
export type OwnWords = {
  item: (facts: Facts) => Pick<Item, 'title' | 'why' | 'how'>
  none: (facts: Facts) => string
  reads: readonly string[]
}

export function compileOwnTexts({ title, why, how, none }: OwnTexts, language: Language): OwnWords {
  const item = compileItem({ title, why, how }, language)
  const reason = compileText(none, language, CHARACTERS.none)
  return {
    item: (facts) => item.item(facts) as Pick<Item, 'title' | 'why' | 'how'>,
    none: (facts) => words(reason.render(facts)),
    reads: [...item.reads, ...reason.reads],
  }
}

type ItemWords = { item: (facts: Facts) => Partial<Pick<Item, 'title' | 'why' | 'how'>>; reads: readonly string[] }

/** What is left out of the texts is left out of the item. */
export function compileItem({ title, why, how }: ReplacedTexts, language: Language): ItemWords {
  const ofTitle = title === undefined ? null : compileText(title, language, CHARACTERS.title)
  const ofWhy = why === undefined ? null : compileText(why, language, CHARACTERS.why)
  const steps = how?.map((step) => compileText(step, language, CHARACTERS.how)) ?? null
  const all: readonly Text[] = [ofTitle ?? [], ofWhy ?? [], steps ?? []].flat()
  return {
    item: (facts) => ({
      ...(ofTitle && { title: words(ofTitle.render(facts)) }),
      ...(ofWhy && { why: words(ofWhy.render(facts)) }),
      ...(steps && { how: stepsOf(steps, facts) }),
    }),
    reads: all.flatMap(({ reads }) => reads),
  }
}

/** A step that says nothing about these facts is left out. */
function stepsOf(steps: readonly Text[], facts: Facts): readonly string[] {
  const said = steps.map((step) => step.render(facts)).filter((step) => step !== '')
  if (said.length === 0) throw new Error('No step came out')
  return said
}

function words(text: string): string {
  if (text === '') throw new Error('The text came out empty')
  return text
}
