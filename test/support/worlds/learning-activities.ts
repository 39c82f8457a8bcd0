import type { WorldPart } from '../world.ts'

export default {
  async add(tenant, { candidateId }) {
    const { body } = await tenant
      .post('/v1/learning-activities', { candidateId, type: 'practice', title: 'One query a day' })
      .expect(201)
    return { learningActivityId: body.id }
  },
  bodies: {
    createLearningActivity: ({ candidateId, gapId, offerId }) => ({ candidateId, gapId, offerId, ...DESCRIBED }),
    updateLearningActivity: () => ({ ...DESCRIBED, state: 'in_progress', progress: 40 }),
  },
} satisfies WorldPart

const DESCRIBED = {
  type: 'course',
  title: 'Kafka in a weekend',
  provider: 'Campus Online',
  url: 'https://courses.example.com/kafka',
  effortMinutes: 600,
  cost: { amount: '49.00', currency: 'EUR' },
  bookedFor: '2026-11-20T15:00:00.000Z',
}
