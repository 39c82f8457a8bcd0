import type { ASTNode } from '@marcbachmann/cel-js'
import { isDay } from '../../rules/day-number.ts'
import { inWords } from '../value-type.ts'
import { BOOLEAN, type Evaluate, type Operand, refuse, spend, textOf } from './operand.ts'

/** Unknown is equal to unknown, and to nothing else. */
export function equality(node: ASTNode, left: Operand, right: Operand): Operand {
  const one = left.evaluate
  const other = right.evaluate
  if (left.type.kind === 'null' || right.type.kind === 'null') expectNullable(left.type.kind === 'null' ? right : left)
  else expectComparable(node, left, right)
  const evaluate: Evaluate =
    node.op === '==' ? (moment) => one(moment) === other(moment) : (moment) => one(moment) !== other(moment)
  return { node, type: BOOLEAN, evaluate }
}

/** Nothing is more or less than what is not known. */
export function order(node: ASTNode, left: Operand, right: Operand): Operand {
  expectComparable(node, left, right)
  for (const { type, node: part } of [left, right])
    if (type.kind === 'boolean' || (type.kind === 'string' && !isDate(left) && !isDate(right)))
      refuse(part, `Numbers and dates come before or after each other, and “${textOf(part)}” is ${inWords(type)}.`)
  const compare = COMPARE[node.op as keyof typeof COMPARE]
  return {
    node,
    type: BOOLEAN,
    evaluate(moment) {
      const one = left.evaluate(moment) as Ordered | null
      const other = right.evaluate(moment) as Ordered | null
      return one !== null && other !== null && compare(one, other)
    },
  }
}

/** Nothing is in a list that is not known, and what is not known is in no list. */
export function membership(node: ASTNode, left: Operand, right: Operand): Operand {
  if (right.type.kind !== 'list')
    return refuse(right.node, `“in” asks a list, and “${textOf(right.node)}” is ${inWords(right.type)}.`)
  const { of } = right.type
  for (const each of right.elements ?? [{ ...right, type: of }]) expectComparable(node, left, each)
  return {
    node,
    type: BOOLEAN,
    evaluate(moment) {
      const one = left.evaluate(moment)
      const items = right.evaluate(moment) as readonly unknown[] | null
      if (one === null || items === null) return false
      spend(moment, items.length)
      return items.includes(one)
    },
  }
}

type Ordered = string | number

/** Dates are text in the order of time. */
const COMPARE = {
  '<': (one: Ordered, other: Ordered) => one < other,
  '<=': (one: Ordered, other: Ordered) => one <= other,
  '>': (one: Ordered, other: Ordered) => one > other,
  '>=': (one: Ordered, other: Ordered) => one >= other,
}

function expectNullable({ node, type }: Operand): void {
  if (!type.nullable) refuse(node, `“${textOf(node)}” is always known, and never null.`)
}

function expectComparable(node: ASTNode, left: Operand, right: Operand): void {
  for (const { type, node: part } of [left, right])
    if (type.kind === 'list' || type.kind === 'object' || type.kind === 'null')
      refuse(part, `“${textOf(part)}” is ${inWords(type)} and cannot be compared so.`)
  expectOneOf(left, right)
  expectOneOf(right, left)
  if (isDate(left) || isDate(right)) {
    expectDate(left)
    expectDate(right)
  } else if (left.type.kind !== right.type.kind)
    refuse(
      node,
      `“${textOf(left.node)}” is ${inWords(left.type)} and “${textOf(right.node)}” is ${inWords(right.type)}.`,
    )
}

/** A word that is compared with a fact of a closed list is one of that list. */
function expectOneOf({ type, node: fact }: Operand, { constant, node }: Operand): void {
  if (type.kind === 'string' && type.values && typeof constant === 'string' && !type.values.includes(constant))
    refuse(node, `“${textOf(fact)}” is never ${textOf(node)}; it is one of ${type.values.join(', ')}.`)
}

/** A date may be written as a word. */
export function expectDate({ constant, node, type }: Operand): void {
  if (type.kind === 'date') return
  if (typeof constant !== 'string' || !isDay(constant))
    refuse(node, `${textOf(node)} is no date; a date is a fact, or written as "2026-11-02".`)
}

function isDate({ type }: Operand): boolean {
  return type.kind === 'date'
}
