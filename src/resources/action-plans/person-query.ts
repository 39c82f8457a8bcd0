import { itemJsonAsOf } from './queries.ts'

const MAX_ENDINGS = 200
/** One more than rules see: the application that is being recorded is taken out afterwards. */
const MAX_UNANSWERED = 51
const MAX_OFFERED = 300
const MAX_GAPS = 20
const MAX_LEARNING_OFFERS = 20
const MAX_ACHIEVEMENTS = 50
const MAX_CONTACTS = 20
const MAX_EVENTS = 5
const MAX_SETBACK_PLANS = 10
const CHECK_IN_DAYS = 14

export const dateIn = (instant: string) => `to_char(${instant} at time zone z.zone, 'YYYY-MM-DD')`
export const occupationOf = (table: string) =>
  `json_build_object('code', ${table}.occupation_code, 'label', ${table}.occupation_label)`
/** All rows of a query as a JSON array. */
export const jsonOf = (columns: string, from: string, order: string) =>
  `(select coalesce(json_agg(json_build_object(${columns}) order by ${order}), '[]') from ${from})`

/** Whose facts: what the person and the tenant bring to every plan. Columns that `PERSON` reads from `z`. */
export const Z_COLUMNS = `c.id as candidate_id, coalesce(c.time_zone, t.time_zone) as zone, t.holidays, t.reapply_after_months,
  t.signposts, coalesce(c.locale, t.locale) as locale, coalesce(c.country, t.country) as country`

export const APPLICATION = `json_build_object('id', a.id, 'employer', a.employer, 'jobTitle', a.job_title, 'appliedAt', a.applied_at,
  'appliedOn', ${dateIn('a.applied_at')}, 'skillsAsked', a.skills_asked, 'location', a.location, 'level', a.level,
  'employerType', a.employer_type, 'occupation', ${occupationOf('a')}, 'stage', a.stage, 'stageReached', a.stage_reached,
  'outcome', a.outcome, 'endedBy', a.ended_by)`

/** The latest reflection on an application. */
export const reflectionOf = (application: string) => `(
  select json_build_object('id', f.id, 'writtenOn', ${dateIn('f.created_at')}, 'visibility', f.visibility,
    'ratings', json_build_object('communication', f.communication, 'responses', f.responses, 'confidence', f.confidence, 'preparedness', f.preparedness))
  from reflections f where f.tenant_id = $1 and f.application_id = ${application} order by f.id desc limit 1)`

/** What earlier plans offered, when each key's latest entry is enough. */
export const OFFERED = `(
  select coalesce(json_agg(json_build_object('ruleId', f.rule_id, 'key', f.key, 'offeredOn', ${dateIn('f.created_at')}, 'state', f.state)
    order by f.created_at, f.id), '[]')
  from (
    select * from (
      select distinct on (i.key) i.* from action_items i where i.tenant_id = $1 and i.candidate_id = z.candidate_id
      order by i.key, i.state = 'not_for_me' desc, i.created_at desc, i.id desc
    ) latest order by state = 'not_for_me' desc, created_at desc, id desc limit ${MAX_OFFERED}
  ) f)`

/** The same with the open plans that hold each item: a plan does not count what it offered itself. */
export const OFFERED_BY_PLANS = `(
  select coalesce(json_agg(json_build_object('ruleId', f.rule_id, 'key', f.key, 'offeredOn', ${dateIn('f.created_at')}, 'state', f.state,
    'itemId', f.id, 'planIds', (select coalesce(json_agg(l.plan_id), '[]') from plan_items l where l.tenant_id = $1 and l.item_id = f.id))
    order by f.created_at, f.id), '[]')
  from (
    select * from action_items where tenant_id = $1 and candidate_id = z.candidate_id
    order by state = 'not_for_me' desc, created_at desc, id desc limit ${2 * MAX_OFFERED}
  ) f)`

const TODAY = '($3::timestamptz at time zone z.zone)::date'
export const itemJson = itemJsonAsOf(TODAY)

/** An expression that reads `z` and takes the tenant as $1 and the instant as $3. */
export const PERSON = `
  'today', ${dateIn('$3::timestamptz')},
  'rulesetId', (select id from rulesets where tenant_id = $1 and state = 'published'),
  'timeZone', z.zone,
  'holidays', z.holidays,
  'reapplyAfterMonths', z.reapply_after_months,
  'signposts', z.signposts,
  'locale', z.locale,
  'country', z.country,
  'candidate', (
    select json_build_object('id', c.id, 'targetOccupations', c.target_occupations, 'skills', c.skills, 'interests', c.interests,
      'weeklyGoal', c.weekly_goal, 'feedbackOptIn', c.feedback_opt_in, 'coachFirst', c.coach_first, 'checkIns', c.check_ins)
    from candidates c where c.tenant_id = $1 and c.id = z.candidate_id),
  'endings', ${jsonOf(
    `'rejectionId', r.id, 'applicationId', r.application_id, 'receivedAt', r.received_at, 'endedOn', ${dateIn('r.received_at')},
     'outcome', r.outcome, 'stageReached', r.stage_reached, 'occupation', ${occupationOf('a')}, 'location', a.location,
     'level', a.level, 'employerType', a.employer_type`,
    `(select * from rejections where tenant_id = $1 and candidate_id = z.candidate_id and retracted_at is null
      order by received_at desc, id desc limit ${MAX_ENDINGS}) r join applications a on a.tenant_id = r.tenant_id and a.id = r.application_id`,
    'r.received_at, r.id',
  )},
  'unanswered', ${jsonOf(
    `'id', o.id, 'employer', o.employer, 'jobTitle', o.job_title, 'lastHeardOn', ${dateIn('o.status_changed_at')},
     'followedUpOn', ${dateIn('o.followed_up_at')}`,
    `(select * from applications where tenant_id = $1 and candidate_id = z.candidate_id and outcome = 'open' and stage <> 'saved'
      order by status_changed_at, id limit ${MAX_UNANSWERED}) o`,
    'o.status_changed_at, o.id',
  )},
  'applied', (
    select json_build_object('lastOn', ${dateIn('max(a.applied_at)')},
      'thisWeek', count(*) filter (where a.applied_at >= date_trunc('week', $3::timestamptz at time zone z.zone) at time zone z.zone),
      'unansweredInLast7Days', coalesce(json_agg(a.id) filter (where a.outcome = 'open' and a.stage = 'applied'
        and a.applied_at > $3::timestamptz - interval '7 days'), '[]'))
    from applications a where a.tenant_id = $1 and a.candidate_id = z.candidate_id),
  'occupations', ${jsonOf(
    `'code', d.occupation_code, 'label', d.occupation_label`,
    `(select distinct occupation_code, occupation_label from applications
      where tenant_id = $1 and candidate_id = z.candidate_id and (occupation_code is not null or occupation_label is not null)
      order by occupation_code, occupation_label limit ${MAX_ENDINGS}) d`,
    'd.occupation_code, d.occupation_label',
  )},
  'gaps', ${jsonOf(
    `'id', g.id, 'skill', g.skill, 'kind', g.kind, 'severity', g.severity, 'state', g.state, 'visibility', g.visibility,
     'startedOn', ${dateIn('g.started_at')},
     'supportedBy', (select coalesce(json_agg(distinct e.type), '[]') from skill_gap_evidence e
       where e.tenant_id = $1 and e.gap_id = g.id and not e.shows and e.type is not null and e.visibility >= g.visibility),
     'lastEvidenceOn', (select ${dateIn('max(e.created_at)')} from skill_gap_evidence e where e.tenant_id = $1 and e.gap_id = g.id and e.shows),
     'activity', (select json_build_object('id', l.id, 'type', l.type, 'title', l.title, 'effortMinutes', l.effort_minutes,
         'isStarted', l.state = 'in_progress')
       from learning_activities l where l.tenant_id = $1 and l.gap_id = g.id and l.state in ('planned', 'in_progress')
       order by l.state = 'in_progress' desc, l.effort_minutes nulls last, l.id limit 1)`,
    `(select * from skill_gaps where tenant_id = $1 and candidate_id = z.candidate_id and state in ('open', 'in_progress', 'evidenced')
      order by severity desc, id limit ${MAX_GAPS}) g`,
    'g.severity desc, g.id',
  )},
  'settledGaps', ${jsonOf(
    `'skill', g.skill, 'state', g.state`,
    `(select * from skill_gaps where tenant_id = $1 and candidate_id = z.candidate_id and state in ('closed', 'dismissed')
      order by closed_at desc, id limit 50) g`,
    'g.closed_at desc, g.id',
  )},
  'learningOffers', ${jsonOf(
    `'id', l.id, 'type', l.type, 'title', l.title, 'provider', l.provider, 'skills', l.skills, 'effortMinutes', l.effort_minutes`,
    `(select o.* from learning_offers o where o.tenant_id = $1 and o.withdrawn_at is null and o.id in (
        select s.offer_id from skill_gaps g join learning_offer_skills s on s.tenant_id = g.tenant_id and s.skill_key = g.skill_key
        where g.tenant_id = $1 and g.candidate_id = z.candidate_id and g.state in ('open', 'in_progress')
        union all
        (select m.id from learning_offers m where m.tenant_id = $1 and m.type = 'mock_interview' and m.withdrawn_at is null order by m.id limit 3))
      order by o.effort_minutes nulls last, o.id limit ${MAX_LEARNING_OFFERS}) l`,
    'l.effort_minutes nulls last, l.id',
  )},
  'achievements', ${jsonOf(
    `'id', w.id, 'kind', w.kind, 'title', w.title, 'happenedOn', to_char(w.happened_on, 'YYYY-MM-DD'), 'skills', w.skills, 'visibility', w.visibility`,
    `(select * from achievements where tenant_id = $1 and candidate_id = z.candidate_id order by id limit ${MAX_ACHIEVEMENTS}) w`,
    'w.id',
  )},
  'lastInteractionOn', (
    select ${dateIn('max(s.spoke_at)')} from interactions s where s.tenant_id = $1 and s.candidate_id = z.candidate_id),
  'contacts', ${jsonOf(
    `'id', k.id, 'name', k.name, 'role', k.role, 'employer', k.employer, 'closeness', k.closeness, 'visibility', k.visibility,
     'lastSpokeOn', ${dateIn('k.spoke_at')}`,
    `(select n.*, s.spoke_at from contacts n
      cross join lateral (select max(spoke_at) as spoke_at from interactions where tenant_id = $1 and contact_id = n.id) s
      where n.tenant_id = $1 and n.candidate_id = z.candidate_id
      order by n.closeness = 'acquaintance' desc, n.closeness = 'distant' desc, s.spoke_at nulls first, n.id limit ${MAX_CONTACTS}) k`,
    `k.closeness = 'acquaintance' desc, k.closeness = 'distant' desc, k.spoke_at nulls first, k.id`,
  )},
  'events', ${jsonOf(
    `'id', n.id, 'title', n.title, 'startsOn', ${dateIn('n.starts_at')}, 'location', n.location, 'isOnline', n.is_online`,
    `(select * from networking_events where tenant_id = $1 and starts_at >= $3 order by starts_at, id limit ${MAX_EVENTS}) n`,
    'n.starts_at, n.id',
  )},
  'setbackPlans', ${jsonOf(
    `'id', p.id, 'obstacle', p.obstacle, 'action', p.action, 'madeOn', ${dateIn('p.reviewed_at')}, 'visibility', p.visibility`,
    `(select * from setback_plans where tenant_id = $1 and candidate_id = z.candidate_id order by reviewed_at desc, id desc limit ${MAX_SETBACK_PLANS}) p`,
    'p.reviewed_at desc, p.id desc',
  )},
  'checkIns', ${jsonOf(
    `'id', k.id, 'on', ${dateIn('k.checked_in_at')}, 'score', k.score`,
    `(select * from check_ins where tenant_id = $1 and candidate_id = z.candidate_id
      and checked_in_at > $3::timestamptz - interval '${CHECK_IN_DAYS} days' order by checked_in_at desc, id desc limit 20) k`,
    'k.checked_in_at desc, k.id desc',
  )}`
