import type { WorldPart } from '../world.ts'

const SHORT = { expiresInSeconds: 600, scopes: ['candidates:read', 'action-plans:read'] }

export default {
  async add(tenant, { candidateId }) {
    const { body } = await tenant.post(`/v1/candidates/${candidateId}/access-tokens`, SHORT).expect(201)
    return { accessTokenId: body.id }
  },
  bodies: { createAccessToken: () => SHORT },
} satisfies WorldPart
