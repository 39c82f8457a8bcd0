import type { TestTenant } from '../app.ts'
import { given } from '../given.ts'
import type { WorldPart } from '../world.ts'

/** A rejection of its own, with a draft. */
async function drafted(tenant: TestTenant) {
  const { rejection } = await given.rejection(tenant)
  await tenant.post(`/v1/rejections/${rejection.id}/thank-you-note`, { channel: 'email' }).expect(201)
  return { rejectionId: rejection.id }
}

export default {
  async add(tenant, { rejectionId }) {
    await tenant.post(`/v1/rejections/${rejectionId}/thank-you-note`, { channel: 'email' }).expect(201)
    return {}
  },
  bodies: {
    draftThankYouNote: () => ({
      channel: 'email',
      tone: 'warm',
      language: 'en',
      learned: 'how your team plans a release',
      override: 'They asked me to stay in touch.',
    }),
    markThankYouNoteSent: () => ({ sentAt: '2026-11-03T08:15:00Z', channel: 'email' }),
  },
  before: { markThankYouNoteSent: drafted },
} satisfies WorldPart
