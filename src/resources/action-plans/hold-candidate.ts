import type { Tx } from '../../db/tenant.ts'

/** Records that belong to one candidate, by their tables. */
const OWNED = [
  'feedback_requests',
  'reflections',
  'skill_gaps',
  'learning_activities',
  'achievements',
  'contacts',
  'setback_plans',
  'check_ins',
] as const
/** Records that belong to one application of theirs. */
const OF_APPLICATIONS = ['rejections', 'action_plans'] as const
export type Owned = 'candidates' | 'applications' | (typeof OWNED)[number] | (typeof OF_APPLICATIONS)[number]

/**
 * Changes of one person's plans happen one after another: waits until no other is under way, and keeps others waiting
 * until this transaction ends. What is read afterwards is current. Sent ahead of that read, so it costs no round trip.
 */
export function holdCandidate(tx: Tx, tenantId: string, owned: Owned, id: string): void {
  tx.send({ name: `hold-candidate-of-${owned}`, text: HOLD[owned], values: [tenantId, id] })
}

/** The candidate before the application, everywhere: two that wait for each other would both fail. */
const HOLD = {
  candidates: 'select 1 from candidates c where c.tenant_id = $1 and c.id = $2 for no key update',
  applications: `select 1 from applications a join candidates c on c.tenant_id = a.tenant_id and c.id = a.candidate_id
    where a.tenant_id = $1 and a.id = $2 for no key update of c, a`,
  ...Object.fromEntries(
    OWNED.map((table) => [
      table,
      `select 1 from ${table} o join candidates c on c.tenant_id = o.tenant_id and c.id = o.candidate_id
       where o.tenant_id = $1 and o.id = $2 for no key update of c`,
    ]),
  ),
  ...Object.fromEntries(
    OF_APPLICATIONS.map((table) => [
      table,
      `select 1 from ${table} o join applications a on a.tenant_id = o.tenant_id and a.id = o.application_id
       join candidates c on c.tenant_id = a.tenant_id and c.id = a.candidate_id
       where o.tenant_id = $1 and o.id = $2 for no key update of c, a`,
    ]),
  ),
} as Record<Owned, string>
