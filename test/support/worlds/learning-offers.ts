import type { WorldPart } from '../world.ts'

export default {
  async add(tenant, { source, externalId }) {
    const { body } = await tenant
      .post('/v1/learning-offers', { source, externalId, type: 'course', title: 'Data modelling in a weekend' })
      .expect(201)
    return { learningOfferId: body.id, offerId: body.id }
  },
  bodies: {
    createLearningOffer: () => ({ ...OFFER, source: 'catalogue', externalId: `offer-${(made += 1)}` }),
    updateLearningOffer: () => OFFER,
    upsertLearningOffer: () => OFFER,
  },
} satisfies WorldPart

let made = 0

const OFFER = {
  type: 'course',
  title: 'Kafka in a weekend',
  provider: 'Campus Online',
  url: 'https://courses.example.com/kafka',
  bookingUrl: 'https://booking.example.com/kafka',
  skills: ['Apache Kafka'],
  effortMinutes: 600,
  cost: { amount: '49.00', currency: 'EUR' },
  locale: 'en',
}
