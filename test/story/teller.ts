import { discoverJobs } from '../../src/app.ts'
import type { Client, TestApp, TestTenant } from '../support/app.ts'

type Answered = any

/** Tells one candidate's story: sets the clock, lets the background work of the day run, and acts as each of the people in it. */
export async function tellStory(service: TestApp, tenant: TestTenant, candidateId: string) {
  const jobs = await discoverJobs()
  const log = { info() {}, warn() {}, error() {} }
  let person: Client

  /** The morning of a day: what is due by the calendar has happened, and the platform has let the person in. */
  async function morning(day: string): Promise<void> {
    const now = `${day}T08:00:00Z`
    service.setClock(now)
    for (const job of jobs)
      await job.run({ database: service.database, outbound: { allow: [] }, log, now: new Date(now) })
    const path = `/v1/candidates/${candidateId}/access-tokens`
    const { body } = await tenant.post(path, { expiresInSeconds: 43_200 }).expect(201)
    person = service.as(body.token)
  }

  async function post(path: string, body?: object, as: Client = person): Promise<Answered> {
    const answer = await as.post(path, body)
    if (answer.status > 201) throw new Error(`${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`)
    return answer.body
  }

  return {
    morning,
    post,
    platform: (path: string, body?: object) => post(path, body, tenant),
    patch: async (path: string, body: object): Promise<Answered> => (await person.patch(path, body).expect(200)).body,
    get: async (path: string, as: Client = person): Promise<Answered> => (await as.get(path).expect(200)).body,
    /** What a rule asks of the person now. */
    async item(ruleId: string): Promise<Answered> {
      const { open, later, snoozed } = (await person.get(`/v1/candidates/${candidateId}/checklist`).expect(200)).body
      return [...open, ...later, ...snoozed].find((item) => item.ruleId === ruleId)
    },
    /** The list as the person reads it: what is open, in order, and how much waits. */
    async checklist(as: Client = person): Promise<string[]> {
      const { open, later, snoozed } = (await as.get(`/v1/candidates/${candidateId}/checklist`).expect(200)).body
      const lines = open.map(({ title }: { title: string }) => title)
      return [...lines, `${later.length} later, ${snoozed.length} put off`]
    },
  }
}

/** What a change did to the plans, in words. */
export function changesIn({ planChanges: { gained, lost } }: Answered): string[] {
  return [
    ...gained.map(({ title }: Answered) => `+ ${title}`),
    ...lost.map(
      ({ title, state, stateReason }: Answered) => `${state === 'done' ? '✓' : '−'} ${title}: ${stateReason}`,
    ),
  ]
}
