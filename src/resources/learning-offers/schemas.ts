import { z } from 'zod'
import { activityType } from '../../http/domain-fields.ts'
import {
  externalId,
  locale,
  pageOf,
  pageQuery,
  source,
  text,
  timestamp,
  version,
  webAddress,
} from '../../http/fields.ts'
import { externalIdFilter, flag, sourceFilter } from '../../http/filters.ts'
import { learningOfferId } from '../../http/ids.ts'
import { cost, costInput, effortMinutes, learningTitle, learningUrl, provider } from '../../http/learning-fields.ts'

const bookingUrl = webAddress.meta({
  description: 'Where a place or a time can be booked.',
  example: 'https://booking.example.com/mock-interviews',
})
const skills = z
  .array(text(200))
  .max(50)
  .meta({ description: 'Skills it teaches or practises.', example: ['Apache Kafka'] })
const language = locale.meta({ description: 'Language it is given in.' })

export const learningOffer = z
  .object({
    id: learningOfferId,
    source: source.nullable(),
    externalId: externalId.nullable(),
    type: activityType,
    title: learningTitle,
    provider: provider.nullable(),
    url: learningUrl.nullable(),
    bookingUrl: bookingUrl.nullable(),
    skills,
    effortMinutes: effortMinutes.nullable(),
    cost: cost.nullable(),
    locale: language.nullable(),
    withdrawnAt: timestamp
      .nullable()
      .meta({ description: 'When it was withdrawn; null while it can be taken up.', example: null }),
    version,
    createdAt: timestamp,
    updatedAt: timestamp,
  })
  .meta({
    id: 'LearningOffer',
    description: 'A course, a certification or a mock interview that candidates can take up.',
  })

const optional = {
  provider: provider.nullable().optional(),
  url: learningUrl.nullable().optional(),
  bookingUrl: bookingUrl.nullable().optional(),
  skills: skills.optional(),
  effortMinutes: effortMinutes.nullable().optional(),
  cost: costInput.nullable().optional(),
  locale: language.nullable().optional(),
}

export const newLearningOffer = z
  .strictObject({
    source: source.optional(),
    externalId: externalId.optional(),
    type: activityType,
    title: learningTitle,
    ...optional,
  })
  .refine((value) => (value.source === undefined) === (value.externalId === undefined), {
    path: ['externalId'],
    error: 'source and externalId belong together',
  })
  .meta({ id: 'NewLearningOffer', description: 'Something to learn, for the catalogue.' })

export const deliveredLearningOffer = z.strictObject({ type: activityType, title: learningTitle, ...optional }).meta({
  id: 'DeliveredLearningOffer',
  description: 'The same from a system that has its own id for it; null clears, what is left out stays.',
})

export const learningOfferChanges = z
  .strictObject({ type: activityType.optional(), title: learningTitle.optional(), ...optional })
  .meta({ id: 'LearningOfferChanges', description: 'Fields to change; null clears, what is left out stays.' })

export const learningOfferPath = z.object({ learningOfferId })
export const externalPath = z.object({ source, externalId })
export const learningOfferFilters = z.strictObject({
  ...pageQuery,
  type: activityType
    .optional()
    .meta({ param: { id: 'ActivityTypeFilter' }, description: 'Only learning of this type.' }),
  skill: text(200)
    .optional()
    .meta({
      param: { id: 'SkillFilter' },
      description: 'Only offers for this skill, in whatever case it is spelled.',
      example: 'apache kafka',
    }),
  withdrawn: flag.optional().meta({
    param: { id: 'WithdrawnFilter' },
    description: 'Only those withdrawn, or only those that can be taken up.',
  }),
  source: sourceFilter,
  externalId: externalIdFilter,
})
export const learningOfferPage = pageOf(learningOffer, 'LearningOfferPage')

export type LearningOffer = z.output<typeof learningOffer>
export type NewLearningOffer = z.output<typeof newLearningOffer>
export type DeliveredLearningOffer = z.output<typeof deliveredLearningOffer>
export type LearningOfferChanges = z.output<typeof learningOfferChanges>
