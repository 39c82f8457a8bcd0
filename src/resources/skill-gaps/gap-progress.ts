import { v7 as uuid } from 'uuid'
import type { Context } from '../../context.ts'
import type { Tx } from '../../db/tenant.ts'
import { recordEvent } from '../../jobs/events.ts'
import type { EvidenceType, Visibility } from '../../rules/vocabulary.ts'
import type { SkillGapEvidence } from './schemas.ts'

type Gap = { id: string; candidateId: string }
type Shown = {
  type: EvidenceType | null
  recordId: string | null
  text: string | null
  url: string | null
  /** As the gap where absent. */
  visibility?: Visibility
}

/** Work on an open gap has begun; any other stays as it is. The caller holds the candidate. */
export async function beginGap(tx: Tx, context: Context, { id, candidateId }: Gap): Promise<void> {
  const begun = await tx.query({
    name: 'begin-skill-gap',
    text: `update skill_gaps set state = 'in_progress', started_at = $3, version = version + 1, updated_at = $3
           where tenant_id = $1 and id = $2 and state = 'open' returning id`,
    values: [context.tenantId, id, context.now],
  })
  if (begun.length > 0) recordEvent(tx, context, 'skill_gap.started', { skillGapId: id, candidateId })
}

/**
 * Keeps what shows that the skill is there now, and makes an open gap an evidenced one; a closed or dismissed one stays so.
 * The same record twice is one piece of evidence. The caller holds the candidate.
 */
export async function showSkill(
  tx: Tx,
  context: Context,
  { id: gapId, candidateId }: Gap,
  { type, recordId, text, url, visibility }: Shown,
): Promise<SkillGapEvidence> {
  const { tenantId, now } = context
  const [kept] = await tx.query<SkillGapEvidence>({
    name: 'show-skill',
    text: `insert into skill_gap_evidence as e (tenant_id, id, candidate_id, gap_id, shows, type, record_id, text, url, visibility, created_at)
           values ($1, $2, $3, $4, true, $5, $6, $7, $8,
             coalesce($9, (select visibility from skill_gaps where tenant_id = $1 and id = $4)), $10)
           on conflict (tenant_id, gap_id, type, record_id, shows)
             do update set text = excluded.text, url = excluded.url, visibility = excluded.visibility
           returning id, shows, type, record_id as "recordId", text, url, visibility, created_at as "createdAt"`,
    values: [tenantId, uuid(), candidateId, gapId, type, recordId, text, url, visibility ?? null, now],
  })
  tx.send({
    name: 'evidence-skill-gap',
    text: `update skill_gaps set state = case when state in ('open', 'in_progress') then 'evidenced' else state end,
             version = version + 1, updated_at = $3 where tenant_id = $1 and id = $2`,
    values: [tenantId, gapId, now],
  })
  recordEvent(tx, context, 'skill_gap.evidenced', { skillGapId: gapId, candidateId })
  return kept as SkillGapEvidence
}

/** Whether anything shows the skill, also what only the candidate may see. */
export async function isShown(tx: Tx, { tenantId }: Context, gapId: string): Promise<boolean> {
  const rows = await tx.query({
    name: 'is-skill-shown',
    text: 'select 1 from skill_gap_evidence where tenant_id = $1 and gap_id = $2 and shows limit 1',
    values: [tenantId, gapId],
  })
  return rows.length > 0
}
