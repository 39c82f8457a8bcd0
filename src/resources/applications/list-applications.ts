import { type Context, Json, pageFrom } from '../../context.ts'
import { type Filters, type JsonRow, newestApplications } from './queries.ts'

type Input = { limit: number } & Filters

export async function listApplications(
  { db, tenantId }: Context,
  { limit, ...filters }: Input,
): Promise<{ data: Json; next: string | null }> {
  const rows = await db.query<JsonRow>(newestApplications(tenantId, limit + 1, filters))
  const { data, next } = pageFrom(rows, limit)
  return { data: new Json(`[${data.map(({ json }) => json).join(',')}]`), next }
}
