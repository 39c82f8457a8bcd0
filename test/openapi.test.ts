import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import { API_VERSION, discoverResources } from '../src/app.ts'
import { describeApi } from '../src/http/openapi.ts'
import { openApiText } from '../src/http/openapi-text.ts'
import { exampleFaults } from './support/examples.ts'

type Reference = { $ref: string; description?: string }
type Response = { description: string; content?: Record<string, { schema: object; example?: unknown }> }
type Operation = {
  operationId: string
  summary: string
  requestBody?: { content: Record<string, { schema: object; example?: unknown }> }
  responses: Record<string, Response | Reference>
}

const resources = await discoverResources()
const document = describeApi(resources, { version: API_VERSION })
const paths = document.paths as unknown as Record<string, Record<string, Operation>>
const components = document.components as unknown as Record<string, Record<string, object>>
const routes = resources.flatMap((resource) => resource.routes)
const operations = Object.values(paths).flatMap((path) => Object.values(path))

it('is what openapi.yaml holds; if not, run npm run openapi and commit the result', async () => {
  expect(await readFile('openapi.yaml', 'utf8')).toBe(openApiText(document))
})

it('is clean under the linter, which asks nobody for anything', async () => {
  const linted = promisify(execFile)(
    process.execPath,
    ['node_modules/@redocly/cli/bin/cli.js', 'lint', 'openapi.yaml'],
    {
      env: { PATH: process.env.PATH, NODE_OPTIONS: `--import ${import.meta.dirname}/support/no-network.ts` },
    },
  )
  expect((await linted).stderr).toContain('Your API description is valid')
}, 60_000)

it('has every route, under the name of its use case', () => {
  expect(operations.map(({ operationId }) => operationId).toSorted()).toEqual(
    routes.map(({ operation }) => operation.name).toSorted(),
  )
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length)
})

describe.each(operations.map((operation) => [operation.operationId, operation] as const))('%s', (name, operation) => {
  const route = routes.find((candidate) => candidate.operation.name === name)
  const refusals = Object.entries(operation.responses).filter(([status]) => Number(status) >= 400)

  it('names its success and the refusals that any operation may give', () => {
    expect(Object.keys(operation.responses)).toEqual(
      expect.arrayContaining([String(route?.status), '400', '401', '403', '406', '422', '429', '500', '503']),
    )
    for (const status of Object.keys(route?.refuses ?? {})) expect(operation.responses).toHaveProperty(status)
  })

  it('refers to its refusals, and names the codes of its own', () => {
    for (const [status, refusal] of refusals) {
      const { $ref, description = '' } = refusal as Reference
      expect(components.responses).toHaveProperty([$ref.replace('#/components/responses/', '')])
      expect(description).toContain(route?.refuses?.[Number(status) as 404] ?? '')
    }
  })

  it('shows a request and an answer that its schemas accept', () => {
    const parts = [operation.requestBody, operation.responses[String(route?.status)]] as (Response | undefined)[]
    for (const part of parts)
      for (const { schema, example } of Object.values(part?.content ?? {}))
        expect(exampleFaults(document, schema, example)).toBeNull()
    const request = operation.requestBody?.content['application/json']?.example
    expect(route?.body?.safeParse(request).error).toBeUndefined()
  })
})

it.each(Object.entries(components.responses as Record<string, Response>))(
  'shows a refusal %s that its schema accepts',
  (_, { content = {} }) => {
    const { schema = {}, example } = content['application/problem+json'] ?? {}
    expect(exampleFaults(document, schema, example)).toBeNull()
  },
)

it('has closed lists only under names of their own', () => {
  const unnamed: string[] = []
  const visit = (node: unknown, at: string) => {
    if (typeof node !== 'object' || node === null) return
    if ('enum' in node && Array.isArray(node.enum) && !/^\/components\/schemas\/\w+$/.test(at)) unnamed.push(at)
    for (const [key, value] of Object.entries(node)) if (key !== 'example') visit(value, `${at}/${key}`)
  }
  visit(document, '')
  expect(unnamed).toEqual([])
})

it('never uses a name for two components', () => {
  const names = Object.values(components).flatMap((section) => Object.keys(section))
  const schemas = Object.keys(components.schemas ?? {})
  expect(new Set(schemas.map((name) => name.toLowerCase())).size).toBe(schemas.length)
  expect(names.every((name) => /^[A-Za-z]+$/.test(name))).toBe(true)
  expect(schemas.filter((name) => /(Output|Input\d|\d)$/.test(name))).toEqual([])
})
