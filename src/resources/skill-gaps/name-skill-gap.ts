import { v7 as uuid } from 'uuid'
import type { Context } from '../../context.ts'
import type { Tx } from '../../db/tenant.ts'
import { recordEvent } from '../../jobs/events.ts'
import { spelledAlike } from '../../rules/skills.ts'
import { SEVERITIES, type Severity, VISIBILITIES, type Visibility } from '../../rules/vocabulary.ts'
import type { NamedSkillGap, NamingRecord } from './named-skill-gap.ts'
import { SKILL_GAP_COLUMNS, type SkillGapRow } from './skill-gap-row.ts'

/**
 * One gap for each skill of a person: made the first time, strengthened by what names it again. Something new opens a closed
 * or dismissed gap again; a record that has named it before is nothing new. Who names it may not be one to see the gap that
 * is there: this reads past that, and the gap is seen by the wider circle of the two from then on.
 */
export async function nameSkillGap(tx: Tx, context: Context, named: NamedSkillGap): Promise<SkillGapRow> {
  const known = await findGap(tx, context, named)
  const row = known ? await strengthen(tx, context, known, named) : await insertGap(tx, context, named)
  for (const record of named.evidence) keepEvidence(tx, context, row, record)

  if (!known || row.version > known.version)
    recordEvent(tx, context, known ? 'skill_gap.strengthened' : 'skill_gap.created', {
      skillGapId: row.id,
      candidateId: row.candidateId,
    })
  return row
}

/** With the records that name it, also those that only the candidate may know of. */
type Known = SkillGapRow & { namedBy: NamingRecord[] }

async function findGap(
  tx: Tx,
  { tenantId }: Context,
  { candidateId, skill }: NamedSkillGap,
): Promise<Known | undefined> {
  const [known] = await tx.query<Known>({
    name: 'find-named-skill-gap',
    text: `select ${SKILL_GAP_COLUMNS}, (
             select coalesce(json_agg(json_build_object('type', e.type, 'recordId', e.record_id, 'visibility', e.visibility)), '[]')
             from skill_gap_evidence e where e.tenant_id = $1 and e.gap_id = g.id and not e.shows and e.record_id is not null) as "namedBy"
           from skill_gaps g where g.tenant_id = $1 and g.candidate_id = $2 and g.skill_key = $3`,
    values: [tenantId, candidateId, spelledAlike(skill)],
  })
  return known
}

async function insertGap(tx: Tx, { tenantId, now }: Context, named: NamedSkillGap): Promise<SkillGapRow> {
  const { candidateId, skill, classification, kind = 'technical', visibility, evidence } = named
  const severity = named.severity ?? agreed('medium', [], evidence)
  const [row] = await tx.query<SkillGapRow>({
    name: 'insert-skill-gap',
    text: `insert into skill_gaps as g (tenant_id, id, candidate_id, skill, skill_key, skill_scheme, skill_code, skill_version, skill_label,
             kind, severity, state, visibility, version, created_at, updated_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'open', $12, 1, $13, $13) returning ${SKILL_GAP_COLUMNS}`,
    values: [
      tenantId,
      uuid(),
      candidateId,
      skill,
      spelledAlike(skill),
      ...columnsFor(classification),
      kind,
      severity,
      visibility,
      now,
    ],
  })
  return row as SkillGapRow
}

/** What being named again makes of the gap; the row as it was where that is nothing. */
async function strengthen(
  tx: Tx,
  { tenantId, now }: Context,
  known: Known,
  named: NamedSkillGap,
): Promise<SkillGapRow> {
  const fresh = named.evidence.filter((record) => !known.namedBy.some((other) => isSame(record, other)))
  const isNews = named.isByHand || fresh.length > 0
  const severity = isNews ? agreed(greater(known.severity, named.severity), known.namedBy, fresh) : known.severity
  const visibility = wider(known.visibility, named.visibility)
  const reopens = isNews && (known.state === 'closed' || known.state === 'dismissed')
  const classifies = named.classification !== undefined && !isClassified(known)
  const staysAsItIs =
    severity === known.severity && visibility === known.visibility && !reopens && !classifies && fresh.length === 0
  if (staysAsItIs && !movesVisibility(known, named)) return known

  const [row] = await tx.query<SkillGapRow>({
    name: 'strengthen-skill-gap',
    text: `update skill_gaps g set severity = $3, visibility = $4,
             state = case when $5 then 'open' else state end, state_reason = case when $5 then null else state_reason end,
             started_at = case when $5 then null else started_at end, closed_at = case when $5 then null else closed_at end,
             skill_scheme = case when $6 then $7 else skill_scheme end, skill_code = case when $6 then $8 else skill_code end,
             skill_version = case when $6 then $9 else skill_version end, skill_label = case when $6 then $10 else skill_label end,
             version = version + 1, updated_at = $11
           where tenant_id = $1 and id = $2 returning ${SKILL_GAP_COLUMNS}`,
    values: [tenantId, known.id, severity, visibility, reopens, classifies, ...columnsFor(named.classification), now],
  })
  return row as SkillGapRow
}

const isSame = (one: NamingRecord, other: NamingRecord) => one.type === other.type && one.recordId === other.recordId

function movesVisibility({ namedBy }: Known, { evidence }: NamedSkillGap): boolean {
  return evidence.some((record) =>
    namedBy.some((other) => isSame(record, other) && record.visibility !== other.visibility),
  )
}

const wider = (one: Visibility, other: Visibility) =>
  VISIBILITIES.indexOf(one) >= VISIBILITIES.indexOf(other) ? one : other

const greater = (one: Severity, other: Severity = 'low') =>
  SEVERITIES.indexOf(one) >= SEVERITIES.indexOf(other) ? one : other

/**
 * One level more when a second kind of record agrees with the first: an employer and the person themselves, say. That it is
 * one level, and that a third kind adds none, is our own choice.
 */
function agreed(severity: Severity, before: readonly NamingRecord[], fresh: readonly NamingRecord[]): Severity {
  const kinds = (records: readonly NamingRecord[]) => new Set(records.map(({ type }) => type)).size
  const isSecond = kinds(before) < 2 && kinds([...before, ...fresh]) >= 2
  return isSecond ? (SEVERITIES[SEVERITIES.indexOf(severity) + 1] ?? 'high') : severity
}

const columnsFor = ({ scheme, code, version, label }: NonNullable<NamedSkillGap['classification']> = {}) => [
  scheme ?? null,
  code ?? null,
  version ?? null,
  label ?? null,
]

const isClassified = ({ skillScheme, skillCode, skillVersion, skillLabel }: SkillGapRow) =>
  [skillScheme, skillCode, skillVersion, skillLabel].some((column) => column !== null)

/** Once for each record; who may know that it is evidence follows the record. */
function keepEvidence(tx: Tx, { tenantId, now }: Context, gap: SkillGapRow, record: NamingRecord): void {
  tx.send({
    name: 'keep-naming-record',
    text: `insert into skill_gap_evidence as e (tenant_id, id, candidate_id, gap_id, shows, type, record_id, visibility, created_at)
           values ($1, $2, $3, $4, false, $5, $6, $7, $8)
           on conflict (tenant_id, gap_id, type, record_id, shows) do update set visibility = excluded.visibility`,
    values: [tenantId, uuid(), gap.candidateId, gap.id, record.type, record.recordId, record.visibility, now],
  })
}
