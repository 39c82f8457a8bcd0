import type { TenantDb } from '../../db/tenant.ts'
import type { Erasure, Removed } from './schemas.ts'

type Row = NonNullable<Awaited<ReturnType<TenantDb['erasure']['findFirst']>>>

/** A stored row as clients see it: what was removed is said when all of it is. */
export function asErasure({ done, total, removed, ...row }: Row): Erasure {
  return { ...row, progress: { done, total }, removed: row.state === 'done' ? (removed as Removed) : null }
}
