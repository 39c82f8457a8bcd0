import { type Context, Json } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { type JsonRow, oneApplication } from './queries.ts'

export async function getApplication(
  { db, tenantId }: Context,
  { applicationId }: { applicationId: string },
): Promise<Json> {
  const [row] = await db.query<JsonRow>(oneApplication(tenantId, applicationId))
  if (!row) throw notFound('application')
  return new Json(row.json, row.version)
}
