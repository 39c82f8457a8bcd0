import { type PropertyAccessToken, TypeGuards } from 'liquidjs'
import { SourceFault } from '../fault.ts'
import { type Fields, inWords, ROOT_FACTS, type ValueType } from '../value-type.ts'

/** A fact that a text names. */
export type FactReference = {
  /** As it was named, each name of a loop replaced by its list: `gaps[].skill`, `candidate.skills[0]`, `gaps.size`. */
  path: string
  /** The documented fact behind it; null for what a loop itself knows. */
  reads: string | null
  type: ValueType
  /** The names that lead to it; null inside a loop. */
  keys: readonly string[] | null
}

/** Where in a text one is: the variables of the loop around, what was asked about before, and what was read so far. */
export type Place = {
  variables: ReadonlyMap<string, { path: string; type: ValueType }>
  known: ReadonlySet<string>
  reads: Set<string>
  /** How often this place is come by, and how much there is of the text so far. */
  times: number
  work: { pieces: number }
}

/** Notes that the text reads it. Throws a SourceFault where no such fact is documented. */
export function referTo(token: PropertyAccessToken, { variables, reads }: Place): FactReference {
  const reference = resolve(token, variables)
  if (reference.reads) reads.add(reference.reads)
  return reference
}

export function resolve(token: PropertyAccessToken, variables: Place['variables']): FactReference {
  const [root, ...rest] = token.props.map((prop) => plainName(prop, token))
  if (token.variable || root === undefined) throw new SourceFault('Only facts can be used here.', token.begin)
  const variable = variables.get(String(root))
  const fact = variable ?? ROOT_FACTS.get(String(root))
  if (!fact) throw new SourceFault(`There is no fact “${root}”; there are ${names(ROOT_FACTS)}.`, token.begin)
  const start: FactReference = { ...fact, reads: variable ? null : fact.path, keys: variable ? null : [fact.path] }
  return rest.reduce<FactReference>((reference, name) => step(reference, name, token), start)
}

function step(
  { path, reads, type, keys }: FactReference,
  name: string | number,
  token: PropertyAccessToken,
): FactReference {
  if (type.kind === 'list') {
    if (name === 'size')
      return { path: `${path}.size`, reads, type: { kind: 'number', nullable: type.nullable }, keys: null }
    if (typeof name === 'number' || name === 'first' || name === 'last')
      return { path: `${path}[${name}]`, reads, type: { ...type.of, nullable: true }, keys: null }
    throw new SourceFault(
      `“${path}” is a list: go through it with for, or ask for its size, first or last.`,
      token.begin,
    )
  }
  if (type.kind !== 'object') throw new SourceFault(`“${path}” is ${inWords(type)} and has no “${name}”.`, token.begin)
  const found = type.fields.get(String(name))
  if (!found) throw new SourceFault(`“${path}” has no “${name}”; it has ${names(type.fields)}.`, token.begin)
  return {
    path: `${path}.${name}`,
    reads: found.path,
    type: { ...found.type, nullable: found.type.nullable || type.nullable },
    keys: keys && [...keys, String(name)],
  }
}

/** `a.b`, `a["b"]` and `a[0]`, but no name that is only known when the text is read. */
function plainName(prop: PropertyAccessToken['props'][number], token: PropertyAccessToken): string | number {
  if (TypeGuards.isWordToken(prop) || TypeGuards.isQuotedToken(prop) || TypeGuards.isNumberToken(prop))
    return prop.content
  throw new SourceFault('A fact is named in full, not by another fact.', token.begin)
}

function names(fields: Fields): string {
  return [...fields.keys()].join(', ')
}
