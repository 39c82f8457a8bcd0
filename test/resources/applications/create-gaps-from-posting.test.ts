import { beforeAll, describe, expect, it } from '@jest/globals'
import { type Client, startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { plain } from '../action-plans/given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

const asking = async (tenant: TestTenant, skillsAsked: string[], skills = ['SQL', 'Excel']) => {
  const { id: candidateId } = await given.candidate(tenant, { skills })
  return given.application(tenant, { candidateId, skillsAsked })
}
const createGaps = (client: Client, id: string) => client.post(`/v1/applications/${id}/skill-gaps`)
const gapsOf = async (tenant: TestTenant, ids: string[]) =>
  Promise.all(ids.map(async (id) => (await tenant.get(`/v1/skill-gaps/${id}`).expect(200)).body))

describe('POST /v1/applications/{applicationId}/skill-gaps', () => {
  it('201: a gap for each skill that is asked for and not on the list, with the posting as evidence', async () => {
    const tenant = await service.newTenant()
    const { id } = await asking(tenant, ['Python', ' sql ', 'EXCEL', 'Power BI', 'python '])
    const answer = await createGaps(tenant, id)
    expect(answer).toMatchObject({ status: 201, body: { planChanges: { gained: [], lost: [] } } })
    const gaps = await gapsOf(tenant, answer.body.skillGapIds)
    expect(gaps.map(({ skill, state, visibility }) => [skill.name, state, visibility])).toEqual([
      ['Python', 'open', 'tenant'],
      ['Power BI', 'open', 'tenant'],
    ])
    for (const { evidence } of gaps)
      expect(evidence).toEqual([expect.objectContaining({ type: 'application', recordId: id, shows: false })])
  })

  it('201: a second posting that asks the same strengthens the gap; the same one again is nothing new', async () => {
    const tenant = await service.newTenant()
    const first = await asking(tenant, ['Kafka'])
    const second = await given.application(tenant, { candidateId: first.candidateId, skillsAsked: ['kafka'] })
    const { body } = await createGaps(tenant, first.id).expect(201)
    expect((await createGaps(tenant, second.id).expect(201)).body.skillGapIds).toEqual(body.skillGapIds)
    const [gap] = await gapsOf(tenant, body.skillGapIds)
    expect(gap.evidence.map(({ recordId }: { recordId: string }) => recordId).toSorted()).toEqual(
      [first.id, second.id].toSorted(),
    )
    await createGaps(tenant, second.id).expect(201)
    expect(await gapsOf(tenant, body.skillGapIds)).toEqual([gap])
  })

  it('201: what the open plans gain by it is in the answer', async () => {
    const tenant = await service.newTenant()
    const { id, candidateId } = await asking(tenant, ['Kafka'])
    await given.rejection(tenant, { applicationId: (await given.application(tenant, { candidateId })).id })
    const { body } = await createGaps(tenant, id).expect(201)
    expect(body.planChanges.gained).toEqual([
      expect.objectContaining({
        ruleId: 'close-a-skill-gap',
        links: expect.arrayContaining([{ type: 'skill_gap', id: body.skillGapIds[0] }]),
      }),
    ])
    expect((await createGaps(tenant, id).expect(201)).body.planChanges).toEqual({ gained: [], lost: [] })
  })

  it('201: twenty at most, and none where nothing is missing', async () => {
    const tenant = await service.newTenant()
    const many = await asking(
      tenant,
      Array.from({ length: 25 }, (_, n) => `Skill ${n}`),
    )
    const { body } = await createGaps(tenant, many.id).expect(201)
    expect((await gapsOf(tenant, body.skillGapIds)).map(({ skill }) => skill.name)).toEqual(
      Array.from({ length: 20 }, (_, n) => `Skill ${n}`),
    )
    const none = await asking(tenant, ['sql'])
    expect((await createGaps(tenant, none.id).expect(201)).body.skillGapIds).toEqual([])
  })

  it('201: the same request at once makes each gap once', async () => {
    const tenant = await service.newTenant()
    const { id } = await asking(tenant, ['Kafka', 'Python'])
    const answers = await Promise.all(Array.from({ length: 8 }, () => createGaps(tenant, id).expect(201)))
    expect(new Set(answers.map(({ body }) => body.skillGapIds.join())).size).toBe(1)
    expect(await service.database.forTenant(tenant.id).skillGap.count()).toBe(2)
  })

  it("404: another tenant's application, and another person's for a candidate, and nothing is made", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const [foreign, own] = [await asking(other, ['Kafka']), await asking(tenant, ['Kafka'])]
    const stranger = await service.asCandidate(tenant, (await given.candidate(tenant)).id)
    const unknown = await createGaps(tenant, UNKNOWN_ID)
    expect(unknown).toMatchObject({ status: 404, body: { code: 'not_found' } })
    expect(plain(await createGaps(tenant, foreign.id))).toEqual(plain(unknown))
    expect(plain(await createGaps(stranger, own.id))).toEqual(plain(unknown))
    for (const { id } of [tenant, other]) expect(await service.database.forTenant(id).skillGap.count()).toBe(0)
    const candidate = await service.asCandidate(tenant, own.candidateId)
    await createGaps(candidate, own.id).expect(201)
  })
})
