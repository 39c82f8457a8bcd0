import { type Context, pageFrom } from '../../context.ts'
import type { AchievementKind } from '../../rules/vocabulary.ts'
import { asAchievement } from './achievement-row.ts'
import type { Achievement } from './schemas.ts'

type Filters = {
  limit: number
  after?: string | undefined
  candidateId?: string | undefined
  kind?: AchievementKind | undefined
}

export async function listAchievements(
  { db }: Context,
  { limit, after, candidateId, kind }: Filters,
): Promise<{ data: Achievement[]; next: string | null }> {
  const rows = await db.achievement.findMany({
    where: { ...(candidateId && { candidateId }), ...(kind && { kind }), ...(after && { id: { lt: after } }) },
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  const { data, next } = pageFrom(rows, limit)
  return { data: data.map(asAchievement), next }
}
