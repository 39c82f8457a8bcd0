import { type CaseTag, type ForTag, type IfTag, type Template, type Token, TypeGuards, type UnlessTag } from 'liquidjs'
import { SourceFault } from '../fault.ts'
import { inWords, ROOT_FACTS, type ValueType } from '../value-type.ts'
import { checkOutput } from './check-output.ts'
import { type Place, referTo } from './fact-reference.ts'

/** Paths of the facts that a text asks for. Throws a SourceFault at the first part that cannot be used. */
export function checkText(templates: readonly Template[]): readonly string[] {
  const reads = new Set<string>()
  walk(templates, { variables: new Map(), known: new Set(), reads, times: 1, work: { pieces: 0 } })
  return [...reads]
}

function walk(templates: readonly Template[], place: Place): void {
  for (const template of templates) {
    const { token } = template
    if (!TypeGuards.isHTMLToken(token)) count(token, place)
    if (TypeGuards.isOutputToken(token)) checkOutput(template, place)
    else if (TypeGuards.isTagToken(token)) checkTag(template, token.name, place)
  }
}

/** What a text takes is known before it is read: its tags and facts, those of a loop as often as it may go round. */
const MOST_PIECES = 100
const MOST_ROUNDS = 20

function count({ begin }: Token, { work, times }: Place): void {
  work.pieces += times
  if (work.pieces > MOST_PIECES)
    throw new SourceFault(
      `The text has more than ${MOST_PIECES} tags and facts, those of a loop taken each time.`,
      begin,
    )
}

/** The tags that liquid.ts leaves in place. */
function checkTag(template: Template, tag: string, place: Place): void {
  switch (tag) {
    case 'if':
    case 'unless':
      return checkBranches(template as IfTag | UnlessTag, place)
    case 'case':
      return checkCase(template as CaseTag, place)
    case 'for':
      return checkLoop(template as ForTag, place)
  }
}

/** What a branch asked about need not be asked again inside. */
function checkBranches({ branches, elseTemplates }: IfTag | UnlessTag, place: Place): void {
  const asked = branches.flatMap(({ value }) => pathsIn(value.initial.postfix, place))
  const inside = { ...place, known: new Set([...place.known, ...asked]) }
  for (const { templates } of branches) walk(templates, inside)
  walk(elseTemplates ?? [], inside)
}

function checkCase({ value, branches, elseTemplates }: CaseTag, place: Place): void {
  const asked = pathsIn(value.initial.postfix, place)
  const inside = { ...place, known: new Set([...place.known, ...asked]) }
  for (const { values, templates } of branches) {
    pathsIn(values, place)
    walk(templates, inside)
  }
  walk(elseTemplates, inside)
}

function checkLoop(loop: ForTag, place: Place): void {
  const { collection, variable, templates, elseTemplates, token } = loop
  if (!TypeGuards.isPropertyAccessToken(collection))
    throw new SourceFault('“for” goes through a list among the facts.', token.begin)
  const { path, type } = referTo(collection, place)
  if (type.kind !== 'list')
    throw new SourceFault(`“for” goes through a list, and “${path}” is ${inWords(type)}.`, token.begin)
  if (place.variables.size > 0) throw new SourceFault('A “for” cannot hold another “for”.', token.begin)
  if (ROOT_FACTS.has(variable)) throw new SourceFault(`“${variable}” is a fact; take another name here.`, token.begin)
  const variables = new Map([
    ['forloop', FORLOOP],
    [variable, { path: `${path}[]`, type: type.of }],
  ])
  walk(templates, { ...place, variables, times: roundsOf(loop) })
  walk(elseTemplates, place)
}

function roundsOf({ hash: { hash }, token }: ForTag): number {
  const { limit, offset } = hash
  const rounds = limit && TypeGuards.isNumberToken(limit) ? limit.content : 0
  if (!(rounds >= 1 && rounds <= MOST_ROUNDS) || (offset && !TypeGuards.isNumberToken(offset)))
    throw new SourceFault(
      `A loop says how many it shows at most, up to ${MOST_ROUNDS}: {% for gap in gaps limit: 5 %}.`,
      token.begin,
    )
  return rounds
}

/** What a loop knows of itself. */
const FORLOOP: { path: string; type: ValueType } = {
  path: 'forloop',
  type: {
    kind: 'object',
    nullable: false,
    fields: new Map([
      ['index', { path: null, type: { kind: 'number', nullable: false } }],
      ['first', { path: null, type: { kind: 'boolean', nullable: false } }],
      ['last', { path: null, type: { kind: 'boolean', nullable: false } }],
    ]),
  },
}

function pathsIn(tokens: readonly Token[], place: Place): string[] {
  return tokens.flatMap((token) => {
    if (TypeGuards.isRangeToken(token)) throw new SourceFault('A row of numbers cannot be used here.', token.begin)
    return TypeGuards.isPropertyAccessToken(token) ? [referTo(token, place).path] : []
  })
}
