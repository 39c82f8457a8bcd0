import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp } from './support/app.ts'

/** Compiled with the client it uses, which is made below: its types are not there for this file. */
const JOURNEY: string = './client/journey.ts'

type Answer = { id: string; version: number; applicationId: string; state: string; steps: unknown[] }
type Journey = Record<'application' | 'rejection' | 'plan' | 'done', Answer> & {
  before: { open: Answer[] }
  after: { open: Answer[] }
  read: { data: Answer; headers: { etag?: string } }
  listed: string[]
  refusal: object
}

const run = (program: string, ...args: string[]) =>
  promisify(execFile)(process.execPath, [`node_modules/${program}`, ...args], {
    env: { PATH: process.env.PATH, NODE_OPTIONS: `--import ${import.meta.dirname}/support/no-network.ts` },
  })

describe('a client generated from openapi.yaml', () => {
  let journey: Journey

  beforeAll(async () => {
    const [service] = await Promise.all([
      startApp(),
      run('@redocly/cli/bin/cli.js', 'generate-client', 'openapi.yaml', '--output', 'test/generated/client.ts'),
    ])
    const [{ takeJourney }, tenant] = await Promise.all([import(JOURNEY), service.newTenant()])
    journey = await takeJourney(service.app.listeningOrigin, tenant.token)
  }, 60_000)

  it('compiles under every strict flag, and so does code that uses it', async () => {
    expect((await run('typescript/bin/tsc', '-p', 'test/client')).stdout).toBe('')
  }, 60_000)

  it('records a rejection and gets its plan over ten steps', () => {
    expect(journey.rejection).toMatchObject({ applicationId: journey.application.id, stageReached: 'interview' })
    expect(journey.plan.steps).toHaveLength(10)
  })

  it('completes an item, which leaves the checklist', () => {
    expect(journey.done.state).toBe('done')
    expect(journey.before.open).toContainEqual(expect.objectContaining({ id: journey.done.id }))
    expect(journey.after.open).not.toContainEqual(expect.objectContaining({ id: journey.done.id }))
  })

  it('reads headers by name and goes through pages', () => {
    expect(journey.read.headers.etag).toBe(`"${journey.read.data.version}"`)
    expect(journey.listed).toEqual([journey.application.id])
  })

  it('gives a refusal as the problem it is', () => {
    expect(journey.refusal).toMatchObject({
      status: 422,
      code: 'invalid_request',
      errors: [{ pointer: '#/employer', detail: 'must not be blank' }],
    })
  })
})
