import type { Tx } from '../../db/tenant.ts'
import { KIND_NAMES, KINDS, type Kind } from './kinds.ts'

type Place = { operation: string; key: string }
/** All of them, some at a time; or those that were stored since, at once. */
type Which = { after: Place } | { since: Date }

/** Answers read at a time. */
const BATCH = 1_000
/** Processes need not agree on the time to the second. */
const CLOCK_DIFFERENCE = '10 seconds'

/**
 * Forgets the answers kept for repeated requests that hold something of the person: by the person's id in them, by the id of
 * one of their records, or by that in the Location, which finds those that are encrypted too.
 */
export async function clearStoredAnswers(
  tx: Tx,
  tenantId: string,
  candidateId: string,
  which: Which,
): Promise<{ gone: number; last: Place | null }> {
  const [row] = await tx.query<{ gone: number; last: [string, string] | null }>(
    'since' in which
      ? {
          name: 'clear-stored-answers-since',
          text: clearing(`and created_at >= $3::timestamptz - interval '${CLOCK_DIFFERENCE}'`),
          values: [tenantId, candidateId, which.since],
        }
      : {
          name: 'clear-stored-answers',
          text: clearing(`and (operation, key) > ($3, $4) order by operation, key limit ${BATCH}`),
          values: [tenantId, candidateId, which.after.operation, which.after.key],
        },
  )
  const [operation, key] = row?.last ?? []
  return { gone: row?.gone ?? 0, last: operation !== undefined && key !== undefined ? { operation, key } : null }
}

/** Encrypted, and nothing beside them says whose they are: they go for everybody, which costs a repeated request its answer. */
export const SEALED_WITHOUT_LOCATION: readonly string[] = ['createFeedbackLink', 'readRejectionEmail']

/** These have no id of their own: they are shown with that of the record they belong to. */
const WITHOUT_ID: readonly Kind[] = ['exportParts', 'thankYouNotes', 'planItems']

const IDS = KIND_NAMES.filter((kind) => !WITHOUT_ID.includes(kind))
  .map((kind) => `select id::text from ${KINDS[kind].table} where tenant_id = $1 and ${KINDS[kind].of}`)
  .join(' union all ')

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'

/** An answer that names a candidate is that candidate's; the others, which are short, are read for every id in them. */
const clearing = (range: string) => `
with ids as materialized (${IDS}),
stored as materialized (
  select operation, key, body, headers from idempotency_keys where tenant_id = $1 ${range}
),
gone as (
  delete from idempotency_keys k using stored s
  where k.tenant_id = $1 and k.operation = s.operation and k.key = s.key and case
    when starts_with(s.key, $2::uuid::text || ' ') or position($2::uuid::text in s.headers::text) > 0
      or position(convert_to($2::uuid::text, 'UTF8') in s.body) > 0 then true
    when s.operation = any('{${SEALED_WITHOUT_LOCATION.join(',')}}') then true
    when position('"candidateId"'::bytea in s.body) > 0 then false
    else right(s.headers ->> 'location', 36) in (select id from ids)
      or exists (select from regexp_matches(encode(s.body, 'escape'), '${UUID}', 'g') found where found[1] in (select id from ids)) end
  returning 1
)
select (select count(*)::int from gone) as gone,
  (select array[operation, key] from stored order by operation desc, key desc limit 1) as last`
