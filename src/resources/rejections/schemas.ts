import { z } from 'zod'
import {
  channel,
  contact,
  contactInput,
  endedBy,
  feedbackArea,
  letterChannel,
  reasonCode,
  rejectionOutcome,
  stage,
  statedBy,
  visibility,
} from '../../http/domain-fields.ts'
import {
  calendarDate,
  externalId,
  LONG_TEXT,
  pageOf,
  pageQuery,
  source,
  text,
  timestamp,
  timestampIn,
  version,
} from '../../http/fields.ts'
import { applicationFilter, candidateFilter, externalIdFilter, flag, sourceFilter } from '../../http/filters.ts'
import { applicationId, candidateId, rejectionId } from '../../http/ids.ts'
import { letterFields, letterForm, letterSent } from '../../http/letter-fields.ts'
import { actionPlan, planChanges, withPlanChanges } from '../../http/plan-fields.ts'

export { letterSent }

const confidence = z.number().min(0).max(1).meta({ description: 'How sure an inference is, 0 to 1.', example: 0.9 })
const words = text(LONG_TEXT)

const reason = z
  .object({
    code: reasonCode,
    statedBy,
    confidence: confidence.nullable().meta({ example: null }),
    text: z.string().nullable().meta({
      description: 'The reason in its original words.',
      example: 'We went with someone who has used Kafka in production.',
    }),
  })
  .meta({ id: 'Reason', description: 'One reason, and whose word it is.' })

const reasonInput = z
  .strictObject({
    code: reasonCode,
    statedBy: statedBy.default('employer'),
    confidence: confidence.nullable().default(null).meta({ example: null }),
    text: text(2_000).nullable().default(null).meta({
      description: 'The reason in its original words.',
      example: 'We went with someone who has used Kafka in production.',
    }),
  })
  .refine((value) => value.confidence === null || value.statedBy === 'inferred', {
    path: ['confidence'],
    error: 'belongs to an inferred reason only',
  })
  .meta({ id: 'ReasonInput', description: 'One reason, and whose word it is.' })

export const rejection = z
  .object({
    id: rejectionId,
    candidateId,
    applicationId,
    source: source.nullable(),
    externalId: externalId.nullable(),
    outcome: rejectionOutcome,
    endedBy,
    stageReached: stage,
    receivedAt: timestamp,
    channel: channel.nullable(),
    reasons: z.array(reason),
    reasonCatalogue: z.string().meta({ description: 'Version of the catalogue of reasons.', example: '2026-11' }),
    employerWords: z.string().nullable().meta({
      description:
        "The employer's words, as they came; null too for those who may not read them, and so are the texts of the reasons.",
      example: 'We decided to go with another candidate.',
    }),
    employerWordsVisibility: visibility,
    employerWordsAreas: z.array(feedbackArea).nullable().meta({
      description: 'What the words are about; null while nobody tagged them, empty for a standard letter.',
      example: null,
    }),
    reapplyOn: calendarDate
      .nullable()
      .meta({ description: 'When the employer said to apply again.', example: '2027-05-01' }),
    contact: contact.nullable(),
    statedBy,
    confidence: confidence.nullable().meta({ example: null }),
    retractedAt: timestamp
      .nullable()
      .meta({ description: 'When it was taken back; null while it stands.', example: null }),
    retractionReason: z.string().nullable().meta({ description: 'Why it was taken back.', example: null }),
    version,
    createdAt: timestamp,
    updatedAt: timestamp,
  })
  .meta({
    id: 'Rejection',
    description: 'One application that ended without success: what was said, by whom, and how far it had come.',
  })

const changeable = {
  channel: channel.nullable().optional(),
  reasons: z
    .array(reasonInput)
    .max(16)
    .optional()
    .meta({ description: 'Every reason that was given; empty when none was.' }),
  employerWords: words.nullable().optional().meta({
    description: "The employer's words, kept as they came.",
    example: 'We decided to go with another candidate.',
  }),
  employerWordsVisibility: visibility.optional(),
  employerWordsAreas: z
    .array(feedbackArea)
    .max(7)
    .optional()
    .meta({ description: 'What the words are about; empty for a standard letter.', example: ['skills'] }),
  reapplyOn: calendarDate
    .nullable()
    .optional()
    .meta({ description: 'When the employer said to apply again.', example: '2027-05-01' }),
  contact: contactInput.nullable().optional(),
  statedBy: statedBy.optional(),
  confidence: confidence.nullable().optional().meta({ example: null }),
}

const event = {
  outcome: rejectionOutcome.optional(),
  endedBy: endedBy.optional().meta({ description: 'Who ended it; follows from the outcome where absent.' }),
  stageReached: stage.optional().meta({ description: "How far it came; the application's own where absent." }),
  receivedAt: timestampIn.optional().meta({
    format: 'date-time',
    description: 'When the news came; now where absent.',
    example: '2026-11-02T09:30:00Z',
  }),
}

export const newRejection = z
  .strictObject({
    applicationId,
    source: source.optional(),
    externalId: externalId.optional(),
    ...event,
    ...changeable,
  })
  .refine((value) => (value.source === undefined) === (value.externalId === undefined), {
    path: ['externalId'],
    error: 'source and externalId belong together',
  })
  .meta({ id: 'NewRejection', description: 'The news that an application ended without success.' })

export const deliveredRejection = z
  .strictObject({ applicationId, ...event, ...changeable })
  .meta({ id: 'DeliveredRejection', description: 'The same news from a system that has its own id for it.' })

export const rejectionChanges = z.strictObject(changeable).meta({
  id: 'RejectionChanges',
  description: 'Fields to change; null clears, what is left out stays. The plan is made again.',
})

export const retraction = z
  .strictObject({
    reason: text(500).meta({
      description: 'Why it did not hold.',
      example: 'Sent by mistake',
      minLength: 1,
      maxLength: 500,
    }),
  })
  .meta({ id: 'Retraction', description: 'Why a rejection is taken back.' })

export const recordedRejection = z
  .object({ rejection, plan: actionPlan })
  .meta({ id: 'RecordedRejection', description: 'A rejection and the action plan that answers it.' })

export const correctedRejection = z.object({ rejection, plan: actionPlan, planChanges }).meta({
  id: 'CorrectedRejection',
  description: 'A rejection, its plan, and what the correction did to the open plans.',
})

const learned = text(500).meta({
  description: 'One thing the person learned or enjoyed, in their words; it goes into the letter.',
  example: 'how your team plans a release',
  minLength: 1,
  maxLength: 500,
})

export const thankYouNote = z
  .object({
    rejectionId,
    candidateId,
    channel: letterChannel,
    ...letterFields,
    learned: learned.nullable(),
    sentAt: timestamp
      .nullable()
      .meta({ description: 'When the person sent or said it; null while it is a draft.', example: null }),
    sentChannel: channel.nullable().meta({ description: 'How it went; null while it is a draft.', example: null }),
    version,
    createdAt: timestamp,
    updatedAt: timestamp,
  })
  .meta({ id: 'ThankYouNote', description: 'Thanks after a no, to send or to say: made from what is on record only.' })

export const newThankYouNote = z
  .strictObject({ ...letterForm, learned: learned.optional() })
  .meta({ id: 'NewThankYouNote', description: 'How to thank. A fact that is not known changes the sentence.' })

export const changedThankYouNote = withPlanChanges(thankYouNote, 'ChangedThankYouNote')

export const rejectionPath = z.object({ rejectionId })
export const externalPath = z.object({ source, externalId })
export const rejectionFilters = z.strictObject({
  ...pageQuery,
  candidateId: candidateFilter,
  applicationId: applicationFilter,
  source: sourceFilter,
  externalId: externalIdFilter,
  outcome: rejectionOutcome
    .optional()
    .meta({ param: { id: 'RejectionOutcomeFilter' }, description: 'Only this kind of ending.' }),
  retracted: flag
    .optional()
    .meta({ param: { id: 'RetractedFilter' }, description: 'Only those taken back, or only those that stand.' }),
})
export const rejectionPage = pageOf(rejection, 'RejectionPage')

export type Rejection = z.output<typeof rejection>
export type NewRejection = z.output<typeof newRejection>
export type RejectionChanges = z.output<typeof rejectionChanges>
export type RecordedRejection = z.output<typeof recordedRejection>
export type CorrectedRejection = z.output<typeof correctedRejection>
export type ThankYouNote = z.output<typeof thankYouNote>
export type NewThankYouNote = z.output<typeof newThankYouNote>
export type ChangedThankYouNote = z.output<typeof changedThankYouNote>
export type LetterSent = z.output<typeof letterSent>
