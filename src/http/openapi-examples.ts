type Schema = {
  $ref?: string
  type?: string | string[]
  properties?: Record<string, Schema>
  items?: Schema
  anyOf?: Schema[]
  enum?: unknown[]
  const?: unknown
  example?: unknown
  default?: unknown
}
type Media = { schema?: Schema; example?: unknown }
type Part = { content?: Record<string, Media> }
type Operation = { requestBody?: Part; responses?: Record<string, Part> }

/**
 * Gives every request and every answer an example, put together from the examples of its fields. A test holds each one
 * to its schema.
 */
export function addExamples<Document extends object>(document: Document): Document {
  const { paths, components } = document as {
    paths: Record<string, Record<string, Operation>>
    components: { schemas: Record<string, Schema> }
  }
  const operations = Object.values(paths).flatMap((path) => Object.values(path))
  for (const { requestBody, responses = {} } of operations)
    for (const part of [requestBody, ...Object.values(responses)]) {
      const media = part?.content?.['application/json']
      if (media?.schema) media.example ??= exampleOf(media.schema, components.schemas)
    }
  return document
}

/** Undefined where a field has none, which leaves it out. */
function exampleOf(schema: Schema, named: Record<string, Schema>): unknown {
  if (schema.example !== undefined) return schema.example
  if (schema.$ref) return exampleOf(named[schema.$ref.split('/').at(-1) as string] as Schema, named)
  if (schema.const !== undefined) return schema.const
  if (schema.default !== undefined) return schema.default
  if (schema.enum) return schema.enum[0]
  if (schema.anyOf) return exampleOf(schema.anyOf.find(({ type }) => type !== 'null') as Schema, named)
  if (schema.items) return [exampleOf(schema.items, named)]
  if (schema.properties)
    return Object.fromEntries(
      Object.entries(schema.properties).map(([name, property]) => [name, exampleOf(property, named)]),
    )
  return undefined
}
