import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { EVERYTHING, givenApplication, givenCandidate, recordOf } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

const employersOf = (answer: { body: { data: { employer: string }[] } }) =>
  answer.body.data.map(({ employer }) => employer)

async function givenThree(tenant: TestTenant) {
  const candidateId = await givenCandidate(tenant)
  for (const employer of ['One', 'Two', 'Three']) await givenApplication(tenant, { candidateId, employer })
  return candidateId
}

describe('GET /v1/applications', () => {
  it('200: shows each application exactly as it is shown alone', async () => {
    const tenant = await service.newTenant()
    const full = await givenApplication(tenant, EVERYTHING)
    const { id } = await givenApplication(tenant)
    const ended = recordOf((await tenant.patch(`/v1/applications/${id}`, { outcome: 'withdrawn' })).body)
    expect((await tenant.get('/v1/applications')).body).toEqual({ data: [ended, full], nextCursor: null })
    expect((await tenant.get(`/v1/applications/${id}`)).body).toEqual(ended)
  })

  it('200: pages from the newest to the oldest, each once', async () => {
    const tenant = await service.newTenant()
    await givenThree(tenant)
    const first = await tenant.get('/v1/applications?limit=2')
    expect(employersOf(first)).toEqual(['Three', 'Two'])
    expect(first.headers.link).toContain(encodeURIComponent(first.body.nextCursor))
    const second = await tenant.get(`/v1/applications?limit=2&cursor=${first.body.nextCursor}`)
    expect(employersOf(second)).toEqual(['One'])
    expect(second.body.nextCursor).toBeNull()
    expect(second.headers.link).toBeUndefined()
  })

  it('200: a full last page has no next', async () => {
    const tenant = await service.newTenant()
    await givenThree(tenant)
    const answer = await tenant.get('/v1/applications?limit=3')
    expect(employersOf(answer)).toEqual(['Three', 'Two', 'One'])
    expect(answer.body.nextCursor).toBeNull()
  })

  it.each([
    ['stage=interview', { stage: 'interview' }],
    ['outcome=open', { outcome: 'open' }],
    ['source=board', { source: 'board', externalId: '1' }],
    ['employer=Nordlicht%20GmbH', { employer: 'Nordlicht GmbH' }],
    [
      'stage=interview&outcome=open&source=board&employer=Nordlicht%20GmbH&limit=1',
      { stage: 'interview', source: 'board', externalId: '1' },
    ],
  ])(
    '200: %s leaves out what it does not mean',
    async (filter, { outcome: _, ...wanted }: { outcome?: string; [name: string]: unknown }) => {
      const tenant = await service.newTenant()
      const { id } = await givenApplication(tenant, wanted)
      const unlike = await givenApplication(tenant, {
        employer: 'nordlicht gmbh',
        stage: 'screening',
        source: 'Board',
        externalId: '1',
      })
      await tenant.patch(`/v1/applications/${unlike.id}`, { outcome: 'withdrawn' }).expect(200)
      expect(
        (await tenant.get(`/v1/applications?${filter}`)).body.data.map((found: { id: string }) => found.id),
      ).toEqual([id])
    },
  )

  it('200: candidateId shows the applications of one person, page by page', async () => {
    const tenant = await service.newTenant()
    const candidateId = await givenThree(tenant)
    await givenApplication(tenant, { employer: 'Other' })
    const first = await tenant.get(`/v1/applications?candidateId=${candidateId}&limit=2`)
    const second = await tenant.get(
      `/v1/applications?candidateId=${candidateId}&limit=2&cursor=${first.body.nextCursor}`,
    )
    expect([...employersOf(first), ...employersOf(second)]).toEqual(['Three', 'Two', 'One'])
  })

  it("200: nothing of another tenant, not even by the candidate's id", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const candidateId = await givenThree(other)
    expect((await tenant.get('/v1/applications')).body).toEqual({ data: [], nextCursor: null })
    expect((await tenant.get(`/v1/applications?candidateId=${candidateId}`)).body).toEqual({
      data: [],
      nextCursor: null,
    })
  })

  it('400: a cursor of another filter, or of another tenant', async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    await givenThree(tenant)
    const { nextCursor } = (await tenant.get('/v1/applications?limit=1')).body
    const refused = { status: 400, body: { code: 'invalid_cursor', errors: [{ parameter: 'cursor' }] } }
    expect(await tenant.get(`/v1/applications?stage=applied&cursor=${nextCursor}`)).toMatchObject(refused)
    expect(await other.get(`/v1/applications?cursor=${nextCursor}`)).toMatchObject(refused)
  })

  it.each([
    ['limit=0', 'limit'],
    ['limit=201', 'limit'],
    ['stage=hired', 'stage'],
    ['outcome=lost', 'outcome'],
    ['candidateId=7', 'candidateId'],
    ['employer=a%00b', 'employer'],
    ['page=2', 'page'],
  ])('422: names the parameter for %s', async (query, parameter) => {
    const tenant = await service.newTenant()
    expect(await tenant.get(`/v1/applications?${query}`)).toMatchObject({
      status: 422,
      body: { code: 'invalid_request', errors: [{ parameter }] },
    })
  })
})
