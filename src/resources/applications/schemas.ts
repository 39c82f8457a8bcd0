import { z } from 'zod'
import {
  contact,
  contactInput,
  employerType,
  endedBy,
  outcome,
  seniorityLevel,
  stage,
} from '../../http/domain-fields.ts'
import {
  externalId,
  id,
  pageOf,
  pageQuery,
  source,
  text,
  timestamp,
  timestampIn,
  version,
  webAddress,
} from '../../http/fields.ts'
import { candidateFilter, externalIdFilter, sourceFilter } from '../../http/filters.ts'
import { applicationId, candidateId } from '../../http/ids.ts'

const MAX_CONTACTS = 20

const employer = text(200).meta({ description: 'Name of the employer.', example: 'Nordlicht GmbH' })
const jobTitle = text(200).meta({
  description: 'Title of the job as it was advertised.',
  example: 'Junior Data Analyst',
})
const location = text(200).meta({ description: 'Where the work is.', example: 'Hamburg' })
const url = webAddress.meta({ description: 'Address of the advertisement.', example: 'https://jobs.example.com/4711' })
const sourceStatus = text(200).meta({ description: 'The status in the words of the source.', example: 'Interviewing' })
const skillsAsked = z
  .array(text(200))
  .max(100)
  .meta({ description: 'Skills the advertisement asks for.', example: ['SQL', 'Python'] })

const occupationFields = {
  label: text(200).meta({ description: 'Name of the occupation.', example: 'Data Analyst' }),
  scheme: text(100).optional().meta({ description: 'Classification the code is from.', example: 'O*NET-SOC' }),
  code: text(100).optional().meta({ description: 'Code in that classification.', example: '15-2051.00' }),
}
const occupation = z.object(occupationFields).meta({ id: 'Occupation', description: 'What kind of work it is.' })
const occupationInput = z
  .strictObject(occupationFields)
  .meta({ id: 'OccupationInput', description: 'What kind of work it is; replaced as a whole.' })

export const application = z
  .object({
    id: applicationId,
    candidateId,
    source: source.nullable(),
    externalId: externalId.nullable(),
    employer,
    jobTitle,
    occupation: occupation.nullable(),
    level: seniorityLevel.nullable(),
    employerType: employerType.nullable(),
    location: location.nullable(),
    url: url.nullable(),
    skillsAsked,
    contacts: z.array(contact),
    stage,
    stageReached: stage.meta({ description: 'The furthest stage there has been; it survives the ending.' }),
    outcome,
    endedBy: endedBy.nullable().meta({ example: null }),
    endedAt: timestamp
      .nullable()
      .meta({ description: 'When it ended; null while open and while unmapped.', example: null }),
    sourceStatus: sourceStatus.nullable(),
    appliedAt: timestamp.nullable().meta({ description: 'When the application was sent; null where only saved.' }),
    statusChangedAt: timestamp.meta({ description: 'When stage or outcome last changed.' }),
    version,
    createdAt: timestamp,
    updatedAt: timestamp,
  })
  .meta({ id: 'Application', description: 'One application of one person to one job.' })

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

export const applicationPath = z.object({ applicationId })
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
