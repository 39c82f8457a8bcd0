import type { ASTNode } from '@marcbachmann/cel-js'
import { inWords } from '../value-type.ts'
import { BOOLEAN, type Evaluate, expectKind, NUMBER_OR_NULL, type Operand, refuse, textOf } from './operand.ts'

/** What is not known counts as false. */
export function connective(node: ASTNode, left: Operand, right: Operand): Operand {
  for (const each of [left, right]) expectKind(each, 'boolean', `“${node.op}” joins what is true or false`)
  const one = left.evaluate
  const other = right.evaluate
  const evaluate: Evaluate =
    node.op === '&&'
      ? (moment) => one(moment) === true && other(moment) === true
      : (moment) => one(moment) === true || other(moment) === true
  return { node, type: BOOLEAN, evaluate }
}

export function negation(node: ASTNode, part: Operand): Operand {
  const { evaluate, constant } = part
  if (node.op === '!_') {
    expectKind(part, 'boolean', '“!” turns around what is true or false')
    return { node, type: BOOLEAN, evaluate: (moment) => evaluate(moment) !== true }
  }
  expectKind(part, 'number', '“-” turns around a number')
  if (typeof constant === 'number') return { node, type: part.type, evaluate: () => -constant, constant: -constant }
  return { node, type: NUMBER_OR_NULL, evaluate: (moment) => calculate['-'](0, evaluate(moment) as number | null) }
}

/** With something that is not known, or divided by nothing, the result is not known. */
export function arithmetic(node: ASTNode, left: Operand, right: Operand): Operand {
  for (const each of [left, right]) expectKind(each, 'number', `“${node.op}” takes numbers`)
  const work = calculate[node.op as keyof typeof calculate]
  return {
    node,
    type: NUMBER_OR_NULL,
    evaluate: (moment) => work(left.evaluate(moment) as number | null, right.evaluate(moment) as number | null),
  }
}

/** `condition ? one : other` */
export function choice(node: ASTNode, parts: readonly Operand[]): Operand {
  const [asked, one, other] = parts as [Operand, Operand, Operand]
  expectKind(asked, 'boolean', 'what stands before “?” is true or false')
  const kind = one.type.kind === 'null' ? other.type.kind : one.type.kind
  for (const each of [one, other])
    if (each.type.kind === 'list' || each.type.kind === 'object')
      refuse(
        each.node,
        `A choice is between texts, numbers, dates or truths, and “${textOf(each.node)}” is ${inWords(each.type)}.`,
      )
  for (const each of [one, other])
    if (each.type.kind !== 'null')
      expectKind(each, kind, `“${textOf(one.node)}” is ${inWords(one.type)}; a choice is between things of one kind`)
  const type = one.type.kind === 'null' ? other.type : one.type
  return {
    node,
    type: {
      ...type,
      ...(type.kind === 'string' && { values: null }),
      nullable: one.type.nullable || other.type.nullable,
    },
    evaluate: (moment) => (asked.evaluate(moment) === true ? one.evaluate(moment) : other.evaluate(moment)),
  }
}

type Calculate = (one: number | null, other: number | null) => number | null

const known = (work: (one: number, other: number) => number): Calculate => {
  return (one, other) => {
    if (one === null || other === null) return null
    const result = work(one, other)
    return Number.isFinite(result) ? result : null
  }
}

const calculate = {
  '+': known((one, other) => one + other),
  '-': known((one, other) => one - other),
  '*': known((one, other) => one * other),
  '/': known((one, other) => one / other),
  '%': known((one, other) => one % other),
}
