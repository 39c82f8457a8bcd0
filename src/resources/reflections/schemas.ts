import { z } from 'zod'
import { stage, statedBy, visibility } from '../../http/domain-fields.ts'
import { LONG_TEXT, pageOf, pageQuery, text, timestamp, version } from '../../http/fields.ts'
import { applicationFilter, candidateFilter, rejectionFilter } from '../../http/filters.ts'
import { applicationId, candidateId, feedbackRequestId, reflectionId, rejectionId } from '../../http/ids.ts'
import { withPlanChanges } from '../../http/plan-fields.ts'

/** One field for each of the four areas. */
function inEachArea<Area extends z.ZodType>(area: Area) {
  return { communication: area, responses: area, confidence: area, preparedness: area }
}

const rating = z.int().min(1).max(5).meta({ description: '1 (hard) to 5 (good).', example: 4 })
const sentence = { description: 'In a sentence, why.', example: 'I lost the thread when they asked about Kafka.' }
const wentWell = { description: 'What went well.', example: 'The first ten minutes, and my question at the end.' }
const toChange = { description: 'What to change next time.', example: 'Have two examples ready for each requirement.' }
const skills = z
  .array(text(200))
  .max(20)
  .meta({ description: 'Skills the person wants to strengthen.', example: ['Kafka'] })

const reflectedArea = z
  .object({ rating: rating.nullable(), text: z.string().nullable().meta(sentence) })
  .meta({ id: 'ReflectedArea', description: 'How one area went; null where the person said nothing.' })

export const reflection = z
  .object({
    id: reflectionId,
    candidateId,
    applicationId,
    rejectionId: rejectionId.nullable().meta({ description: 'The rejection it looks back on, if it names one.' }),
    areas: z.object(inEachArea(reflectedArea)).meta({
      id: 'ReflectedAreas',
      description:
        'How clearly they spoke and listened, how well their answers fitted, how sure they felt, how well prepared they were.',
    }),
    wentWell: z.string().nullable().meta(wentWell),
    toChange: z.string().nullable().meta(toChange),
    skills,
    visibility,
    version,
    createdAt: timestamp,
    updatedAt: timestamp,
  })
  .meta({ id: 'Reflection', description: "The person's own look back on an application or an interview." })

const reflectedAreaInput = z
  .strictObject({
    rating: rating.nullable().optional(),
    text: text(2_000).nullable().optional().meta(sentence),
  })
  .meta({ id: 'ReflectedAreaInput', description: 'How one area went; null clears, what is left out stays.' })

const changeable = {
  areas: z
    .strictObject(inEachArea(reflectedAreaInput.optional()))
    .optional()
    .meta({ id: 'ReflectedAreasInput', description: 'The areas the person wants to say something about.' }),
  wentWell: text(LONG_TEXT).nullable().optional().meta(wentWell),
  toChange: text(LONG_TEXT).nullable().optional().meta(toChange),
  skills: skills.optional().meta({
    description: 'Skills the person wants to strengthen; each makes a skill gap, or strengthens the one that is there.',
  }),
  visibility: visibility.optional(),
}

export const newReflection = z
  .strictObject({
    rejectionId: rejectionId.optional().meta({ description: 'The rejection to look back on, and its application.' }),
    applicationId: applicationId.optional().meta({
      description: 'The application to look back on, where there is no rejection to name.',
    }),
    ...changeable,
    visibility: changeable.visibility.meta({
      description:
        'Who may read it, and the advice that rests on it; the candidate alone where absent, whoever sends it.',
    }),
  })
  .refine((value) => value.rejectionId !== undefined || value.applicationId !== undefined, {
    path: ['rejectionId'],
    error: 'must be there, or applicationId',
  })
  .meta({
    id: 'NewReflection',
    description: 'A look back on a rejection or an application. Every other field is optional, but one must be filled.',
  })

export const reflectionChanges = z
  .strictObject(changeable)
  .meta({ id: 'ReflectionChanges', description: 'Fields to change; null clears, what is left out stays.' })

export const changedReflection = withPlanChanges(reflection, 'ChangedReflection')

const comparedArea = z
  .object({
    candidate: rating.nullable().meta({ description: "The person's own rating." }),
    employer: rating.nullable().meta({ description: "The employer's rating.", example: 2 }),
    difference: z
      .int()
      .min(0)
      .max(4)
      .nullable()
      .meta({ description: 'How many points they are apart; null unless both rated.', example: 2 }),
    differs: z.boolean().meta({ description: 'Whether that is two points or more.', example: true }),
  })
  .meta({ id: 'ComparedArea', description: 'One area as both sides see it, side by side and never averaged.' })

export const reflectionComparison = z
  .object({
    reflectionId,
    areas: z
      .object(inEachArea(comparedArea))
      .meta({ id: 'ComparedAreas', description: 'The four areas as both sides see them.' }),
    employer: z
      .object({
        feedbackRequestId,
        answeredAt: timestamp.nullable(),
        statedBy: statedBy.nullable(),
        words: z.string().nullable().meta({
          description: "The employer's words, as they came.",
          example: 'Clear and friendly; Kafka was missing.',
        }),
      })
      .meta({ id: 'EmployerView', description: 'Where the ratings of the employer come from, and what they wrote.' })
      .nullable()
      .meta({ description: 'Null where there is no answer that the reader may read.' }),
  })
  .meta({ id: 'ReflectionComparison', description: "A reflection beside the employer's answer about the same ending." })

const n = z.int().min(0).meta({ description: 'How many there are that the reader may see.', example: 6 })
const reason = z
  .string()
  .nullable()
  .meta({ description: 'Why nothing is counted yet; null where something is.', example: null })
const count = z.int().min(0).meta({ example: 2 })

const areaPattern = z
  .object({
    n,
    ratings: z
      .array(z.object({ rating, count }).meta({ id: 'RatingCount', description: 'How often a rating was given.' }))
      .nullable()
      .meta({ description: 'How often each rating was given, 1 to 5; null below five.' }),
    reason,
  })
  .meta({ id: 'AreaPattern', description: 'How a person rated one area over their reflections.' })

export const reflectionPatterns = z
  .object({
    candidateId,
    n,
    areas: z
      .object(inEachArea(areaPattern))
      .meta({ id: 'AreaPatterns', description: "The person's own ratings, area by area." }),
    endings: z
      .object({
        n,
        stages: z
          .array(z.object({ stage, count }).meta({ id: 'StageCount', description: 'How many endings at one stage.' }))
          .nullable()
          .meta({ description: 'The stages at which applications ended, the earliest first; null below five.' }),
        reason,
      })
      .meta({ id: 'EndingPattern', description: 'At which stages the applications of a person ended.' }),
  })
  .meta({
    id: 'ReflectionPatterns',
    description: 'Counts over the reflections that the reader may see, from five on. They name no cause.',
  })

export const reflectionPath = z.object({ reflectionId })
export const patternsPath = z.object({ candidateId })
export const reflectionFilters = z.strictObject({
  ...pageQuery,
  candidateId: candidateFilter,
  applicationId: applicationFilter,
  rejectionId: rejectionFilter,
})
export const reflectionPage = pageOf(reflection, 'ReflectionPage')

export type Reflection = z.output<typeof reflection>
export type NewReflection = z.output<typeof newReflection>
export type ReflectionChanges = z.output<typeof reflectionChanges>
export type ChangedReflection = z.output<typeof changedReflection>
export type ReflectionComparison = z.output<typeof reflectionComparison>
export type ReflectionPatterns = z.output<typeof reflectionPatterns>
