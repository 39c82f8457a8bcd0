import { z } from 'zod'
import { achievementKind, visibility } from '../../http/domain-fields.ts'
import { calendarDate, LONG_TEXT, pageOf, pageQuery, text, timestamp, version, webAddress } from '../../http/fields.ts'
import { candidateFilter } from '../../http/filters.ts'
import { achievementId, candidateId } from '../../http/ids.ts'
import { withPlanChanges } from '../../http/plan-fields.ts'

const title = text(300).meta({
  description: "What it is, in the person's own words; plans quote it.",
  example: 'Cut the weekly stock report from two days to two hours',
  minLength: 1,
  maxLength: 300,
})
const skills = z
  .array(text(200))
  .max(50)
  .meta({ description: 'Skills it shows.', example: ['SQL', 'Excel'] })
const happenedOn = calendarDate.nullable().meta({ description: 'When it was, where it has a date.' })
const evidenceUrl = webAddress.nullable().meta({ description: 'Where it can be seen: a certificate, a project.' })
const described = { example: 'Three queries and a shared sheet replaced copying by hand.' }

export const achievement = z
  .object({
    id: achievementId,
    candidateId,
    kind: achievementKind,
    title,
    description: z
      .string()
      .nullable()
      .meta({ description: 'More about it, for the person to read again.', ...described }),
    happenedOn,
    evidenceUrl,
    skills,
    visibility,
    version,
    createdAt: timestamp,
    updatedAt: timestamp,
  })
  .meta({
    id: 'Achievement',
    description: 'Something a person is good at or did. Plans quote it; nothing is invented.',
  })

const optional = {
  description: text(LONG_TEXT)
    .nullable()
    .optional()
    .meta({ description: 'More about it, for the person to read again.', ...described }),
  happenedOn: happenedOn.optional(),
  evidenceUrl: evidenceUrl.optional(),
  skills: skills.optional(),
  visibility: visibility.optional(),
}

export const newAchievement = z
  .strictObject({
    candidateId,
    kind: achievementKind,
    title,
    ...optional,
    visibility: optional.visibility.meta({
      description: 'Who may read it, and the advice that quotes it; everybody at the tenant where absent.',
    }),
  })
  .meta({ id: 'NewAchievement', description: 'A strength or an achievement to keep.' })

export const achievementChanges = z
  .strictObject({ kind: achievementKind.optional(), title: title.optional(), ...optional })
  .meta({ id: 'AchievementChanges', description: 'Fields to change; null clears, what is left out stays.' })

export const changedAchievement = withPlanChanges(achievement, 'ChangedAchievement')

export const achievementPath = z.object({ achievementId })
export const achievementFilters = z.strictObject({
  ...pageQuery,
  candidateId: candidateFilter,
  kind: achievementKind
    .optional()
    .meta({ param: { id: 'AchievementKindFilter' }, description: 'Only strengths, or only achievements.' }),
})
export const achievementPage = pageOf(achievement, 'AchievementPage')

export type Achievement = z.output<typeof achievement>
export type NewAchievement = z.output<typeof newAchievement>
export type AchievementChanges = z.output<typeof achievementChanges>
export type ChangedAchievement = z.output<typeof changedAchievement>
