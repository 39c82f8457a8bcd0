import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { UNKNOWN_ID } from '../../support/given.ts'
import { eventsOf, plain } from '../action-plans/given.ts'
import { at, draftedRequest, readBy } from './given.ts'

let service: TestApp
let tenant: TestTenant
beforeAll(async () => {
  service = await startApp()
  tenant = await service.newTenant()
})

describe('DELETE /v1/feedback-requests/{feedbackRequestId}/link', () => {
  it('204: the address no longer works', async () => {
    const request = await draftedRequest(tenant)
    const { body: link } = await tenant.post(at(request, 'link'), {}).expect(201)
    const page = service.as('').get(`/feedback/${link.token}`)
    await page.unset('authorization').expect(200)
    expect(await tenant.delete(at(request, 'link'))).toMatchObject({ status: 204, text: '' })
    await service.as('').get(`/feedback/${link.token}`).unset('authorization').expect(410)
    expect((await eventsOf(service, tenant)).map(({ type }) => type)).toContain('feedback_link.revoked')
  })

  it('404: where there is none that works', async () => {
    const request = await draftedRequest(tenant)
    expect(await tenant.delete(at(request, 'link'))).toMatchObject({ status: 404, body: { code: 'not_found' } })
    await tenant.post(at(request, 'link'), {}).expect(201)
    await tenant.delete(at(request, 'link')).expect(204)
    await tenant.delete(at(request, 'link')).expect(404)
  })

  it("404: for another tenant's, as for one that does not exist", async () => {
    const other = await service.newTenant()
    const theirs = await draftedRequest(other)
    await other.post(at(theirs, 'link'), {}).expect(201)
    const answers = [theirs, { id: UNKNOWN_ID }].map((one) => tenant.delete(at(one, 'link')))
    const [foreign, unknown] = (await Promise.all(answers)).map(plain)
    expect(foreign).toMatchObject({ status: 404, body: { code: 'not_found' } })
    expect(foreign).toEqual(unknown)
    expect((await readBy(other, theirs)).linkExpiresAt).not.toBeNull()
  })
})
