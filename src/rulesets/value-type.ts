import { type DocumentedFact, FACT_CATALOGUE } from '../rules/fact-catalogue.ts'

/** What a part of a condition or a text stands for. */
export type ValueType = Kind & { nullable: boolean }

type Kind =
  | { kind: 'number' | 'boolean' | 'date' | 'null' }
  | { kind: 'string'; values: readonly string[] | null }
  | { kind: 'list'; of: ValueType }
  | { kind: 'object'; fields: Fields }

/** What an object has, by name. */
export type Fields = ReadonlyMap<string, NamedFact>
/** Its path in the catalogue; null for what is no fact. */
export type NamedFact = { path: string | null; type: ValueType }

/** The facts that stand at the top: `today`, `candidate`, `rejection` and so on. */
export const ROOT_FACTS: ReadonlyMap<string, NamedFact & { path: string }> = fieldsOf('')

export const DOCUMENTED: ReadonlyMap<string, DocumentedFact> = new Map(FACT_CATALOGUE.map((fact) => [fact.path, fact]))

export function inWords({ kind }: ValueType): string {
  return {
    number: 'a number',
    boolean: 'true or false',
    date: 'a date',
    string: 'a text',
    list: 'a list',
    object: 'an object',
    null: 'null',
  }[kind]
}

function fieldsOf(prefix: string): ReadonlyMap<string, NamedFact & { path: string }> {
  const own = FACT_CATALOGUE.filter(({ path }) => path.startsWith(prefix) && /^\w+$/.test(path.slice(prefix.length)))
  return new Map(own.map((fact) => [fact.path.slice(prefix.length), { path: fact.path, type: typeOf(fact) }]))
}

function typeOf({ path, type, nullable, values }: DocumentedFact): ValueType {
  const single = (kind: 'string' | 'date') =>
    kind === 'string' ? { kind, values, nullable: false } : { kind, nullable: false }
  switch (type) {
    case 'string':
      return { kind: 'string', values, nullable }
    case 'number':
    case 'boolean':
    case 'date':
      return { kind: type, nullable }
    case 'list<string>':
      return { kind: 'list', of: single('string'), nullable }
    case 'list<date>':
      return { kind: 'list', of: single('date'), nullable }
    case 'list<object>':
      return { kind: 'list', of: { kind: 'object', fields: fieldsOf(`${path}[].`), nullable: false }, nullable }
    case 'object':
      return { kind: 'object', fields: fieldsOf(`${path}.`), nullable }
  }
}
