import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given } from '../../support/given.ts'
import { storedBy } from '../action-plans/given.ts'
import { changesIn, EVERYTHING, eventsOf, givenCandidate, givenPlan, givenRejected, recordOf, SILENT } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

const PATH = '/v1/applications/by-external-id/board/A-1'
const { source: _, externalId: __, ...DELIVERY } = EVERYTHING

describe('PUT /v1/applications/by-external-id/{source}/{externalId}', () => {
  it('200: the first delivery creates', async () => {
    const tenant = await service.newTenant()
    const delivery = { ...DELIVERY, candidateId: await givenCandidate(tenant) }
    const answer = await tenant.put('/v1/applications/by-external-id/board/A%2F1', delivery)
    expect(answer).toMatchObject({ status: 200, headers: { etag: '"1"' } })
    expect(answer.body).toMatchObject({
      ...delivery,
      source: 'board',
      externalId: 'A/1',
      stage: 'applied',
      outcome: 'open',
      version: 1,
    })
    expect((await tenant.get(`/v1/applications/${answer.body.id}`)).body).toEqual(recordOf(answer.body))
  })

  it('200: a repeated delivery changes nothing, not even the version', async () => {
    const tenant = await service.newTenant()
    const delivery = {
      ...DELIVERY,
      candidateId: await givenCandidate(tenant),
      stage: 'interview',
      appliedAt: '2026-01-10T09:00:00+01:00',
    }
    const first = await tenant.put(PATH, delivery)
    const before = await storedBy(service, tenant)
    const second = await tenant.put(PATH, delivery)
    expect(second.body).toEqual(first.body)
    expect(await storedBy(service, tenant)).toEqual(before)
    expect((await tenant.get(`/v1/applications/${first.body.id}/stage-events`)).body.data).toHaveLength(1)
    expect(await eventsOf(tenant, service, first.body.id)).toEqual(['application.created'])
  })

  it('200: a later one changes what it carries; another stage becomes a stage event', async () => {
    const tenant = await service.newTenant()
    const delivery = { candidateId: await givenCandidate(tenant), employer: 'Nordlicht GmbH', jobTitle: 'Analyst' }
    const first = await tenant.put(PATH, { ...delivery, location: 'Kiel', level: 'entry' })
    const second = await tenant.put(PATH, { ...delivery, level: null, stage: 'interview', sourceStatus: 'Round 1' })
    expect(second.body).toMatchObject({
      id: first.body.id,
      location: 'Kiel',
      level: null,
      stage: 'interview',
      stageReached: 'interview',
      version: 2,
    })
    const history = (await tenant.get(`/v1/applications/${first.body.id}/stage-events`)).body.data
    expect(history).toHaveLength(2)
    expect(history[0]).toMatchObject({ stage: 'interview', sourceStatus: 'Round 1' })
    expect(await eventsOf(tenant, service, first.body.id)).toEqual(['application.created', 'application.stage_changed'])
  })

  it('200: the open plans follow, and each answer says what they gained and lost', async () => {
    service.setClock('2026-11-02T10:00:00Z')
    const tenant = await service.newTenant()
    const { candidateId } = await givenPlan(tenant)
    const first = await tenant.put(PATH, { candidateId, ...SILENT })
    const followUp = `follow-up-on-silence:${first.body.id}`
    expect(changesIn(first.body)).toEqual({ gained: [followUp], lost: [] })
    // Time alone makes the rules say other things: a repeated delivery leaves even that to the next change.
    service.setClock('2026-11-30T10:00:00Z')
    const before = await storedBy(service, tenant)
    expect(changesIn((await tenant.put(PATH, { candidateId, ...SILENT })).body)).toEqual({ gained: [], lost: [] })
    expect(await storedBy(service, tenant)).toEqual(before)
    const moved = await tenant.put(PATH, { candidateId, ...SILENT, stage: 'interview' })
    service.setClock(undefined)
    expect(changesIn(moved.body).lost.map(([key]: string[]) => key)).toContain(followUp)
  })

  it('200: deliveries at the same time make one application', async () => {
    const tenant = await service.newTenant()
    const delivery = { candidateId: await givenCandidate(tenant), employer: 'Nordlicht GmbH', jobTitle: 'Analyst' }
    const answers = await Promise.all([1, 2, 3, 4].map(() => tenant.put(PATH, delivery)))
    expect(answers.map(({ status, body }) => [status, body.version])).toEqual(Array(4).fill([200, 1]))
    expect((await tenant.get('/v1/applications')).body.data).toHaveLength(1)
  })

  it('200: the same pair is another application for another tenant', async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const delivery = { employer: 'Nordlicht GmbH', jobTitle: 'Analyst' }
    const one = await tenant.put(PATH, { ...delivery, candidateId: await givenCandidate(tenant) })
    const two = await other.put(PATH, { ...delivery, candidateId: await givenCandidate(other), employer: 'Other' })
    expect(two).toMatchObject({ status: 200, body: { version: 1, employer: 'Other' } })
    expect((await tenant.get(`/v1/applications/${one.body.id}`)).body).toEqual(recordOf(one.body))
  })

  it("404: another tenant's candidate, and nothing is stored", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const answer = await tenant.put(PATH, { ...DELIVERY, candidateId: await givenCandidate(other) })
    expect(answer).toMatchObject({ status: 404, body: { code: 'not_found', errors: [{ pointer: '#/candidateId' }] } })
    expect((await tenant.get('/v1/applications')).body.data).toEqual([])
  })

  it('409: the candidate cannot change', async () => {
    const tenant = await service.newTenant()
    const first = await tenant.put(PATH, { ...DELIVERY, candidateId: await givenCandidate(tenant) })
    const answer = await tenant.put(PATH, { ...DELIVERY, employer: 'Other', candidateId: await givenCandidate(tenant) })
    expect(answer).toMatchObject({
      status: 409,
      body: { code: 'candidate_fixed', errors: [{ pointer: '#/candidateId' }] },
    })
    expect((await tenant.get(`/v1/applications/${first.body.id}`)).body).toEqual(recordOf(first.body))
  })

  it("403: a source delivers with a key: a candidate's token does not come near other people's ids", async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const candidate = await service.asCandidate(tenant, candidateId)
    expect(await candidate.put(PATH, { ...DELIVERY, candidateId })).toMatchObject({
      status: 403,
      body: { code: 'forbidden' },
    })
    expect((await tenant.get('/v1/applications')).body.data).toEqual([])
  })

  it('409: another stage after the ending; the same one is fine', async () => {
    const tenant = await service.newTenant()
    const delivery = { ...DELIVERY, candidateId: await givenCandidate(tenant), stage: 'interview' }
    const { id } = (await tenant.put(PATH, delivery)).body
    await givenRejected(tenant, service, id)
    const before = (await tenant.put(PATH, delivery).expect(200)).body
    const answer = await tenant.put(PATH, { ...delivery, employer: 'Other', stage: 'offer' })
    expect(answer).toMatchObject({ status: 409, body: { code: 'application_ended', errors: [{ pointer: '#/stage' }] } })
    expect((await tenant.get(`/v1/applications/${id}`)).body).toEqual(recordOf(before))
  })

  it('412: an If-Match that is stale, or for what does not exist', async () => {
    const tenant = await service.newTenant()
    const delivery = { ...DELIVERY, candidateId: await givenCandidate(tenant) }
    expect(await tenant.put(PATH, delivery).set('if-match', '"1"')).toMatchObject({
      status: 412,
      body: { code: 'stale' },
    })
    await tenant.put(PATH, delivery).expect(200)
    expect(await tenant.put(PATH, { ...delivery, employer: 'Other' }).set('if-match', '"2"')).toMatchObject({
      status: 412,
    })
    await tenant
      .put(PATH, { ...delivery, employer: 'Other' })
      .set('if-match', '"1"')
      .expect(200)
  })

  it.each([
    ['no candidate', { candidateId: undefined }, '#/candidateId'],
    ['no job title', { jobTitle: undefined }, '#/jobTitle'],
    ['the source again', { source: 'board' }, '#/source'],
    [
      'a start the day after tomorrow',
      { appliedAt: new Date(Date.now() + 49 * 3_600_000).toISOString() },
      '#/appliedAt',
    ],
  ])('422: names the field for %s, first and later', async (_, fields, pointer) => {
    const tenant = await service.newTenant()
    const delivery = { ...DELIVERY, candidateId: await givenCandidate(tenant) }
    const refused = { status: 422, body: { code: 'invalid_request', errors: [{ pointer }] } }
    expect(await tenant.put(PATH, { ...delivery, ...fields })).toMatchObject(refused)
    expect((await tenant.get('/v1/applications')).body.data).toEqual([])
    const { body } = await tenant.put(PATH, delivery).expect(200)
    expect(await tenant.put(PATH, { ...delivery, ...fields })).toMatchObject(refused)
    expect((await tenant.get(`/v1/applications/${body.id}`)).body).toEqual(recordOf(body))
  })
})
