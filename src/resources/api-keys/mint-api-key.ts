import { createHash, randomInt } from 'node:crypto'
import type { Context } from '../../context.ts'
import { asApiKey } from './api-key-row.ts'
import { type ApiKey, type MintedApiKey, scope } from './schemas.ts'

type Key = {
  mode: 'test' | 'live'
  name: string
  /** All there are, where absent. */
  scopes?: ApiKey['scopes']
  audience?: ApiKey['audience']
  expiresAt?: Date | string | null | undefined
  /** The secret, when it was chosen already. */
  key?: string | undefined
}

/** Stores a new key and returns it with its secret, which only its hash survives. Runs inside the caller's transaction. */
export async function mintApiKey(
  { db, tenantId, now }: Pick<Context, 'db' | 'tenantId' | 'now'>,
  { mode, name, scopes = [...scope.options], audience = 'tenant', expiresAt = null, key = secretFor(mode) }: Key,
): Promise<MintedApiKey> {
  const row = await db.apiKey.create({
    data: {
      tenantId,
      name,
      prefix: key.slice(0, PREFIX_LENGTH),
      hash: hashOf(key),
      scopes,
      audience,
      expiresAt,
      createdAt: now,
      updatedAt: now,
    },
  })
  return { ...asApiKey(row), key }
}

/** `onw_live_` and four more. */
const PREFIX_LENGTH = 13
const SECRET_LENGTH = 40
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

function secretFor(mode: Key['mode']): string {
  const characters = Array.from({ length: SECRET_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)])
  return `onw_${mode}_${characters.join('')}`
}

/** A plain hash is enough: 238 random bits cannot be guessed, so there is nothing to slow down. */
function hashOf(key: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(key).digest())
}
