import type { Fault } from './fault.ts'

export function expectOneOf(value: string, known: readonly string[], pointer: string): Fault[] {
  return known.includes(value) ? [] : [{ pointer, detail: `“${value}” is none of ${known.join(', ')}.` }]
}

export function expectWhole(value: unknown, [least, most]: readonly [number, number], pointer: string): Fault[] {
  const isFine = Number.isInteger(value) && (value as number) >= least && (value as number) <= most
  return isFine ? [] : [{ pointer, detail: `A whole number from ${least} to ${most} is needed here.` }]
}
