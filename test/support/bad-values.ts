import { expect } from '@jest/globals'
import { type Field, pointerTo } from './body-fields.ts'
import type { Answer } from './send.ts'

/** JSON texts that a field of this schema must not take. */
export function wrongFor({ path, schema }: Field): string[] {
  const { type, format, isNullable } = schema
  if (type === 'integer' || type === 'number')
    return [
      '1e400',
      '-1e400',
      '-1',
      '1e30',
      '"5"',
      'true',
      '[]',
      '{}',
      ...(type === 'integer' ? ['2.5', '2147483648'] : ['1.5']),
    ]
  if (type === 'boolean') return ['"true"', '1', '[]', ...(isNullable ? [] : ['null'])]
  if (type === 'object')
    return [
      '5',
      'true',
      '"text"',
      '[]',
      'null',
      '{"":{}}',
      '{"a\\u0000b":{}}',
      '{"surprise":5}',
      '{"constructor":{"a":1}}',
    ]
  const bytes = ['5', 'true', '{}', '[]', '"\\u0000"', '"a\\u0000b"', '"\\ud800"', '"a\\udc00b"', '""']
  if (schema.enum) return [...bytes, '"surprise"', '"__proto__"', '"constructor"']
  const tooLong = `"${'x'.repeat((schema.maxLength ?? 100) + 1)}"`
  if (format === 'date') return [...bytes, ...DATES.map((date) => `"${date}"`)]
  if (format === 'date-time') return [...bytes, ...INSTANTS.map((instant) => `"${instant}"`)]
  if (format) return [...bytes, '"nonsense"', '" "', `"${'x'.repeat(3_000)}"`]
  if (type !== 'string') throw new Error(`No bad values for ${pointerTo(path)}: ${JSON.stringify(schema)}`)
  return [...bytes, '" "', '"\\u2003\\n\\t"', tooLong]
}

const DATES = [
  '2026-02-30',
  '2026-13-01',
  '10000-01-01',
  '0000-01-01',
  '2026-1-1',
  '2026-11-02T09:30:00Z',
  '+002026-01-01',
  '-000001-01-01',
  'today',
  '20261102',
]
const INSTANTS = [
  '2026-02-30T00:00:00Z',
  '10000-01-01T00:00:00Z',
  '+010000-01-01T00:00:00Z',
  '0000-01-01T00:00:00Z',
  '2026-11-02T09:30:00',
  '2026-11-02T09:30Z',
  '2026-11-02T24:00:00Z',
  '2026-11-02T23:59:60Z',
  '2026-11-02T09:30:00.1234Z',
  '2026-11-02T09:30:00+25:00',
  '2026-11-02',
  '2026-11-02 09:30:00Z',
  'infinity',
  'now',
]

/** Holds a refusal to the error form; `what` is only for the message. */
export function expectRefusal(answer: Answer, status: number | number[], what: string): void {
  const { headers, body } = answer
  const given = {
    what,
    status: answer.status,
    type: headers['content-type'],
    said: body?.status,
    titled: typeof body?.title,
  }
  expect({ ...given, isExpected: [status].flat().includes(answer.status) }).toEqual({
    what,
    status: answer.status,
    type: 'application/problem+json',
    said: answer.status,
    titled: 'string',
    isExpected: true,
  })
}
