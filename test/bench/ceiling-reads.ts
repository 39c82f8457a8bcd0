import type pg from 'pg'
import { serializerOf } from '../../src/http/serializer.ts'
import { actionPlan, checklist } from '../../src/resources/action-plans/schemas.ts'
import { applicationPage } from '../../src/resources/applications/schemas.ts'
import { STEPS } from '../../src/rules/vocabulary.ts'

/** The three reads as one writes them by hand: plain columns, objects in Node, compiled serialisation. */
const writePlan = serializerOf(actionPlan)
const writeChecklist = serializerOf(checklist)
const writePage = serializerOf(applicationPage)

const ITEM = `i.id, i.key, i.rule_id as "ruleId", i.step, i.language, i.title, i.why, i.how, i.if_then as "ifThen", i.due_on::text as "dueOn", i.priority,
  i.effort_minutes as "effortMinutes", i.evidence, i.links, i.fulfilled_by as "fulfilledBy", i.state, i.state_reason as "stateReason",
  i.state_changed_at as "stateChangedAt", i.snoozed_until::text as "snoozedUntil", i.visibility, i.version`
const TODAY = `(now() at time zone coalesce(c.time_zone, t.time_zone))::date::text as today`

export async function planOf(pool: pg.Pool, tenantId: string, planId: string): Promise<string> {
  const { rows } = await pool.query({
    name: 'plan',
    text: `select p.id, p.candidate_id as "candidateId", p.application_id as "applicationId", p.rejection_id as "rejectionId", p.state,
             p.closed_reason as "closedReason", p.ruleset_version as "rulesetVersion", p.ruleset_id as "rulesetId", p.facts_digest as "factsDigest", p.reasons,
             p.made_at as "madeAt", p.version, p.created_at as "createdAt", p.updated_at as "updatedAt", ${TODAY}
           from action_plans p join candidates c on c.tenant_id = p.tenant_id and c.id = p.candidate_id join tenants t on t.id = p.tenant_id
           where p.tenant_id = $1 and p.id = $2`,
    values: [tenantId, planId],
  })
  const items = await pool.query({
    name: 'items',
    text: `select ${ITEM} from plan_items l join action_items i on i.tenant_id = l.tenant_id and i.id = l.item_id
           where l.tenant_id = $1 and l.plan_id = $2 order by l.position`,
    values: [tenantId, planId],
  })
  const [{ reasons, today, ...plan }] = rows
  const shown = items.rows.map((item) => awake(item, today))
  const steps = STEPS.map((step) => {
    const ofStep = shown.filter((item) => item.step === step)
    return { step, items: ofStep, reason: ofStep.length > 0 ? null : reasons[step] }
  })
  return writePlan({ ...plan, steps })
}

export async function checklistOf(pool: pg.Pool, tenantId: string, candidateId: string): Promise<string> {
  const { rows } = await pool.query({
    name: 'today',
    text: `select ${TODAY} from candidates c join tenants t on t.id = c.tenant_id where c.tenant_id = $1 and c.id = $2`,
    values: [tenantId, candidateId],
  })
  const { today } = rows[0]
  const items = await pool.query({
    name: 'open-items',
    text: `select ${ITEM} from action_items i where i.tenant_id = $1 and i.candidate_id = $2 and i.state in ('todo', 'in_progress', 'snoozed')
             and exists (select from plan_items l join action_plans p on p.tenant_id = l.tenant_id and p.id = l.plan_id
               where l.tenant_id = $1 and l.item_id = i.id and p.state = 'open')
           order by i.priority desc, i.due_on, i.id`,
    values: [tenantId, candidateId],
  })
  const shown = items.rows.map((item) => awake(item, today))
  const due = shown.filter(({ state }) => state !== 'snoozed')
  const snoozed = shown.filter(({ state }) => state === 'snoozed')
  return writeChecklist({ candidateId, today, open: due.slice(0, 5), later: due.slice(5), snoozed })
}

export async function applicationsOf(pool: pg.Pool, tenantId: string, limit: number): Promise<string> {
  const { rows } = await pool.query({
    name: 'applications',
    text: `select id, candidate_id as "candidateId", source, external_id as "externalId", employer, job_title as "jobTitle", occupation_label,
             occupation_scheme, occupation_code, level, employer_type as "employerType", location, url, skills_asked as "skillsAsked", contacts,
             stage, stage_reached as "stageReached", outcome, ended_by as "endedBy", ended_at as "endedAt", source_status as "sourceStatus",
             is_tailored as "isTailored", followed_up_at as "followedUpAt", follow_up_channel as "followUpChannel", applied_at as "appliedAt",
             status_changed_at as "statusChangedAt", version, created_at as "createdAt", updated_at as "updatedAt"
           from applications where tenant_id = $1 order by id desc limit $2`,
    values: [tenantId, limit + 1],
  })
  const data = rows
    .slice(0, limit)
    .map(({ occupation_label: label, occupation_scheme: scheme, occupation_code: code, ...row }) => ({
      ...row,
      occupation: label ? { label, ...(scheme && { scheme }), ...(code && { code }) } : null,
    }))
  return writePage({ data, nextCursor: rows.length > limit ? data.at(-1)?.id : null })
}

function awake(item: any, today: string) {
  return item.state === 'snoozed' && item.snoozedUntil <= today ? { ...item, state: 'todo', snoozedUntil: null } : item
}
