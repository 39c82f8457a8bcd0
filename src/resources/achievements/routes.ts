import type { Resource } from '../../http/route.ts'
import { route } from '../../http/route.ts'
import { createAchievement } from './create-achievement.ts'
import { deleteAchievement } from './delete-achievement.ts'
import { getAchievement } from './get-achievement.ts'
import { listAchievements } from './list-achievements.ts'
import {
  achievement,
  achievementChanges,
  achievementFilters,
  achievementPage,
  achievementPath,
  changedAchievement,
  newAchievement,
} from './schemas.ts'
import { updateAchievement } from './update-achievement.ts'

export default {
  tag: 'Achievements',
  description: 'Strengths and achievements of a person, in their own words, for plans to quote.',
  routes: [
    route({
      method: 'POST',
      path: '/v1/achievements',
      operation: createAchievement,
      summary: 'Create an achievement',
      description: 'Keeps a strength or an achievement, and makes the open plans again in the same transaction.',
      scope: 'achievements:write',
      body: newAchievement,
      status: 201,
      answer: changedAchievement,
      answers: 'The new achievement, and what it did to the plans.',
      versioned: true,
      location: ({ id }) => `/v1/achievements/${id}`,
      refuses: { 404: 'not_found' },
    }),
    route({
      method: 'GET',
      path: '/v1/achievements',
      operation: listAchievements,
      summary: 'List achievements',
      scope: 'achievements:read',
      query: achievementFilters,
      status: 200,
      answer: achievementPage,
      answers: 'One page of the achievements that the reader may see.',
      page: true,
    }),
    route({
      method: 'GET',
      path: '/v1/achievements/{achievementId}',
      operation: getAchievement,
      summary: 'Get an achievement',
      scope: 'achievements:read',
      params: achievementPath,
      status: 200,
      answer: achievement,
      answers: 'The achievement.',
      versioned: true,
    }),
    route({
      method: 'PATCH',
      path: '/v1/achievements/{achievementId}',
      operation: updateAchievement,
      summary: 'Change an achievement',
      description: 'Makes the open plans again in the same transaction, so that they quote the new words.',
      scope: 'achievements:write',
      params: achievementPath,
      body: achievementChanges,
      status: 200,
      answer: changedAchievement,
      answers: 'The achievement as it is now, and what the change did to the plans.',
      versioned: true,
    }),
    route({
      method: 'DELETE',
      path: '/v1/achievements/{achievementId}',
      operation: deleteAchievement,
      summary: 'Delete an achievement',
      description: 'Removes it; no plan quotes it from now on.',
      scope: 'achievements:write',
      params: achievementPath,
      status: 204,
      answers: 'The achievement is gone.',
      versioned: true,
    }),
  ],
} satisfies Resource
