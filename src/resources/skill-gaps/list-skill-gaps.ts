import { type Context, pageFrom } from '../../context.ts'
import type { GapState } from '../../rules/vocabulary.ts'
import type { SkillGap } from './schemas.ts'
import { asSkillGap } from './skill-gap-row.ts'

type Filters = {
  limit: number
  after?: string | undefined
  candidateId?: string | undefined
  state?: GapState | undefined
}

export async function listSkillGaps(
  { db }: Context,
  { limit, after, candidateId, state }: Filters,
): Promise<{ data: SkillGap[]; next: string | null }> {
  const rows = await db.skillGap.findMany({
    where: { ...(candidateId && { candidateId }), ...(state && { state }), ...(after && { id: { lt: after } }) },
    omit: { tenantId: true, skillKey: true },
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  const { data, next } = pageFrom(rows, limit)
  return { data: data.map(asSkillGap), next }
}
