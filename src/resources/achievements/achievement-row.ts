import type { TenantDb } from '../../db/tenant.ts'
import type { Achievement, AchievementChanges } from './schemas.ts'

type Row = NonNullable<Awaited<ReturnType<TenantDb['achievement']['findFirst']>>>

/** A stored row as clients see it. */
export function asAchievement({ happenedOn, ...row }: Row): Achievement {
  return { ...row, happenedOn: happenedOn?.toISOString().slice(0, 10) ?? null }
}

/** The columns that given fields set; fields left out are not among them. */
export function columnsOf({ happenedOn, ...fields }: AchievementChanges) {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  return {
    ...(Object.fromEntries(given) as Defined<Omit<AchievementChanges, 'happenedOn'>>),
    ...(happenedOn !== undefined && { happenedOn: happenedOn && new Date(happenedOn) }),
  }
}

type Defined<Fields> = { [Name in keyof Fields]: Exclude<Fields[Name], undefined> }

/** What a new achievement has where nothing is said. */
export const NEW_ACHIEVEMENT = { skills: [] as string[], visibility: 'tenant' } as const
