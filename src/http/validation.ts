import type { z } from 'zod'
import { AppError, type Fault } from '../errors.ts'

const MAX_FAULTS_SHOWN = 20

const NOT_A_PARAMETER = 'is not a parameter of this operation'

type Part = { schema: z.ZodType | undefined; value: unknown; place: 'body' | 'query' | 'path' }

/** Params, query and body as one input for the use case; every fault is named, and nothing has changed yet. */
export function readInput(parts: readonly Part[]): Record<string, unknown> {
  const input: Record<string, unknown> = {}
  const faults: Fault[] = []
  for (const { schema, value, place } of parts) {
    if (!schema) {
      if (place === 'body' && value !== undefined)
        faults.push({ pointer: '#', detail: 'must be absent: this operation takes no body' })
      if (place === 'query')
        for (const name of Object.keys(value as object))
          faults.push({ parameter: printable(name), detail: NOT_A_PARAMETER })
      continue
    }
    const parsed = schema.safeParse(value)
    if (parsed.success) Object.assign(input, parsed.data)
    else if (place === 'path')
      throw new AppError(404, 'not_found', 'There is nothing at this address: the id is not one.')
    else for (const issue of parsed.error.issues) faults.push(...faultsOf(issue, place))
  }
  if (faults.length === 0) return input
  const first = [...new Map(faults.toReversed().map((fault) => [placeOf(fault), fault])).values()].toReversed()
  throw new AppError(422, 'invalid_request', summary(first), first.slice(0, MAX_FAULTS_SHOWN))
}

/** One value may break several bounds at once; the first says enough. */
function placeOf(fault: Fault): string {
  if ('pointer' in fault) return fault.pointer
  return 'parameter' in fault ? `?${fault.parameter}` : JSON.stringify(fault)
}

function faultsOf(issue: z.core.$ZodIssue, place: 'body' | 'query'): Fault[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      ...at([...issue.path, key], place),
      detail: place === 'body' ? 'is not a field of this object' : NOT_A_PARAMETER,
    }))
  if (issue.code === 'invalid_key') return [{ ...at(issue.path, place), detail: 'is not a name that can stand here' }]
  return [
    { ...at(issue.path, place), detail: issue.message.endsWith('received undefined') ? 'is missing' : issue.message },
  ]
}

function at(path: readonly PropertyKey[], place: 'body' | 'query'): { pointer: string } | { parameter: string } {
  if (place === 'query') return { parameter: printable(String(path[0] ?? '')) }
  return {
    pointer: `#${path.map((part) => `/${printable(String(part)).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')}`,
  }
}

/** Names come from the client: shortened, and made safe to print. */
function printable(name: string): string {
  return name.slice(0, 100).toWellFormed().replaceAll('\u0000', '\uFFFD')
}

function summary(faults: readonly Fault[]): string {
  return faults.length === 1 ? 'The request has a fault.' : `The request has ${faults.length} faults.`
}
