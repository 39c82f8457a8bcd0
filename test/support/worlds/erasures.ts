import { given } from '../given.ts'
import type { WorldPart } from '../world.ts'

export default {
  /** Of somebody else: no worker runs in these tests, but the world's own person stays all the same. */
  async add(tenant) {
    const { id: candidateId } = await given.candidate(tenant)
    const { body } = await tenant.post('/v1/erasures', { candidateId }).expect(202)
    return { erasureId: body.id }
  },
  bodies: { createErasure: ({ candidateId }) => ({ candidateId }) },
} satisfies WorldPart
