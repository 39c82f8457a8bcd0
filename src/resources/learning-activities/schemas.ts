import { z } from 'zod'
import { activityState, activityType } from '../../http/domain-fields.ts'
import { pageOf, pageQuery, timestamp, timestampIn, version } from '../../http/fields.ts'
import { candidateFilter } from '../../http/filters.ts'
import { candidateId, learningActivityId, learningOfferId, skillGapId } from '../../http/ids.ts'
import { cost, costInput, effortMinutes, learningTitle, learningUrl, provider } from '../../http/learning-fields.ts'
import { withPlanChanges } from '../../http/plan-fields.ts'

const gapId = skillGapId.meta({ description: 'Id of the skill gap it is to close.' })
const offerId = learningOfferId.meta({ description: 'Id of the learning offer it came from.' })
const progress = z.int().min(0).max(100).meta({ description: 'How much of it is done, in per cent.', example: 40 })
const bookedFor = { description: 'When it takes place, where it has a date.', example: '2026-11-20T15:00:00.000Z' }

export const learningActivity = z
  .object({
    id: learningActivityId,
    candidateId,
    gapId: gapId.nullable(),
    offerId: offerId.nullable(),
    type: activityType,
    title: learningTitle,
    provider: provider.nullable(),
    url: learningUrl.nullable(),
    effortMinutes: effortMinutes.nullable(),
    cost: cost.nullable(),
    bookedFor: timestamp.nullable().meta(bookedFor),
    state: activityState,
    progress: progress.meta({ example: 0 }),
    startedAt: timestamp.nullable().meta({ description: 'When it was begun; null before.', example: null }),
    doneAt: timestamp.nullable().meta({ description: 'When it was done; null before.', example: null }),
    version,
    createdAt: timestamp,
    updatedAt: timestamp,
  })
  .meta({
    id: 'LearningActivity',
    description: 'Something one person plans to do, or did, to learn. Whoever may not see its gap does not see it.',
  })

const optional = {
  provider: provider.nullable().optional(),
  url: learningUrl.nullable().optional(),
  effortMinutes: effortMinutes.nullable().optional(),
  cost: costInput.nullable().optional(),
  bookedFor: timestampIn
    .nullable()
    .optional()
    .meta({ format: 'date-time', ...bookedFor }),
}

export const newLearningActivity = z
  .strictObject({
    candidateId,
    gapId: gapId.optional(),
    offerId: offerId.optional(),
    type: activityType.optional().meta({ description: "What kind of learning it is; the offer's where absent." }),
    title: learningTitle.optional().meta({ description: "What it is called; the offer's where absent." }),
    ...optional,
  })
  .refine(({ offerId: offer, type }) => offer !== undefined || type !== undefined, {
    path: ['type'],
    error: 'is needed where there is no offerId',
  })
  .refine(({ offerId: offer, title }) => offer !== undefined || title !== undefined, {
    path: ['title'],
    error: 'is needed where there is no offerId',
  })
  .meta({
    id: 'NewLearningActivity',
    description:
      "Something to learn, planned. From an offer, everything that is left out is the offer's; without one, type and title are needed.",
  })

export const learningActivityChanges = z
  .strictObject({
    type: activityType.optional(),
    title: learningTitle.optional(),
    ...optional,
    state: activityState.optional(),
    progress: progress.optional(),
  })
  .meta({
    id: 'LearningActivityChanges',
    description:
      'Fields to change; null clears, what is left out stays. Progress of 100 and `done` are one: either brings the other about. Progress above 0 begins what was planned or dropped.',
  })

export const changedLearningActivity = withPlanChanges(learningActivity, 'ChangedLearningActivity')

export const learningActivityPath = z.object({ learningActivityId })
export const learningActivityFilters = z.strictObject({
  ...pageQuery,
  candidateId: candidateFilter,
  gapId: gapId.optional().meta({ param: { id: 'GapFilter' }, description: 'Only activities for this skill gap.' }),
  state: activityState
    .optional()
    .meta({ param: { id: 'ActivityStateFilter' }, description: 'Only activities in this state.' }),
})
export const learningActivityPage = pageOf(learningActivity, 'LearningActivityPage')

export type LearningActivity = z.output<typeof learningActivity>
export type NewLearningActivity = z.output<typeof newLearningActivity>
export type LearningActivityChanges = z.output<typeof learningActivityChanges>
export type ChangedLearningActivity = z.output<typeof changedLearningActivity>
