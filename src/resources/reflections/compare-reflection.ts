import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { RATED_AREAS, type RatedArea, type Ratings, type StatedBy } from '../../rules/vocabulary.ts'
import type { ReflectionRow } from './reflection-row.ts'
import type { ReflectionComparison } from './schemas.ts'

/** From how many points on two views differ; the rule compare-both-views asks to look at them from there on. */
const DIFFERS_FROM = 2

/** Both views side by side, area by area: never averaged, and never one corrected by the other. */
export async function compareReflection(
  context: Context,
  { reflectionId }: { reflectionId: string },
): Promise<ReflectionComparison> {
  const reflection = await context.db.reflection.findFirst({ where: { id: reflectionId } })
  if (!reflection) throw notFound('reflection')
  const answer = await findAnswer(context, reflection)
  const areas = RATED_AREAS.map((area) => [area, compare(reflection[area], answer?.ratings[area] ?? null)] as const)
  return {
    reflectionId,
    areas: Object.fromEntries(areas) as ReflectionComparison['areas'],
    employer: answer && {
      feedbackRequestId: answer.id,
      answeredAt: answer.answeredAt,
      statedBy: answer.statedBy,
      words: answer.words,
    },
  }
}

function compare(candidate: number | null, employer: number | null): ReflectionComparison['areas'][RatedArea] {
  const difference = candidate === null || employer === null ? null : Math.abs(candidate - employer)
  return { candidate, employer, difference, differs: difference !== null && difference >= DIFFERS_FROM }
}

type Answer = { id: string; answeredAt: Date | null; statedBy: StatedBy | null; words: string | null; ratings: Ratings }

/**
 * The latest answer about the rejection, else about the same application, if the reader may read it. A candidate who wants
 * feedback to reach the coach first reads it once the coach has passed it on.
 */
async function findAnswer(
  { db, tenantId, audience, now }: Context,
  { applicationId, rejectionId }: ReflectionRow,
): Promise<Answer | null> {
  const [answer] = await db.query<Answer>({
    name: 'find-answer-to-compare',
    text: `select f.id, f.settled_at as "answeredAt", f.answer_stated_by as "statedBy", f.answer_words as words, f.answer_ratings as ratings
           from feedback_requests f
           join rejections r on r.tenant_id = f.tenant_id and r.id = f.rejection_id
           join candidates c on c.tenant_id = f.tenant_id and c.id = f.candidate_id
           where f.tenant_id = $1 and r.application_id = $2 and f.state = 'answered' and f.answer_visibility = any($4::visibility[])
             and (not $5::boolean or not c.coach_first or f.released_at <= $6)
           order by f.rejection_id is not distinct from $3::uuid desc, f.settled_at desc, f.id desc limit 1`,
    values: [tenantId, applicationId, rejectionId, db.sees, audience === 'candidate', now],
  })
  return answer ?? null
}
