import type { TenantDb } from '../../db/tenant.ts'
import type { NetworkingEvent } from './schemas.ts'

type Row = NonNullable<Awaited<ReturnType<TenantDb['networkingEvent']['findFirst']>>>

/** A stored row as clients see it. */
export function asNetworkingEvent({ feedId, ...row }: Row): NetworkingEvent {
  return { ...row, eventFeedId: feedId }
}
