import type { Context } from '../../context.ts'
import type { Statement } from '../../db/tenant.ts'
import type { News } from '../../rules/ending.ts'
import type { FeedbackArea, StatedBy, Visibility } from '../../rules/vocabulary.ts'
import { instant } from './queries.ts'
import type { CarryOver } from './schemas.ts'

const MAX_CHANGES = 20
const MAX_OTHERS = 10

/** All that a carry-over is made of, as far as the reader may see it. */
export type KnownForNextTime = {
  sent: CarryOver['sent']
  candidateSkills: string[]
  /** Of gaps that were closed or evidenced, and of achievements. */
  shownSkills: string[]
  reapplyAfterMonths: number
  /** The one that stands. */
  rejection:
    | (Omit<News, 'reasons'> & {
        reasons: (News['reasons'][number] & { statedBy: StatedBy; text: string | null })[]
        wordsVisibility: Visibility
        employerWordsAreas: FeedbackArea[] | null
      })
    | null
  feedback: CarryOver['named']['feedback']
  changed: Omit<CarryOver['changed'], 'skills'>
  otherApplications: CarryOver['otherApplications']
}

/** One statement. A candidate who wants feedback to reach the coach first does not read here what the coach has not passed on. */
export function knownForNextTime({ db, tenantId, audience }: Context, applicationId: string): Statement {
  return {
    name: 'get-carry-over',
    text: KNOWN_FOR_NEXT_TIME,
    values: [tenantId, applicationId, db.sees, audience === 'candidate'],
  }
}

const listOf = (columns: string, from: string, order: string) =>
  `(select coalesce(json_agg(json_build_object(${columns}) order by ${order}), '[]') from (${from}) l)`

const KNOWN_FOR_NEXT_TIME = `
with a as materialized (
  select a.*, c.skills as candidate_skills, c.coach_first, coalesce(c.time_zone, t.time_zone) as zone, t.reapply_after_months,
    coalesce(a.applied_at, a.created_at) as since
  from applications a
  join candidates c on c.tenant_id = a.tenant_id and c.id = a.candidate_id
  join tenants t on t.id = a.tenant_id
  where a.tenant_id = $1 and a.id = $2
), r as materialized (
  select * from rejections where tenant_id = $1 and application_id = $2 and retracted_at is null
), g as materialized (
  select g.id, g.skill, g.state, greatest(g.closed_at, (
    select max(e.created_at) from skill_gap_evidence e
    where e.tenant_id = $1 and e.gap_id = g.id and e.shows and e.visibility = any($3::visibility[]))) as changed_at
  from skill_gaps g join a on a.candidate_id = g.candidate_id
  where g.tenant_id = $1 and g.state in ('evidenced', 'closed') and g.visibility = any($3::visibility[])
), w as materialized (
  select w.* from achievements w join a on a.candidate_id = w.candidate_id
  where w.tenant_id = $1 and w.visibility = any($3::visibility[])
)
select json_build_object(
  'sent', json_build_object('employer', a.employer, 'jobTitle', a.job_title, 'url', a.url, 'appliedAt', ${instant('a.applied_at')},
    'isTailored', a.is_tailored, 'skillsAsked', a.skills_asked),
  'candidateSkills', a.candidate_skills,
  'shownSkills', (
    select coalesce(json_agg(skill), '[]') from (select skill from g union select unnest(skills) from w) shown),
  'reapplyAfterMonths', a.reapply_after_months,
  'rejection', (
    select json_build_object('reasons', r.reasons, 'wordsVisibility', r.employer_words_visibility,
      'employerWordsAreas', r.employer_words_areas, 'reapplyOn', r.reapply_on,
      'receivedOn', to_char(r.received_at at time zone a.zone, 'YYYY-MM-DD')) from r),
  'feedback', (
    select json_build_object('feedbackRequestId', f.id, 'areas', f.answer_areas, 'sections', f.answer_sections)
    from feedback_requests f join r on r.id = f.rejection_id
    where f.tenant_id = $1 and f.state = 'answered' and f.answer_visibility = any($3::visibility[])
      and not ($4::boolean and a.coach_first and f.released_at is null)
    order by f.id desc limit 1),
  'changed', json_build_object(
    'since', ${instant('a.since')},
    'gaps', ${listOf(
      `'skillGapId', l.id, 'skill', l.skill, 'state', l.state, 'changedAt', ${instant('l.changed_at')}`,
      `select * from g where g.changed_at >= a.since order by g.changed_at desc, g.id desc limit ${MAX_CHANGES}`,
      'l.changed_at desc, l.id desc',
    )},
    'learningActivities', ${listOf(
      `'learningActivityId', l.id, 'type', l.type, 'title', l.title, 'skill', l.skill, 'doneAt', ${instant('l.done_at')}`,
      `select d.id, d.type, d.title, d.done_at, s.skill
       from learning_activities d left join skill_gaps s on s.tenant_id = d.tenant_id and s.id = d.gap_id
       where d.tenant_id = $1 and d.candidate_id = a.candidate_id and d.state = 'done' and d.done_at >= a.since
         and (d.gap_id is null or s.visibility = any($3::visibility[]))
       order by d.done_at desc, d.id desc limit ${MAX_CHANGES}`,
      'l.done_at desc, l.id desc',
    )},
    'achievements', ${listOf(
      `'achievementId', l.id, 'kind', l.kind, 'title', l.title, 'skills', l.skills, 'addedAt', ${instant('l.created_at')}`,
      `select * from w where w.created_at >= a.since order by w.created_at desc, w.id desc limit ${MAX_CHANGES}`,
      'l.created_at desc, l.id desc',
    )}),
  'otherApplications', ${listOf(
    `'applicationId', l.id, 'jobTitle', l.job_title, 'outcome', l.outcome`,
    `select o.id, o.job_title, o.outcome from applications o
     where o.tenant_id = $1 and o.candidate_id = a.candidate_id and o.id <> a.id
       and lower(btrim(o.employer)) = lower(btrim(a.employer))
     order by o.id desc limit ${MAX_OTHERS}`,
    'l.id desc',
  )}
) as known from a`
