import type { Statement, TenantDb, Tx } from '../../db/tenant.ts'
import { notFound, stale } from '../../errors.ts'
import { holdCandidate } from '../action-plans/hold-candidate.ts'
import type { Row } from './application-row.ts'

export const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** The record as clients see it, written by the database; application-row.ts says the same of a row. */
const recordsOf = (rest: string) => `select record.id, record.version, row_to_json(record)::text as json from (select
  a.id, a.candidate_id as "candidateId", a.source, a.external_id as "externalId", a.employer, a.job_title as "jobTitle",
  case when a.occupation_label is not null then json_strip_nulls(json_build_object(
    'label', a.occupation_label, 'scheme', a.occupation_scheme, 'code', a.occupation_code)) end as occupation,
  a.level, a.employer_type as "employerType", a.location, a.url, a.skills_asked as "skillsAsked", a.contacts,
  a.stage, a.stage_reached as "stageReached", a.outcome, a.ended_by as "endedBy", ${instant('a.ended_at')} as "endedAt",
  a.source_status as "sourceStatus", a.is_tailored as "isTailored", ${instant('a.followed_up_at')} as "followedUpAt",
  a.follow_up_channel as "followUpChannel", ${instant('a.applied_at')} as "appliedAt",
  ${instant('a.status_changed_at')} as "statusChangedAt", a.version,
  ${instant('a.created_at')} as "createdAt", ${instant('a.updated_at')} as "updatedAt"
  from applications a where a.tenant_id = $1 ${rest}) record`

export type JsonRow = { id: string; version: number; json: string }

export const oneApplication = (tenantId: string, applicationId: string): Statement => ({
  name: 'get-application',
  text: recordsOf('and a.id = $2'),
  values: [tenantId, applicationId],
})

export type Filters = { [Name in keyof typeof CONDITIONS]?: string | undefined }

/** Row-level security keeps enums out of index conditions (their `=` is not leakproof): those two filter as they scan. */
const CONDITIONS = {
  candidateId: 'a.candidate_id =',
  stage: 'a.stage =',
  outcome: 'a.outcome =',
  source: 'a.source =',
  externalId: 'a.external_id =',
  employer: 'a.employer =',
  after: 'a.id <',
}

/** The newest first, `count` at most. Each set of filters is a statement of its own: 128 in all. */
export function newestApplications(tenantId: string, count: number, filters: Filters): Statement {
  const given = (Object.keys(CONDITIONS) as (keyof Filters)[]).filter((name) => filters[name] !== undefined)
  const conditions = given.map((name, index) => `and ${CONDITIONS[name]} $${index + 3}`)
  return {
    name: ['list-applications', ...given].join('-'),
    text: `${recordsOf(`${conditions.join(' ')} order by a.id desc limit $2`)} order by record.id desc`,
    values: [tenantId, count, ...given.map((name) => filters[name])],
  }
}

/**
 * The application, held with its candidate until the transaction ends so that no other change comes between; refused where
 * it is not there or has moved on since the client read it.
 */
export async function holdApplication(
  tx: Tx,
  db: TenantDb,
  tenantId: string,
  id: string,
  expectedVersion?: number,
): Promise<Row> {
  holdCandidate(tx, tenantId, 'applications', id)
  const row = await db.application.findFirst({ where: { id } })
  if (!row) throw notFound('application')
  if (expectedVersion && expectedVersion !== row.version) throw stale()
  return row
}
