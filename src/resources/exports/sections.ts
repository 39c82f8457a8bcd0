import { type Context, Json, pageFrom } from '../../context.ts'
import { RATED_AREAS } from '../../rules/vocabulary.ts'
import { listAchievements } from '../achievements/list-achievements.ts'
import { listApplications } from '../applications/list-applications.ts'
import { listAccessTokens } from '../candidates/list-access-tokens.ts'
import { listCheckIns } from '../check-ins/list-check-ins.ts'
import { listContacts } from '../contacts/list-contacts.ts'
import { listFeedbackRequests } from '../feedback-requests/list-feedback-requests.ts'
import { listLearningActivities } from '../learning-activities/list-learning-activities.ts'
import { listReflections } from '../reflections/list-reflections.ts'
import { listRejections } from '../rejections/list-rejections.ts'
import { asThankYouNote } from '../rejections/thank-you-note-row.ts'
import { listSetbackPlans } from '../setback-plans/list-setback-plans.ts'
import { listSkillGaps } from '../skill-gaps/list-skill-gaps.ts'
import { asShown } from './as-shown.ts'
import { withEvidence, withInteractions, withStageEvents } from './nested.ts'
import { pageOfItems, pageOfPlans } from './plans.ts'
import type { Page, Query, Reading } from './reading.ts'
import type { ExportDocument } from './schemas.ts'

type Section = {
  name: Exclude<keyof ExportDocument, 'exportedAt' | 'candidate'>
  /** Left out, as null, unless the candidate asks. */
  isForCandidate?: true
  page: (reading: Reading, query: Query) => Promise<Page>
  /** Columns that its rows carry and the API shows otherwise. */
  inside?: readonly string[]
  /** What belongs to each record of the page. */
  within?: (context: Context, record: { id: string }) => Promise<object>
}

/** The parts of the document in their order. They are read as the API's own lists are, so that both show the same. */
export const SECTIONS: readonly Section[] = [
  { name: 'applications', page: ({ context }, query) => listApplications(context, query), within: withStageEvents },
  { name: 'rejections', page: ({ context }, query) => listRejections(context, query) },
  { name: 'thankYouNotes', page: ({ context }, query) => pageOfNotes(context, query) },
  { name: 'feedbackRequests', page: ({ context }, query) => listFeedbackRequests(context, query) },
  {
    name: 'reflections',
    page: ({ context }, query) => listReflections(context, query),
    inside: RATED_AREAS.flatMap((area) => [area, `${area}Text`]),
  },
  { name: 'skillGaps', page: ({ context }, query) => listSkillGaps(context, query), within: withEvidence },
  { name: 'learningActivities', page: ({ context }, query) => listLearningActivities(context, query) },
  { name: 'achievements', page: ({ context }, query) => listAchievements(context, query) },
  { name: 'contacts', page: ({ context }, query) => listContacts(context, query), within: withInteractions },
  { name: 'setbackPlans', page: ({ context }, query) => listSetbackPlans(context, query) },
  { name: 'checkIns', isForCandidate: true, page: ({ context }, query) => listCheckIns(context, query) },
  { name: 'actionPlans', page: ({ context }, query) => pageOfPlans(context, query) },
  { name: 'actionItems', page: ({ context }, query) => pageOfItems(context, query) },
  { name: 'accessTokens', page: ({ service }, query) => listAccessTokens(service, query) },
]

/** Notes go by the id of their rejection. */
async function pageOfNotes({ db }: Context, { candidateId, limit, after }: Query): Promise<Page> {
  const rows = await db.thankYouNote.findMany({
    where: { candidateId, ...(after && { rejectionId: { lt: after } }) },
    orderBy: { rejectionId: 'desc' },
    take: limit + 1,
  })
  const { next } = pageFrom(
    rows.map(({ rejectionId }) => ({ id: rejectionId })),
    limit,
  )
  return { data: rows.slice(0, limit).map(asThankYouNote), next }
}

/** The records of a page with what belongs to each, as JSON texts. */
export async function recordsOf({ page, within, inside }: Section, reading: Reading, query: Query) {
  const { data, next } = await page(reading, query)
  const records = (data instanceof Json ? JSON.parse(data.text) : data) as { id: string }[]
  const texts: string[] = []
  for (const record of records) texts.push(asShown({ ...record, ...(await within?.(reading.context, record)) }, inside))
  return { texts, next }
}
