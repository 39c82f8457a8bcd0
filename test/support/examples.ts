import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

const validators = new WeakMap<object, Ajv2020>()

/** What is wrong with an example under its schema, or null; a missing example is a fault. */
export function exampleFaults(document: object, schema: object, example: unknown): string | null {
  if (example === undefined) return 'there is no example'
  const ajv = validatorOf(document)
  const absolute = JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"openapi#/components/'))
  return ajv.validate(absolute, example) ? null : ajv.errorsText(ajv.errors)
}

function validatorOf(document: object): Ajv2020 {
  const known = validators.get(document)
  if (known) return known
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  ;(addFormats as unknown as (ajv: Ajv2020) => void)(ajv)
  ajv.addSchema({ $id: 'openapi', components: (document as { components: object }).components })
  validators.set(document, ajv)
  return ajv
}
