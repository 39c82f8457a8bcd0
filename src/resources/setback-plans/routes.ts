import type { Resource } from '../../http/route.ts'
import { route } from '../../http/route.ts'
import { createSetbackPlan } from './create-setback-plan.ts'
import { deleteSetbackPlan } from './delete-setback-plan.ts'
import { getProgress } from './get-progress.ts'
import { getSetbackPlan } from './get-setback-plan.ts'
import { listSetbackPlans } from './list-setback-plans.ts'
import {
  changedSetbackPlan,
  newSetbackPlan,
  progress,
  progressPath,
  setbackPlan,
  setbackPlanChanges,
  setbackPlanFilters,
  setbackPlanPage,
  setbackPlanPath,
} from './schemas.ts'
import { updateSetbackPlan } from './update-setback-plan.ts'

export default {
  tag: 'Setback plans',
  description: 'What a person will do when the next no comes, and what they have done so far.',
  routes: [
    route({
      method: 'POST',
      path: '/v1/setback-plans',
      operation: createSetbackPlan,
      summary: 'Create a setback plan',
      description: 'Keeps an if–then plan, and makes the open plans again in the same transaction.',
      scope: 'setback-plans:write',
      body: newSetbackPlan,
      status: 201,
      answer: changedSetbackPlan,
      answers: 'The new setback plan, and what it did to the plans.',
      versioned: true,
      location: ({ id }) => `/v1/setback-plans/${id}`,
      refuses: { 404: 'not_found' },
    }),
    route({
      method: 'GET',
      path: '/v1/setback-plans',
      operation: listSetbackPlans,
      summary: 'List setback plans',
      scope: 'setback-plans:read',
      query: setbackPlanFilters,
      status: 200,
      answer: setbackPlanPage,
      answers: 'One page of the setback plans that the reader may see.',
      page: true,
    }),
    route({
      method: 'GET',
      path: '/v1/setback-plans/{setbackPlanId}',
      operation: getSetbackPlan,
      summary: 'Get a setback plan',
      scope: 'setback-plans:read',
      params: setbackPlanPath,
      status: 200,
      answer: setbackPlan,
      answers: 'The setback plan.',
      versioned: true,
    }),
    route({
      method: 'PATCH',
      path: '/v1/setback-plans/{setbackPlanId}',
      operation: updateSetbackPlan,
      summary: 'Change or confirm a setback plan',
      description:
        'Every call counts as looking at it again and sets `reviewedAt`; an empty object says that it holds as it is. Makes the open plans again in the same transaction.',
      scope: 'setback-plans:write',
      params: setbackPlanPath,
      body: setbackPlanChanges,
      status: 200,
      answer: changedSetbackPlan,
      answers: 'The setback plan as it is now, and what the change did to the plans.',
      versioned: true,
    }),
    route({
      method: 'DELETE',
      path: '/v1/setback-plans/{setbackPlanId}',
      operation: deleteSetbackPlan,
      summary: 'Delete a setback plan',
      scope: 'setback-plans:write',
      params: setbackPlanPath,
      status: 204,
      answers: 'The setback plan is gone.',
      versioned: true,
    }),
    route({
      method: 'GET',
      path: '/v1/candidates/{candidateId}/progress',
      operation: getProgress,
      summary: "Get a candidate's own progress",
      description:
        "Counts what the person did, week by week in their time zone. Private: a token of the candidate reads it; an API key is refused with 403 `candidate_only`, a coach's too.",
      scope: 'setback-plans:read',
      params: progressPath,
      status: 200,
      answer: progress,
      answers: 'What the person did in the last twelve weeks, and in all.',
    }),
  ],
} satisfies Resource
