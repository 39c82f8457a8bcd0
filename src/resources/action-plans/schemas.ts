import { z } from 'zod'
import { calendarDate, pageOf, pageQuery, text, timestamp } from '../../http/fields.ts'
import { candidateFilter } from '../../http/filters.ts'
import { candidateId, itemId, planId } from '../../http/ids.ts'
import { actionItem, actionPlan, planFields, planState } from '../../http/plan-fields.ts'
import { ruleTrace } from '../../http/rule-trace-fields.ts'

export type { PlanChanges } from '../../http/plan-fields.ts'
export { actionItem, actionPlan } from '../../http/plan-fields.ts'

export const actionPlanSummary = z
  .object(planFields)
  .meta({ id: 'ActionPlanSummary', description: 'A plan without its items.' })
export const actionPlanPage = pageOf(actionPlanSummary, 'ActionPlanPage')

export const planRevision = z
  .object({
    plan: actionPlan,
    added: z.array(itemId).meta({ description: 'Items that are new on the plan.', example: [] }),
    kept: z.array(itemId).meta({ description: 'Items that stay, with their state.' }),
    retired: z.array(itemId).meta({ description: 'Items that are no longer true.', example: [] }),
  })
  .meta({ id: 'PlanRevision', description: 'A plan made again, and how it differs.' })

export const explanation = z
  .object({
    planId,
    rulesetVersion: planFields.rulesetVersion,
    rulesetId: planFields.rulesetId,
    factsDigest: planFields.factsDigest,
    madeAt: timestamp,
    rules: z.array(ruleTrace),
  })
  .meta({ id: 'PlanExplanation', description: 'Why a plan holds what it holds, rule by rule, and why not more.' })

export const checklist = z
  .object({
    candidateId,
    today: calendarDate.meta({ description: "Today in the candidate's time zone." }),
    open: z.array(actionItem).meta({ description: 'At most five, most important first.' }),
    later: z.array(actionItem).meta({ description: 'What waits until there is room, in order.', example: [] }),
    snoozed: z
      .array(actionItem)
      .meta({ description: 'What the person or a light week put off, by date.', example: [] }),
  })
  .meta({ id: 'Checklist', description: 'All open plans of a candidate in one list without repeats.' })

export const planPath = z.object({ planId })
export const itemPath = z.object({ planId, itemId })
export const checklistPath = z.object({ candidateId })
export const planFilters = z.strictObject({
  ...pageQuery,
  candidateId: candidateFilter,
  state: planState.optional().meta({ param: { id: 'PlanStateFilter' }, description: 'Only plans in this state.' }),
})
export const skipping = z
  .strictObject({
    reason: text(500).meta({
      description: 'Why it is left out this time.',
      example: 'Already spoke with her',
      minLength: 1,
      maxLength: 500,
    }),
  })
  .meta({ id: 'SkipPlanItem', description: 'Why an item is skipped.' })
export const snoozing = z
  .strictObject({
    until: calendarDate.meta({ description: 'A date after today; the item comes back on it.', example: '2026-12-01' }),
  })
  .meta({ id: 'SnoozePlanItem', description: 'How long an item waits.' })

export type ActionPlan = z.output<typeof actionPlan>
export type ActionItem = z.output<typeof actionItem>
export type PlanRevision = z.output<typeof planRevision>
