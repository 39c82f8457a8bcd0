import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { API_VERSION, discoverResources } from './app.ts'
import { describeApi } from './http/openapi.ts'
import { openApiText } from './http/openapi-text.ts'

const FILE = new URL('../openapi.yaml', import.meta.url)

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const text = openApiText(describeApi(await discoverResources(), { version: API_VERSION }))

if (!values.check) {
  await writeFile(FILE, text)
  console.log('Wrote openapi.yaml.')
} else if ((await readFile(FILE, 'utf8').catch(() => '')) === text) {
  console.log('openapi.yaml says what the routes say.')
} else {
  console.error('openapi.yaml does not say what the routes say. Run npm run openapi and commit the result.')
  process.exitCode = 1
}
