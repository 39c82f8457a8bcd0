import { defaultOperators, Liquid } from 'liquidjs'
import type { Facts } from '../../rules/facts.ts'
import type { InLanguages, Language } from '../../rules/vocabulary.ts'
import type { ValueType } from '../value-type.ts'
import { SAY } from './say.ts'

type Kind = ValueType['kind']
type Filter = { takes: readonly Kind[]; gives: Kind }

/** What a text can do with a fact: what each filter takes, and what it makes of it. */
export const FILTERS: ReadonlyMap<string, Filter> = new Map<string, Filter>([
  ['spoken', { takes: ['date'], gives: 'string' }],
  ['stage', { takes: ['string'], gives: 'string' }],
  ['list', { takes: ['list'], gives: 'string' }],
  ['join', { takes: ['list'], gives: 'string' }],
  ['size', { takes: ['list', 'string'], gives: 'number' }],
  ['first', { takes: ['list'], gives: 'string' }],
  ['last', { takes: ['list'], gives: 'string' }],
  ['default', { takes: ['string', 'number', 'date'], gives: 'string' }],
  ['upcase', { takes: ['string'], gives: 'string' }],
  ['downcase', { takes: ['string'], gives: 'string' }],
  ['capitalize', { takes: ['string'], gives: 'string' }],
  ['plus', { takes: ['number'], gives: 'number' }],
  ['minus', { takes: ['number'], gives: 'number' }],
])

/** No tag reads a file, keeps a variable or repeats without a list. */
const TAGS = ['if', 'unless', 'case', 'for', 'comment']

/** Far above the longest text, which is counted before it is read. */
const PARSED_CHARACTERS = 10_000

/**
 * The last belts: what a text can do is bounded by what check-text.ts lets through, so that neither is met by a text that
 * was checked. The time is long because a busy machine must not change what a plan says.
 */
const LIMITS = { memoryLimit: 100_000, renderLimit: 1_000 }

type Known = string | number | null | undefined

/** As in conditions, nothing is more or less than what is not known. */
const ORDER = {
  '<': (one: Known, other: Known) => isKnown(one) && isKnown(other) && one < other,
  '<=': (one: Known, other: Known) => isKnown(one) && isKnown(other) && one <= other,
  '>': (one: Known, other: Known) => isKnown(one) && isKnown(other) && one > other,
  '>=': (one: Known, other: Known) => isKnown(one) && isKnown(other) && one >= other,
}

function isKnown(value: Known): value is string | number {
  return value !== null && value !== undefined
}

/** One for each language, because days and stages are said in the language of the text. Plain text: nothing is escaped. */
const ENGINES: InLanguages<Liquid> = {
  en: engineFor('en'),
  es: engineFor('es'),
  fr: engineFor('fr'),
  de: engineFor('de'),
}

export function liquidIn(language: Language): Liquid {
  return ENGINES[language]
}

function engineFor(language: Language): Liquid {
  const liquid = new Liquid({
    ownPropertyOnly: true,
    strictFilters: true,
    dynamicPartials: false,
    templates: {},
    operators: { ...defaultOperators, ...ORDER },
    parseLimit: PARSED_CHARACTERS,
    ...LIMITS,
  })
  for (const tag of Object.keys(liquid.tags)) if (!TAGS.includes(tag)) delete liquid.tags[tag]
  for (const filter of Object.keys(liquid.filters)) if (!FILTERS.has(filter)) delete liquid.filters[filter]
  for (const [name, say] of Object.entries(SAY))
    liquid.registerFilter(name, function (value: unknown) {
      return say(value, this.context.environments as Facts, language)
    })
  return liquid
}
