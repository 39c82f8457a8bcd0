import type { Client, TestApp, TestTenant } from '../../support/app.ts'
import { ANSWER_ROW } from '../../support/given.ts'

type Stored = any

export async function carryOverOf(reader: Client, applicationId: string): Promise<Stored> {
  return (await reader.get(`/v1/applications/${applicationId}/carry-over`).expect(200)).body
}

/** An employer's answer about that rejection, as it is stored. */
export async function givenAnswer(
  { database }: TestApp,
  tenant: TestTenant,
  { id: rejectionId, candidateId }: Stored,
  columns: Stored = {},
): Promise<Stored> {
  const at = new Date('2026-11-02T10:00:00Z')
  return database.forTenant(tenant.id).feedbackRequest.create({
    data: {
      tenantId: tenant.id,
      candidateId,
      rejectionId,
      ...ANSWER_ROW,
      question: 'What is one thing to change?',
      sentAt: at,
      settledAt: at,
      answerWords: 'Shorten the CV.',
      answerAreas: ['skills'],
      answerRatings: {},
      createdAt: at,
      updatedAt: at,
      ...columns,
    },
  })
}

type Learned = { skill: string; achievement: string; visibility?: 'candidate' | 'tenant' }

/** A gap that was closed, the course that closed it, and an achievement that shows the skill: all at the service's hour. */
export async function givenLearning(
  service: TestApp,
  tenant: TestTenant,
  candidateId: string,
  { skill, achievement, visibility = 'tenant' }: Learned,
) {
  const person = await service.asCandidate(tenant, candidateId)
  const gap = await person.post('/v1/skill-gaps', { candidateId, skill: { name: skill }, visibility }).expect(201)
  const activity = await person
    .post('/v1/learning-activities', { candidateId, gapId: gap.body.id, type: 'course', title: `${skill} in a week` })
    .expect(201)
  await person.patch(`/v1/learning-activities/${activity.body.id}`, { state: 'done' }).expect(200)
  await person.post(`/v1/skill-gaps/${gap.body.id}/closure`, { addToSkills: false }).expect(200)
  const shown = await person
    .post('/v1/achievements', { candidateId, kind: 'achievement', title: achievement, skills: [skill], visibility })
    .expect(201)
  return { gapId: gap.body.id, activityId: activity.body.id, achievementId: shown.body.id }
}
