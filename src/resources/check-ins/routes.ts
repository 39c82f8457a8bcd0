import type { Resource } from '../../http/route.ts'
import { route } from '../../http/route.ts'
import { createCheckIn } from './create-check-in.ts'
import { deleteCheckIn } from './delete-check-in.ts'
import { getCheckIn } from './get-check-in.ts'
import { listCheckIns } from './list-check-ins.ts'
import {
  changedCheckIn,
  checkIn,
  checkInChanges,
  checkInFilters,
  checkInPage,
  checkInPath,
  newCheckIn,
} from './schemas.ts'
import { updateCheckIn } from './update-check-in.ts'

export default {
  tag: 'Check-ins',
  description:
    'One question a week: how are you? The answer is for the candidate alone unless they share it, and no event, webhook or metric tells of it.',
  routes: [
    route({
      method: 'POST',
      path: '/v1/check-ins',
      operation: createCheckIn,
      summary: 'Check in',
      description:
        'Keeps the answer and makes the open plans again in the same transaction: a low one makes the week lighter. What the answer says of the plans is only what the sender may read.',
      scope: 'check-ins:write',
      body: newCheckIn,
      status: 201,
      answer: changedCheckIn,
      answers: 'The answer, and what it did to the plans.',
      versioned: true,
      location: ({ id }) => `/v1/check-ins/${id}`,
      secret: true,
      refuses: { 404: 'not_found', 409: 'check_ins_off' },
    }),
    route({
      method: 'GET',
      path: '/v1/check-ins',
      operation: listCheckIns,
      summary: 'List check-ins',
      description: "The candidate's own for their token; for an API key those that were shared with it.",
      scope: 'check-ins:read',
      query: checkInFilters,
      status: 200,
      answer: checkInPage,
      answers: 'One page of the check-ins that the reader may see.',
      page: true,
    }),
    route({
      method: 'GET',
      path: '/v1/check-ins/{checkInId}',
      operation: getCheckIn,
      summary: 'Get a check-in',
      scope: 'check-ins:read',
      params: checkInPath,
      status: 200,
      answer: checkIn,
      answers: 'The check-in.',
      versioned: true,
    }),
    route({
      method: 'PATCH',
      path: '/v1/check-ins/{checkInId}',
      operation: updateCheckIn,
      summary: 'Share a check-in, or change its note',
      description:
        'A token of the candidate shares it with the coach or the tenant, or takes it back. An API key it was shared with cannot share it further: 403 `candidate_only`.',
      scope: 'check-ins:write',
      params: checkInPath,
      body: checkInChanges,
      status: 200,
      answer: changedCheckIn,
      answers: 'The check-in as it is now, and what the change did to the plans.',
      versioned: true,
    }),
    route({
      method: 'DELETE',
      path: '/v1/check-ins/{checkInId}',
      operation: deleteCheckIn,
      summary: 'Delete a check-in',
      description: 'Takes the answer back, and what the plans made of it.',
      scope: 'check-ins:write',
      params: checkInPath,
      status: 204,
      answers: 'The check-in is gone.',
      versioned: true,
    }),
  ],
} satisfies Resource
