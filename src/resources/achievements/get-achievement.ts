import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { asAchievement } from './achievement-row.ts'
import type { Achievement } from './schemas.ts'

export async function getAchievement(
  { db }: Context,
  { achievementId }: { achievementId: string },
): Promise<Achievement> {
  const row = await db.achievement.findFirst({ where: { id: achievementId } })
  if (!row) throw notFound('achievement')
  return asAchievement(row)
}
