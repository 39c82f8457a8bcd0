import { z } from 'zod'
import { channel, contact, employerType, endedBy, outcome, seniorityLevel, stage } from './domain-fields.ts'
import { externalId, source, text, timestamp, version, webAddress } from './fields.ts'
import { applicationId, candidateId } from './ids.ts'

/** Fields of an application that its record, its inputs and its reviews share. */
export const employer = text(200).meta({ description: 'Name of the employer.', example: 'Nordlicht GmbH' })
export const jobTitle = text(200).meta({
  description: 'Title of the job as it was advertised.',
  example: 'Junior Data Analyst',
})
export const location = text(200).meta({ description: 'Where the work is.', example: 'Hamburg' })
export const url = webAddress.meta({
  description: 'Address of the advertisement.',
  example: 'https://jobs.example.com/4711',
})
export const sourceStatus = text(200).meta({
  description: 'The status in the words of the source.',
  example: 'Interviewing',
})
export const skillsAsked = z
  .array(text(200))
  .max(100)
  .meta({ description: 'Skills the advertisement asks for.', example: ['SQL', 'Python'] })

export const isTailored = z.boolean().meta({
  description: 'Whether it was written for this employer and role; null when nobody said.',
  example: true,
})

const occupationFields = {
  label: text(200).meta({ description: 'Name of the occupation.', example: 'Data Analyst' }),
  scheme: text(100).optional().meta({ description: 'Classification the code is from.', example: 'O*NET-SOC' }),
  code: text(100).optional().meta({ description: 'Code in that classification.', example: '15-2051.00' }),
}
const occupation = z.object(occupationFields).meta({ id: 'Occupation', description: 'What kind of work it is.' })
export const occupationInput = z
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
    isTailored: isTailored.nullable(),
    followedUpAt: timestamp
      .nullable()
      .meta({ description: 'When the person asked where things stand; null while they have not.', example: null }),
    followUpChannel: channel.nullable().meta({ description: 'How they asked.', example: null }),
    appliedAt: timestamp.nullable().meta({ description: 'When the application was sent; null where only saved.' }),
    statusChangedAt: timestamp.meta({ description: 'When stage or outcome last changed.' }),
    version,
    createdAt: timestamp,
    updatedAt: timestamp,
  })
  .meta({ id: 'Application', description: 'One application of one person to one job.' })
