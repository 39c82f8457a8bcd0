import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { plain } from '../action-plans/given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

const noteOf = (rejectionId: string) => `/v1/rejections/${rejectionId}/thank-you-note`

describe('GET /v1/rejections/{rejectionId}/thank-you-note', () => {
  it('200: answers with the note as it was drafted', async () => {
    const tenant = await service.newTenant()
    const { rejection } = await given.rejection(tenant)
    const drafted = await tenant.post(noteOf(rejection.id), { channel: 'email' }).expect(201)
    const answer = await tenant.get(noteOf(rejection.id))
    expect(answer).toMatchObject({ status: 200, headers: { etag: '"1"' }, body: drafted.body })
  })

  it("404: before there is one, and for another tenant's", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const { rejection } = await given.rejection(tenant)
    const { rejection: theirs } = await given.rejection(other)
    await other.post(noteOf(theirs.id), { channel: 'email' }).expect(201)
    const answers = await Promise.all([rejection.id, theirs.id, UNKNOWN_ID].map((id) => tenant.get(noteOf(id))))
    const [none, foreign, unknown] = answers.map(plain)
    expect(none).toMatchObject({ status: 404, body: { code: 'not_found' } })
    expect(foreign).toEqual(none)
    expect(unknown).toEqual(none)
  })
})
