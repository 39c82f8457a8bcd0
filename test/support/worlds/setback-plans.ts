import type { WorldPart } from '../world.ts'

const PLAN = { obstacle: 'If the next one is a no', action: 'I will take a walk', visibility: 'tenant' }

export default {
  async add(tenant, { candidateId }) {
    const { body } = await tenant.post('/v1/setback-plans', { ...PLAN, candidateId }).expect(201)
    return { setbackPlanId: body.id }
  },
  bodies: {
    createSetbackPlan: ({ candidateId, rejectionId }) => ({ ...PLAN, candidateId, rejectionId }),
    updateSetbackPlan: () => PLAN,
  },
} satisfies WorldPart
