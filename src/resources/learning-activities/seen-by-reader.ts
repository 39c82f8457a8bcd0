import type { TenantDb } from '../../db/tenant.ts'

/** Activities have no visibility of their own: that of their gap is theirs. */
export const seenBy = (db: TenantDb) => ({
  OR: [{ gapId: null }, { gap: { is: { visibility: { in: [...db.sees] } } } }],
})
