import type { WorldPart } from '../world.ts'

const SHARED = { note: 'Slept well.', visibility: 'tenant' }

export default {
  async add(tenant, { candidateId }) {
    const { body } = await tenant.post('/v1/check-ins', { ...SHARED, score: 4, candidateId }).expect(201)
    return { checkInId: body.id }
  },
  bodies: {
    createCheckIn: ({ candidateId }) => ({ ...SHARED, score: 4, checkedInAt: '2026-11-02T09:30:00Z', candidateId }),
    updateCheckIn: () => SHARED,
  },
} satisfies WorldPart
