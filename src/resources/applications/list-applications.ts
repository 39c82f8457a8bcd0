import { type Context, Json } from '../../context.ts'
import { type Filters, type JsonRow, newestApplications } from './queries.ts'

type Input = { limit: number } & Filters

export async function listApplications(
  { db, tenantId }: Context,
  { limit, ...filters }: Input,
): Promise<{ data: Json; next: string | null }> {
  const rows = await db.query<JsonRow>(newestApplications(tenantId, limit + 1, filters))
  const page = rows.slice(0, limit)
  const data = new Json(`[${page.map(({ json }) => json).join(',')}]`)
  return { data, next: rows.length > limit ? (page.at(-1)?.id ?? null) : null }
}
