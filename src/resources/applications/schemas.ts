import { z } from 'zod'
import {
  application,
  employer,
  isTailored,
  jobTitle,
  location,
  occupationInput,
  skillsAsked,
  sourceStatus,
  url,
} from '../../http/application-fields.ts'
import {
  channel,
  contactInput,
  employerType,
  endedBy,
  letterChannel,
  outcome,
  seniorityLevel,
  stage,
} from '../../http/domain-fields.ts'
import { externalId, id, pageOf, pageQuery, source, timestamp, timestampIn } from '../../http/fields.ts'
import { candidateFilter, externalIdFilter, sourceFilter } from '../../http/filters.ts'
import { applicationId, candidateId, skillGapId } from '../../http/ids.ts'
import { letterFields, letterForm } from '../../http/letter-fields.ts'
import { planChanges, withPlanChanges } from '../../http/plan-fields.ts'

export { application } from '../../http/application-fields.ts'
export type { CarryOver, ReapplyDates } from '../../http/carry-over-fields.ts'
export { carryOver, reapplyDates } from '../../http/carry-over-fields.ts'
export type { WeeklyProgress } from '../../http/weekly-progress-fields.ts'
export { weeklyProgress } from '../../http/weekly-progress-fields.ts'

const MAX_CONTACTS = 20

const optionalFields = {
  occupation: occupationInput.nullable().optional(),
  level: seniorityLevel.nullable().optional(),
  employerType: employerType.nullable().optional(),
  location: location.nullable().optional(),
  url: url.nullable().optional(),
  skillsAsked: skillsAsked.optional(),
  contacts: z
    .array(contactInput)
    .max(MAX_CONTACTS)
    .optional()
    .meta({ description: 'People at the employer; replaced as a whole.' }),
  sourceStatus: sourceStatus.nullable().optional(),
  isTailored: isTailored.nullable().optional(),
}

const newFields = {
  candidateId,
  employer,
  jobTitle,
  ...optionalFields,
  stage: stage.optional().meta({ description: 'How far it has come; `applied` where a new one does not say.' }),
  appliedAt: timestampIn
    .optional()
    .meta({ description: 'When it was sent; now where a new one does not say, unless it is only saved.' }),
}

export const newApplication = z
  .strictObject({ ...newFields, source: source.optional(), externalId: externalId.optional() })
  .refine((value) => (value.source === undefined) === (value.externalId === undefined), {
    path: ['externalId'],
    error: 'source and externalId belong together',
  })
  .meta({ id: 'NewApplication', description: 'An application to keep. Its outcome is open.' })

export const applicationDelivery = z.strictObject(newFields).meta({
  id: 'ApplicationDelivery',
  description: 'An application as its source knows it; null clears, what is left out stays.',
})

const ENDING_OUTCOMES = ['withdrawn', 'offer_declined', 'accepted']
const ownOutcome = z
  .enum(['open', 'withdrawn', 'offer_declined', 'accepted', 'unmapped'], {
    error: ({ input }) =>
      outcome.safeParse(input).success ? 'is not set here: record a rejection with POST /v1/rejections' : undefined,
  })
  .meta({
    id: 'OwnOutcome',
    description: 'Outcomes that need no rejection: open again, ended by the candidate, or not yet understood.',
    example: 'withdrawn',
  })

export const applicationChanges = z
  .strictObject({
    employer: employer.optional(),
    jobTitle: jobTitle.optional(),
    ...optionalFields,
    appliedAt: timestampIn.nullable().optional().meta({ description: 'When it was sent.' }),
    outcome: ownOutcome.optional(),
    endedAt: timestampIn
      .optional()
      .meta({ description: 'When it ended; now where absent. Only with an outcome that ends it.' }),
  })
  .refine(({ outcome, endedAt }) => endedAt === undefined || ENDING_OUTCOMES.includes(outcome as string), {
    path: ['endedAt'],
    error: `needs an outcome that ends the application: ${ENDING_OUTCOMES.join(', ')}`,
  })
  .meta({ id: 'ApplicationChanges', description: 'Fields to change; null clears, what is left out stays.' })

export const newStageEvent = z
  .strictObject({
    stage,
    occurredAt: timestampIn.optional().meta({ description: 'When it happened; now where absent.' }),
    sourceStatus: sourceStatus.optional(),
  })
  .meta({ id: 'NewStageEvent', description: 'A stage the application came to.' })

export const stageEvent = z
  .object({
    id,
    applicationId,
    stage,
    outcome,
    endedBy: endedBy.nullable().meta({ example: null }),
    sourceStatus: sourceStatus.nullable(),
    occurredAt: timestamp.meta({ description: 'When it happened, as the source tells it.' }),
    recordedAt: timestamp.meta({ description: 'When Onward was told.' }),
  })
  .meta({ id: 'StageEvent', description: 'One line of the history of an application; never changed.' })

export const changedApplication = withPlanChanges(application, 'ChangedApplication')
export const recordedStageEvent = withPlanChanges(stageEvent, 'RecordedStageEvent')

const { override: _, ...followUpFields } = letterForm
export const followUpForm = z
  .strictObject(followUpFields)
  .meta({ id: 'FollowUpForm', description: 'How the question is to be asked.' })

const { overrideReason: __, ...draftFields } = letterFields
export const followUpDraft = z
  .object({ channel: letterChannel, ...draftFields })
  .meta({ id: 'FollowUpDraft', description: 'One polite question after silence, to read and send oneself.' })

export const sentFollowUp = z
  .strictObject({
    channel: channel
      .exclude(['none'])
      .meta({ id: 'FollowUpChannel', description: 'How the person asked where things stand.', example: 'email' }),
    sentAt: timestampIn
      .optional()
      .meta({ description: 'When it was sent or asked; now where absent.', example: '2026-10-20T08:00:00Z' }),
  })
  .meta({ id: 'SentFollowUp', description: 'That the person asked where things stand, and how.' })

export const gapsFromPosting = z
  .object({
    skillGapIds: z
      .array(skillGapId)
      .meta({ description: 'The gaps that stand for the missing skills now, in the order they are asked for.' }),
    planChanges,
  })
  .meta({ id: 'GapsFromPosting', description: 'The gaps between an advertisement and the skills on the list.' })

export const applicationPath = z.object({ applicationId })
export const candidatePath = z.object({ candidateId })
export const externalPath = z.object({ source, externalId })
export const applicationFilters = z.strictObject({
  ...pageQuery,
  candidateId: candidateFilter,
  stage: stage.optional().meta({ param: { id: 'StageFilter' }, description: 'Only applications at this stage.' }),
  outcome: outcome
    .optional()
    .meta({ param: { id: 'OutcomeFilter' }, description: 'Only applications with this outcome.' }),
  source: sourceFilter,
  externalId: externalIdFilter,
  employer: employer
    .optional()
    .meta({ param: { id: 'EmployerFilter' }, description: 'Only applications to the employer of exactly this name.' }),
})
export const stageEventFilters = z.strictObject(pageQuery)
export const applicationPage = pageOf(application, 'ApplicationPage')
export const stageEventPage = pageOf(stageEvent, 'StageEventPage')

export type Application = z.output<typeof application>
export type NewApplication = z.output<typeof newApplication>
export type ApplicationDelivery = z.output<typeof applicationDelivery>
export type ApplicationChanges = z.output<typeof applicationChanges>
export type NewStageEvent = z.output<typeof newStageEvent>
export type StageEvent = z.output<typeof stageEvent>
export type ChangedApplication = z.output<typeof changedApplication>
export type RecordedStageEvent = z.output<typeof recordedStageEvent>
export type FollowUpForm = z.output<typeof followUpForm>
export type FollowUpDraft = z.output<typeof followUpDraft>
export type SentFollowUp = z.output<typeof sentFollowUp>
export type GapsFromPosting = z.output<typeof gapsFromPosting>
