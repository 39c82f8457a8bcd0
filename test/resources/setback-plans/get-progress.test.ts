import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { at, itemBy, plain } from '../action-plans/given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  // A Monday, 00:30 in Berlin; in UTC it is still Sunday.
  service.setClock('2026-11-01T23:30:00Z')
})

const NOTHING = {
  applicationsSent: 0,
  tailoredApplications: 0,
  peopleContacted: 0,
  practiceDone: 0,
  feedbackAsked: 0,
  reflectionsWritten: 0,
  itemsDone: 0,
}

async function progressOf(tenant: TestTenant, candidateId: string) {
  const candidate = await service.asCandidate(tenant, candidateId)
  return (await candidate.get(`/v1/candidates/${candidateId}/progress`).expect(200)).body
}

describe('GET /v1/candidates/{candidateId}/progress', () => {
  it('200: twelve weeks of nothing, the current one last, and no more than that', async () => {
    const tenant = await service.newTenant()
    const { id } = await given.candidate(tenant)
    const progress = await progressOf(tenant, id)
    expect(progress).toEqual({ candidateId: id, weeks: expect.any(Array), total: NOTHING })
    expect(progress.weeks).toHaveLength(12)
    expect(progress.weeks[0]).toEqual({ week: '2026-W34', startsOn: '2026-08-17', ...NOTHING })
    expect(progress.weeks[11]).toEqual({ week: '2026-W45', startsOn: '2026-11-02', ...NOTHING })
  })

  it('200: the week is that of the candidate, who may live elsewhere', async () => {
    const tenant = await service.newTenant()
    const { id } = await given.candidate(tenant, { timeZone: 'America/New_York' })
    await given.application(tenant, { candidateId: id, appliedAt: '2026-10-26T03:00:00Z' })
    const { weeks } = await progressOf(tenant, id)
    expect(weeks.at(-1)).toMatchObject({ week: '2026-W44', startsOn: '2026-10-26', applicationsSent: 0 })
    expect(weeks.at(-2)).toMatchObject({ week: '2026-W43', applicationsSent: 1 })
  })

  it('200: counts each thing that the person did, in its week', async () => {
    const tenant = await service.newTenant()
    const { id } = await given.candidate(tenant)
    const sent = await given.application(tenant, { candidateId: id, appliedAt: '2026-10-19T08:00:00Z' })
    await given.application(tenant, { candidateId: id, appliedAt: '2026-10-25T22:00:00Z' })
    await given.application(tenant, { candidateId: id, stage: 'saved', appliedAt: undefined })
    await given.application(tenant, { candidateId: id, appliedAt: '2026-03-02T08:00:00Z' })
    const { pool } = service.database
    await pool.query('update applications set is_tailored = true where id = $1', [sent.id])

    const { plan, rejection } = await given.rejection(tenant, {
      applicationId: sent.id,
      receivedAt: '2026-10-30T08:00:00Z',
    })
    await tenant.post(at(plan, itemBy(plan, 'thank-the-interviewer'), 'completion')).expect(200)
    await tenant.post('/v1/reflections', { rejectionId: rejection.id, wentWell: 'My questions.' }).expect(201)
    await keepTheRest(tenant, id, rejection.id)

    const { weeks, total } = await progressOf(tenant, id)
    expect(weeks.slice(-3)).toEqual([
      {
        ...NOTHING,
        week: '2026-W43',
        startsOn: '2026-10-19',
        applicationsSent: 2,
        tailoredApplications: 1,
        peopleContacted: 1,
      },
      { ...NOTHING, week: '2026-W44', startsOn: '2026-10-26', peopleContacted: 2, practiceDone: 1, feedbackAsked: 1 },
      { ...NOTHING, week: '2026-W45', startsOn: '2026-11-02', reflectionsWritten: 1, itemsDone: expect.any(Number) },
    ])
    expect(weeks.slice(0, -3).every(({ applicationsSent }: typeof NOTHING) => applicationsSent === 0)).toBe(true)
    expect(total).toEqual({
      applicationsSent: 3,
      tailoredApplications: 1,
      peopleContacted: 2,
      practiceDone: 1,
      feedbackAsked: 1,
      reflectionsWritten: 1,
      itemsDone: weeks.at(-1).itemsDone,
    })
    expect(total.itemsDone).toBeGreaterThanOrEqual(1)
  })

  it('200: nothing of another candidate', async () => {
    const tenant = await service.newTenant()
    const [one, other] = [await given.candidate(tenant), await given.candidate(tenant)]
    await given.application(tenant, { candidateId: other.id, appliedAt: '2026-10-19T08:00:00Z' })
    expect((await progressOf(tenant, one.id)).total).toEqual(NOTHING)
  })

  it('403: to every API key, though it knows the candidate', async () => {
    const tenant = await service.newTenant()
    const { id } = await given.candidate(tenant)
    for (const reader of [tenant, await service.asCoach(tenant)])
      expect(await reader.get(`/v1/candidates/${id}/progress`)).toMatchObject({
        status: 403,
        body: { code: 'candidate_only', detail: expect.stringContaining('private') },
      })
  })

  it("404: another tenant's candidate, and to a candidate another one", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const [one, foreign] = [await given.candidate(tenant), await given.candidate(other)]
    const second = await given.candidate(tenant)
    for (const [reader, id] of [
      [tenant, foreign.id],
      [await service.asCandidate(tenant, one.id), second.id],
    ] as const) {
      const unknown = await reader.get(`/v1/candidates/${UNKNOWN_ID}/progress`)
      expect(unknown).toMatchObject({ status: 404, body: { code: 'not_found' } })
      expect(plain(await reader.get(`/v1/candidates/${id}/progress`))).toEqual(plain(unknown))
    }
  })
})

/** Two people spoken with, one of them twice; a course done and one dropped; a request sent and a draft. */
async function keepTheRest({ id: tenantId }: TestTenant, candidateId: string, rejectionId: string) {
  const db = service.database.forTenant(tenantId)
  const now = new Date('2026-10-20T10:00:00Z')
  const made = { tenantId, candidateId, createdAt: now }
  const person = { ...made, closeness: 'distant', hasConsented: true, visibility: 'candidate', updatedAt: now } as const
  const [jonas, mara] = [
    await db.contact.create({ data: { ...person, name: 'Jonas' } }),
    await db.contact.create({ data: { ...person, name: 'Mara' } }),
  ]
  for (const [contactId, day] of [
    [jonas.id, '2026-10-20'],
    [jonas.id, '2026-10-21'],
    [jonas.id, '2026-10-27'],
    [mara.id, '2026-10-27'],
  ] as const)
    await db.interaction.create({
      data: { ...made, contactId, channel: 'phone', spokeAt: new Date(`${day}T10:00:00Z`) },
    })
  const course = { ...made, type: 'course', title: 'Kafka', updatedAt: now } as const
  const doneAt = new Date('2026-10-28T10:00:00Z')
  await db.learningActivity.create({ data: { ...course, state: 'done', progress: 100, doneAt } })
  await db.learningActivity.create({ data: { ...course, state: 'dropped' } })
  const request = {
    ...made,
    rejectionId,
    channel: 'email',
    tone: 'warm',
    language: 'en',
    topic: 'general',
    question: 'What was missing?',
    answerVisibility: 'tenant',
    answerRatings: {},
    answerSections: [] as string[],
    answerSkills: [] as string[],
    talkingPoints: [] as string[],
    updatedAt: now,
  } as const
  await db.feedbackRequest.create({ data: { ...request, state: 'declined', sentAt: doneAt } })
  await db.feedbackRequest.create({ data: { ...request, state: 'draft' } })
}
