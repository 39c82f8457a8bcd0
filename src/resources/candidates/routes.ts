import type { Resource } from '../../http/route.ts'
import { route } from '../../http/route.ts'
import { createCandidate } from './create-candidate.ts'
import { deleteCandidate } from './delete-candidate.ts'
import { getCandidate } from './get-candidate.ts'
import { listCandidates } from './list-candidates.ts'
import {
  candidate,
  candidateChanges,
  candidateFilters,
  candidatePage,
  candidatePath,
  externalPath,
  newCandidate,
} from './schemas.ts'
import { updateCandidate } from './update-candidate.ts'
import { upsertCandidate } from './upsert-candidate.ts'

export default {
  tag: 'Candidates',
  description: 'The people whose applications and plans are kept.',
  routes: [
    route({
      method: 'POST',
      path: '/v1/candidates',
      operation: createCandidate,
      summary: 'Create a candidate',
      scope: 'candidates:write',
      body: newCandidate,
      status: 201,
      answer: candidate,
      answers: 'The new candidate.',
      versioned: true,
      location: ({ id }) => `/v1/candidates/${id}`,
      refuses: { 409: 'external_id_taken' },
    }),
    route({
      method: 'GET',
      path: '/v1/candidates',
      operation: listCandidates,
      summary: 'List candidates',
      scope: 'candidates:read',
      query: candidateFilters,
      status: 200,
      answer: candidatePage,
      answers: 'One page of candidates.',
      page: true,
    }),
    route({
      method: 'GET',
      path: '/v1/candidates/{candidateId}',
      operation: getCandidate,
      summary: 'Get a candidate',
      scope: 'candidates:read',
      params: candidatePath,
      status: 200,
      answer: candidate,
      answers: 'The candidate.',
      versioned: true,
    }),
    route({
      method: 'PATCH',
      path: '/v1/candidates/{candidateId}',
      operation: updateCandidate,
      summary: 'Change a candidate',
      scope: 'candidates:write',
      params: candidatePath,
      body: candidateChanges,
      status: 200,
      answer: candidate,
      answers: 'The candidate as it is now.',
      versioned: true,
    }),
    route({
      method: 'DELETE',
      path: '/v1/candidates/{candidateId}',
      operation: deleteCandidate,
      summary: 'Delete a candidate',
      description: 'Removes the candidate with all applications, rejections and plans.',
      scope: 'candidates:write',
      params: candidatePath,
      status: 204,
      answers: 'The candidate is gone.',
      versioned: true,
    }),
    route({
      method: 'PUT',
      path: '/v1/candidates/by-external-id/{source}/{externalId}',
      operation: upsertCandidate,
      summary: 'Create or change a candidate by external id',
      description:
        'Creates the candidate at the first delivery; later ones change the fields they carry, and a repeated one changes nothing.',
      scope: 'candidates:write',
      params: externalPath,
      body: candidateChanges,
      status: 200,
      answer: candidate,
      answers: 'The candidate as it is now.',
      versioned: true,
    }),
  ],
} satisfies Resource
