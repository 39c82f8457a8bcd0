import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { itemBy, plain } from '../action-plans/given.ts'
import { carryOverOf, givenAnswer, givenLearning } from './given-since.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

const SENT = {
  employer: 'Hafen Logistics',
  jobTitle: 'Data Analyst',
  url: 'https://jobs.example.com/4711',
  appliedAt: '2026-10-05T08:00:00.000Z',
  isTailored: true,
  skillsAsked: ['SQL', 'Kafka', 'Python', 'Excel', 'python'],
}
async function applied(tenant: TestTenant, changes: object = {}, person: object = {}) {
  const { id: candidateId } = await given.candidate(tenant, { skills: [' sql', 'Looker'], ...person })
  return given.application(tenant, { candidateId, ...SENT, ...changes })
}

describe('GET /v1/applications/{applicationId}/carry-over', () => {
  beforeEach(() => service.setClock('2026-11-02T10:00:00Z'))

  it('200: of an application that is still open: what was sent, and what is open', async () => {
    const tenant = await service.newTenant()
    const { id } = await applied(tenant)
    expect(await carryOverOf(tenant, id)).toEqual({
      applicationId: id,
      sent: SENT,
      named: { reasons: [], employerWordsAreas: null, feedback: null },
      changed: { since: SENT.appliedAt, skills: ['SQL'], gaps: [], learningActivities: [], achievements: [] },
      stillOpen: ['Kafka', 'Python', 'Excel'],
      reapplyOn: null,
      reapplyReason: 'no_rejection',
      otherApplications: [],
    })
  })

  it('200: what the employer named, with the words of those who may read them', async () => {
    const tenant = await service.newTenant()
    const { id, candidateId } = await applied(tenant)
    const { rejection, plan } = await given.rejection(tenant, {
      applicationId: id,
      reasons: [
        { code: 'skills_gap', text: 'No Kafka yet.' },
        { code: 'experience_level', statedBy: 'inferred' },
      ],
      employerWords: 'You did well.',
      employerWordsVisibility: 'coach',
      employerWordsAreas: ['skills'],
    })
    await givenAnswer(service, tenant, rejection, { answerAreas: ['responses'], answerSections: ['cv'] })
    const candidate = await service.asCandidate(tenant, candidateId)
    const { named, reapplyOn, reapplyReason } = await carryOverOf(candidate, id)
    expect(named).toEqual({
      reasons: [
        { code: 'skills_gap', statedBy: 'employer', text: 'No Kafka yet.' },
        { code: 'experience_level', statedBy: 'inferred', text: null },
      ],
      employerWordsAreas: ['skills'],
      feedback: { feedbackRequestId: expect.any(String), areas: ['responses'], sections: ['cv'] },
    })
    expect([reapplyOn, reapplyReason]).toEqual([itemBy(plan, 'try-again-later').dueOn, 'tenant_default'])
    expect((await carryOverOf(await service.asCoach(tenant), id)).named).toEqual(named)
    expect((await carryOverOf(tenant, id)).named.reasons).toEqual([
      { code: 'skills_gap', statedBy: 'employer', text: null },
      { code: 'experience_level', statedBy: 'inferred', text: null },
    ])
  })

  it.each([
    ['candidate', [true, false, false]],
    ['coach', [true, true, false]],
    ['tenant', [true, true, true]],
  ])(
    '200: an answer that is for %s is in it for candidate, coach and tenant: %j',
    async (answerVisibility, readable) => {
      const tenant = await service.newTenant()
      const { id, candidateId } = await applied(tenant)
      const { rejection } = await given.rejection(tenant, { applicationId: id })
      await givenAnswer(service, tenant, rejection, { answerVisibility })
      const readers = [await service.asCandidate(tenant, candidateId), await service.asCoach(tenant), tenant]
      const feedback = await Promise.all(readers.map(async (reader) => (await carryOverOf(reader, id)).named.feedback))
      expect(feedback.map((one) => one !== null)).toEqual(readable)
    },
  )

  it('200: an answer that the coach reads first reaches the candidate when it is passed on', async () => {
    const tenant = await service.newTenant()
    const { id, candidateId } = await applied(tenant, {}, { preferences: { coachFirst: true } })
    const { rejection } = await given.rejection(tenant, { applicationId: id })
    const answer = await givenAnswer(service, tenant, rejection)
    const candidate = await service.asCandidate(tenant, candidateId)
    expect((await carryOverOf(candidate, id)).named.feedback).toBeNull()
    expect((await carryOverOf(await service.asCoach(tenant), id)).named.feedback).not.toBeNull()
    await service.database
      .forTenant(tenant.id)
      .feedbackRequest.updateMany({ where: { id: answer.id }, data: { releasedAt: new Date() } })
    expect((await carryOverOf(candidate, id)).named.feedback).toMatchObject({ feedbackRequestId: answer.id })
  })

  it('200: what has changed since it was sent, and nothing from before', async () => {
    const tenant = await service.newTenant()
    const { id, candidateId } = await applied(tenant)
    service.setClock('2026-10-04T10:00:00Z')
    await givenLearning(service, tenant, candidateId, { skill: 'Excel', achievement: 'Before' })
    service.setClock('2026-10-20T10:00:00Z')
    const since = await givenLearning(service, tenant, candidateId, { skill: 'Kafka', achievement: 'Since' })
    const { changed, stillOpen } = await carryOverOf(tenant, id)
    expect(changed).toEqual({
      since: SENT.appliedAt,
      skills: ['SQL'],
      gaps: [{ skillGapId: since.gapId, skill: 'Kafka', state: 'closed', changedAt: '2026-10-20T10:00:00.000Z' }],
      learningActivities: [
        {
          learningActivityId: since.activityId,
          type: 'course',
          title: 'Kafka in a week',
          skill: 'Kafka',
          doneAt: '2026-10-20T10:00:00.000Z',
        },
      ],
      achievements: [
        {
          achievementId: since.achievementId,
          kind: 'achievement',
          title: 'Since',
          skills: ['Kafka'],
          addedAt: '2026-10-20T10:00:00.000Z',
        },
      ],
    })
    expect(stillOpen).toEqual(['Python'])
  })

  it('200: what is for the candidate alone changes nothing for others, not even what is still open', async () => {
    const tenant = await service.newTenant()
    const { id, candidateId } = await applied(tenant)
    const own = { skill: 'Kafka', achievement: 'Mine', visibility: 'candidate' } as const
    await givenLearning(service, tenant, candidateId, own)
    const [seen, unseen] = [
      await carryOverOf(await service.asCandidate(tenant, candidateId), id),
      await carryOverOf(tenant, id),
    ]
    const sizes = ({ gaps, learningActivities, achievements }: any) =>
      [gaps, learningActivities, achievements].map((list) => list.length)
    expect([sizes(seen.changed), seen.stillOpen]).toEqual([
      [1, 1, 1],
      ['Python', 'Excel'],
    ])
    expect([sizes(unseen.changed), unseen.stillOpen]).toEqual([
      [0, 0, 0],
      ['Kafka', 'Python', 'Excel'],
    ])
  })

  it("200: the employer's own date comes first, and waiting changes no missing qualification", async () => {
    const tenant = await service.newTenant()
    const { id } = await applied(tenant)
    const { rejection } = await given.rejection(tenant, { applicationId: id, reapplyOn: '2027-01-15' })
    expect(await carryOverOf(tenant, id)).toMatchObject({ reapplyOn: '2027-01-15', reapplyReason: 'employer' })
    for (const code of ['qualification_missing', 'eligibility_or_work_permit', 'administrative']) {
      await tenant.patch(`/v1/rejections/${rejection.id}`, { reasons: [{ code }] }).expect(200)
      expect(await carryOverOf(tenant, id)).toMatchObject({ reapplyOn: null, reapplyReason: code })
    }
    await tenant.post(`/v1/rejections/${rejection.id}/retraction`, { reason: 'By mistake' }).expect(200)
    expect(await carryOverOf(tenant, id)).toMatchObject({ reapplyReason: 'no_rejection', named: { reasons: [] } })
  })

  it('200: other applications to the same employer, the newest first, at most ten', async () => {
    const tenant = await service.newTenant()
    const { id, candidateId } = await applied(tenant)
    const add = (employer: string, jobTitle: string, candidate = candidateId) =>
      given.application(tenant, { candidateId: candidate, employer, jobTitle })
    await add('Nordlicht', 'Elsewhere')
    await add(SENT.employer, 'Somebody else', (await given.candidate(tenant)).id)
    for (let number = 1; number <= 11; number += 1) await add(' hafen LOGISTICS', `Role ${number}`)
    const { otherApplications } = await carryOverOf(tenant, id)
    expect(otherApplications.map(({ jobTitle }: { jobTitle: string }) => jobTitle)).toEqual(
      Array.from({ length: 10 }, (_, index) => `Role ${11 - index}`),
    )
    expect(otherApplications[0]).toEqual({
      applicationId: expect.any(String),
      jobTitle: 'Role 11',
      outcome: 'open',
    })
  })

  it("404: another tenant's application, and another person's for a candidate, look like none", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const [foreign, own] = [await applied(other), await applied(tenant)]
    const stranger = await service.asCandidate(tenant, (await given.candidate(tenant)).id)
    const unknown = await tenant.get(`/v1/applications/${UNKNOWN_ID}/carry-over`)
    expect(unknown).toMatchObject({ status: 404, body: { code: 'not_found' } })
    expect(plain(await tenant.get(`/v1/applications/${foreign.id}/carry-over`))).toEqual(plain(unknown))
    expect(plain(await stranger.get(`/v1/applications/${own.id}/carry-over`))).toEqual(plain(unknown))
  })
})
