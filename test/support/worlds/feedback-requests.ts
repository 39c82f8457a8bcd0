import type { TestTenant } from '../app.ts'
import { given } from '../given.ts'
import type { World, WorldPart } from '../world.ts'

const CONTACT = { name: 'Jonas Weber', role: 'Recruiter', email: 'jonas@hafen.example', phone: '+49 30 1234567' }
const TAGS = {
  areas: ['responses', 'skills'],
  ratings: { communication: 4, responses: 2, confidence: 3, preparedness: 5 },
  sections: ['cv'],
  skills: ['SQL'],
}

const rejected = async (tenant: TestTenant) => ({ rejectionId: (await given.rejection(tenant)).rejection.id })

/** A draft about a rejection of its own. */
async function drafted(tenant: TestTenant) {
  const { body } = await tenant.post('/v1/feedback-requests', { ...(await rejected(tenant)), channel: 'email' })
  return { feedbackRequestId: body.id as string }
}

/** The same after something was done with it. */
const after = (change: string, body: object) => async (tenant: TestTenant) => {
  const made = await drafted(tenant)
  await tenant.post(`/v1/feedback-requests/${made.feedbackRequestId}/${change}`, body).expect(200)
  return made
}

export default {
  /** A draft, with a page for its answer. */
  async add(tenant, { rejectionId }) {
    const { body } = await tenant.post('/v1/feedback-requests', { rejectionId, channel: 'email' }).expect(201)
    await tenant.post(`/v1/feedback-requests/${body.id}/link`, {}).expect(201)
    return { feedbackRequestId: body.id }
  },
  bodies: {
    createFeedbackRequest: ({ rejectionId }: World) => ({
      rejectionId,
      channel: 'email',
      tone: 'warm',
      language: 'en',
      topic: 'responses',
      question: 'Which one of my answers could have been more convincing?',
      contact: CONTACT,
      override: 'They offered it.',
    }),
    updateFeedbackRequest: () => ({ subject: 'One question', body: 'Hello,\n\nwhat?', talkingPoints: ['Hello.'] }),
    markFeedbackRequestSent: () => ({ sentAt: '2026-11-03T08:15:00Z', channel: 'email' }),
    markFeedbackReminderSent: () => ({ sentAt: '2026-11-12T09:00:00Z' }),
    recordFeedbackAnswer: () => ({
      words: 'The SQL task took long.',
      ...TAGS,
      statedBy: 'employer',
      visibility: 'tenant',
      receivedAt: '2026-11-09T14:00:00Z',
    }),
    updateFeedbackAnswer: () => ({ ...TAGS, visibility: 'tenant', wasHelpful: true }),
    createFeedbackLink: () => ({ expiresInDays: 14 }),
  },
  before: {
    createFeedbackRequest: rejected,
    markFeedbackRequestSent: drafted,
    markFeedbackReminderSent: after('sending', { sentAt: '2026-11-03T08:15:00Z' }),
    recordFeedbackAnswer: drafted,
    updateFeedbackAnswer: after('answer', { words: 'The SQL task took long.' }),
    releaseFeedbackAnswer: after('answer', { words: 'The SQL task took long.' }),
    declineFeedbackRequest: drafted,
    cancelFeedbackRequest: drafted,
  },
} satisfies WorldPart
