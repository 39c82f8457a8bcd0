import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { languageOf, RATED_AREAS, type RatedArea, STAGES, type Stage } from '../../rules/vocabulary.ts'
import { patternTexts } from './pattern-texts.ts'
import type { ReflectionPatterns } from './schemas.ts'

/** Below that, a count says more about chance than about the person. */
const FROM = 5
const RATINGS = [1, 2, 3, 4, 5]

type Row = {
  locale: string
  n: number
  ratings: { area: RatedArea; rating: number; count: number }[]
  endings: { stage: Stage; count: number }[]
}

/** Counts over what the reader may see, each with its n; no cause, and no average of anything. */
export async function getReflectionPatterns(
  { db, tenantId }: Context,
  { candidateId }: { candidateId: string },
): Promise<ReflectionPatterns> {
  const [row] = await db.query<Row>({
    name: 'get-reflection-patterns',
    text: PATTERNS,
    values: [tenantId, candidateId, db.sees],
  })
  if (!row) throw notFound('candidate')
  const areas = RATED_AREAS.map((area) => [area, patternIn(row, area)] as const)
  return {
    candidateId,
    n: row.n,
    areas: Object.fromEntries(areas) as ReflectionPatterns['areas'],
    endings: endingsIn(row),
  }
}

function patternIn(row: Row, area: RatedArea): ReflectionPatterns['areas'][RatedArea] {
  const given = row.ratings.filter((one) => one.area === area)
  const n = sumOf(given)
  const reason = whyNot(row, n, 'ratings')
  if (reason) return { n, ratings: null, reason }
  const countOf = (rating: number) => given.find((one) => one.rating === rating)?.count ?? 0
  return { n, ratings: RATINGS.map((rating) => ({ rating, count: countOf(rating) })), reason: null }
}

function endingsIn(row: Row): ReflectionPatterns['endings'] {
  const n = sumOf(row.endings)
  const reason = whyNot(row, n, 'endings')
  if (reason) return { n, stages: null, reason }
  const inOrder = row.endings.toSorted((one, other) => STAGES.indexOf(one.stage) - STAGES.indexOf(other.stage))
  return { n, stages: inOrder, reason: null }
}

/** Null where there is enough to count. */
function whyNot({ locale, n: reflections }: Row, n: number, what: 'ratings' | 'endings'): string | null {
  const texts = patternTexts[languageOf(locale)]
  if (reflections < FROM) return texts.reflections(reflections)
  return n < FROM ? texts[what](n) : null
}

function sumOf(counts: readonly { count: number }[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0)
}

const OF_READER = 'f.tenant_id = $1 and f.candidate_id = $2 and f.visibility = any($3::visibility[])'

const PATTERNS = `
select coalesce(c.locale, t.locale) as locale,
  (select count(*)::int from reflections f where ${OF_READER}) as n,
  (select coalesce(json_agg(r), '[]') from (
    select v.area, v.rating, count(*)::int as count from reflections f
    cross join lateral (values ('communication', f.communication), ('responses', f.responses), ('confidence', f.confidence),
      ('preparedness', f.preparedness)) v (area, rating)
    where ${OF_READER} and v.rating is not null group by v.area, v.rating) r) as ratings,
  (select coalesce(json_agg(e), '[]') from (
    select j.stage_reached as stage, count(*)::int as count from rejections j
    where j.tenant_id = $1 and j.candidate_id = $2 and j.retracted_at is null group by j.stage_reached) e) as endings
from candidates c join tenants t on t.id = c.tenant_id where c.tenant_id = $1 and c.id = $2`
