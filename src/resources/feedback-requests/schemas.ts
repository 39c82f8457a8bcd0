import { z } from 'zod'
import {
  applicationSection,
  channel,
  contact,
  contactInput,
  feedbackArea,
  feedbackState,
  ratings,
  statedBy,
  visibility,
} from '../../http/domain-fields.ts'
import { calendarDate, LONG_TEXT, pageOf, pageQuery, text, timestamp, timestampIn, version } from '../../http/fields.ts'
import { candidateFilter, rejectionFilter } from '../../http/filters.ts'
import { candidateId, feedbackRequestId, rejectionId } from '../../http/ids.ts'
import { letterFields, letterForm, letterSent, letterWords } from '../../http/letter-fields.ts'
import { withPlanChanges } from '../../http/plan-fields.ts'

export { letterSent }

const topic = z
  .enum(['communication', 'responses', 'confidence', 'preparedness', 'skills', 'experience', 'logistics', 'general'])
  .meta({ id: 'FeedbackTopic', description: 'What the one question is about.', example: 'responses' })
const question = text(500).meta({
  description: 'The one question, as it is asked.',
  example: 'Which one of my answers could have been more convincing?',
  minLength: 1,
  maxLength: 500,
})
const words = text(LONG_TEXT).meta({
  description: "The employer's answer, kept as it came.",
  example: 'Her answers on data quality were good; the SQL task took her long.',
  minLength: 1,
  maxLength: LONG_TEXT,
})
const areas = z.array(feedbackArea).max(7)
const sections = z
  .array(applicationSection)
  .max(5)
  .meta({ description: 'Parts of the application that it names.', example: ['cv'] })
const skills = z
  .array(text(200))
  .max(20)
  .meta({ description: 'Skills it says are missing; each makes a skill gap, or strengthens one.', example: ['SQL'] })
const answerRatings = z
  .object(ratings.shape)
  .meta({ id: 'AnswerRatings', description: 'What the employer rated, from 1 (room to grow) to 5 (a strength).' })
const wasHelpful = z.boolean().meta({ description: 'Whether the person found it helpful.', example: true })

const feedbackAnswer = z
  .object({
    isWithheld: z.boolean().meta({
      description:
        'The reader may not see what it says: it is for narrower eyes, or waits for the coach. Words, tags and ratings are null then.',
      example: false,
    }),
    words: words.nullable(),
    areas: areas
      .nullable()
      .meta({ description: 'What it is about; null while nobody tagged it.', example: ['responses'] }),
    ratings: answerRatings.nullable(),
    sections: sections.nullable(),
    skills: skills.nullable(),
    statedBy,
    visibility,
    wasHelpful: wasHelpful.nullable().meta({ example: null }),
    receivedAt: timestamp.meta({ description: 'When it came.' }),
    releasedAt: timestamp.nullable().meta({
      description: 'Since when the candidate may read it; null while it waits for the coach.',
    }),
  })
  .meta({ id: 'FeedbackAnswer', description: 'What came back.' })

const fields = {
  id: feedbackRequestId,
  candidateId,
  rejectionId,
  state: feedbackState,
  contact: contact.nullable(),
  channel: channel.meta({ description: 'How it is asked, or was.', example: 'email' }),
  topic,
  question,
  ...letterFields,
  sentAt: timestamp.nullable().meta({ description: 'When the person asked; null while they have not.' }),
  remindedAt: timestamp.nullable().meta({ description: 'When they reminded, once at most.', example: null }),
  settledAt: timestamp.nullable().meta({
    description: 'When it was answered, declined, closed without an answer, or cancelled.',
    example: null,
  }),
  answer: feedbackAnswer.nullable().meta({ description: 'Null until there is one.' }),
  version,
  createdAt: timestamp,
  updatedAt: timestamp,
}

export const feedbackRequest = z
  .object(fields)
  .meta({ id: 'FeedbackRequest', description: 'One question to an employer after a no, and what became of it.' })

const reminder = z
  .object({
    fromOn: calendarDate.meta({ description: 'Earlier would be pushy.', example: '2026-11-12' }),
    subject: letterFields.subject,
    body: letterFields.body,
    talkingPoints: letterFields.talkingPoints,
  })
  .meta({ id: 'FeedbackReminder', description: 'The one short reminder, to send or to say.' })

export const feedbackRequestInFull = z
  .object({
    ...fields,
    reminder: reminder
      .nullable()
      .meta({ description: 'Null unless the request is sent and nobody has been reminded yet.' }),
    linkExpiresAt: timestamp.nullable().meta({
      description: 'Until when the employer can answer on the one-time page; null where there is none.',
      example: null,
    }),
  })
  .meta({ id: 'FeedbackRequestInFull', description: 'A request for feedback with what can be done next.' })

export const changedFeedbackRequest = withPlanChanges(feedbackRequest, 'ChangedFeedbackRequest')

export const newFeedbackRequest = z
  .strictObject({
    rejectionId,
    ...letterForm,
    topic: topic.default('general').meta({ description: 'What to ask about.', example: 'responses' }),
    question: question.optional().meta({ description: "Asked instead of the topic's own question." }),
    contact: contactInput.optional().meta({ description: "Whom to ask; the rejection's contact where absent." }),
  })
  .meta({ id: 'NewFeedbackRequest', description: 'What to ask, whom and how.' })

export const feedbackRequestChanges = z.strictObject(letterWords).meta({
  id: 'FeedbackRequestChanges',
  description: 'Words of the draft to change; what is left out stays.',
})

export const feedbackReminderSent = z
  .strictObject({
    sentAt: timestampIn.optional().meta({
      format: 'date-time',
      description: 'When the reminder was sent; now where absent.',
      example: '2026-11-12T09:00:00Z',
    }),
  })
  .meta({ id: 'FeedbackReminderSent', description: 'That the person has reminded the employer.' })

const taggable = {
  areas: areas.optional().meta({ description: 'What it is about; empty where it says nothing specific.' }),
  ratings: ratings.optional(),
  sections: sections.optional(),
  skills: skills.optional(),
}

export const newFeedbackAnswer = z
  .strictObject({
    words: words.optional(),
    ...taggable,
    statedBy: statedBy.default('employer').meta({ description: 'Whose word it is.' }),
    visibility: visibility.default('tenant').meta({ description: 'Who may read what it says.', example: 'tenant' }),
    receivedAt: timestampIn.optional().meta({
      format: 'date-time',
      description: 'When it came; now where absent.',
      example: '2026-11-09T14:00:00Z',
    }),
  })
  .refine(({ words, areas, ratings, sections, skills }) => words || areas || ratings || sections || skills, {
    path: ['words'],
    error: 'must be there, or areas, ratings, sections or skills',
  })
  .meta({ id: 'NewFeedbackAnswer', description: 'What the employer answered, in their words where they are known.' })

export const feedbackAnswerChanges = z
  .strictObject({ ...taggable, visibility: visibility.optional(), wasHelpful: wasHelpful.optional() })
  .meta({ id: 'FeedbackAnswerChanges', description: 'Tags to change; the words stay as they came.' })

export const feedbackLink = z
  .object({
    url: z.string().meta({
      format: 'uri',
      description: 'Address of the one-time page; shown once.',
      example: 'https://onward.example.edu/feedback/Jd8Vn1cQyT0cX7mWb3oZ5rLk2sHf9uPe4gAqNtYxBiE',
    }),
    token: z.string().meta({
      description: 'The secret part of the address; shown once, and only its hash is kept.',
      example: 'Jd8Vn1cQyT0cX7mWb3oZ5rLk2sHf9uPe4gAqNtYxBiE',
    }),
    expiresAt: timestamp,
    mention: z.string().meta({
      description: "A paragraph with the address, to put into the letter: in the request's language.",
      example: 'If you prefer, you can answer in two minutes on this page:\nhttps://onward.example.edu/feedback/Jd8V…',
    }),
  })
  .meta({ id: 'FeedbackLink', description: 'A page on which the employer can answer once, without an account.' })

export const newFeedbackLink = z
  .strictObject({
    expiresInDays: z.int().min(1).max(60).default(14).meta({
      description: "Days from today on which the page can be used, to the end of the last one in the candidate's zone.",
      example: 14,
    }),
  })
  .meta({ id: 'NewFeedbackLink', description: 'How long the page can be used.' })

export const feedbackRequestPath = z.object({ feedbackRequestId })
export const feedbackRequestFilters = z.strictObject({
  ...pageQuery,
  candidateId: candidateFilter,
  rejectionId: rejectionFilter,
  state: feedbackState
    .optional()
    .meta({ param: { id: 'FeedbackStateFilter' }, description: 'Only requests in this state.' }),
})
export const feedbackRequestPage = pageOf(feedbackRequest, 'FeedbackRequestPage')

export type FeedbackRequest = z.output<typeof feedbackRequest>
export type FeedbackRequestInFull = z.output<typeof feedbackRequestInFull>
export type ChangedFeedbackRequest = z.output<typeof changedFeedbackRequest>
export type NewFeedbackRequest = z.output<typeof newFeedbackRequest>
export type FeedbackRequestChanges = z.output<typeof feedbackRequestChanges>
export type FeedbackReminderSent = z.output<typeof feedbackReminderSent>
export type NewFeedbackAnswer = z.output<typeof newFeedbackAnswer>
export type FeedbackAnswerChanges = z.output<typeof feedbackAnswerChanges>
export type FeedbackLink = z.output<typeof feedbackLink>
export type NewFeedbackLink = z.output<typeof newFeedbackLink>
export type LetterSent = z.output<typeof letterSent>
