import { FACT_CATALOGUE } from '../../src/rules/fact-catalogue.ts'
import type { Facts } from '../../src/rules/facts.ts'

/** Paths of what people write in words of their own: names, titles, places, skills. */
const FREE = new Set(
  FACT_CATALOGUE.filter(({ type, values }) => (type === 'string' || type === 'list<string>') && values === null)
    .map(({ path }) => path as string)
    .filter((path) => !/[iI]d$|\.key$|\.phone$|\.url$|occupationGroup$/.test(path)),
)

const LONG_CHARACTERS = 200

/** The same facts with each name as long as names get; the same name stays the same, and others stay different. */
export function withLongNames(facts: Facts): Facts {
  const known = new Map<string, string>()
  return renamed(facts, '', (name) => {
    const key = name.trim().toLowerCase()
    const number = known.size + 1
    if (!known.has(key))
      known.set(key, `Name number ${number} with many words in it `.repeat(8).slice(0, LONG_CHARACTERS - 1) + 'x')
    return known.get(key) as string
  })
}

/** The same facts with names of a letter or two, without what may be missing, and with lists of one. */
export function withShortNames(facts: Facts): Facts {
  const known = new Map<string, string>()
  const short = renamed(facts, '', (name) => {
    const key = name.trim().toLowerCase()
    if (!known.has(key)) known.set(key, letters(known.size))
    return known.get(key) as string
  })
  return {
    ...short,
    application: { ...short.application, location: null, level: null, employerType: null },
    rejection: { ...short.rejection, contact: null },
    network: {
      ...short.network,
      contacts: short.network.contacts.map((contact) => ({ ...contact, role: null, employer: null })),
    },
  }
}

/** The same facts with each list of words, gaps, offers, people and events as long as it gets. */
export function withLongLists(facts: Facts): Facts {
  const many = <T>(list: readonly T[], most: number, change: (item: T, index: number) => T): T[] => {
    const [first] = list
    if (first === undefined) return []
    return Array.from({ length: most }, (_, index) => list[index] ?? change(first, index))
  }
  const words = (list: readonly string[], most: number) => many(list, most, (word, index) => `${word} ${index}`)
  const { candidate, application, tenant, network } = facts
  return {
    ...facts,
    tenant: {
      ...tenant,
      signposts: many(tenant.signposts, 5, (one, index) => ({ ...one, name: `${one.name} ${index}` })),
      learningOffers: many(tenant.learningOffers, 20, (one) => one),
    },
    candidate: {
      ...candidate,
      skills: words(candidate.skills, 50),
      interests: words(candidate.interests, 20),
      targetOccupations: words(candidate.targetOccupations, 10),
    },
    application: { ...application, skillsAsked: words(application.skillsAsked, 50) },
    gaps: many(facts.gaps, 20, (one, index) => ({ ...one, skill: `${one.skill} ${index}` })),
    achievements: many(facts.achievements, 50, (one) => one),
    network: {
      ...network,
      contacts: many(network.contacts, 20, (one) => one),
      events: many(network.events, 5, (one) => one),
    },
  }
}

function renamed<T>(value: T, path: string, rename: (name: string) => string): T {
  if (typeof value === 'string') return (FREE.has(path) ? rename(value) : value) as T
  if (Array.isArray(value))
    return value.map((item) => renamed(item, typeof item === 'object' ? `${path}[]` : path, rename)) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, inner]) => [
    name,
    renamed(inner, path ? `${path}.${name}` : name, rename),
  ])
  return Object.fromEntries(entries) as T
}

/** A, B, … Z, BA, BB, …: never a word that means something. */
function letters(number: number): string {
  const last = String.fromCharCode(65 + (number % 26))
  return number < 26 ? last : letters(Math.floor(number / 26)) + last
}
