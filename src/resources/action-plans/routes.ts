import type { Resource, Route } from '../../http/route.ts'
import { route } from '../../http/route.ts'
import { completePlanItem } from './complete-plan-item.ts'
import { declinePlanItem } from './decline-plan-item.ts'
import { explainActionPlan } from './explain-action-plan.ts'
import { getActionPlan } from './get-action-plan.ts'
import { getChecklist } from './get-checklist.ts'
import { listActionPlans } from './list-action-plans.ts'
import { reopenPlanItem } from './reopen-plan-item.ts'
import { reviseActionPlan } from './revise-action-plan.ts'
import {
  actionItem,
  actionPlan,
  actionPlanPage,
  checklist,
  checklistPath,
  explanation,
  itemPath,
  planFilters,
  planPath,
  planRevision,
  skipping,
  snoozing,
} from './schemas.ts'
import { skipPlanItem } from './skip-plan-item.ts'
import { snoozePlanItem } from './snooze-plan-item.ts'
import { startPlanItem } from './start-plan-item.ts'

const ITEM = '/v1/action-plans/{planId}/items/{itemId}'

/** What every change of an item's state has in common. */
const itemChange = {
  method: 'POST',
  scope: 'action-plans:write',
  params: itemPath,
  status: 200,
  answer: actionItem,
  answers: 'The item as it is now.',
  versioned: true,
  refuses: { 409: 'plan_closed, item_settled' },
} as const

export default {
  tag: 'Action plans',
  description: 'What to do next, step by step, and what became of it.',
  routes: [
    route({
      method: 'GET',
      path: '/v1/action-plans',
      operation: listActionPlans,
      summary: 'List action plans',
      scope: 'action-plans:read',
      query: planFilters,
      status: 200,
      answer: actionPlanPage,
      answers: 'One page of plans, without their items.',
      page: true,
    }),
    route({
      method: 'GET',
      path: '/v1/action-plans/{planId}',
      operation: getActionPlan,
      summary: 'Get an action plan',
      scope: 'action-plans:read',
      params: planPath,
      status: 200,
      answer: actionPlan,
      answers: 'The plan with its ten steps.',
      versioned: true,
    }),
    route({
      method: 'GET',
      path: '/v1/action-plans/{planId}/explanation',
      operation: explainActionPlan,
      summary: 'Explain an action plan',
      description: 'For each rule: the facts it looked at, whether it fired, and if not, why.',
      scope: 'action-plans:read',
      params: planPath,
      status: 200,
      answer: explanation,
      answers: 'The trace of the run that made the plan.',
    }),
    route({
      method: 'POST',
      path: '/v1/action-plans/{planId}/revision',
      operation: reviseActionPlan,
      summary: 'Make an action plan again',
      description:
        'Runs the rules on the facts of now. Items still true keep their id, state and due date; others are added, or retired with the reason.',
      scope: 'action-plans:write',
      params: planPath,
      status: 200,
      answer: planRevision,
      answers: 'The plan as it is now, and how it differs.',
      versioned: ({ plan }) => plan.version,
      refuses: { 409: 'plan_closed' },
    }),
    route({ ...itemChange, path: `${ITEM}/start`, operation: startPlanItem, summary: 'Start an item' }),
    route({ ...itemChange, path: `${ITEM}/completion`, operation: completePlanItem, summary: 'Complete an item' }),
    route({
      ...itemChange,
      path: `${ITEM}/skip`,
      operation: skipPlanItem,
      summary: 'Skip an item this time',
      body: skipping,
    }),
    route({
      ...itemChange,
      path: `${ITEM}/snooze`,
      operation: snoozePlanItem,
      summary: 'Put an item off until a date',
      body: snoozing,
      refuses: { 409: 'plan_closed, item_settled, snooze_in_past' },
    }),
    route({
      ...itemChange,
      path: `${ITEM}/not-for-me`,
      operation: declinePlanItem,
      summary: 'Say that this kind of advice is not for you',
      description: 'Later plans of this candidate leave the rule out.',
    }),
    route({
      ...itemChange,
      path: `${ITEM}/reopening`,
      operation: reopenPlanItem,
      summary: 'Take an item up again',
      refuses: { 409: 'plan_closed, item_settled, advice_open' },
    }),
    route({
      method: 'GET',
      path: '/v1/candidates/{candidateId}/checklist',
      operation: getChecklist,
      summary: "Get a candidate's checklist",
      description: 'All open plans in one list without repeats: at most five open items, the rest later.',
      scope: 'action-plans:read',
      params: checklistPath,
      status: 200,
      answer: checklist,
      answers: 'The checklist.',
    }),
  ] satisfies Route[],
} satisfies Resource
