import type { TenantDb } from '../../db/tenant.ts'
import type { AccessToken } from './schemas.ts'

type Row = NonNullable<Awaited<ReturnType<TenantDb['accessToken']['findFirst']>>>

/** A stored row as clients see it. */
export function asAccessToken({ tenantId: _tenantId, scopes, ...row }: Row): AccessToken {
  return { ...row, scopes: scopes as AccessToken['scopes'] }
}
