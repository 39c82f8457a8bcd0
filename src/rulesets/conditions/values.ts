import type { ASTNode } from '@marcbachmann/cel-js'
import type { Facts } from '../../rules/facts.ts'
import { inWords, ROOT_FACTS } from '../value-type.ts'
import { BOOLEAN, expectKind, type Names, type Operand, refuse, textOf } from './operand.ts'

/** All numbers are alike: `10` is what `10.0` is. */
export function literal(node: ASTNode, value: unknown): Operand {
  const constant = typeof value === 'bigint' ? Number(value) : value
  const evaluate = () => constant
  if (constant === null) return { node, type: { kind: 'null', nullable: true }, evaluate, constant }
  if (typeof constant === 'string')
    return { node, type: { kind: 'string', values: null, nullable: false }, evaluate, constant }
  if (typeof constant === 'number') return { node, type: { kind: 'number', nullable: false }, evaluate, constant }
  if (typeof constant === 'boolean') return { node, type: BOOLEAN, evaluate, constant }
  return refuse(node, `“${textOf(node)}” cannot be used in a condition.`)
}

/** The variable of a macro around, or a fact at the top. */
export function name(node: ASTNode, called: string, { aliases, seen }: Names): Operand {
  const alias = aliases.find((known) => known.name === called)
  if (alias) {
    const { slot, type } = alias
    return { node, type, evaluate: ({ items }) => items[slot] ?? null }
  }
  const { path, type } =
    ROOT_FACTS.get(called) ??
    refuse(node, `There is no fact “${called}”; there are ${[...ROOT_FACTS.keys()].join(', ')}.`)
  seen.reads.add(path)
  const key = called as keyof Facts
  return { node, type, evaluate: ({ facts }) => facts[key] ?? null }
}

/** A part of a thing that is not known is not known either. */
export function member(
  node: ASTNode,
  { type: of, evaluate, node: whole }: Operand,
  called: string,
  names: Names,
): Operand {
  if (of.kind === 'list')
    refuse(node, `“${textOf(whole)}” is a list: ask for what is in it with exists, all, filter or map.`, node.pos)
  if (of.kind !== 'object')
    return refuse(node, `“${textOf(whole)}” is ${inWords(of)} and has no “${called}”.`, node.pos)
  const { path, type } =
    of.fields.get(called) ??
    refuse(node, `“${textOf(whole)}” has no “${called}”; it has ${[...of.fields.keys()].join(', ')}.`, node.pos)
  if (path) names.seen.reads.add(path)
  return {
    node,
    type: { ...type, nullable: type.nullable || of.nullable },
    evaluate(moment) {
      const object = evaluate(moment) as Readonly<Record<string, unknown>> | null
      return object?.[called] ?? null
    },
  }
}

/** `candidate.skills[0]` is the first; what lies behind the last is not known. */
export function element(node: ASTNode, from: Operand, index: Operand): Operand {
  if (from.type.kind !== 'list') return refuse(node, `“${textOf(from.node)}” is ${inWords(from.type)}, not a list.`)
  expectKind(index, 'number', 'a place in a list is a number')
  return {
    node,
    type: { ...from.type.of, nullable: true },
    evaluate(moment) {
      const items = from.evaluate(moment) as readonly unknown[] | null
      return items?.[index.evaluate(moment) as number] ?? null
    },
  }
}

/** A list that is written out, of one kind. */
export function list(node: ASTNode, elements: readonly Operand[]): Operand {
  const [first] = elements
  if (!first) return refuse(node, 'An empty list has nothing to compare with.')
  for (const each of elements)
    if (!['number', 'string', 'boolean', 'date'].includes(each.type.kind))
      refuse(
        each.node,
        `A list is written out of texts, numbers or dates, and “${textOf(each.node)}” is ${inWords(each.type)}.`,
      )
    else expectKind(each, first.type.kind, `“${textOf(first.node)}” is ${inWords(first.type)}; a list is of one kind`)
  const isFixed = elements.every(({ constant }) => constant !== undefined)
  const fixed = elements.map(({ constant }) => constant)
  return {
    node,
    type: { kind: 'list', of: first.type, nullable: false },
    evaluate: isFixed ? () => fixed : (moment) => elements.map((each) => each.evaluate(moment)),
    elements,
  }
}
