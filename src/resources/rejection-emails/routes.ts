import { type Resource, route } from '../../http/route.ts'
import { readRejectionEmail } from './read-rejection-email.ts'
import { newRejectionEmail, rejectionEmail, rejectionEmailQuery } from './schemas.ts'

export default {
  tag: 'Rejection e-mails',
  description:
    'E-mails of employers, read by rules about language: no model, no other service, and the same text always gives the same reading.',
  routes: [
    route({
      method: 'POST',
      path: '/v1/rejection-emails',
      operation: readRejectionEmail,
      summary: 'Read an e-mail of an employer',
      description:
        'Says whether it is a rejection, of which job at which employer and why, and quotes the words that say so. The e-mail itself is not kept. With `record=true` and a `candidateId` a rejection is recorded too, for the open application with that employer and job title, or for a new one: `statedBy` is `inferred`, with its confidence. It waits for confirmation: a person who has read it sets `statedBy` to `employer` and `confidence` to null with PATCH /v1/rejections/{rejectionId}, or retracts it. Nothing is recorded below a confidence of 0.6; `recorded` says why.',
      scope: 'rejection-emails:write',
      query: rejectionEmailQuery,
      body: newRejectionEmail,
      status: 200,
      answer: rejectionEmail,
      answers: 'What the e-mail says, and what was recorded.',
      secret: true,
      refuses: { 404: 'not_found', 409: 'application_ended' },
    }),
  ],
} satisfies Resource
