import type { TenantDb } from '../../db/tenant.ts'
import type { Candidate, CandidateChanges } from './schemas.ts'

type Row = NonNullable<Awaited<ReturnType<TenantDb['candidate']['findFirst']>>>

/** A stored row as clients see it. */
export function asCandidate({ feedbackOptIn, coachFirst, checkIns, plansCurrentOn: _, ...row }: Row): Candidate {
  return { ...row, preferences: { feedbackOptIn, coachFirst, checkIns } }
}

/** The columns that given fields set; fields left out are not among them. */
export function columnsOf({ preferences, ...fields }: CandidateChanges) {
  const given = Object.entries({ ...fields, ...preferences }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(given) as Defined<
    Omit<CandidateChanges, 'preferences'> & NonNullable<CandidateChanges['preferences']>
  >
}

type Defined<Fields> = { [Name in keyof Fields]: Exclude<Fields[Name], undefined> }

/** What a new candidate has where nothing is said. */
export const NEW_CANDIDATE = {
  targetOccupations: [] as string[],
  skills: [] as string[],
  interests: [] as string[],
  weeklyGoal: 3,
  feedbackOptIn: true,
  coachFirst: false,
  checkIns: true,
}

export function changesAnything(row: Row, columns: object): boolean {
  return Object.entries(columns).some(
    ([name, value]) => JSON.stringify(row[name as keyof Row]) !== JSON.stringify(value),
  )
}
