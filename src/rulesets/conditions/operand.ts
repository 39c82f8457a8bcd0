import type { ASTNode } from '@marcbachmann/cel-js'
import type { Facts } from '../../rules/facts.ts'
import { SourceFault } from '../fault.ts'
import { inWords, type ValueType } from '../value-type.ts'

/** A part of a condition, with its type, ready to be worked out for any facts. */
export type Operand = {
  node: ASTNode
  type: ValueType
  evaluate: Evaluate
  /** Where it was written as a word or number: its value for any facts. */
  constant?: unknown
  /** The parts of a list that was written out. */
  elements?: readonly Operand[]
}

/** What is not known is null, never undefined. */
export type Evaluate = (moment: Moment) => unknown

/** One working-out of a condition: the facts, what the macros around have reached, and how much work is left. */
export type Moment = { facts: Facts; items: unknown[]; stepsLeft: number }

/** The names that a part of a condition may use, and what was seen of the condition so far. */
export type Names = { aliases: readonly Alias[]; seen: { reads: Set<string>; nodes: number } }

/** The variable of a macro; `slot` is how deep it lies. */
export type Alias = { name: string; type: ValueType; slot: number }

export type Compile = (node: ASTNode, names: Names) => Operand

export const NUMBER_OR_NULL: ValueType = { kind: 'number', nullable: true }
export const BOOLEAN: ValueType = { kind: 'boolean', nullable: false }

/** A step is about one comparison; a sensible condition over the longest lists takes some thousand. */
export const STEPS_PER_CONDITION = 20_000

export function spend(moment: Moment, steps: number): void {
  moment.stepsLeft -= steps
  if (moment.stepsLeft < 0) throw new Error('The condition takes too many steps for these facts')
}

export function expectKind({ node, type }: Operand, kind: ValueType['kind'], wanted: string): void {
  if (type.kind !== kind) refuse(node, `“${textOf(node)}” is ${inWords(type)}, and ${wanted}.`)
}

export function refuse(node: ASTNode, detail: string, offset = node.start): never {
  throw new SourceFault(detail, offset)
}

export function textOf({ input, start, end }: ASTNode): string {
  return input.slice(start, end)
}
