import type { Context } from '../../context.ts'
import type { Tx } from '../../db/tenant.ts'
import { spelledAlike } from '../../rules/skills.ts'
import type { EvidenceType } from '../../rules/vocabulary.ts'

type Withdrawn = {
  type: EvidenceType
  recordId: string
  /** It is still there and names these skills: it says of no other any more that it is missing. */
  stillNames?: readonly string[]
  /** It is still there and no longer shows the skill of this gap. */
  shownIn?: string
}

/**
 * A record that is gone is evidence no more. The gaps stay, with what else they rest on; one that nothing else shows is in
 * progress again. The caller holds the candidate, and makes the plans again.
 */
export function withdrawEvidence(tx: Tx, context: Context, withdrawn: Withdrawn): void {
  const { type, recordId, stillNames, shownIn } = withdrawn
  tx.send({
    name: 'withdraw-skill-gap-evidence',
    // The update sees the evidence as it was before, so it leaves out by itself what goes.
    text: `with gone as (
             delete from skill_gap_evidence e using skill_gaps g
             where e.tenant_id = $1 and e.record_id = $3 and e.type = $2 and g.tenant_id = e.tenant_id and g.id = e.gap_id
               and ($4::text[] is null or (not e.shows and g.skill_key <> all($4)))
               and ($5::uuid is null or (e.shows and e.gap_id = $5))
             returning e.id, e.gap_id
           ), touched as (
             select d.gap_id, exists (
               select from skill_gap_evidence e where e.tenant_id = $1 and e.gap_id = d.gap_id and e.shows and e.id not in (select id from gone)
             ) as is_shown
             from (select distinct gap_id from gone) d
           )
           update skill_gaps g set version = version + 1, updated_at = $6,
             started_at = case when g.state = 'evidenced' and not t.is_shown then coalesce(g.started_at, $6) else g.started_at end,
             state = case when g.state = 'evidenced' and not t.is_shown then 'in_progress' else g.state end
           from touched t where g.tenant_id = $1 and g.id = t.gap_id`,
    values: [context.tenantId, type, recordId, stillNames?.map(spelledAlike) ?? null, shownIn ?? null, context.now],
  })
}
