import { z } from 'zod'
import { language } from '../../http/domain-fields.ts'
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
import { accessTokenId, candidateId } from '../../http/ids.ts'
import { withPlanChanges } from '../../http/plan-fields.ts'
import { CANDIDATE_SCOPES } from '../../http/route.ts'
import { signpost } from '../../http/signpost-fields.ts'

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

export const changedCandidate = withPlanChanges(candidate, 'ChangedCandidate')

export const signposts = z
  .object({
    candidateId,
    country: country.nullable(),
    language,
    signposts: z.array(signpost).meta({ description: 'Those who speak the language first.' }),
  })
  .meta({ id: 'Signposts', description: 'People who help in the country of a candidate.' })

export const candidatePath = z.object({ candidateId })
export const externalPath = z.object({ source, externalId })
export const candidateFilters = z.strictObject({
  ...pageQuery,
  source: sourceFilter,
  externalId: externalIdFilter,
})
export const candidatePage = pageOf(candidate, 'CandidatePage')

export const candidateScope = z
  .enum(CANDIDATE_SCOPES)
  .meta({ id: 'CandidateScope', description: 'What a candidate token may do.', example: 'action-plans:read' })

const accessTokenFields = {
  id: accessTokenId,
  candidateId,
  scopes: z
    .array(candidateScope)
    .meta({ description: 'What the token may do.', example: ['action-plans:read', 'reflections:write'] }),
  expiresAt: timestamp.meta({ description: 'From then on it is refused.', example: '2026-11-02T10:30:00.000Z' }),
  revokedAt: timestamp.nullable().meta({ description: 'When it was revoked; null when it was not.', example: null }),
  createdAt: timestamp,
}

export const accessToken = z
  .object(accessTokenFields)
  .meta({ id: 'AccessToken', description: 'A token of one candidate, without the token itself.' })

export const mintedAccessToken = z
  .object({
    ...accessTokenFields,
    token: z.string().meta({
      description: 'The token itself, a signed JWT for `Authorization: Bearer`. Shown this once and not stored.',
      example: 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIwMTkzIn0.c2lnbmF0dXJl',
    }),
  })
  .meta({ id: 'MintedAccessToken', description: 'A new token of one candidate.' })

export const newAccessToken = z
  .strictObject({
    expiresInSeconds: z
      .int()
      .min(60)
      .max(86_400)
      .default(3600)
      .meta({ description: 'How long it is valid.', example: 3600 }),
    scopes: z
      .array(candidateScope)
      .min(1)
      .max(CANDIDATE_SCOPES.length)
      .refine((scopes) => new Set(scopes).size === scopes.length, 'must not name a scope twice')
      .optional()
      .meta({
        uniqueItems: true,
        description:
          'What the token may do: no more than the key that makes it. Where absent, all that the key may do and a candidate can.',
        example: ['action-plans:read', 'reflections:write'],
      }),
  })
  .meta({ id: 'NewAccessToken', description: 'A token to make for one candidate.' })

export const accessTokenPath = z.object({ candidateId, accessTokenId })
export const accessTokenFilters = z.strictObject(pageQuery)
export const accessTokenPage = pageOf(accessToken, 'AccessTokenPage')

export type AccessToken = z.output<typeof accessToken>
export type MintedAccessToken = z.output<typeof mintedAccessToken>
export type NewAccessToken = z.output<typeof newAccessToken>
export type NewCandidate = z.output<typeof newCandidate>
export type CandidateChanges = z.output<typeof candidateChanges>
export type Signposts = z.output<typeof signposts>
export type Candidate = z.output<typeof candidate>
export type ChangedCandidate = z.output<typeof changedCandidate>
