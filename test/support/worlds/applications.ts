import type { WorldPart } from '../world.ts'

export default {
  /** Its posting asks for skills, one of which the candidate does not list. */
  async add(tenant, { applicationId }) {
    await tenant.patch(`/v1/applications/${applicationId}`, { skillsAsked: ['SQL', 'Kafka'] }).expect(200)
    return {}
  },
  bodies: {
    draftFollowUp: () => ({ channel: 'email', tone: 'warm', language: 'en' }),
    markFollowUpSent: () => ({ channel: 'email', sentAt: '2026-10-20T08:00:00Z' }),
  },
} satisfies WorldPart
