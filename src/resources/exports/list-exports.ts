import { type Context, pageFrom } from '../../context.ts'
import { asExport, foundBy } from './export-row.ts'
import type { Export } from './schemas.ts'

type Filters = { limit: number; after?: string | undefined; candidateId?: string | undefined }

export async function listExports(
  context: Context,
  { limit, after, candidateId }: Filters,
): Promise<{ data: Export[]; next: string | null }> {
  const rows = await context.db.export.findMany({
    where: { ...foundBy(context), ...(candidateId && { candidateId }), ...(after && { id: { lt: after } }) },
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  const { data, next } = pageFrom(rows, limit)
  return { data: data.map(asExport), next }
}
