import { applicationDocs } from './catalogue/application.ts'
import type { FactDocs, FactPath } from './catalogue/fact-doc.ts'
import { feedbackDocs } from './catalogue/feedback.ts'
import { historyDocs } from './catalogue/history.ts'
import { networkDocs } from './catalogue/network.ts'
import { personDocs } from './catalogue/person.ts'
import { strengthsAndGapsDocs } from './catalogue/strengths-and-gaps.ts'

/** One fact that a tenant's own rules may ask for, as it is documented. */
export type DocumentedFact = {
  /** `rejection.receivedOn`; `gaps[].skill` is the skill of each gap. */
  path: FactPath
  type: FactType
  /** Whether it may be unknown, or a part of something that may be: then it counts as null. */
  nullable: boolean
  /** Whether it may be unknown by itself, where the thing that it is part of is there. */
  optional: boolean
  /** What a number counts. */
  unit: string | null
  meaning: string
  example: unknown
  /** The only words it can be. */
  values: readonly string[] | null
  /** The candidate's alone: a rule that asks for it speaks to the candidate alone. */
  personal: boolean
}

export type FactType =
  | 'string'
  | 'number'
  | 'boolean'
  | 'date'
  | 'list<string>'
  | 'list<date>'
  | 'list<object>'
  | 'object'

const docs: FactDocs = {
  ...personDocs,
  ...applicationDocs,
  ...feedbackDocs,
  ...strengthsAndGapsDocs,
  ...networkDocs,
  ...historyDocs,
}

/** Every fact that a rule may know, with its meaning; what Facts holds and what is documented here is the same. */
export const FACT_CATALOGUE: readonly DocumentedFact[] = Object.entries<Doc>(docs).map(([path, doc]) => ({
  path: path as FactPath,
  type: doc.type,
  nullable: isNullable(path),
  optional: doc.nullable ?? false,
  unit: doc.unit ?? null,
  meaning: doc.meaning,
  example: doc.example ?? null,
  values: doc.values ?? null,
  personal: isPersonal(path),
}))

type Doc = {
  type: FactType
  nullable?: true
  unit?: string
  meaning: string
  example?: unknown
  values?: readonly string[]
  personal?: true
}

/** Also what is part of a thing that may be missing; but each thing in a list is there, so the search ends at a list. */
function isNullable(path: string): boolean {
  const doc = Object.hasOwn(docs, path) ? (docs[path as FactPath] as Doc) : null
  return doc?.nullable ?? (doc !== null && path.includes('.') && isNullable(path.slice(0, path.lastIndexOf('.'))))
}

/** Also what is part of a thing that is. */
function isPersonal(path: string): boolean {
  const doc = Object.hasOwn(docs, path) ? (docs[path as FactPath] as Doc) : null
  return doc?.personal ?? (path.includes('.') && isPersonal(path.slice(0, path.lastIndexOf('.')).replace(/\[\]$/, '')))
}
