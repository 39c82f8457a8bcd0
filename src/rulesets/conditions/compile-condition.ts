import type { ASTNode } from '@marcbachmann/cel-js'
import type { Facts } from '../../rules/facts.ts'
import { inWords } from '../value-type.ts'
import { equality, membership, order } from './comparisons.ts'
import { callFunction, callMethod } from './functions.ts'
import { isMacro, macro } from './macros.ts'
import { type Names, type Operand, refuse, STEPS_PER_CONDITION, textOf } from './operand.ts'
import { arithmetic, choice, connective, negation } from './operators.ts'
import { parseCondition } from './parse-condition.ts'
import { element, list, literal, member, name } from './values.ts'

export type Condition = {
  /** Throws when it takes too many steps. */
  isMet: (facts: Facts) => boolean
  /** Paths of the facts it asks for. */
  reads: readonly string[]
}

/**
 * A condition in CEL, typed against the documented facts and made into functions. The library reads the grammar; it does
 * not work conditions out, because here all numbers are alike, what is not known is null and no error, only what is listed
 * can be called, and every step counts. Throws a SourceFault at the first part that cannot be used.
 */
export function compileCondition(source: string): Condition {
  const seen = { reads: new Set<string>(), nodes: 0 }
  const { node, type, evaluate } = compile(parseCondition(source), { aliases: [], seen })
  if (type.kind !== 'boolean') refuse(node, `A condition is true or false, and this is ${inWords(type)}.`)
  return {
    isMet: (facts) => evaluate({ facts, items: [null, null], stepsLeft: STEPS_PER_CONDITION }) === true,
    reads: [...seen.reads],
  }
}

function compile(node: ASTNode, names: Names): Operand {
  names.seen.nodes += 1
  if (isBinary(node)) return BINARY[node.op](node, compile(node.args[0], names), compile(node.args[1], names))
  const all = (nodes: readonly ASTNode[]) => nodes.map((part) => compile(part, names))
  switch (node.op) {
    case 'value':
      return literal(node, node.args)
    case 'id':
      return name(node, node.args, names)
    case '.':
      return member(node, compile(node.args[0], names), node.args[1], names)
    case 'list':
      return list(node, all(node.args))
    case '?:':
      return choice(node, all(node.args))
    case '!_':
    case '-_':
      return negation(node, compile(node.args, names))
    case 'call':
      return callFunction(node, node.args[0], all(node.args[1]))
    case 'rcall':
      return isMacro(node.args[0])
        ? macro(node, node.args, names, compile)
        : callMethod(node, node.args[0], all([node.args[1], ...node.args[2]]))
    case 'map':
    case '.?':
    case '[?]':
      return refuse(node, `“${textOf(node)}” cannot be used in a condition.`)
  }
}

type BinaryNode = Extract<ASTNode, { op: keyof typeof BINARY }>

function isBinary(node: ASTNode): node is BinaryNode {
  return Object.hasOwn(BINARY, node.op)
}

const BINARY = {
  '&&': connective,
  '||': connective,
  '==': equality,
  '!=': equality,
  '<': order,
  '<=': order,
  '>': order,
  '>=': order,
  in: membership,
  '+': arithmetic,
  '-': arithmetic,
  '*': arithmetic,
  '/': arithmetic,
  '%': arithmetic,
  '[]': element,
}
