import type { WorldPart } from '../world.ts'

const AREA = { rating: 4, text: 'I asked back when a question was unclear.' }
const LOOK_BACK = {
  areas: { communication: AREA, responses: AREA, confidence: AREA, preparedness: AREA },
  wentWell: 'The first ten minutes.',
  toChange: 'Have two examples ready.',
  skills: ['Kafka'],
  visibility: 'tenant',
}

export default {
  async add(tenant, { rejectionId }) {
    const { body } = await tenant.post('/v1/reflections', { ...LOOK_BACK, rejectionId }).expect(201)
    return { reflectionId: body.id }
  },
  bodies: {
    createReflection: ({ rejectionId, rejectedApplicationId }) => ({
      ...LOOK_BACK,
      rejectionId,
      applicationId: rejectedApplicationId,
    }),
    updateReflection: () => LOOK_BACK,
  },
} satisfies WorldPart
