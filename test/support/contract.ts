import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

type Operation = {
  operationId: string
  responses: Record<string, { content?: Record<string, { schema: object }> } | { $ref: string }>
}
type Document = { paths: Record<string, Record<string, Operation>>; components: object }
type Answer = { method: string; url: string; status: number; contentType: string | undefined; body: string }

/** Holds every answer against the document: documented status, documented content type, body true to its schema. */
export function contractOf(document: object): (answer: Answer) => string | null {
  const { paths, components } = document as Document
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true })
  ;(addFormats as unknown as (ajv: Ajv2020) => void)(ajv)
  ajv.addSchema({ $id: 'openapi', components })
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase(),
      form: new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{[^}]+\}/g, '[^/]+')}$`),
      operation,
    })),
  )
  return ({ method, url, status, contentType, body }) => {
    const path = url.split('?', 1)[0] ?? ''
    const found = operations.find((candidate) => candidate.method === method && candidate.form.test(path))
    if (!found) return null
    const { operation } = found
    const response = resolve(operation.responses[String(status)], components)
    if (!response) return `${operation.operationId} answered ${status}, which is not documented`
    if (!response.content)
      return body === '' ? null : `${operation.operationId} ${status} has a body that is not documented`
    const media = response.content[contentType?.split(';')[0] ?? '']
    if (!media) return `${operation.operationId} ${status} answered ${contentType}, which is not documented`
    const validate =
      ajv.getSchema(`openapi#/${operation.operationId}/${status}`) ??
      compile(ajv, operation.operationId, status, media.schema)
    return validate(JSON.parse(body)) ? null : `${operation.operationId} ${status}: ${ajv.errorsText(validate.errors)}`
  }
}

function resolve(response: Operation['responses'][string] | undefined, components: object) {
  if (!response || !('$ref' in response)) return response
  const name = response.$ref.split('/').at(-1) as string
  return (components as { responses: Record<string, { content?: Record<string, { schema: object }> }> }).responses[name]
}

function compile(ajv: Ajv2020, operationId: string, status: number, schema: object) {
  const $id = `openapi-${operationId}-${status}`
  const absolute = JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"openapi#/components/'))
  return ajv.getSchema($id) ?? ajv.compile({ $id, ...absolute })
}
