import type { Client } from '../../support/app.ts'

export async function activityFor(client: Client, candidateId: string, changes: object = {}): Promise<any> {
  const { body } = await client
    .post('/v1/learning-activities', { candidateId, type: 'course', title: 'Kafka in a weekend', ...changes })
    .expect(201)
  return body
}
