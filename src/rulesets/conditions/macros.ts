import type { ASTNode } from '@marcbachmann/cel-js'
import { inWords, ROOT_FACTS, type ValueType } from '../value-type.ts'
import {
  BOOLEAN,
  type Compile,
  type Evaluate,
  expectKind,
  type Moment,
  type Names,
  type Operand,
  refuse,
  spend,
  textOf,
} from './operand.ts'

/** A macro in a macro is enough to compare two lists; each further one would multiply the work by the length of a list. */
const DEEPEST = 2

type Walk = (items: readonly unknown[], met: (item: unknown) => unknown) => unknown

/** How each macro walks its list. */
const WALKS = {
  exists: (items, met) => items.some((item) => met(item) === true),
  all: (items, met) => items.every((item) => met(item) === true),
  exists_one: (items, met) => items.filter((item) => met(item) === true).length === 1,
  filter: (items, met) => items.filter((item) => met(item) === true),
  map: (items, met) => items.map((item) => met(item)),
} as const satisfies Record<string, Walk>

type Macro = keyof typeof WALKS

export function isMacro(called: string): called is Macro {
  return Object.hasOwn(WALKS, called)
}

/** `gaps.exists(gap, gap.severity == "high")`: nothing is in a list that is not known, and not all of it is anything. */
export function macro(
  node: ASTNode,
  [called, receiver, args]: [string, ASTNode, ASTNode[]],
  names: Names,
  compile: Compile,
): Operand {
  const list = compile(receiver, names)
  if (list.type.kind !== 'list')
    return refuse(receiver, `“${called}” walks through a list, and “${textOf(receiver)}” is ${inWords(list.type)}.`)
  const alias = variableOf(node, called, args, names, list.type.of)
  const before = names.seen.nodes
  const asked = compile(args[1] as ASTNode, { ...names, aliases: [...names.aliases, alias] })
  if (called !== 'map') expectKind(asked, 'boolean', `“${called}” asks what is true or false`)
  return {
    node,
    type: typeOf(called as Macro, list.type, asked.type),
    evaluate: walk(WALKS[called as Macro], list.evaluate, asked.evaluate, alias.slot, names.seen.nodes - before),
  }
}

function variableOf(node: ASTNode, called: string, args: readonly ASTNode[], { aliases }: Names, type: ValueType) {
  const [variable] = args
  if (variable?.op !== 'id' || args.length !== 2)
    return refuse(
      node,
      `“${called}” takes a name and what is asked of each, as in gaps.exists(gap, gap.severity == "high").`,
    )
  if (aliases.length === DEEPEST)
    return refuse(node, `“${called}” lies too deep: a walk through a list can hold one other walk, and no more.`)
  const name = variable.args
  if (ROOT_FACTS.has(name) || aliases.some((alias) => alias.name === name))
    return refuse(variable, `“${name}” is the name of something else; take another one here.`)
  return { name, type, slot: aliases.length }
}

function walk(how: Walk, list: Evaluate, asked: Evaluate, slot: number, weight: number): Evaluate {
  return (moment: Moment) => {
    const items = list(moment) as readonly unknown[] | null
    if (items === null) return how === WALKS.filter || how === WALKS.map ? null : false
    spend(moment, items.length * weight)
    return how(items, (item) => {
      moment.items[slot] = item
      return asked(moment)
    })
  }
}

function typeOf(called: Macro, list: ValueType & { kind: 'list' }, asked: ValueType): ValueType {
  if (called === 'filter') return list
  if (called === 'map') return { kind: 'list', of: asked, nullable: list.nullable }
  return BOOLEAN
}
