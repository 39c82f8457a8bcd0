import type { TenantDb } from '../../db/tenant.ts'
import { invalid } from '../../errors.ts'
import type { Tenant } from './schemas.ts'

type Row = NonNullable<Awaited<ReturnType<TenantDb['tenant']['findFirst']>>>

/** A stored row as clients see it: without the secret that seals its cursors. */
export function asTenant({ cursorSecret: _cursorSecret, signposts, ...row }: Row): Tenant {
  return { ...row, signposts: signposts as Tenant['signposts'] }
}

/** Real people get a plan that can always point to somebody who helps. */
export function refuseLiveWithoutSignposts({ mode, signposts }: Pick<Tenant, 'mode' | 'signposts'>): void {
  if (mode === 'test' || signposts.length > 0) return
  throw invalid('A live tenant needs people to point to.', [
    { pointer: '#/signposts', detail: 'must have at least one entry in a live tenant' },
  ])
}
