import type { Context } from '../../context.ts'
import type { Tx } from '../../db/tenant.ts'
import { notFound } from '../../errors.ts'
import type { EvidenceType, Visibility } from '../../rules/vocabulary.ts'
import type { NamingRecord } from './named-skill-gap.ts'

/** Each kind of record, of one candidate, and who may read it. */
const RECORDS: Record<EvidenceType, string> = {
  rejection: `select 'tenant'::visibility as visibility from rejections r where r.tenant_id = $1 and r.candidate_id = $2 and r.id = $3`,
  feedback_request: `select r.answer_visibility as visibility from feedback_requests r where r.tenant_id = $1 and r.candidate_id = $2 and r.id = $3`,
  reflection: `select r.visibility from reflections r where r.tenant_id = $1 and r.candidate_id = $2 and r.id = $3`,
  application: `select 'tenant'::visibility as visibility from applications r where r.tenant_id = $1 and r.candidate_id = $2 and r.id = $3`,
  learning_activity: `select coalesce(g.visibility, 'tenant') as visibility from learning_activities r
    left join skill_gaps g on g.tenant_id = r.tenant_id and g.id = r.gap_id where r.tenant_id = $1 and r.candidate_id = $2 and r.id = $3`,
  achievement: `select r.visibility from achievements r where r.tenant_id = $1 and r.candidate_id = $2 and r.id = $3`,
}

type Named = { type: EvidenceType; recordId: string; pointer: string }

/** The record as evidence; refused when the candidate has no such record, or the reader may not see it. */
export async function recordAsEvidence(
  tx: Tx,
  { db, tenantId }: Context,
  candidateId: string,
  { type, recordId, pointer }: Named,
): Promise<NamingRecord> {
  const [found] = await tx.query<{ visibility: Visibility }>({
    name: `find-${type}-as-evidence`,
    text: `select visibility from (${RECORDS[type]}) record where visibility = any($4::visibility[])`,
    values: [tenantId, candidateId, recordId, db.sees],
  })
  if (!found) throw notFound('record', [{ pointer, detail: `is not the id of a ${type} of the candidate` }])
  return { type, recordId, visibility: found.visibility }
}
