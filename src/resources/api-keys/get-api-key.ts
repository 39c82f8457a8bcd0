import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { asApiKey } from './api-key-row.ts'
import type { ApiKey } from './schemas.ts'

export async function getApiKey({ db }: Context, { apiKeyId }: { apiKeyId: string }): Promise<ApiKey> {
  const row = await db.apiKey.findFirst({ where: { id: apiKeyId } })
  if (!row) throw notFound('API key')
  return asApiKey(row)
}
