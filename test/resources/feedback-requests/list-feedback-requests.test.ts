import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { answeredRequest, draftedRequest, rejectionOf, sentRequest } from './given.ts'

const PATH = '/v1/feedback-requests'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

const idsIn = ({ body }: { body: { data: { id: string }[] } }) => body.data.map(({ id }) => id)

describe('GET /v1/feedback-requests', () => {
  it('200: the newest first, of one person, one rejection or one state, and page by page', async () => {
    const tenant = await service.newTenant()
    const [draft, sent, answered] = [
      await draftedRequest(tenant),
      await sentRequest(tenant),
      await answeredRequest(tenant),
    ]
    expect(idsIn(await tenant.get(PATH))).toEqual([answered.id, sent.id, draft.id])
    for (const [filter, expected] of [
      [`candidateId=${sent.candidateId}`, sent],
      [`rejectionId=${draft.rejectionId}`, draft],
      ['state=answered', answered],
    ])
      expect(idsIn(await tenant.get(`${PATH}?${filter}`))).toEqual([expected.id])
    const first = await tenant.get(`${PATH}?limit=2`)
    expect(idsIn(first)).toEqual([answered.id, sent.id])
    expect(idsIn(await tenant.get(`${PATH}?limit=2&cursor=${first.body.nextCursor}`))).toEqual([draft.id])
  })

  it('200: of their own person only for a candidate, without what waits for the coach', async () => {
    const tenant = await service.newTenant()
    const { rejection } = await rejectionOf(tenant, { preferences: { coachFirst: true } })
    await draftedRequest(tenant)
    const own = await answeredRequest(tenant, { rejectionId: rejection.id })
    const candidate = await service.asCandidate(tenant, rejection.candidateId)
    const { data } = (await candidate.get(PATH).expect(200)).body
    expect(data).toEqual([expect.objectContaining({ id: own.id })])
    expect(data[0].answer).toMatchObject({ isWithheld: true, words: null, skills: null })
    const { data: forCoach } = (await (await service.asCoach(tenant)).get(`${PATH}?state=answered`)).body
    expect(forCoach[0].answer).toMatchObject({ isWithheld: false, skills: ['Window functions'] })
  })

  it("200: nothing of another tenant's", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const theirs = await draftedRequest(other)
    for (const filter of ['', `?candidateId=${theirs.candidateId}`, `?rejectionId=${theirs.rejectionId}`])
      expect(idsIn(await tenant.get(`${PATH}${filter}`))).toEqual([])
  })

  it.each(['state=open', 'rejectionId=x', 'limit=0', 'surprise=1'])('422: refuses ?%s', async (query) => {
    const tenant = await service.newTenant()
    const answer = await tenant.get(`${PATH}?${query}`)
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ parameter: query.split('=')[0] }] } })
  })
})
