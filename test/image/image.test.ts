import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { ROOT } from '../support/source-files.ts'
import { readServices, type Service } from './compose.ts'
import { isInContext, readStages, type Stage, variablesOf, wordsOf } from './dockerfile.ts'

const image = readStages().at(-1) as Stage
const given = { POSTGRES_PASSWORD: 'a1b2', ONWARD_OPERATOR_KEY: 'operator-key-of-a-test-only' }
const services = readServices(given)
const ours = Object.entries(services).filter(([, service]) => service.build)
const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}
const configuration = [...readFileSync(path.join(ROOT, 'src/config.ts'), 'utf8').matchAll(/^ {2}([A-Z_]+):/gm)].map(
  ([, name]) => name as string,
)

/** `npm run check:image` follows the same files for real; these are the mistakes that need no start to be seen. */
describe('Dockerfile', () => {
  it('starts what npm start starts, without npm between it and the signals', () => {
    expect(wordsOf(image, 'CMD').join(' ')).toBe(scripts.start)
  })

  it('does not run as root', () => {
    expect(image.instructions.findLast(({ word }) => word === 'USER')?.rest).toBe('node')
  })

  it('sets variables that src/config.ts reads, and no key', () => {
    const names = Object.keys(variablesOf(image)).filter((name) => name !== 'NODE_ENV')
    expect(configuration).toEqual(expect.arrayContaining(names))
    expect(names.filter((name) => /KEY|PASSWORD|DATABASE_URL/.test(name))).toEqual([])
  })

  it('is built from what the service needs, and nothing local', () => {
    expect(['src/main.ts', 'prisma/migrations', 'package-lock.json'].filter((file) => !isInContext(file))).toEqual([])
    const local = ['.env', '.onward/demo.json', '.git/config', 'node_modules/pg', 'src/db/generated/client.ts']
    expect(local.filter((file) => isInContext(file))).toEqual([])
  })
})

describe('docker-compose.yml', () => {
  it.each(ours)('%s runs the image or an npm script of ours', (_, { command }: Service) => {
    const [npm, run, script = ''] = command ?? ['npm', 'run', 'start']
    expect([npm, run]).toEqual(['npm', 'run'])
    const file = /^node (\S+)$/.exec(scripts[script] ?? '')?.[1] ?? ''
    expect(existsSync(path.join(ROOT, file)) && isInContext(file)).toBe(true)
  })

  it.each(ours)('%s is given variables that src/config.ts reads', (_, { environment = {} }: Service) => {
    expect(configuration).toEqual(expect.arrayContaining(Object.keys(environment)))
  })

  it('starts the API and the worker after the migration, and the migration after the database', () => {
    const after = (name: string) => services[name]?.depends_on
    expect(after('migrate')).toEqual({ database: { condition: 'service_healthy' } })
    for (const name of ['api', 'worker'])
      expect(after(name)).toEqual({ migrate: { condition: 'service_completed_successfully' } })
  })

  it('gives the service the address of its own database', () => {
    const { POSTGRES_USER, POSTGRES_PASSWORD, POSTGRES_DB } = services.database?.environment ?? {}
    const address = `postgres://${POSTGRES_USER}:${POSTGRES_PASSWORD}@database:5432/${POSTGRES_DB}`
    expect(ours.map(([, { environment }]) => environment?.DATABASE_URL)).toEqual([address, address, address])
  })

  it.each(Object.entries(given))('holds no secret: it stops and asks for %s', (name, value) => {
    const others = Object.fromEntries(Object.entries(given).filter((entry) => entry[1] !== value))
    expect(() => readServices(others)).toThrow(name)
  })
})
