import { randomBytes } from 'node:crypto'
import type { Context } from '../../context.ts'
import { recordEvent } from '../../jobs/events.ts'
import { mintApiKey } from '../api-keys/mint-api-key.ts'
import type { FoundedTenant, NewTenant } from './schemas.ts'
import { asTenant, refuseLiveWithoutSignposts } from './tenant-row.ts'

/** Over HTTP the key is always a fresh one; the demo tenant may bring its own. */
type Input = NewTenant & { key?: string | undefined }

const CURSOR_SECRET_BYTES = 32

export async function createTenant({ db, now }: Context, { key, ...fields }: Input): Promise<FoundedTenant> {
  return db.transaction(async (tx) => {
    refuseLiveWithoutSignposts(fields)
    const row = await db.tenant.create({
      data: {
        ...fields,
        country: fields.country ?? null,
        cursorSecret: new Uint8Array(randomBytes(CURSOR_SECRET_BYTES)),
        createdAt: now,
        updatedAt: now,
      },
    })
    const apiKey = await mintApiKey({ db, tenantId: row.id, now }, { mode: row.mode, name: 'First key', key })
    recordEvent(tx, { tenantId: row.id, now }, 'tenant.created', { tenantId: row.id })
    recordEvent(tx, { tenantId: row.id, now }, 'api_key.created', { apiKeyId: apiKey.id })
    return { tenant: asTenant(row), apiKey }
  })
}
