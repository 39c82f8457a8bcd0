import type { TenantDb } from '../../db/tenant.ts'
import type { ThankYouNote } from './schemas.ts'

type Row = NonNullable<Awaited<ReturnType<TenantDb['thankYouNote']['findFirst']>>>

/** A stored row as clients see it. */
export function asThankYouNote({ tenantId: _, channel, ...row }: Row): ThankYouNote {
  // Only these two are drafted.
  return { ...row, channel: channel as ThankYouNote['channel'] }
}
