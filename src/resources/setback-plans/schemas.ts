import { z } from 'zod'
import { visibility } from '../../http/domain-fields.ts'
import { calendarDate, pageOf, pageQuery, text, timestamp, version } from '../../http/fields.ts'
import { candidateFilter } from '../../http/filters.ts'
import { candidateId, rejectionId, setbackPlanId } from '../../http/ids.ts'
import { withPlanChanges } from '../../http/plan-fields.ts'

const sentence = (description: string, example: string) =>
  text(500).meta({ description, example, minLength: 1, maxLength: 500 })
const obstacle = sentence('“If …”: what may come, in the words of the person.', 'If the next one is a no')
const action = sentence(
  '“… then I will …”: what they do when it comes.',
  'I will take a walk, and ask one question about it the next day',
)
const occasion = rejectionId.nullable().meta({ description: 'The rejection that it was made for, if one was.' })

export const setbackPlan = z
  .object({
    id: setbackPlanId,
    candidateId,
    rejectionId: occasion,
    obstacle,
    action,
    visibility,
    reviewedAt: timestamp.meta({ description: 'When the person last made, changed or confirmed it.' }),
    version,
    createdAt: timestamp,
    updatedAt: timestamp,
  })
  .meta({ id: 'SetbackPlan', description: '“If this comes, I will do that”: kept, and shown again when it comes.' })

export const newSetbackPlan = z
  .strictObject({
    candidateId,
    rejectionId: occasion.optional(),
    obstacle,
    action,
    visibility: visibility.optional().meta({
      description:
        'Who may read it, and the advice that quotes it; the candidate alone where absent, whoever sends it.',
    }),
  })
  .meta({ id: 'NewSetbackPlan', description: 'A plan for the next setback, made in advance.' })

export const setbackPlanChanges = z
  .strictObject({ obstacle: obstacle.optional(), action: action.optional(), visibility: visibility.optional() })
  .meta({
    id: 'SetbackPlanChanges',
    description: 'Fields to change; what is left out stays. An empty object says that it still holds as it is.',
  })

export const changedSetbackPlan = withPlanChanges(setbackPlan, 'ChangedSetbackPlan')

export const setbackPlanPath = z.object({ setbackPlanId })
export const setbackPlanFilters = z.strictObject({ ...pageQuery, candidateId: candidateFilter })
export const setbackPlanPage = pageOf(setbackPlan, 'SetbackPlanPage')

const count = (description: string, example: number) => z.int().min(0).meta({ description, example })
const counters = {
  applicationsSent: count('Applications sent.', 3),
  tailoredApplications: count('Of these, written for the employer and role.', 2),
  peopleContacted: count('Different people spoken or written with.', 2),
  practiceDone: count('Learning activities done: courses, practice, mock interviews, projects.', 1),
  feedbackAsked: count('Requests for feedback sent.', 1),
  reflectionsWritten: count('Reflections written.', 1),
  itemsDone: count('Items of the checklist done.', 4),
}

export const progress = z
  .object({
    candidateId,
    weeks: z
      .array(
        z
          .object({
            week: z.string().meta({ description: 'The ISO week.', example: '2026-W45' }),
            startsOn: calendarDate.meta({ description: "Its Monday, in the candidate's time zone." }),
            ...counters,
          })
          .meta({ id: 'ProgressWeek', description: 'What a person did in one week.' }),
      )
      .meta({ description: 'The last twelve ISO weeks, the current one last.' }),
    total: z
      .object(counters)
      .meta({ id: 'ProgressTotal', description: 'All that is on record, each person contacted counted once.' }),
  })
  .meta({
    id: 'CandidateProgress',
    description: 'Counters of what a person controls. No outcomes, no ranking, no comparison with anybody.',
  })

export const progressPath = z.object({ candidateId })

export type SetbackPlan = z.output<typeof setbackPlan>
export type NewSetbackPlan = z.output<typeof newSetbackPlan>
export type SetbackPlanChanges = z.output<typeof setbackPlanChanges>
export type ChangedSetbackPlan = z.output<typeof changedSetbackPlan>
export type Progress = z.output<typeof progress>
