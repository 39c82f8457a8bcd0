import type { Resource } from '../../http/route.ts'
import { route } from '../../http/route.ts'
import { createLearningActivity } from './create-learning-activity.ts'
import { deleteLearningActivity } from './delete-learning-activity.ts'
import { getLearningActivity } from './get-learning-activity.ts'
import { listLearningActivities } from './list-learning-activities.ts'
import {
  changedLearningActivity,
  learningActivity,
  learningActivityChanges,
  learningActivityFilters,
  learningActivityPage,
  learningActivityPath,
  newLearningActivity,
} from './schemas.ts'
import { updateLearningActivity } from './update-learning-activity.ts'

export default {
  tag: 'Learning activities',
  description: 'Courses, certifications, mock interviews, practice and projects that one person plans and does.',
  routes: [
    route({
      method: 'POST',
      path: '/v1/learning-activities',
      operation: createLearningActivity,
      summary: 'Plan a learning activity',
      description:
        "From a learning offer, or in the person's own words. It is as visible as its gap; without a gap, everybody at the tenant may read it.",
      scope: 'learning-activities:write',
      body: newLearningActivity,
      status: 201,
      answer: changedLearningActivity,
      answers: 'The planned activity.',
      versioned: true,
      location: ({ id }) => `/v1/learning-activities/${id}`,
      refuses: { 404: 'not_found', 409: 'offer_withdrawn' },
    }),
    route({
      method: 'GET',
      path: '/v1/learning-activities',
      operation: listLearningActivities,
      summary: 'List learning activities',
      scope: 'learning-activities:read',
      query: learningActivityFilters,
      status: 200,
      answer: learningActivityPage,
      answers: 'One page of learning activities.',
      page: true,
    }),
    route({
      method: 'GET',
      path: '/v1/learning-activities/{learningActivityId}',
      operation: getLearningActivity,
      summary: 'Get a learning activity',
      scope: 'learning-activities:read',
      params: learningActivityPath,
      status: 200,
      answer: learningActivity,
      answers: 'The learning activity.',
      versioned: true,
    }),
    route({
      method: 'PATCH',
      path: '/v1/learning-activities/{learningActivityId}',
      operation: updateLearningActivity,
      summary: 'Change a learning activity',
      description:
        'Begun, it begins its gap; done, it shows the skill, and the gap is evidenced; no longer done, it shows it no more. The open plans are made again in the same transaction.',
      scope: 'learning-activities:write',
      params: learningActivityPath,
      body: learningActivityChanges,
      status: 200,
      answer: changedLearningActivity,
      answers: 'The activity as it is now.',
      versioned: true,
    }),
    route({
      method: 'DELETE',
      path: '/v1/learning-activities/{learningActivityId}',
      operation: deleteLearningActivity,
      summary: 'Delete a learning activity',
      description: 'Removes it, and what it was evidence for; the open plans are made again.',
      scope: 'learning-activities:write',
      params: learningActivityPath,
      status: 204,
      answers: 'The activity is gone.',
      versioned: true,
    }),
  ],
} satisfies Resource
