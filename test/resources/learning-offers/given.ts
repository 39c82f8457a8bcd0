import type { Client } from '../../support/app.ts'

export const OFFER = {
  type: 'course',
  title: 'Kafka in a weekend',
  provider: 'Campus Online',
  url: 'https://courses.example.com/kafka',
  bookingUrl: 'https://booking.example.com/kafka',
  skills: ['Apache Kafka', 'Streaming'],
  effortMinutes: 600,
  cost: { amount: '49.00', currency: 'EUR' },
  locale: 'en',
}

export async function offerFor(client: Client, changes: object = {}): Promise<any> {
  const { body } = await client.post('/v1/learning-offers', { ...OFFER, ...changes }).expect(201)
  return body
}
