import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { eventsOf, itemBy, plain } from '../action-plans/given.ts'

let service: TestApp
let tenant: TestTenant
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
  tenant = await service.newTenant()
})

const noteOf = (rejectionId: string) => `/v1/rejections/${rejectionId}/thank-you-note`

async function drafted(of = tenant) {
  const recorded = await given.rejection(of)
  await of.post(noteOf(recorded.rejection.id), { channel: 'email' }).expect(201)
  return recorded
}

describe('POST /v1/rejections/{rejectionId}/thank-you-note/sending', () => {
  it('200: keeps when and how, and the advice to thank leaves the plan with the reason', async () => {
    const { rejection, plan } = await drafted()
    const advice = itemBy(plan, 'thank-the-interviewer')
    const answer = await tenant.post(`${noteOf(rejection.id)}/sending`, {
      sentAt: '2026-11-02T09:45:00Z',
      channel: 'post',
    })
    expect(answer).toMatchObject({
      status: 200,
      headers: { etag: '"2"' },
      body: { channel: 'email', sentAt: '2026-11-02T09:45:00.000Z', sentChannel: 'post', version: 2 },
    })
    const { gained, lost } = answer.body.planChanges
    expect(gained).toEqual([])
    expect(lost).toEqual([
      expect.objectContaining({
        id: advice.id,
        state: 'done',
        stateReason: expect.stringMatching(/You thanked them on Monday 2 November/),
      }),
    ])
    const { open, later } = (await tenant.get(`/v1/candidates/${rejection.candidateId}/checklist`)).body
    const asked = [...open, ...later].map(({ ruleId }: { ruleId: string }) => ruleId)
    expect(asked).not.toContain('thank-the-interviewer')
    expect(asked.length).toBeGreaterThan(0)
    expect((await eventsOf(service, tenant)).map(({ type }) => type)).toContain('thank_you_note.sent')
  })

  it('200: as it was drafted and now, where nothing is said', async () => {
    const { rejection } = await drafted()
    const { body } = await tenant.post(`${noteOf(rejection.id)}/sending`, {}).expect(200)
    expect(body).toMatchObject({ sentAt: '2026-11-02T10:00:00.000Z', sentChannel: 'email' })
    const { planChanges: _, ...note } = body
    expect((await tenant.get(noteOf(rejection.id))).body).toEqual(note)
  })

  it('409: a second time, and the first stays', async () => {
    const { rejection } = await drafted()
    await tenant.post(`${noteOf(rejection.id)}/sending`, {}).expect(200)
    const again = await tenant.post(`${noteOf(rejection.id)}/sending`, { channel: 'phone' })
    expect(again).toMatchObject({ status: 409, body: { code: 'already_sent' } })
    expect((await tenant.get(noteOf(rejection.id))).body.sentChannel).toBe('email')
  })

  it('200: once, of ten at a time', async () => {
    const { rejection } = await drafted()
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => tenant.post(`${noteOf(rejection.id)}/sending`, {})),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array(9).fill(409)])
  })

  it.each([
    ['tomorrow and later', { sentAt: '2026-11-04T10:00:00Z' }, '#/sentAt'],
    ['no way it went', { channel: 'none' }, '#/channel'],
  ])('422: names the field for %s', async (_, body, pointer) => {
    const { rejection } = await drafted()
    const answer = await tenant.post(`${noteOf(rejection.id)}/sending`, body)
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer }] } })
  })

  it("404: without a draft, and for another tenant's", async () => {
    const other = await service.newTenant()
    const [{ rejection }, { rejection: theirs }] = [await given.rejection(tenant), await drafted(other)]
    const answers = await Promise.all(
      [rejection.id, theirs.id, UNKNOWN_ID].map((id) => tenant.post(`${noteOf(id)}/sending`, {})),
    )
    const [none, foreign, unknown] = answers.map(plain)
    expect(none).toMatchObject({ status: 404, body: { code: 'not_found' } })
    expect([foreign, unknown]).toEqual([none, none])
    expect((await other.get(noteOf(theirs.id))).body.sentAt).toBeNull()
  })
})
