import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { itemBy, plain } from '../action-plans/given.ts'
import { eventsOf, givenRejected, recordOf } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

const applied = async (tenant: TestTenant, changes: object = {}) =>
  recordOf(await given.application(tenant, { stage: 'applied', ...changes }))
const send = (tenant: TestTenant, id: string, body: object = { channel: 'email' }) =>
  tenant.post(`/v1/applications/${id}/follow-up/sending`, body)

describe('POST /v1/applications/{applicationId}/follow-up/sending', () => {
  it('200: keeps when and how, shown alone and in the list', async () => {
    const tenant = await service.newTenant()
    const application = await applied(tenant)
    const sentAt = '2026-10-20T08:00:00.000Z'
    const answer = await send(tenant, application.id, { channel: 'portal', sentAt })
    expect(answer).toMatchObject({ status: 200, headers: { etag: '"2"' } })
    expect(answer.body).toEqual({
      ...application,
      followedUpAt: sentAt,
      followUpChannel: 'portal',
      version: 2,
      updatedAt: '2026-11-02T10:00:00.000Z',
      planChanges: { gained: [], lost: [] },
    })
    expect((await tenant.get(`/v1/applications/${application.id}`)).body).toEqual(recordOf(answer.body))
    expect((await tenant.get('/v1/applications')).body.data).toEqual([recordOf(answer.body)])
    expect((await eventsOf(tenant, service, application.id)).at(-1)).toBe('application.followed_up')
  })

  it('200: now where the request does not say', async () => {
    const tenant = await service.newTenant()
    const { id } = await applied(tenant)
    expect((await send(tenant, id)).body.followedUpAt).toBe('2026-11-02T10:00:00.000Z')
  })

  it('200: no plan asks for it again: the item leaves as done, with the day as its reason', async () => {
    const tenant = await service.newTenant()
    const silent = await applied(tenant)
    const { candidateId } = silent
    const { plan } = await given.rejection(tenant, {
      applicationId: (await given.application(tenant, { candidateId })).id,
    })
    const item = itemBy(plan, 'follow-up-on-silence')
    expect(item).toMatchObject({ key: `follow-up-on-silence:${silent.id}`, fulfilledBy: 'draftFollowUp' })
    const { body } = await send(tenant, silent.id, { channel: 'phone' })
    const left = {
      id: item.id,
      state: 'done',
      stateReason: 'You asked on Monday 2 November; once is enough.',
    }
    expect(body.planChanges).toEqual({ gained: [], lost: [expect.objectContaining(left)] })
    const { body: checklist } = await tenant.get(`/v1/candidates/${candidateId}/checklist`)
    expect(JSON.stringify(checklist)).not.toContain(item.id)
    expect(itemBy((await tenant.get(`/v1/action-plans/${plan.id}`)).body, 'follow-up-on-silence')).toMatchObject(left)
  })

  it('200 once, 409 else: of twenty at once', async () => {
    const tenant = await service.newTenant()
    const { id } = await applied(tenant)
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(tenant, id)))
    expect(answers.map(({ status, body }) => body.code ?? status).toSorted()).toEqual([
      200,
      ...Array(19).fill('already_followed_up'),
    ])
    expect((await tenant.get(`/v1/applications/${id}`)).body.version).toBe(2)
  })

  it('409: after the ending, and before the sending', async () => {
    const tenant = await service.newTenant()
    const [ended, saved] = [await applied(tenant), await applied(tenant, { stage: 'saved', appliedAt: undefined })]
    await givenRejected(tenant, service, ended.id)
    expect(await send(tenant, ended.id)).toMatchObject({ status: 409, body: { code: 'application_ended' } })
    expect(await send(tenant, saved.id)).toMatchObject({ status: 409, body: { code: 'not_sent' } })
    expect((await tenant.get(`/v1/applications/${saved.id}`)).body).toEqual(saved)
  })

  it("404: another tenant's application looks like one that does not exist, and stays", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const application = await applied(other)
    const [foreign, unknown] = [await send(tenant, application.id), await send(tenant, UNKNOWN_ID)]
    expect(unknown).toMatchObject({ status: 404, body: { code: 'not_found' } })
    expect(plain(foreign)).toEqual(plain(unknown))
    expect((await other.get(`/v1/applications/${application.id}`)).body).toEqual(application)
  })

  it.each([
    ['no channel', {}, '#/channel'],
    ['silence', { channel: 'none' }, '#/channel'],
    ['the day after tomorrow', { channel: 'email', sentAt: '2026-11-04T11:00:00Z' }, '#/sentAt'],
    ['a question older than the application', { channel: 'email', sentAt: '2026-10-05T07:59:59Z' }, '#/sentAt'],
  ])('422: names the field for %s, and changes nothing', async (_, body, pointer) => {
    const tenant = await service.newTenant()
    const application = await applied(tenant)
    expect(await send(tenant, application.id, body)).toMatchObject({
      status: 422,
      body: { code: 'invalid_request', errors: [{ pointer }] },
    })
    expect((await tenant.get(`/v1/applications/${application.id}`)).body).toEqual(application)
  })
})
