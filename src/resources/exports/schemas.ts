import { z } from 'zod'
import { visibility } from '../../http/domain-fields.ts'
import { pageOf, pageQuery, timestamp } from '../../http/fields.ts'
import { candidateFilter } from '../../http/filters.ts'
import { candidateId, exportId } from '../../http/ids.ts'
import { progress, workState } from '../../http/work-fields.ts'

export const exportRecord = z
  .object({
    id: exportId,
    candidateId,
    audience: visibility.meta({
      description: 'For whose eyes it was made: what they may not read is not in it, and others do not find it.',
      example: 'tenant',
    }),
    state: workState.meta({ example: 'done' }),
    progress,
    failure: z
      .string()
      .nullable()
      .meta({ description: 'Why it could not be made; null unless it failed.', example: null }),
    finishedAt: timestamp.nullable().meta({ description: 'When it was made; null before.' }),
    expiresAt: timestamp
      .nullable()
      .meta({ description: 'From then on it is gone; null before it is made.', example: '2026-11-09T09:30:00.000Z' }),
    createdAt: timestamp,
    updatedAt: timestamp,
  })
  .meta({ id: 'Export', description: 'Everything kept about one candidate, on its way to one document.' })

export const newExport = z
  .strictObject({ candidateId })
  .meta({ id: 'NewExport', description: 'Whose records to export.' })

const records = (description: string) => z.array(z.looseObject({})).meta({ description, example: [] })

export const exportDocument = z
  .object({
    exportedAt: timestamp,
    candidate: z.looseObject({ id: candidateId }).meta({ description: 'As `getCandidate` shows it.' }),
    applications: records('As `listApplications` shows them, each with its `stageEvents`.'),
    rejections: records('As `listRejections` shows them.'),
    thankYouNotes: records('As `getThankYouNote` shows them.'),
    feedbackRequests: records('As `listFeedbackRequests` shows them.'),
    reflections: records('As `listReflections` shows them.'),
    skillGaps: records('As `listSkillGaps` shows them, each with all of its `evidence`.'),
    learningActivities: records('As `listLearningActivities` shows them.'),
    achievements: records('As `listAchievements` shows them.'),
    contacts: records('As `listContacts` shows them, each with its `interactions`.'),
    setbackPlans: records('As `listSetbackPlans` shows them.'),
    checkIns: records('As `listCheckIns` shows them; in the export of a candidate token only.')
      .nullable()
      .meta({ description: 'As `listCheckIns` shows them; null unless a candidate token asked.', example: null }),
    actionPlans: records('As `listActionPlans` shows them, each with the ids of its items, step by step.'),
    actionItems: records('As plans show them, once each.'),
    accessTokens: records('As `listAccessTokens` shows them.'),
  })
  .meta({
    id: 'ExportDocument',
    description: 'One candidate with everything that the one who asked may read, newest records first.',
  })

export const exportPath = z.object({ exportId })
export const exportFilters = z.strictObject({ ...pageQuery, candidateId: candidateFilter })
export const exportPage = pageOf(exportRecord, 'ExportPage')

export type Export = z.output<typeof exportRecord>
export type NewExport = z.output<typeof newExport>
export type ExportDocument = z.output<typeof exportDocument>
