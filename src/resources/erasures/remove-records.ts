import type { Tx } from '../../db/tenant.ts'
import { KIND_NAMES, KINDS, type Kind } from './kinds.ts'

/** How many records of all kinds there are of one person. */
export async function countRecords(tx: Tx, tenantId: string, candidateId: string): Promise<number> {
  const counts = KIND_NAMES.map((kind) => `(select count(*) from ${rowsOf(kind)})`)
  const [row] = await tx.query<{ total: number }>({
    name: 'count-records-of-candidate',
    text: `select (${counts.join(' + ')})::int as total`,
    values: [tenantId, candidateId],
  })
  return row?.total ?? 0
}

/** Removes records of one kind, at most `limit`, and says how many. */
export async function removeRecords(
  tx: Tx,
  tenantId: string,
  candidateId: string,
  kind: Kind,
  limit: number | null,
): Promise<number> {
  const { table } = KINDS[kind]
  const [row] = await tx.query<{ gone: number }>({
    name: `remove-records-${kind}`,
    text: `with gone as (
             delete from ${table} where tenant_id = $1 and ctid = any(array(select ctid from ${rowsOf(kind)} limit $3)) returning 1
           ) select count(*)::int as gone from gone`,
    values: [tenantId, candidateId, limit],
  })
  return row?.gone ?? 0
}

const rowsOf = (kind: Kind) => `${KINDS[kind].table} where tenant_id = $1 and ${KINDS[kind].of}`
