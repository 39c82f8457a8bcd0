import type { Resource } from '../../http/route.ts'
import { route } from '../../http/route.ts'
import { cancelFeedbackRequest } from './cancel-feedback-request.ts'
import { createFeedbackLink } from './create-feedback-link.ts'
import { createFeedbackRequest } from './create-feedback-request.ts'
import { declineFeedbackRequest } from './decline-feedback-request.ts'
import { getFeedbackRequest } from './get-feedback-request.ts'
import { listFeedbackRequests } from './list-feedback-requests.ts'
import { markFeedbackReminderSent } from './mark-feedback-reminder-sent.ts'
import { markFeedbackRequestSent } from './mark-feedback-request-sent.ts'
import { recordFeedbackAnswer } from './record-feedback-answer.ts'
import { releaseFeedbackAnswer } from './release-feedback-answer.ts'
import { revokeFeedbackLink } from './revoke-feedback-link.ts'
import {
  changedFeedbackRequest,
  feedbackAnswerChanges,
  feedbackLink,
  feedbackReminderSent,
  feedbackRequestChanges,
  feedbackRequestFilters,
  feedbackRequestInFull,
  feedbackRequestPage,
  feedbackRequestPath,
  letterSent,
  newFeedbackAnswer,
  newFeedbackLink,
  newFeedbackRequest,
} from './schemas.ts'
import { updateFeedbackAnswer } from './update-feedback-answer.ts'
import { updateFeedbackRequest } from './update-feedback-request.ts'

const changes = {
  scope: 'feedback-requests:write',
  status: 200,
  answer: changedFeedbackRequest,
  versioned: true,
  params: feedbackRequestPath,
} as const

export default {
  tag: 'Feedback requests',
  description: 'One question to an employer after a no: drafted here, sent by the person, and what became of it.',
  routes: [
    route({
      method: 'POST',
      path: '/v1/feedback-requests',
      operation: createFeedbackRequest,
      summary: 'Draft a request for feedback',
      description:
        'Writes an e-mail or a script for a call that asks one question and says that the decision stands. Where nobody decided, nobody there has spent time on the person, or the person opted out, it is refused with the reason; `override` says why it is right all the same.',
      scope: 'feedback-requests:write',
      body: newFeedbackRequest,
      status: 201,
      answer: changedFeedbackRequest,
      answers: 'The draft, and what it did to the plans. Onward sends nothing.',
      versioned: true,
      location: ({ id }) => `/v1/feedback-requests/${id}`,
      refuses: {
        404: 'not_found',
        409: 'nobody_to_ask, feedback_not_wanted, request_under_way, rejection_retracted',
      },
    }),
    route({
      method: 'GET',
      path: '/v1/feedback-requests',
      operation: listFeedbackRequests,
      summary: 'List requests for feedback',
      scope: 'feedback-requests:read',
      query: feedbackRequestFilters,
      status: 200,
      answer: feedbackRequestPage,
      answers: 'One page of requests.',
      page: true,
    }),
    route({
      method: 'GET',
      path: '/v1/feedback-requests/{feedbackRequestId}',
      operation: getFeedbackRequest,
      summary: 'Get a request for feedback',
      description: 'With the draft of the one reminder, as long as one may still be sent.',
      scope: 'feedback-requests:read',
      params: feedbackRequestPath,
      status: 200,
      answer: feedbackRequestInFull,
      answers: 'The request.',
      versioned: true,
    }),
    route({
      ...changes,
      method: 'PATCH',
      path: '/v1/feedback-requests/{feedbackRequestId}',
      operation: updateFeedbackRequest,
      summary: 'Change the words of a draft',
      body: feedbackRequestChanges,
      answers: 'The draft as it is now.',
      refuses: { 409: 'wrong_state' },
    }),
    route({
      ...changes,
      method: 'POST',
      path: '/v1/feedback-requests/{feedbackRequestId}/sending',
      operation: markFeedbackRequestSent,
      summary: 'Say that the request was sent',
      body: letterSent,
      answers: 'The request as it was sent, and what that did to the plans.',
      refuses: { 409: 'wrong_state' },
    }),
    route({
      ...changes,
      method: 'POST',
      path: '/v1/feedback-requests/{feedbackRequestId}/reminder',
      operation: markFeedbackReminderSent,
      summary: 'Say that the reminder was sent',
      description: 'One a request. Its text is in `reminder` of the request itself, to be shown before it is sent.',
      body: feedbackReminderSent,
      answers: 'The request, and what the reminder did to the plans.',
      refuses: { 409: 'already_reminded, wrong_state' },
    }),
    route({
      ...changes,
      method: 'POST',
      path: '/v1/feedback-requests/{feedbackRequestId}/answer',
      operation: recordFeedbackAnswer,
      summary: 'Record the answer',
      description: 'Also of a request that was never marked as sent, or has closed without an answer.',
      body: newFeedbackAnswer,
      answers: 'The request with its answer, and what it did to the plans.',
      refuses: { 409: 'wrong_state' },
    }),
    route({
      ...changes,
      method: 'PATCH',
      path: '/v1/feedback-requests/{feedbackRequestId}/answer',
      operation: updateFeedbackAnswer,
      summary: 'Tag the answer',
      description: 'What it is about, who may read it, and whether it helped. The words stay as they came.',
      body: feedbackAnswerChanges,
      answers: 'The request with its answer as it is tagged now, and what that did to the plans.',
      refuses: { 409: 'wrong_state, answer_withheld' },
    }),
    route({
      ...changes,
      method: 'POST',
      path: '/v1/feedback-requests/{feedbackRequestId}/release',
      operation: releaseFeedbackAnswer,
      summary: 'Pass the answer on',
      description:
        'For candidates who want feedback to reach their coach first: from now on they may read it. Again changes nothing of that.',
      keysOnly: true,
      answers: 'The request with its answer, and what that did to the plans.',
      refuses: { 409: 'wrong_state' },
    }),
    route({
      ...changes,
      method: 'POST',
      path: '/v1/feedback-requests/{feedbackRequestId}/decline',
      operation: declineFeedbackRequest,
      summary: 'Say that the employer declined',
      answers: 'The request, and what that did to the plans.',
      refuses: { 409: 'wrong_state' },
    }),
    route({
      ...changes,
      method: 'POST',
      path: '/v1/feedback-requests/{feedbackRequestId}/cancellation',
      operation: cancelFeedbackRequest,
      summary: 'Cancel a request',
      description: 'Its one-time page closes with it, and another request can be made.',
      answers: 'The cancelled request, and what that did to the plans.',
      refuses: { 409: 'wrong_state' },
    }),
    route({
      method: 'POST',
      path: '/v1/feedback-requests/{feedbackRequestId}/link',
      operation: createFeedbackLink,
      summary: 'Create the one-time page',
      description:
        "A page on which the employer can answer once, without an account or JavaScript. It shows the candidate's first name, the job title and the question, nothing else. A new address ends the one before.",
      scope: 'feedback-requests:write',
      params: feedbackRequestPath,
      body: newFeedbackLink,
      status: 201,
      answer: feedbackLink,
      answers: 'The address, shown this once.',
      secret: true,
      needsPublicUrl: true,
      refuses: { 409: 'wrong_state' },
    }),
    route({
      method: 'DELETE',
      path: '/v1/feedback-requests/{feedbackRequestId}/link',
      operation: revokeFeedbackLink,
      summary: 'Close the one-time page',
      scope: 'feedback-requests:write',
      params: feedbackRequestPath,
      status: 204,
      answers: 'The address no longer works.',
    }),
  ],
} satisfies Resource
