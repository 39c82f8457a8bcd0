import type { WorldPart } from '../world.ts'

export default {
  async add(tenant, { candidateId }) {
    const { body } = await tenant.post('/v1/exports', { candidateId }).expect(202)
    return { exportId: body.id }
  },
  bodies: { createExport: ({ candidateId }) => ({ candidateId }) },
} satisfies WorldPart
