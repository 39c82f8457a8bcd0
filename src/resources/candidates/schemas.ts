import { z } from 'zod'
import {
  country,
  email,
  externalId,
  locale,
  pageOf,
  pageQuery,
  source,
  text,
  timestamp,
  timeZone,
  version,
} from '../../http/fields.ts'
import { externalIdFilter, sourceFilter } from '../../http/filters.ts'
import { candidateId } from '../../http/ids.ts'

const words = (description: string, example: string[]) => z.array(text(200)).max(100).meta({ description, example })

const name = text(200).meta({
  description: 'As the person wants to be called.',
  example: 'Amina Okafor',
  minLength: 1,
  maxLength: 200,
})
const weeklyGoal = z.int().min(1).max(50).meta({ description: 'Tailored applications a week.', example: 3 })

const preferences = z
  .object({
    feedbackOptIn: z.boolean().meta({ description: 'Wants to ask employers for feedback.', example: true }),
    coachFirst: z.boolean().meta({ description: 'Wants feedback to reach their coach before them.', example: false }),
    checkIns: z.boolean().meta({ description: 'Wants to be asked once a week how they are.', example: true }),
  })
  .meta({ id: 'CandidatePreferences', description: 'What the person opted into.' })

export const candidate = z
  .object({
    id: candidateId,
    source: source.nullable(),
    externalId: externalId.nullable(),
    name: name.nullable(),
    email: email.nullable(),
    locale: locale.nullable(),
    timeZone: timeZone.nullable(),
    country: country.nullable(),
    targetOccupations: words('Occupations the person looks for.', ['Data Analyst']),
    skills: words('Skills the person has.', ['SQL', 'Excel']),
    interests: words('Fields and topics the person likes.', ['logistics']),
    weeklyGoal,
    preferences,
    version,
    createdAt: timestamp,
    updatedAt: timestamp,
  })
  .meta({ id: 'Candidate', description: 'A person who looks for work.' })

const changeablePreferences = z
  .strictObject({
    feedbackOptIn: preferences.shape.feedbackOptIn.optional(),
    coachFirst: preferences.shape.coachFirst.optional(),
    checkIns: preferences.shape.checkIns.optional(),
  })
  .meta({
    id: 'CandidatePreferencesInput',
    description:
      'What the person opted into; what is left out stays as it is, true for feedback and check-ins, false for coach first.',
  })

const fields = {
  name: name.nullable().optional(),
  email: email.nullable().optional(),
  locale: locale.nullable().optional().meta({ description: "Language of texts; the tenant's where absent." }),
  timeZone: timeZone
    .nullable()
    .optional()
    .meta({ description: "Zone in which days are counted; the tenant's where absent." }),
  country: country.nullable().optional(),
  targetOccupations: words('Occupations the person looks for.', ['Data Analyst']).optional(),
  skills: words('Skills the person has.', ['SQL', 'Excel']).optional(),
  interests: words('Fields and topics the person likes.', ['logistics']).optional(),
  weeklyGoal: weeklyGoal.optional(),
  preferences: changeablePreferences.optional(),
}

export const newCandidate = z
  .strictObject({ source: source.optional(), externalId: externalId.optional(), ...fields })
  .refine((value) => (value.source === undefined) === (value.externalId === undefined), {
    path: ['externalId'],
    error: 'source and externalId belong together',
  })
  .meta({ id: 'NewCandidate', description: 'A person to keep records for. Every field is optional.' })

export const candidateChanges = z
  .strictObject(fields)
  .meta({ id: 'CandidateChanges', description: 'Fields to change; null clears, what is left out stays.' })

export const candidatePath = z.object({ candidateId })
export const externalPath = z.object({ source, externalId })
export const candidateFilters = z.strictObject({
  ...pageQuery,
  source: sourceFilter,
  externalId: externalIdFilter,
})
export const candidatePage = pageOf(candidate, 'CandidatePage')

export type NewCandidate = z.output<typeof newCandidate>
export type CandidateChanges = z.output<typeof candidateChanges>
export type Candidate = z.output<typeof candidate>
