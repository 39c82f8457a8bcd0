import type { TestApp, TestTenant } from '../../support/app.ts'
import { ANSWER_ROW, given } from '../../support/given.ts'

/** A candidate after an interview that ended in a no, with a token of their own. */
export async function givenEnding(service: TestApp, candidateChanges: object = {}) {
  const tenant = await service.newTenant()
  const { id: candidateId } = await given.candidate(tenant, candidateChanges)
  const { id: applicationId } = await given.application(tenant, { candidateId })
  const { rejection, plan } = await given.rejection(tenant, { applicationId })
  const candidate = await service.asCandidate(tenant, candidateId)
  return { tenant, candidateId, applicationId, rejectionId: rejection.id, planId: plan.id, plan, candidate }
}

/** An answer of the employer, as it is stored. */
export async function givenAnswer(
  { database }: TestApp,
  tenant: TestTenant,
  { candidateId, rejectionId }: { candidateId: string; rejectionId: string },
  changes: object = {},
): Promise<string> {
  const now = new Date('2026-11-04T10:00:00Z')
  const row = await database.forTenant(tenant.id).feedbackRequest.create({
    data: {
      tenantId: tenant.id,
      candidateId,
      rejectionId,
      ...ANSWER_ROW,
      question: 'What was missing?',
      sentAt: now,
      settledAt: now,
      answerWords: 'Clear and friendly; Kafka was missing.',
      answerRatings: { communication: 2, responses: 4, preparedness: 5 },
      createdAt: now,
      updatedAt: now,
      ...changes,
    },
  })
  return row.id
}

/** The skill gaps of a tenant with what says so, whoever may read them. */
export async function gapsOf({ database }: TestApp, tenant: TestTenant) {
  const gaps = await database
    .forTenant(tenant.id)
    .skillGap.findMany({ include: { evidence: true }, orderBy: { id: 'asc' } })
  return gaps.map(({ skill, visibility, evidence }) => ({
    skill,
    visibility,
    evidence: evidence.map(({ type, recordId, shows, visibility }) => ({ type, recordId, shows, visibility })),
  }))
}
