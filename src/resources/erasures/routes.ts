import type { Resource } from '../../http/route.ts'
import { route } from '../../http/route.ts'
import { createErasure } from './create-erasure.ts'
import { getErasure } from './get-erasure.ts'
import { listErasures } from './list-erasures.ts'
import { erasure, erasureFilters, erasurePage, erasurePath, newErasure } from './schemas.ts'

export default {
  tag: 'Erasures',
  description: 'Removing a person with everything kept about them, and the receipt of it.',
  routes: [
    route({
      method: 'POST',
      path: '/v1/erasures',
      operation: createErasure,
      summary: 'Erase a candidate',
      description:
        'Removes everything in the background: candidate tokens first, the candidate last. What was stored for repeated requests goes too; events hold ids only and stay. While one is under way, asking again answers with that one.',
      scope: 'erasures:write',
      keysOnly: true,
      body: newErasure,
      status: 202,
      answer: erasure,
      answers: 'The erasure, to follow at its address.',
      location: ({ id }) => `/v1/erasures/${id}`,
      refuses: { 404: 'not_found' },
    }),
    route({
      method: 'GET',
      path: '/v1/erasures',
      operation: listErasures,
      summary: 'List erasures',
      scope: 'erasures:read',
      keysOnly: true,
      query: erasureFilters,
      status: 200,
      answer: erasurePage,
      answers: 'One page of erasures.',
      page: true,
    }),
    route({
      method: 'GET',
      path: '/v1/erasures/{erasureId}',
      operation: getErasure,
      summary: 'Get an erasure',
      scope: 'erasures:read',
      keysOnly: true,
      params: erasurePath,
      status: 200,
      answer: erasure,
      answers: 'How far it has come, or the receipt.',
    }),
  ],
} satisfies Resource
