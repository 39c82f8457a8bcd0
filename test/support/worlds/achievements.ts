import type { WorldPart } from '../world.ts'

const WIN = {
  kind: 'achievement',
  title: 'Cut the weekly report to two hours',
  description: 'Three queries replaced copying by hand.',
  happenedOn: '2026-05-04',
  evidenceUrl: 'https://example.com/report',
  skills: ['SQL'],
  visibility: 'tenant',
}

export default {
  async add(tenant, { candidateId }) {
    const { body } = await tenant.post('/v1/achievements', { ...WIN, candidateId }).expect(201)
    return { achievementId: body.id }
  },
  bodies: {
    createAchievement: ({ candidateId }) => ({ ...WIN, candidateId }),
    updateAchievement: () => WIN,
  },
} satisfies WorldPart
