import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given } from '../../support/given.ts'
import { aContact, readersOf } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

const idsIn = ({ body }: { body: { data: { id: string }[] } }) => body.data.map(({ id }) => id)

describe('GET /v1/contacts', () => {
  it('200: the newest first, page by page', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const made = [await aContact(tenant, { candidateId }), await aContact(tenant, { candidateId })]
    const { planChanges: _, ...newest } = made[1]
    const first = await tenant.get('/v1/contacts?limit=1')
    expect(first.body.data).toEqual([newest])
    const second = await tenant.get(`/v1/contacts?limit=1&cursor=${first.body.nextCursor}`)
    expect({ ids: idsIn(second), next: second.body.nextCursor }).toEqual({ ids: [made[0].id], next: null })
  })

  it('200: of one candidate, and known that well', async () => {
    const tenant = await service.newTenant()
    const near = await aContact(tenant, { closeness: 'close' })
    const far = await aContact(tenant, { closeness: 'distant', candidateId: near.candidateId })
    const elsewhere = await aContact(tenant, { closeness: 'close' })
    expect(idsIn(await tenant.get(`/v1/contacts?candidateId=${near.candidateId}`))).toEqual([far.id, near.id])
    expect(idsIn(await tenant.get('/v1/contacts?closeness=close'))).toEqual([elsewhere.id, near.id])
    expect(idsIn(await tenant.get(`/v1/contacts?closeness=close&candidateId=${near.candidateId}`))).toEqual([near.id])
    await tenant.get('/v1/contacts?closeness=friend').expect(422)
  })

  it('200: only what the reader may see', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const add = async (visibility: string) => (await aContact(tenant, { candidateId, visibility })).id
    const [own, coached, shared] = [await add('candidate'), await add('coach'), await add('tenant')]
    await aContact(tenant)
    const readers = await readersOf(service, tenant, candidateId)
    const path = `/v1/contacts?candidateId=${candidateId}`
    expect(idsIn(await readers.candidate.get('/v1/contacts'))).toEqual([shared, coached, own])
    expect(idsIn(await readers.coach.get(path))).toEqual([shared, coached])
    expect(idsIn(await readers.tenant.get(path))).toEqual([shared])
  })

  it("200: nothing of another tenant's", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const { candidateId } = await aContact(other)
    expect((await tenant.get('/v1/contacts')).body.data).toEqual([])
    expect((await tenant.get(`/v1/contacts?candidateId=${candidateId}`)).body.data).toEqual([])
  })
})
