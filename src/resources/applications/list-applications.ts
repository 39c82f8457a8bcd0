import { type Context, Json } from '../../context.ts'
import { type Filters, pageOfApplications } from './queries.ts'

type Input = { limit: number } & { [Name in keyof Filters]?: Filters[Name] | undefined }

export async function listApplications(
  { db, tenantId }: Context,
  { limit, ...filters }: Input,
): Promise<{ data: Json; next: string | null }> {
  const [page] = await db.query<{ json: string; next: string | null }>(pageOfApplications(tenantId, limit, filters))
  return { data: new Json(page?.json ?? '[]'), next: page?.next ?? null }
}
