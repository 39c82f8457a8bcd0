import { readdirSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { checklist } from '../../src/rules/checklist.ts'
import type { Rule } from '../../src/rules/rule.ts'
import { STEPS } from '../../src/rules/vocabulary.ts'

const FOLDER = new URL('../../src/rules/', import.meta.url)
const NOT_RULES = [
  'rule',
  'vocabulary',
  'calendar',
  'day-number',
  'bases',
  'fact-catalogue',
  'ending',
  'in-words',
  'offered',
  'skills',
  'learning-in-words',
  'make-plan',
  'why-retracted',
  'light-week',
  'facts',
  'request-ended',
  'checklist',
]

const files = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length))
  .filter((name) => !NOT_RULES.includes(name))

describe('checklist', () => {
  it.each(files)('lists %s: add a new rule to checklist.ts, under its file name', async (name) => {
    const exported: Record<string, unknown> = await import(new URL(`${name}.ts`, FOLDER).href)
    const rule = exported[camelCase(name)] as Rule
    expect(rule.id).toBe(name)
    expect(checklist).toContain(rule)
  })

  it('lists nothing twice and nothing without a file', () => {
    expect(checklist.map((rule) => rule.id).toSorted()).toEqual(files.toSorted())
  })

  it('goes through the ten steps in order, with a rule for each', () => {
    const steps = checklist.map((rule) => rule.step)
    expect([...new Set(steps)]).toEqual(STEPS)
    expect(steps).toEqual(steps.toSorted((a, b) => STEPS.indexOf(a) - STEPS.indexOf(b)))
  })

  it.each(checklist.map((rule) => [rule.id, rule.evidence.source] as const))(
    '%s says what supports it',
    (_, source) => {
      expect(source.length).toBeGreaterThan(20)
      expect(source).not.toMatch(/reject/i)
    },
  )
})

function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}
