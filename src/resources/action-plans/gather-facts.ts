import type { Tx } from '../../db/tenant.ts'
import type { EmployerType, EndedBy, ItemState, Outcome, SeniorityLevel, Stage } from '../../rules/vocabulary.ts'
import { holdCandidate } from './hold-candidate.ts'
import { itemJsonAsOf } from './queries.ts'
import type { ActionItem } from './schemas.ts'

/** What the database knows around one application, gathered in one statement; dates are the candidate's own. */
export type Known = {
  today: string
  timeZone: string
  holidays: string[]
  reapplyAfterMonths: number
  candidate: {
    id: string
    targetOccupations: string[]
    skills: string[]
    interests: string[]
    weeklyGoal: number
    feedbackOptIn: boolean
    coachFirst: boolean
    checkIns: boolean
  }
  application: KnownApplication
  endings: KnownEnding[]
  unanswered: { id: string; employer: string; jobTitle: string; lastHeardOn: string }[]
  lastAppliedOn: string | null
  unansweredInLast7Days: number
  occupations: KnownOccupation[]
  offered: { ruleId: string; key: string; offeredOn: string; state: ItemState }[]
  /** Open items that a plan for this application could share: advice to the person, on it, or on another open application. */
  openItems: ActionItem[]
}

export type KnownOccupation = { code: string | null; label: string | null }
export type KnownApplication = {
  id: string
  employer: string
  jobTitle: string
  appliedAt: string | null
  appliedOn: string | null
  skillsAsked: string[]
  location: string | null
  level: SeniorityLevel | null
  employerType: EmployerType | null
  occupation: KnownOccupation
  stage: Stage
  stageReached: Stage
  outcome: Outcome
  endedBy: EndedBy | null
}
export type KnownEnding = {
  rejectionId: string
  applicationId: string
  receivedAt: Date | string
  endedOn: string
  outcome: Outcome
  stageReached: Stage
  occupation: KnownOccupation
  location: string | null
  level: SeniorityLevel | null
  employerType: EmployerType | null
}

/**
 * Holds the candidate, then reads all that rules may know; both statements share a round trip. Null when the tenant has no
 * such application.
 * `exceptPlanId` leaves that plan's own items out of what was offered before, except what the person declined.
 */
export async function gatherFacts(
  tx: Tx,
  tenantId: string,
  applicationId: string,
  now: Date,
  exceptPlanId: string | null,
): Promise<Known | null> {
  holdCandidate(tx, tenantId, 'applications', applicationId)
  const [row] = await tx.query<{ known: Known }>({
    name: 'gather-facts',
    text: GATHER,
    values: [tenantId, applicationId, now, exceptPlanId],
  })
  return row?.known ?? null
}

const dateIn = (instant: string) => `to_char(${instant} at time zone z.zone, 'YYYY-MM-DD')`
const occupationOf = (table: string) =>
  `json_build_object('code', ${table}.occupation_code, 'label', ${table}.occupation_label)`

const MAX_ENDINGS = 200
const MAX_UNANSWERED = 50
const MAX_OFFERED = 300

const GATHER = `
with z as (
  select a.candidate_id, coalesce(c.time_zone, t.time_zone) as zone, t.holidays, t.reapply_after_months
  from applications a
  join candidates c on c.tenant_id = a.tenant_id and c.id = a.candidate_id
  join tenants t on t.id = a.tenant_id
  where a.tenant_id = $1 and a.id = $2
)
select json_build_object(
  'today', ${dateIn('$3::timestamptz')},
  'timeZone', z.zone,
  'holidays', z.holidays,
  'reapplyAfterMonths', z.reapply_after_months,
  'candidate', (
    select json_build_object('id', c.id, 'targetOccupations', c.target_occupations, 'skills', c.skills, 'interests', c.interests,
      'weeklyGoal', c.weekly_goal, 'feedbackOptIn', c.feedback_opt_in, 'coachFirst', c.coach_first, 'checkIns', c.check_ins)
    from candidates c where c.tenant_id = $1 and c.id = z.candidate_id),
  'application', (
    select json_build_object('id', a.id, 'employer', a.employer, 'jobTitle', a.job_title, 'appliedAt', a.applied_at,
      'appliedOn', ${dateIn('a.applied_at')}, 'skillsAsked', a.skills_asked, 'location', a.location, 'level', a.level,
      'employerType', a.employer_type, 'occupation', ${occupationOf('a')}, 'stage', a.stage, 'stageReached', a.stage_reached,
      'outcome', a.outcome, 'endedBy', a.ended_by)
    from applications a where a.tenant_id = $1 and a.id = $2),
  'endings', (
    select coalesce(json_agg(json_build_object('rejectionId', r.id, 'applicationId', r.application_id, 'receivedAt', r.received_at, 'endedOn', ${dateIn('r.received_at')},
      'outcome', r.outcome, 'stageReached', r.stage_reached, 'occupation', ${occupationOf('a')}, 'location', a.location,
      'level', a.level, 'employerType', a.employer_type) order by r.received_at, r.id), '[]')
    from (
      select * from rejections where tenant_id = $1 and candidate_id = z.candidate_id and retracted_at is null
      order by received_at desc, id desc limit ${MAX_ENDINGS}
    ) r join applications a on a.tenant_id = r.tenant_id and a.id = r.application_id),
  'unanswered', (
    select coalesce(json_agg(json_build_object('id', o.id, 'employer', o.employer, 'jobTitle', o.job_title,
      'lastHeardOn', ${dateIn('o.status_changed_at')}) order by o.status_changed_at, o.id), '[]')
    from (
      select * from applications where tenant_id = $1 and candidate_id = z.candidate_id and outcome = 'open' and stage <> 'saved' and id <> $2
      order by status_changed_at, id limit ${MAX_UNANSWERED}
    ) o),
  'lastAppliedOn', (
    select ${dateIn('max(a.applied_at)')} from applications a where a.tenant_id = $1 and a.candidate_id = z.candidate_id),
  'unansweredInLast7Days', (
    select count(*) from applications a where a.tenant_id = $1 and a.candidate_id = z.candidate_id and a.outcome = 'open'
      and a.id <> $2 and a.stage = 'applied' and a.applied_at > $3::timestamptz - interval '7 days'),
  'occupations', (
    select coalesce(json_agg(json_build_object('code', d.occupation_code, 'label', d.occupation_label)), '[]')
    from (
      select distinct occupation_code, occupation_label from applications
      where tenant_id = $1 and candidate_id = z.candidate_id and (occupation_code is not null or occupation_label is not null)
      order by occupation_code, occupation_label limit ${MAX_ENDINGS}
    ) d),
  'offered', (
    select coalesce(json_agg(json_build_object('ruleId', f.rule_id, 'key', f.key, 'offeredOn', ${dateIn('f.created_at')}, 'state', f.state)
      order by f.created_at, f.id), '[]')
    from (
      select * from (
        select distinct on (i.key) i.* from action_items i
        where i.tenant_id = $1 and i.candidate_id = z.candidate_id and (i.state = 'not_for_me' or not exists (
          select from plan_items p where p.tenant_id = i.tenant_id and p.item_id = i.id and p.plan_id = $4))
        order by i.key, i.state = 'not_for_me' desc, i.created_at desc, i.id desc
      ) latest order by state = 'not_for_me' desc, created_at desc, id desc limit ${MAX_OFFERED}
    ) f),
  'openItems', (
    select coalesce(json_agg(${itemJsonAsOf('($3::timestamptz at time zone z.zone)::date')} order by i.id), '[]')
    from action_items i
    where i.tenant_id = $1 and i.candidate_id = z.candidate_id and i.state in ('todo', 'in_progress', 'snoozed') and (
      split_part(i.key, ':', 2) !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' or split_part(i.key, ':', 2) = $2::uuid::text or exists (
        select from applications a where a.tenant_id = $1 and a.candidate_id = z.candidate_id and a.outcome = 'open' and a.id::text = split_part(i.key, ':', 2))))
) as known
from z`
