import type { Resource } from '../../http/route.ts'
import { route } from '../../http/route.ts'
import { compareReflection } from './compare-reflection.ts'
import { createReflection } from './create-reflection.ts'
import { deleteReflection } from './delete-reflection.ts'
import { getReflection } from './get-reflection.ts'
import { getReflectionPatterns } from './get-reflection-patterns.ts'
import { listReflections } from './list-reflections.ts'
import {
  changedReflection,
  newReflection,
  patternsPath,
  reflection,
  reflectionChanges,
  reflectionComparison,
  reflectionFilters,
  reflectionPage,
  reflectionPath,
  reflectionPatterns,
} from './schemas.ts'
import { updateReflection } from './update-reflection.ts'

export default {
  tag: 'Reflections',
  description: "A person's own look back, beside what the employer said, and what shows over several of them.",
  routes: [
    route({
      method: 'POST',
      path: '/v1/reflections',
      operation: createReflection,
      summary: 'Create a reflection',
      description:
        'Looks back on a rejection or an application; where both are named, the rejection must have ended that application. Skills to strengthen become skill gaps, and the open plans are made again, all in one transaction.',
      scope: 'reflections:write',
      body: newReflection,
      status: 201,
      answer: changedReflection,
      answers: 'The new reflection, and what it did to the plans.',
      versioned: true,
      location: ({ id }) => `/v1/reflections/${id}`,
      refuses: { 404: 'not_found' },
    }),
    route({
      method: 'GET',
      path: '/v1/reflections',
      operation: listReflections,
      summary: 'List reflections',
      scope: 'reflections:read',
      query: reflectionFilters,
      status: 200,
      answer: reflectionPage,
      answers: 'One page of the reflections that the reader may see.',
      page: true,
    }),
    route({
      method: 'GET',
      path: '/v1/reflections/{reflectionId}',
      operation: getReflection,
      summary: 'Get a reflection',
      scope: 'reflections:read',
      params: reflectionPath,
      status: 200,
      answer: reflection,
      answers: 'The reflection.',
      versioned: true,
    }),
    route({
      method: 'PATCH',
      path: '/v1/reflections/{reflectionId}',
      operation: updateReflection,
      summary: 'Change a reflection',
      description:
        'Skills it no longer names lose it as evidence; their gaps stay, for those who may read them already. The open plans are made again in the same transaction.',
      scope: 'reflections:write',
      params: reflectionPath,
      body: reflectionChanges,
      status: 200,
      answer: changedReflection,
      answers: 'The reflection as it is now, and what the change did to the plans.',
      versioned: true,
    }),
    route({
      method: 'DELETE',
      path: '/v1/reflections/{reflectionId}',
      operation: deleteReflection,
      summary: 'Delete a reflection',
      description: 'Removes it; the skill gaps it named stay, without it as evidence.',
      scope: 'reflections:write',
      params: reflectionPath,
      status: 204,
      answers: 'The reflection is gone.',
      versioned: true,
    }),
    route({
      method: 'GET',
      path: '/v1/reflections/{reflectionId}/comparison',
      operation: compareReflection,
      summary: 'Compare a reflection with the feedback',
      description:
        "Shows the person's ratings and the employer's side by side, never averaged. What the reader may not read of the employer's answer is not in it; a candidate who wants feedback to reach the coach first sees it once the coach has passed it on.",
      scope: 'reflections:read',
      params: reflectionPath,
      status: 200,
      answer: reflectionComparison,
      answers: 'Both views, area by area.',
    }),
    route({
      method: 'GET',
      path: '/v1/candidates/{candidateId}/reflection-patterns',
      operation: getReflectionPatterns,
      summary: "Get the patterns in a candidate's reflections",
      description:
        'Counts ratings and endings from five reflections on, and says how many it counted. Below five it says so instead.',
      scope: 'reflections:read',
      params: patternsPath,
      status: 200,
      answer: reflectionPatterns,
      answers: 'What was counted, or why not.',
    }),
  ],
} satisfies Resource
