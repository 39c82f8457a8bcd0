import fc from 'fast-check'
import { resolve, type Schema } from './body-fields.ts'

const MAX_OPTIONAL_ITEMS = 4

/** Bodies that the schema allows, with texts that break careless storage; now and then one that it does not allow. */
export function bodyFor(schema: Schema): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 6, arbitrary: valid(schema) }, { weight: 1, arbitrary: spoiled(schema) })
}

function valid(schema: Schema): fc.Arbitrary<unknown> {
  const isNullable = (schema.anyOf ?? schema.oneOf)?.some(({ type }) => type === 'null')
  if (isNullable) return fc.option(valid(resolve(schema)), { freq: 5 })
  const {
    enum: values,
    properties,
    example,
    required = [],
    items,
    type,
    minimum,
    maximum,
    minItems,
    maxItems,
  } = resolve(schema)
  if (values) return fc.constantFrom(...values)
  if (properties) {
    const parts = Object.entries(properties).map(([name, part]) => [name, valid(part)] as const)
    return fc.record(Object.fromEntries(parts), { requiredKeys: required })
  }
  if (items) {
    const length = { minLength: minItems ?? 0, maxLength: Math.min(maxItems ?? 100, MAX_OPTIONAL_ITEMS) }
    const list = fc.array(valid(items), length)
    return example === undefined ? list : fc.oneof(list, list, fc.constant(example))
  }
  if (type === 'object') return fc.oneof(fc.constantFrom({}, example ?? {}), fc.dictionary(fc.string(), fc.jsonValue()))
  if (type === 'integer') return fc.integer({ min: minimum ?? -1, max: maximum ?? 2_147_483_647 })
  if (type === 'number') return fc.double({ min: minimum ?? -1, max: maximum ?? 1, noNaN: true })
  if (type === 'boolean') return fc.boolean()
  return textFor(resolve(schema))
}

function spoiled(schema: Schema): fc.Arbitrary<unknown> {
  const anything = fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' })
  return fc.tuple(valid(schema), fc.string(), anything).map(([body, name, value]) => {
    const names = Object.keys(body as object)
    const place = names.length > 0 && name.length % 2 === 0 ? (names[name.length % names.length] as string) : name
    return place === '__proto__' ? value : { ...(body as object), [place]: value }
  })
}

function textFor({
  format,
  pattern,
  minLength = 1,
  maxLength = 100,
  example,
  examples = [],
}: Schema): fc.Arbitrary<string> {
  if (format === 'date-time') return instants
  if (format === 'date') return days
  if (format === 'uuid') return fc.uuid()
  if (format === 'email') return fc.emailAddress()
  if (format === 'uri') return fc.oneof(fc.webUrl(), fc.webUrl({ withQueryParameters: true, withFragments: true }))
  if (pattern) return fc.stringMatching(new RegExp(pattern))
  const length = { minLength, maxLength: Math.min(maxLength, 60) }
  const known = [example, ...examples].filter((one) => typeof one === 'string')
  return fc.oneof(
    ...(known.length > 0 ? [{ weight: 6, arbitrary: fc.constantFrom(...known) }] : []),
    fc.string({ ...length, unit: 'binary' }),
    fc.string({ ...length, unit: 'grapheme' }),
    fc.string({
      ...length,
      unit: fc.constantFrom(
        '"',
        "'",
        '\\',
        '{',
        '}',
        ',',
        ';',
        '\n',
        '\r',
        '\t',
        '%',
        '$1',
        '--',
        '\u2028',
        'é',
        'e\u0301',
        ' ',
      ),
    }),
    fc.constantFrom(
      '__proto__',
      'NULL',
      'null',
      '{}',
      '{a,b}',
      '1e400',
      '${x}',
      "'; drop table tenants; --",
      '\u202Eabc',
      '🏳️‍🌈',
      'UTC',
      'en',
      'Europe/Berlin',
    ),
    fc.string({ minLength: maxLength, maxLength, unit: fc.constantFrom('x', '🙏') }),
  )
}

const instants = fc
  .date({ min: new Date('1900-01-02T00:00:00Z'), max: new Date('2026-10-30T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString())
const days = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
