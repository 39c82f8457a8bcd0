import { type Context, pageFrom } from '../../context.ts'
import { spelledAlike } from '../../rules/skills.ts'
import type { ActivityType } from '../../rules/vocabulary.ts'
import { asLearningOffer } from './learning-offer-row.ts'
import type { LearningOffer } from './schemas.ts'

type Filters = {
  limit: number
  after?: string | undefined
  type?: ActivityType | undefined
  skill?: string | undefined
  withdrawn?: 'true' | 'false' | undefined
  source?: string | undefined
  externalId?: string | undefined
}

export async function listLearningOffers(
  { db }: Context,
  { limit, after, skill, withdrawn, ...filters }: Filters,
): Promise<{ data: LearningOffer[]; next: string | null }> {
  const given = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined))
  const rows = await db.learningOffer.findMany({
    where: {
      ...given,
      ...(skill && { skillKeys: { some: { skillKey: spelledAlike(skill) } } }),
      ...(withdrawn && { withdrawnAt: withdrawn === 'true' ? { not: null } : null }),
      ...(after && { id: { lt: after } }),
    },
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  const { data, next } = pageFrom(rows, limit)
  return { data: data.map(asLearningOffer), next }
}
