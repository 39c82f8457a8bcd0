import fastJsonStringify from 'fast-json-stringify'
import type { z } from 'zod'
import { createSchema } from 'zod-openapi'

/**
 * Compiles a schema to the function that writes it. Only named fields leave; a missing one throws. Compiled at first
 * use, because it takes milliseconds per schema.
 */
export function serializerOf(schema: z.ZodType): (value: unknown) => string {
  let compiled: ((value: unknown) => string) | undefined
  return (value) => {
    compiled ??= compile(schema)
    return compiled(value)
  }
}

function compile(schema: z.ZodType): (value: unknown) => string {
  const { schema: root, components } = createSchema(schema, { io: 'output', schemaRefPath: '#/definitions/' } as object)
  const definitions = Object.fromEntries(Object.entries(components).map(([name, part]) => [name, lean(part)]))
  return fastJsonStringify({ ...(lean(root) as object), definitions } as never)
}

const ONLY_FOR_READERS = new Set([
  'pattern',
  'examples',
  'example',
  'description',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
])

/** Only named fields are written anyway; what a record holds under any name is. */
const isClosed = (key: string, value: unknown) => key === 'additionalProperties' && typeof value === 'boolean'

/** Drops what does not change the bytes, and says "scalar or null" in the form that needs no check at run time. */
function lean(node: unknown, isPropertyMap = false): unknown {
  if (Array.isArray(node)) return node.map((entry) => lean(entry))
  if (typeof node !== 'object' || node === null) return node
  const entries = Object.entries(node)
    .filter(([key, value]) => isPropertyMap || !(ONLY_FOR_READERS.has(key) || isClosed(key, value)))
    .map(([key, value]) => [key, lean(value, !isPropertyMap && key === 'properties')] as const)
  const slim = Object.fromEntries(entries) as { anyOf?: { type?: unknown; format?: string }[] }
  const [one, other] = slim.anyOf ?? []
  if (
    slim.anyOf?.length === 2 &&
    typeof one?.type === 'string' &&
    one.type !== 'object' &&
    one.type !== 'array' &&
    other?.type === 'null'
  ) {
    const { anyOf: _, ...rest } = slim
    return { ...rest, ...one, type: [one.type, 'null'] }
  }
  return slim
}
