import { z } from 'zod'
import { itemState, language, step, visibility } from './domain-fields.ts'
import { calendarDate, timestamp, version } from './fields.ts'
import { applicationId, candidateId, itemId, planId, rejectionId, rulesetId } from './ids.ts'

const ifThen = z
  .object({
    when: z.string().meta({ example: 'On Tuesday at ten' }),
    where: z.string().nullable().meta({ example: 'At the kitchen table' }),
    obstacle: z.string().meta({ example: 'If the phone rings' }),
    then: z.string().meta({ example: 'I let it ring and call back after twenty minutes' }),
  })
  .meta({
    id: 'IfThen',
    description: 'A plan made in advance: when, where, and what to do if something comes between.',
  })

const link = z
  .object({
    type: z
      .enum([
        'rejection',
        'application',
        'feedback_request',
        'reflection',
        'skill_gap',
        'learning_activity',
        'learning_offer',
        'achievement',
        'contact',
        'networking_event',
        'setback_plan',
        'check_in',
      ])
      .meta({ id: 'LinkType', description: 'Kind of record.', example: 'rejection' }),
    id: rejectionId.meta({ description: 'Id of the record.' }),
  })
  .meta({ id: 'Link', description: 'A record that an item rests on.' })

export const evidenceStrength = z.enum(['strong', 'moderate', 'weak', 'convention', 'design']).meta({
  id: 'EvidenceStrength',
  description: 'How well the advice is supported; `design` is our own choice.',
  example: 'convention',
})

export const evidence = z
  .object({
    strength: evidenceStrength,
    source: z.string().meta({
      description: 'Where that is known from.',
      example: 'Sheeran, Listrom, Gollwitzer 2024: 642 tests, d = .27 to .66.',
    }),
  })
  .meta({ id: 'Evidence', description: 'How well a piece of advice is supported, and by what.' })

export const actionItem = z
  .object({
    id: itemId,
    key: z.string().meta({
      description: 'Stable name of the advice; open at most once per candidate.',
      example: 'reach-out-to-one-person',
    }),
    ruleId: z.string().meta({ description: 'The rule that gave the advice.', example: 'reach-out-to-one-person' }),
    step: step.meta({ example: 'keep_networking' }),
    language: language.meta({ description: 'Of its texts.' }),
    title: z.string().meta({ example: 'Write to one person you know a little' }),
    why: z
      .string()
      .meta({ description: 'The facts it rests on, in words.', example: 'No contact in the last seven days.' }),
    how: z
      .array(z.string())
      .meta({ description: 'One to four concrete steps.', example: ['Pick one name', 'Send three sentences'] }),
    ifThen: ifThen.nullable(),
    dueOn: calendarDate.meta({ description: "In the candidate's time zone.", example: '2026-11-05' }),
    priority: z.int().min(1).max(100).meta({ description: '100 comes first.', example: 60 }),
    effortMinutes: z.int().min(1).meta({ example: 20 }),
    evidence,
    links: z.array(link),
    fulfilledBy: z
      .string()
      .meta({ description: 'operationId of the operation that does what the item asks.', example: 'completePlanItem' }),
    state: itemState,
    stateReason: z.string().nullable().meta({ description: 'Why it was skipped, declined or retired.', example: null }),
    stateChangedAt: timestamp
      .nullable()
      .meta({ description: 'When its state last changed; null since it was made.', example: null }),
    snoozedUntil: calendarDate
      .nullable()
      .meta({ description: 'When it comes back; null unless snoozed.', example: null }),
    visibility: visibility.meta({
      description: 'Who may read it: the narrowest of the records it rests on.',
      example: 'tenant',
    }),
    version,
  })
  .meta({ id: 'ActionItem', description: 'One piece of advice to one person; plans share it.' })

/** What a plan says before it is anybody's: without what becomes of it. */
export const plannedItem = actionItem
  .omit({ id: true, state: true, stateReason: true, stateChangedAt: true, version: true })
  .meta({ id: 'PlannedItem', description: 'One piece of advice as the rules give it.' })

const plannedStep = z
  .object({
    step: step.meta({ example: 'keep_networking' }),
    items: z.array(actionItem),
    reason: z
      .string()
      .nullable()
      .meta({ description: 'Why the step has no item now; null when it has one.', example: null }),
  })
  .meta({ id: 'PlannedStep', description: 'One of the ten steps: its items, or the reason for none.' })

export const rulesetVersion = z.string().meta({
  description:
    "The rules it was made by: a version of the base rules, and after a plus the number of the tenant's published ruleset.",
  example: '2026-11.2',
})

export const planState = z
  .enum(['open', 'closed'])
  .meta({ id: 'PlanState', description: 'A closed plan says why.', example: 'open' })

export const planFields = {
  id: planId,
  candidateId,
  applicationId,
  rejectionId,
  state: planState,
  closedReason: z.string().nullable().meta({ description: 'Why it was closed; null while open.', example: null }),
  rulesetVersion,
  rulesetId: rulesetId
    .nullable()
    .meta({ description: "The tenant's ruleset it was made by; null for the base rules.", example: null }),
  factsDigest: z
    .string()
    .meta({ description: 'SHA-256 of the facts it was made from, in hex.', example: 'a1'.repeat(32) }),
  madeAt: timestamp.meta({ description: 'When the rules last ran for it.' }),
  version,
  createdAt: timestamp,
  updatedAt: timestamp,
}

export const actionPlan = z
  .object({ ...planFields, steps: z.array(plannedStep).meta({ description: 'All ten, in order.' }) })
  .meta({ id: 'ActionPlan', description: 'What to do next after one unsuccessful application, over ten steps.' })

export const planChanges = z
  .object({
    gained: z.array(actionItem).meta({ description: 'Items that are new on the open plans.', example: [] }),
    lost: z
      .array(actionItem)
      .meta({ description: 'Items that no plan asks for any more, with the reason in `stateReason`.', example: [] }),
  })
  .meta({ id: 'PlanChanges', description: "What a change did to the candidate's open plans." })

export type PlanChanges = z.output<typeof planChanges>

/** A record as a change left it, with what the change did to the plans. */
export function withPlanChanges<Shape extends z.ZodRawShape>(record: z.ZodObject<Shape>, name: string) {
  return z
    .object({ ...record.shape, planChanges })
    .meta({ id: name, description: 'The record as it is now, and what the change did to the open plans.' })
}
