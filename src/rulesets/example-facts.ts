import { isDay } from '../rules/day-number.ts'
import { type DocumentedFact, FACT_CATALOGUE } from '../rules/fact-catalogue.ts'
import type { Ending, Facts } from '../rules/facts.ts'
import { type Fault, pointerTo } from './fault.ts'

type Path = readonly (string | number)[]
type Given = Readonly<Record<string, unknown>>

/**
 * Facts to try rules on: what is given, and for the rest the documented examples; what may be unknown is unknown, and lists
 * are empty, but for the ending itself. Faults say what is no fact, or not of its type.
 */
export function exampleFacts(given: Given): { facts: Facts; faults: readonly Fault[] } {
  const faults: Fault[] = []
  const facts = fields('', given, [], faults) as Facts
  return { facts: faults.length > 0 ? facts : withOwnEnding(facts), faults }
}

/** A person's facts with those that are given in their place, each as a whole: none of a record's parts gets other readers. */
export function inPlaceOf(real: Facts, given: Given, { facts }: { facts: Facts }): Facts {
  const replaced = Object.entries(facts).filter(([name]) => Object.hasOwn(given, name))
  return withOwnEnding({ ...real, ...Object.fromEntries(replaced) })
}

/** What may stand beside a real person: another day or another history would tell what is that person's alone. */
const BESIDE_A_PERSON = ['tenant', 'candidate', 'rejection', 'application']

export function faultsBeside(given: Given): readonly Fault[] {
  const others = Object.keys(given).filter((name) => !BESIDE_A_PERSON.includes(name))
  const detail = `cannot take the place of a candidate's; ${BESIDE_A_PERSON.join(', ')} can`
  return others.map((name) => ({ pointer: pointerTo(name), detail }))
}

const CHILDREN = Map.groupBy(FACT_CATALOGUE, ({ path }) => path.slice(0, Math.max(0, path.lastIndexOf('.') + 1)))
const nameOf = ({ path }: DocumentedFact) => path.slice(path.lastIndexOf('.') + 1)

function fields(prefix: string, given: Given, at: Path, faults: Fault[]): object {
  const known = CHILDREN.get(prefix) ?? []
  for (const name of Object.keys(given))
    if (!known.some((fact) => nameOf(fact) === name))
      faults.push({ pointer: pointerTo(...at, printable(name)), detail: 'is no fact: see /v1/rule-facts' })
  const parts = known.map((fact) => {
    const name = nameOf(fact)
    const value = Object.hasOwn(given, name) ? given[name] : undefined
    return [name, value === undefined ? leftOut(fact) : read(fact, value, [...at, name], faults)] as const
  })
  return Object.fromEntries(RATINGS.test(prefix) ? parts.filter(([, value]) => value !== null) : parts)
}

/** Names come from the client, at any length. */
function printable(name: string): string {
  return name.slice(0, 100).toWellFormed()
}

/** What nobody rated is not there, as in a person's own facts. */
const RATINGS = /\.ratings\.$/

function leftOut(fact: DocumentedFact): unknown {
  if (fact.optional) return null
  if (fact.type.startsWith('list')) return []
  return fact.type === 'object' ? fields(`${fact.path}.`, {}, [], []) : fact.example
}

function read(fact: DocumentedFact, value: unknown, at: Path, faults: Fault[]): unknown {
  const refuse = (detail: string) => void faults.push({ pointer: pointerTo(...at), detail })
  if (value === null && fact.optional) return null
  if (fact.type === 'object')
    return isObject(value) ? fields(`${fact.path}.`, value, at, faults) : refuse('must be an object')
  if (!fact.type.startsWith('list')) return readSingle(fact.type as Single, fact, value, refuse)
  if (!Array.isArray(value) || value.length > MOST_IN_A_LIST)
    return refuse(`must be a list of at most ${MOST_IN_A_LIST}`)
  return value.map((part: unknown, index) => readPart(fact, part, [...at, index], faults))
}

function readPart(fact: DocumentedFact, part: unknown, at: Path, faults: Fault[]): unknown {
  const refuse = (detail: string) => void faults.push({ pointer: pointerTo(...at), detail })
  if (fact.type === 'list<object>')
    return isObject(part) ? fields(`${fact.path}[].`, part, at, faults) : refuse('must be an object')
  return readSingle(fact.type === 'list<date>' ? 'date' : 'string', fact, part, refuse)
}

type Single = 'string' | 'number' | 'boolean' | 'date'

/** As wide as the records behind the facts: beyond it there are no dates to count with. */
const MOST_IN_A_LIST = 200
const MOST_CHARACTERS = 2_000
const MOST = 10_000
const FIVE_POINTS = '1 (hard) to 5 (good)'
const CENTURY = /^(?:19|20|21)/

function readSingle(type: Single, { values, unit }: DocumentedFact, value: unknown, refuse: (detail: string) => void) {
  const [least, most] = unit === FIVE_POINTS ? [1, 5] : [0, MOST]
  const isOfType = {
    string: () => typeof value === 'string' && value.length <= MOST_CHARACTERS && isStorable(value),
    number: () => typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most,
    boolean: () => typeof value === 'boolean',
    date: () => typeof value === 'string' && CENTURY.test(value) && isDay(value),
  }[type]()
  if (!isOfType) return refuse(type === 'number' ? `must be a whole number from ${least} to ${most}` : WANTED[type])
  if (values && !values.includes(value as string)) return refuse(`must be one of ${values.join(', ')}`)
  return value
}

const WANTED = {
  string: `must be a text of 1 to ${MOST_CHARACTERS} characters`,
  boolean: 'must be true or false',
  date: 'must be a calendar date, such as 2026-11-02',
}

function isStorable(value: string): boolean {
  return value !== '' && value.isWellFormed() && !value.includes('\u0000')
}

function isObject(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Every plan's own ending is among the person's endings. */
function withOwnEnding(facts: Facts): Facts {
  const { application, rejection, history } = facts
  if (history.endings.some(({ applicationId }) => applicationId === application.id)) return facts
  const own: Ending = {
    applicationId: application.id,
    endedOn: rejection.receivedOn,
    outcome: rejection.outcome,
    stageReached: rejection.stageReached,
    occupationGroup: null,
    occupationLabel: null,
    location: application.location,
    level: application.level,
    employerType: application.employerType,
  }
  return { ...facts, history: { ...history, endings: [...history.endings, own].slice(-MOST_IN_A_LIST) } }
}
