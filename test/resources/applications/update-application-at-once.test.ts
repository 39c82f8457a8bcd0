import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Response, Test } from 'supertest'
import { startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { given } from '../../support/given.ts'
import { itemsOf } from '../action-plans/given.ts'
import { givenPlan, SILENT } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

const APPLICATIONS = 4
const ROUNDS = 3
/** As many as the service has connections: more would wait for one of those, and not for each other. */
const AT_ONCE = 5
const pathOf = (number: number) => `/v1/applications/by-external-id/board/${number}`

/** Everything that can happen to an application, and to another one of the same person. */
function changesOf(tenant: TestTenant, candidateId: string, id: string, number: number) {
  const delivery = { ...SILENT, stage: undefined, candidateId }
  return [
    tenant.post('/v1/rejections', { applicationId: id }),
    tenant.post(`/v1/applications/${id}/stage-events`, { stage: 'interview' }),
    tenant.put(pathOf(number), { ...delivery, location: 'Kiel' }),
    tenant.put(pathOf(number + 1000), delivery),
    tenant.patch(`/v1/applications/${id}`, { location: 'Ulm' }),
    tenant.post('/v1/applications', { ...delivery, employer: `Employer ${number}` }),
    tenant.post(`/v1/applications/${id}/follow-up/sending`, { channel: 'email' }),
    tenant.post(`/v1/applications/${id}/skill-gaps`),
    tenant.patch(`/v1/candidates/${candidateId}`, { interests: [`${number}`] }),
  ]
}

/** Each request is sent when its turn comes. */
async function sendAll(requests: readonly Test[]): Promise<Response[]> {
  const queue = requests.values()
  const answers: Response[] = []
  const work = async () => {
    for (const request of queue) answers.push(await request)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return answers
}

describe('Changes of one person\u2019s applications, many at once', () => {
  it('are all made or refused for a reason: none waits for another that waits for it', async () => {
    const tenant = await service.newTenant()
    const { candidateId, plan } = await givenPlan(tenant)
    for (let round = 0; round < ROUNDS; round += 1) {
      const numbers = Array.from({ length: APPLICATIONS }, (_, index) => round * APPLICATIONS + index)
      const ids = await Promise.all(
        numbers.map(async (number) => {
          const answer = await tenant
            .put(pathOf(number), { ...SILENT, candidateId, skillsAsked: ['Kafka'] })
            .expect(200)
          return answer.body.id as string
        }),
      )
      const requests = ids.flatMap((id, index) => changesOf(tenant, candidateId, id, numbers[index] as number))
      const answers = await sendAll(round % 2 === 0 ? requests : requests.toReversed())
      const unexpected = answers.filter(({ status, body }) => status >= 300 && body.code !== 'application_ended')
      expect(unexpected.map(({ status, body }) => [status, body.code])).toEqual([])
    }
    const open = await service.database.forTenant(tenant.id).actionItem.findMany({ where: { state: 'todo' } })
    expect(new Set(open.map(({ key }) => key)).size).toBe(open.length)
    const { body } = await tenant.post(`/v1/action-plans/${plan.id}/revision`).expect(200)
    expect([body.added, body.retired]).toEqual([[], []])
    expect(itemsOf(body.plan).length).toBeGreaterThan(0)
  }, 60_000)

  it('keeps the order when the candidate is deleted meanwhile', async () => {
    const tenant = await service.newTenant()
    const { candidateId } = await givenPlan(tenant)
    const { id } = await given.application(tenant, { candidateId })
    const answers = await sendAll([
      tenant.patch(`/v1/applications/${id}`, { location: 'Ulm' }),
      tenant.delete(`/v1/candidates/${candidateId}`),
      ...changesOf(tenant, candidateId, id, 1),
    ])
    expect(answers.map(({ status }) => status)).toContain(204)
    expect(answers.filter(({ status }) => status >= 500)).toEqual([])
    await tenant.get(`/v1/applications/${id}`).expect(404)
  })
})
