import type { Tx } from '../../db/tenant.ts'
import type {
  AchievementFacts,
  CheckInFacts,
  ContactFacts,
  FeedbackFacts,
  GapFacts,
  LearningOfferFacts,
  NetworkFacts,
  OpenApplication,
  ReflectionFacts,
  SetbackPlanFacts,
} from '../../rules/facts.ts'
import type { EmployerType, EndedBy, ItemState, Outcome, SeniorityLevel, Stage } from '../../rules/vocabulary.ts'
import { holdCandidate } from './hold-candidate.ts'
import {
  APPLICATION,
  dateIn,
  itemJson,
  jsonOf,
  OFFERED,
  OFFERED_BY_PLANS,
  PERSON,
  reflectionOf,
  Z_COLUMNS,
} from './person-query.ts'
import type { StoredRejection } from './rejection-facts-of.ts'
import type { ActionItem } from './schemas.ts'
import type { KnownSignpost } from './signposts-for.ts'

/** What the database knows of a person, gathered in one statement; dates are the candidate's own. */
export type Person = {
  today: string
  /** The tenant's published rules; null where the base rules are in effect. */
  rulesetId: string | null
  timeZone: string
  holidays: string[]
  reapplyAfterMonths: number
  signposts: KnownSignpost[]
  locale: string
  country: string | null
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
  endings: KnownEnding[]
  unanswered: OpenApplication[]
  applied: { lastOn: string | null; thisWeek: number; unansweredInLast7Days: string[] }
  occupations: KnownOccupation[]
  gaps: GapFacts[]
  settledGaps: { skill: string; state: 'closed' | 'dismissed' }[]
  learningOffers: LearningOfferFacts[]
  achievements: AchievementFacts[]
  lastInteractionOn: string | null
  contacts: ContactFacts[]
  events: NetworkFacts['events']
  setbackPlans: SetbackPlanFacts[]
  checkIns: CheckInFacts[]
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
export type KnownFeedback = FeedbackFacts & { isWithheld: boolean }
export type Offer = { ruleId: string; key: string; offeredOn: string; state: ItemState }

/** What one plan is about, beside the person. */
export type Subject = {
  application: KnownApplication
  reflection: ReflectionFacts | null
  feedback: KnownFeedback | null
  thankedOn: string | null
  /** What other plans offered this candidate: one entry a key. */
  offered: readonly Offer[]
}

/** All there is to know for the first plan of an application's ending. */
export type Known = Person &
  Omit<Subject, 'feedback' | 'thankedOn'> & {
    /** Open items that a plan for this application could share: advice to the person, on it, or on another open application. */
    openItems: ActionItem[]
  }

/**
 * Holds the candidate, then reads all that rules may know around one application; both statements share a round trip. Null
 * when the tenant has no such application.
 */
export async function gatherFacts(tx: Tx, tenantId: string, applicationId: string, now: Date): Promise<Known | null> {
  holdCandidate(tx, tenantId, 'applications', applicationId)
  const [row] = await tx.query<{ known: Known }>({
    name: 'gather-facts',
    text: GATHER,
    values: [tenantId, applicationId, now],
  })
  return row?.known ?? null
}

/** An open plan as it stands. */
export type KnownPlan = Omit<Subject, 'offered'> & {
  planId: string
  factsDigest: string
  rulesetVersion: string
  reasons: Record<string, string>
  rejection: StoredRejection & { receivedAt: string }
}
/** An item on one of those plans. */
export type HeldItem = {
  item: ActionItem
  /** The open plans that hold it, and its place on each. */
  places: { planId: string; position: number }[]
  /** It is about another application that is still open, so that any plan may share it. */
  isAboutOpen: boolean
}
/** With the open and closed plans that hold the item. */
export type KnownOffer = Offer & { itemId: string; planIds: string[] }
export type KnownPlans = Person & {
  plans: KnownPlan[]
  offers: KnownOffer[]
  items: HeldItem[]
}

/** More open plans than that are left as they are, the oldest ones: what they hold can still be done. */
const MAX_PLANS = 25

/** The person and their open plans, newest plans last; the caller holds the candidate. Null when no plan is open. */
export async function gatherPlans(
  tx: Tx,
  tenantId: string,
  candidateId: string,
  now: Date,
  planId: string | null,
): Promise<KnownPlans | null> {
  const [row] = await tx.query<{ known: KnownPlans }>({
    name: 'gather-plans',
    text: GATHER_PLANS,
    values: [tenantId, candidateId, now, planId],
  })
  return row?.known ?? null
}

/** A key's second part, when it is the id of an application. */
const APPLICATION_IN_KEY = `split_part(i.key, ':', 2) ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'`
const IS_ABOUT_OPEN = `exists (
  select from applications a where a.tenant_id = $1 and a.candidate_id = z.candidate_id and a.outcome = 'open' and a.id::text = split_part(i.key, ':', 2))`

const GATHER = `
with z as materialized (
  select ${Z_COLUMNS}
  from applications a
  join candidates c on c.tenant_id = a.tenant_id and c.id = a.candidate_id
  join tenants t on t.id = a.tenant_id
  where a.tenant_id = $1 and a.id = $2
)
select json_build_object(${PERSON},
  'application', (select ${APPLICATION} from applications a where a.tenant_id = $1 and a.id = $2),
  'reflection', ${reflectionOf('$2')},
  'offered', ${OFFERED},
  'openItems', (
    select coalesce(json_agg(${itemJson} order by i.id), '[]')
    from action_items i
    where i.tenant_id = $1 and i.candidate_id = z.candidate_id and i.state in ('todo', 'in_progress', 'snoozed')
      and (not ${APPLICATION_IN_KEY} or split_part(i.key, ':', 2) = $2::uuid::text or ${IS_ABOUT_OPEN}))
) as known
from z`

const GATHER_PLANS = `
with z as materialized (
  select ${Z_COLUMNS} from candidates c join tenants t on t.id = c.tenant_id where c.tenant_id = $1 and c.id = $2
), p as materialized (
  select * from action_plans where tenant_id = $1 and candidate_id = $2 and state = 'open' and ($4::uuid is null or id = $4)
  order by id desc limit ${MAX_PLANS}
), held as materialized (
  select distinct l.item_id from plan_items l join p on p.id = l.plan_id where l.tenant_id = $1
)
select json_build_object(${PERSON},
  'plans', (
    select json_agg(json_build_object('planId', p.id, 'factsDigest', p.facts_digest, 'rulesetVersion', p.ruleset_version, 'reasons', p.reasons,
      'application', ${APPLICATION},
      'rejection', json_build_object('id', r.id, 'receivedAt', r.received_at, 'outcome', r.outcome, 'endedBy', r.ended_by,
        'stageReached', r.stage_reached, 'channel', r.channel, 'statedBy', r.stated_by, 'reasons', r.reasons,
        'employerWords', case when r.employer_words is not null then '' end, 'employerWordsAreas', r.employer_words_areas, 'reapplyOn', r.reapply_on,
        'contactName', r.contact_name, 'contactRole', r.contact_role,
        'contactEmail', r.contact_email, 'contactPhone', r.contact_phone),
      'reflection', ${reflectionOf('p.application_id')},
      'thankedOn', (select ${dateIn('n.sent_at')} from thank_you_notes n where n.tenant_id = $1 and n.rejection_id = r.id),
      'feedback', (
        select json_build_object('id', f.id, 'state', f.state, 'sentOn', ${dateIn('f.sent_at')}, 'remindedOn', ${dateIn('f.reminded_at')},
          'answeredOn', case when f.state = 'answered' then ${dateIn('f.settled_at')} end, 'hasWords', f.answer_words is not null,
          'isWithheld', f.state = 'answered' and c.coach_first and f.released_at is null, 'areas', f.answer_areas, 'ratings', f.answer_ratings, 'sections', f.answer_sections, 'visibility', f.answer_visibility)
        from feedback_requests f join candidates c on c.tenant_id = f.tenant_id and c.id = f.candidate_id
        where f.tenant_id = $1 and f.rejection_id = r.id and f.state <> 'cancelled' order by f.id desc limit 1)
    ) order by p.id)
    from p join rejections r on r.tenant_id = p.tenant_id and r.id = p.rejection_id
    join applications a on a.tenant_id = p.tenant_id and a.id = p.application_id),
  'offers', ${OFFERED_BY_PLANS},
  'items', ${jsonOf(
    `'item', ${itemJson}, 'isAboutOpen', ${APPLICATION_IN_KEY} and ${IS_ABOUT_OPEN},
     'places', (select coalesce(json_agg(json_build_object('planId', l.plan_id, 'position', l.position) order by l.plan_id), '[]')
       from plan_items l join action_plans q on q.tenant_id = l.tenant_id and q.id = l.plan_id
       where l.tenant_id = $1 and l.item_id = i.id and q.state = 'open')`,
    `action_items i where i.tenant_id = $1 and i.candidate_id = z.candidate_id and i.state <> 'retired'
      and (i.state in ('todo', 'in_progress', 'snoozed') or i.id in (select item_id from held))`,
    'i.id',
  )}
) as known
from z where exists (select from p)`
