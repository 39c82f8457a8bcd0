import type { ApplicationSection } from '../../src/rules/vocabulary.ts'
import type { TestTenant } from './app.ts'

/** Records to start a test from, made through the API; each sets the minimum and nothing surprising. */
export const given = {
  async candidate(tenant: TestTenant, changes: object = {}) {
    const answer = await tenant.post('/v1/candidates', {
      name: 'Amina Okafor',
      skills: ['SQL'],
      targetOccupations: ['Data Analyst'],
      ...changes,
    })
    return made(answer)
  },

  async application(tenant: TestTenant, changes: Record<string, unknown> = {}) {
    const candidateId = changes.candidateId ?? (await given.candidate(tenant)).id
    const answer = await tenant.post('/v1/applications', {
      employer: 'Hafen Logistics',
      jobTitle: 'Data Analyst',
      stage: 'interview',
      appliedAt: '2026-10-05T08:00:00Z',
      ...changes,
      candidateId,
    })
    const { planChanges: _, ...application } = made(answer)
    return application
  },

  /** A rejection and its plan, as the API answers them. */
  async rejection(tenant: TestTenant, changes: Record<string, unknown> = {}) {
    const applicationId = changes.applicationId ?? (await given.application(tenant)).id
    const answer = await tenant.post('/v1/rejections', {
      receivedAt: '2026-11-02T09:30:00Z',
      reasons: [{ code: 'another_candidate_preferred' }],
      contact: { name: 'Mara Lindt', email: 'mara.lindt@hafen.example' },
      ...changes,
      applicationId,
    })
    return made(answer)
  },
}

/** Columns of a candidate that is stored past the API. */
export const CANDIDATE_ROW = {
  weeklyGoal: 3,
  feedbackOptIn: true,
  coachFirst: false,
  checkIns: true,
  createdAt: new Date(),
  updatedAt: new Date(),
}

/** Columns of an employer's answer that is stored past the API; when, and what was asked and said, is the test's. */
export const ANSWER_ROW = {
  state: 'answered',
  channel: 'email',
  tone: 'warm',
  language: 'en',
  topic: 'general',
  talkingPoints: [] as string[],
  answerVisibility: 'tenant',
  answerStatedBy: 'employer',
  answerSections: [] as ApplicationSection[],
  answerSkills: [] as string[],
} as const

/** A well-formed id that nothing has. */
export const UNKNOWN_ID = '0193b3a0-0000-7000-8000-000000000000'

function made(answer: { status: number; body: any }): any {
  if (answer.status !== 201) throw new Error(`Expected 201, got ${answer.status}: ${JSON.stringify(answer.body)}`)
  return answer.body
}

/** The record in the answer to a change, as a GET shows it: without what the change did to the plans. */
export function recordIn({ planChanges: _, ...record }: any): any {
  return record
}
