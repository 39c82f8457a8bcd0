import type { ASTNode } from '@marcbachmann/cel-js'
import { businessDaysBetween, daysBetween } from '../../rules/calendar.ts'
import type { Facts } from '../../rules/facts.ts'
import { inWords } from '../value-type.ts'
import { expectDate } from './comparisons.ts'
import { BOOLEAN, expectKind, NUMBER_OR_NULL, type Operand, refuse, textOf } from './operand.ts'

type Call = { parts: number; make: (node: ASTNode, parts: readonly Operand[]) => Operand }

/** What a condition can call is listed here; everything else, regular expressions above all, is refused. */
const FUNCTIONS: ReadonlyMap<string, Call> = new Map([
  ['has', { parts: 1, make: has }],
  ['size', { parts: 1, make: size }],
  ['daysBetween', { parts: 2, make: between((from, to) => daysBetween(from, to)) }],
  [
    'businessDaysBetween',
    { parts: 2, make: between((from, to, { tenant }) => businessDaysBetween(from, to, tenant.holidays)) },
  ],
])

/** The first part is what stands before the dot. */
const METHODS: ReadonlyMap<string, Call> = new Map([
  ['size', { parts: 1, make: size }],
  ['contains', { parts: 2, make: asksText((text, word) => text.includes(word)) }],
  ['startsWith', { parts: 2, make: asksText((text, word) => text.startsWith(word)) }],
  ['endsWith', { parts: 2, make: asksText((text, word) => text.endsWith(word)) }],
  ['lowerAscii', { parts: 1, make: lowerAscii }],
])

export function callFunction(node: ASTNode, called: string, parts: readonly Operand[]): Operand {
  return call(node, called, parts, FUNCTIONS)
}

export function callMethod(node: ASTNode, called: string, parts: readonly Operand[]): Operand {
  return call(node, called, parts, METHODS)
}

function call(node: ASTNode, called: string, parts: readonly Operand[], known: ReadonlyMap<string, Call>): Operand {
  const found = known.get(called)
  if (!found) return refuse(node, `“${called}” cannot be called here; there are ${[...known.keys()].join(', ')}.`)
  if (parts.length !== found.parts) refuse(node, `“${textOf(node)}” has too many or too few parts.`)
  return found.make(node, parts)
}

/** Whether a fact is known; a list is there when something is in it. */
function has(node: ASTNode, [part]: readonly Operand[]): Operand {
  const { evaluate, node: asked } = part as Operand
  if (asked.op !== '.') refuse(asked, 'has() asks for a part of a fact, as in has(rejection.thankedOn).')
  return {
    node,
    type: BOOLEAN,
    evaluate(moment) {
      const value = evaluate(moment)
      return Array.isArray(value) ? value.length > 0 : value !== null
    },
  }
}

function size(node: ASTNode, [part]: readonly Operand[]): Operand {
  const { evaluate, node: asked, type } = part as Operand
  if (type.kind !== 'list' && type.kind !== 'string')
    refuse(asked, `Lists and texts have a size, and “${textOf(asked)}” is ${inWords(type)}.`)
  return {
    node,
    type: { kind: 'number', nullable: type.nullable },
    evaluate(moment) {
      const value = evaluate(moment) as string | readonly unknown[] | null
      return typeof value === 'string' ? Array.from(value).length : (value?.length ?? null)
    },
  }
}

function between(count: (from: string, to: string, facts: Facts) => number) {
  return (node: ASTNode, [from, to]: readonly Operand[]): Operand => {
    const [start, end] = [from as Operand, to as Operand]
    expectDate(start)
    expectDate(end)
    return {
      node,
      type: NUMBER_OR_NULL,
      evaluate(moment) {
        const one = start.evaluate(moment) as string | null
        const other = end.evaluate(moment) as string | null
        return one === null || other === null ? null : count(one, other, moment.facts)
      },
    }
  }
}

function asksText(ask: (text: string, word: string) => boolean) {
  return (node: ASTNode, [of, word]: readonly Operand[]): Operand => {
    const [text, part] = [of as Operand, word as Operand]
    if (text.type.kind === 'list') refuse(text.node, `“${textOf(text.node)}” is a list: ask it with “in”.`)
    for (const each of [text, part]) expectKind(each, 'string', 'a text is asked for a text')
    return {
      node,
      type: BOOLEAN,
      evaluate(moment) {
        const one = text.evaluate(moment) as string | null
        const other = part.evaluate(moment) as string | null
        return one !== null && other !== null && ask(one, other)
      },
    }
  }
}

function lowerAscii(node: ASTNode, [of]: readonly Operand[]): Operand {
  const text = of as Operand
  expectKind(text, 'string', 'a text is made small')
  return {
    node,
    type: { kind: 'string', values: null, nullable: text.type.nullable },
    evaluate: (moment) =>
      (text.evaluate(moment) as string | null)?.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase()) ?? null,
  }
}
