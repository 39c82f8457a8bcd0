import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp } from './support/app.ts'
import { runJob } from './support/run-job.ts'

/** Compiled with the client it uses, which is made below: its types are not there for this file. */
const JOURNEY: string = './client/journey.ts'
const TEN_STEPS: string = './client/ten-steps.ts'
const BOOTCAMP: string = './client/bootcamp.ts'

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
  let steps: Record<string, any>
  let bootcamp: Record<string, any>

  beforeAll(async () => {
    const [service] = await Promise.all([
      startApp(),
      run('@redocly/cli/bin/cli.js', 'generate-client', 'openapi.yaml', '--output', 'test/generated/client.ts'),
    ])
    const [{ takeJourney }, tenant] = await Promise.all([import(JOURNEY), service.newTenant()])
    journey = await takeJourney(service.app.listeningOrigin, tenant.token)
    const { takeTenSteps } = await import(TEN_STEPS)
    steps = await takeTenSteps(service.app.listeningOrigin, tenant.token)
    const [{ shapeTheAdvice }, other] = await Promise.all([import(BOOTCAMP), service.newTenant()])
    bootcamp = await shapeTheAdvice(service.app.listeningOrigin, other.token, () => runJob(service, 'replay-rulesets'))
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

  it('goes through the ten steps: each can be done, and changes the plans', () => {
    expect(steps).toMatchObject({
      accepted: {
        draft: { language: 'de', body: expect.stringContaining('Guten Tag Mara Lindt') },
        thanked: { planChanges: { lost: [{ ruleId: 'thank-the-interviewer', state: 'done' }] } },
      },
      feedback: {
        link: { url: expect.stringMatching(/\/feedback\//) },
        answered: { state: 'answered', answer: { words: 'More SQL would have helped.' } },
      },
      reflected: { views: { areas: expect.anything() } },
      strengthened: { closed: { state: 'closed' } },
      mindset: { win: { planChanges: { gained: [{ ruleId: 'remember-a-win' }] } } },
      networked: {
        spoke: { planChanges: { lost: [{ ruleId: 'reach-out-to-one-person', state: 'done' }] } },
        events: { data: [{ title: 'Data evening' }] },
      },
      applied: { carryOver: { sent: { employer: 'Nordlicht GmbH' } }, week: { weeklyGoal: 3 } },
      persistent: {
        sentence: { planChanges: { lost: [{ ruleId: 'make-a-setback-plan', state: 'done' }] } },
        progress: { total: { feedbackAsked: 1, practiceDone: 1 } },
      },
      alternatives: { items: [], reason: expect.stringContaining('occupation') },
      lookedAfter: { hidden: 404, checkIn: { planChanges: { gained: [{ ruleId: 'lighten-the-load' }] } } },
    })
  })

  it('tells whoever writes a ruleset which rules, settings and facts there are', () => {
    const { off, settings } = bootcamp.draft
    const known = new Map<string, any>(bootcamp.base.map((rule: { id: string }) => [rule.id, rule]))
    expect(off.filter((id: string) => !known.has(id))).toEqual([])
    for (const [id, changes] of Object.entries<object>(settings))
      expect(known.get(id).settings.map(({ name }: { name: string }) => name)).toEqual(
        expect.arrayContaining(Object.keys(changes)),
      )
    expect(bootcamp.facts).toContainEqual(
      expect.objectContaining({ path: 'application.skillsAsked', type: 'list<string>' }),
    )
  })

  it('refuses a hostile ruleset, and says where', () => {
    const at = (pointer: string, detail: RegExp) => ({ errors: [{ pointer, detail: expect.stringMatching(detail) }] })
    expect(bootcamp.hostile).toMatchObject({
      endlessMacros: { code: 'ruleset_invalid', ...at('#/rules/0/when', /too deep/) },
      prototype: { code: 'ruleset_invalid', ...at('#/rules/0/when', /constructor/) },
      textLoop: { code: 'ruleset_invalid', ...at('#/rules/0/texts/en/why', /among the facts/) },
      megabyte: { code: 'invalid_request', ...at('#/rules/0/when', /at most 2000 characters/) },
    })
  })

  it('shows what a ruleset would do before it does it, and changes nothing by it', () => {
    const titles = (items: { title: string }[]) => items.map(({ title }) => title)
    expect(titles(bootcamp.previewed.difference.gained)).toEqual([
      'Sprechen Sie das Gespräch bei Hafen Logistics mit jemandem aus Ihrem Kurs durch',
      'Fragen Sie Ihren Mentor nach einer Fähigkeit',
    ])
    expect(titles(bootcamp.previewedFor.difference.gained)).toEqual([
      'Go through the interview at Hafen Logistics with a classmate',
      'Ask your mentor about one skill',
    ])
    expect(bootcamp.replayed).toMatchObject({
      state: 'done',
      progress: { done: 1, total: 1 },
      totals: { gained: 2, failed: 0 },
    })
    expect(bootcamp.explainedNow).toEqual(bootcamp.explainedBefore)
  })

  it('gets the next plan by the published ruleset, in the languages it has', () => {
    const { published, after, explainedAfter, before } = bootcamp
    const inPlan = ({ plan }: any) => plan.steps.flatMap(({ items }: any) => items)
    const titleIn = (answer: any) => inPlan(answer).find(({ ruleId }: any) => ruleId === 'ask-your-mentor').title
    expect(published).toMatchObject({ state: 'published', rulesetVersion: '2026-11.2+1' })
    expect(before).toMatchObject({ rulesetVersion: '2026-11.2', rulesetId: null })
    expect(after.en.plan).toMatchObject({ rulesetVersion: '2026-11.2+1', rulesetId: published.id })
    expect(titleIn(after.en)).toBe('Ask your mentor about one skill')
    expect(titleIn(after.de)).toBe('Fragen Sie Ihren Mentor nach einer Fähigkeit')
    expect(titleIn(after.es)).toBe('Ask your mentor about one skill')
    expect(explainedAfter.rules).toContainEqual(
      expect.objectContaining({ ruleId: 'ask-your-mentor', fired: true, fellBackTo: 'en' }),
    )
    expect(inPlan(after.en).map(({ ruleId }: any) => ruleId)).not.toContain('know-the-base-rate')
  })
})
