import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { FactDocsOf } from '../../src/rules/catalogue/fact-doc.ts'
import { personDocs } from '../../src/rules/catalogue/person.ts'
import { type DocumentedFact, FACT_CATALOGUE } from '../../src/rules/fact-catalogue.ts'
import { arbitraryFacts } from '../support/arbitrary-facts.ts'

const samples = fc.sample(arbitraryFacts(['join-an-event']), { numRuns: 300, seed: 4 })
const documented = new Map(FACT_CATALOGUE.map((fact) => [fact.path as string, fact]))

/** Every path found in a value, with all that was found there. */
function found(value: unknown, path: string, into: Map<string, unknown[]>): Map<string, unknown[]> {
  if (path)
    into
      .set(path, into.get(path) ?? [])
      .get(path)
      ?.push(value)
  if (Array.isArray(value) && typeof value[0] === 'object')
    for (const element of value)
      for (const [name, inner] of Object.entries(element)) found(inner, `${path}[].${name}`, into)
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    for (const [name, inner] of Object.entries(value)) found(inner, path ? `${path}.${name}` : name, into)
  return into
}

const everything = new Map<string, unknown[]>()
for (const sample of samples) found(sample, '', everything)

describe('the fact catalogue', () => {
  it('documents what the facts hold, and nothing else', () => {
    expect([...documented.keys()].toSorted()).toEqual([...everything.keys()].toSorted())
  })

  it.each([...documented])('tells the type of %s', (path, fact) => {
    expect([...new Set(everything.get(path)?.map((value) => typeOf(value, fact)))]).toEqual([fact.type])
  })

  it.each([...documented])('tells whether %s may be unknown', (path, { nullable }) => {
    const isUnknown = (everything.get(path) ?? []).some((value) => value === null || value === undefined)
    expect(isUnknown && !nullable).toBe(false)
  })

  it.each(FACT_CATALOGUE.filter(({ values }) => values))('lists all words that $path can be', ({ path, values }) => {
    const words = (everything.get(path) ?? []).flat().filter((value) => value !== null)
    expect(words.length).toBeGreaterThan(0)
    expect([...new Set(words)].filter((word) => !values?.includes(word as string))).toEqual([])
  })

  it.each(FACT_CATALOGUE.filter(({ type }) => !type.includes('object')))('has a true example of $path', (fact) => {
    expect(typeOf(fact.example, fact)).toBe(fact.type)
    if (fact.values) for (const word of [fact.example].flat()) expect(fact.values).toContain(word)
  })

  it('says in a sentence what each one means, and what a number counts', () => {
    for (const { meaning, type, unit } of FACT_CATALOGUE) {
      expect(meaning).toMatch(/^[A-Z“].+\.$/)
      expect(unit !== null).toBe(type === 'number')
    }
  })

  it('keeps for the candidate what only they may read: all of a personal thing, not a part of it', () => {
    const personal = FACT_CATALOGUE.filter((fact) => fact.personal).map(({ path }) => path.split(/\[\]|$/)[0])
    expect([...new Set(personal)]).toEqual([
      'tenant.learningOffers',
      'settledGaps',
      'network.lastInteractionOn',
      'checkIns',
      'history.offered',
    ])
    for (const { path, personal: isPersonal } of FACT_CATALOGUE)
      expect([path, isPersonal]).toEqual([path, personal.includes(path.split('[]')[0])])
  })

  it('does not compile with a fact left out, added or given another type', () => {
    const { today, ...rest } = personDocs
    // @ts-expect-error -- a fact without its entry
    const missing: FactDocsOf<'today' | 'tenant' | 'candidate'> = rest
    // @ts-expect-error -- an entry without its fact
    const invented: FactDocsOf<'today'> = { today, yesterday: today }
    // @ts-expect-error -- a number where Facts has a date
    const mistyped: FactDocsOf<'today'> = { today: { type: 'number', unit: 'days', meaning: 'Today.', example: 1 } }
    expect([missing, invented, mistyped]).toHaveLength(3)
  })
})

function typeOf(value: unknown, { type, nullable }: DocumentedFact): string {
  if (value === null || value === undefined) return nullable ? type : 'null'
  if (Array.isArray(value))
    return value.length > 0 ? `list<${single(value[0])}>` : type.startsWith('list') ? type : 'list'
  return single(value)
}

function single(value: unknown): string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? 'date' : typeof value
}
