import { document, type Operation } from './operations.ts'

export type Schema = {
  $ref?: string
  type?: string | string[]
  anyOf?: Schema[]
  allOf?: Schema[]
  oneOf?: Schema[]
  enum?: unknown[]
  const?: unknown
  format?: string
  pattern?: string
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  additionalProperties?: unknown
  minItems?: number
  maxItems?: number
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  example?: unknown
  examples?: unknown[]
  /** Of a resolved schema: null is a value too. */
  isNullable?: boolean
}

/** One place in a body that holds no other: where it is, and what its schema says. */
export type Field = { path: (string | number)[]; schema: Schema }

export function bodySchemaOf(route: Operation): Schema {
  return document.paths[route.path][route.method.toLowerCase()].requestBody.content['application/json'].schema
}

/** What a reference stands for; of a nullable schema, the other half. */
export function resolve(schema: Schema): Schema {
  if (schema.$ref) {
    const { $ref, ...beside } = schema
    const named: Schema = document.components.schemas[$ref.split('/').at(-1) as string]
    return resolve({ ...named, ...beside })
  }
  const { allOf, ...beside } = schema
  if (allOf?.[0]) return resolve({ ...allOf[0], ...beside })
  const real = (schema.anyOf ?? schema.oneOf)?.find(({ type }) => type !== 'null')
  return real ? { ...resolve(real), isNullable: true } : schema
}

/** The leaves of a full body. Throws when the body lacks a field of its schema, so that none stays untested. */
export function fieldsOf(schema: Schema, body: unknown, path: (string | number)[] = []): Field[] {
  const resolved = resolve(schema)
  if (body === undefined) throw new Error(`The body in test/support/operations.ts lacks ${path.join('.')}.`)
  if (resolved.properties)
    return Object.entries(resolved.properties).flatMap(([name, part]) =>
      fieldsOf(part, (body as Record<string, unknown>)[name], [...path, name]),
    )
  if (resolved.items) return fieldsOf(resolved.items, (body as unknown[])[0], [...path, 0])
  return [{ path, schema: resolved }]
}

export const pointerTo = (path: readonly (string | number)[]) => `#${path.map((part) => `/${part}`).join('')}`

/** The body with another value at one place. */
export function withValue(body: unknown, [first, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (first === undefined) return value
  const part = withValue((body as Record<string, unknown>)[first], rest, value)
  if (Array.isArray(body)) return body.map((entry, index) => (index === first ? part : entry))
  return { ...(body as object), [first]: part }
}
