import { type Context, pageFrom } from '../../context.ts'
import { notFound } from '../../errors.ts'
import type { StageEvent } from './schemas.ts'

type Input = { applicationId: string; limit: number; after?: string | undefined }

export async function listStageEvents(
  { db }: Context,
  { applicationId, limit, after }: Input,
): Promise<{ data: StageEvent[]; next: string | null }> {
  const rows = await db.stageEvent.findMany({
    where: { applicationId, ...(after && { id: { lt: after } }) },
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  if (rows.length === 0 && (await db.application.count({ where: { id: applicationId } })) === 0)
    throw notFound('application')
  return pageFrom(rows, limit)
}
