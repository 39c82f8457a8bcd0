import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'
import type { TenantDb, Tx } from '../db/tenant.ts'
import { AppError, conflict, invalid } from '../errors.ts'

/** An answer as it was first given, ready to be given again. */
export type StoredAnswer = { status: number; headers: Record<string, string>; body: string }

/** One POST with an Idempotency-Key. */
export type Once = {
  tenantId: string
  operation: string
  key: string
  fingerprint: Buffer
  now: Date
  /** Encrypts the stored answer with the caller's own credential, for answers that hold a secret. */
  sealWith: string | null
  /** Writes what the use case returned. */
  answerOf(result: unknown): StoredAnswer
}

/** Thrown out of the transaction when the key was used before: the first answer is given again. */
export class Replay extends Error {
  readonly answer: StoredAnswer

  constructor(answer: StoredAnswer) {
    super('replay')
    this.answer = answer
  }
}

const KEY_FORM = /^[\x21-\x7E](?:[\x20-\x7E]{0,253}[\x21-\x7E])?$/

/** The key from its header, bare or as a quoted string; null when there is none. */
export function readKey(header: string | string[] | undefined): string | null {
  if (header === undefined) return null
  const given = String(header)
  const key = /^"(.*)"$/.exec(given)?.[1] ?? given
  if (!KEY_FORM.test(key))
    throw invalid('The Idempotency-Key is not usable.', [
      { header: 'Idempotency-Key', detail: 'must be 1 to 255 printable ASCII characters' },
    ])
  return key
}

export function fingerprintOf(reader: string, method: string, path: string, body: Uint8Array | undefined): Buffer {
  return createHash('sha256')
    .update(`${reader}${method} ${path}\n`)
    .update(body ?? '')
    .digest()
}

/**
 * The same client, whose transaction also claims the key and keeps the answer. A second request with the key waits for
 * the first at the claim; when that takes too long it is told so with 409.
 */
export function onceOnly(db: TenantDb, once: Once): TenantDb & { answered(): StoredAnswer | null } {
  let answer: StoredAnswer | null = null
  const transaction: TenantDb['transaction'] = (work) =>
    db.transaction(async (tx) => {
      await claim(tx, once)
      const result = await work(tx)
      answer = once.answerOf(result)
      keep(tx, once, answer)
      return result
    })
  // Defined, never assigned: an assignment would land in the client itself, which other requests share.
  return Object.create(db, { answered: { value: () => answer }, transaction: { value: transaction } })
}

async function claim(tx: Tx, { tenantId, operation, key, fingerprint, now, sealWith }: Once): Promise<void> {
  const claimed = await tx
    .query({
      name: 'claim-idempotency-key',
      text: `insert into idempotency_keys (tenant_id, operation, key, fingerprint, created_at) values ($1, $2, $3, $4, $5)
             on conflict do nothing returning 1`,
      values: [tenantId, operation, key, fingerprint, now],
    })
    .catch((error: { code?: string }) => {
      if (error.code === LOCK_NOT_AVAILABLE)
        throw conflict('idempotency_in_progress', 'A request with this Idempotency-Key is still running.')
      throw error
    })
  if (claimed.length > 0) return
  const [used] = await tx.query<{ fingerprint: Buffer; status: number; headers: Record<string, string>; body: Buffer }>(
    {
      text: 'select fingerprint, status, headers, body from idempotency_keys where tenant_id = $1 and operation = $2 and key = $3',
      values: [tenantId, operation, key],
    },
  )
  if (!used)
    throw conflict('idempotency_in_progress', 'A request with this Idempotency-Key was just withdrawn. Send it again.')
  if (!used.fingerprint.equals(fingerprint))
    throw invalid(
      'The Idempotency-Key was used with another request.',
      [{ header: 'Idempotency-Key', detail: 'belongs to another body' }],
      'idempotency_key_reused',
    )
  throw new Replay({ status: used.status, headers: used.headers, body: open(used.body, sealWith) })
}

const LOCK_NOT_AVAILABLE = '55P03'

function keep(tx: Tx, { tenantId, operation, key, sealWith }: Once, answer: StoredAnswer): void {
  tx.send({
    name: 'keep-idempotent-answer',
    text: `update idempotency_keys set status = $4, headers = $5, body = $6 where tenant_id = $1 and operation = $2 and key = $3`,
    values: [tenantId, operation, key, answer.status, JSON.stringify(answer.headers), close(answer.body, sealWith)],
  })
}

function close(body: string, credential: string | null): Buffer {
  if (!credential) return Buffer.from(body)
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFrom(credential), iv)
  const sealed = Buffer.concat([cipher.update(body, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed])
}

function open(stored: Buffer, credential: string | null): string {
  if (!credential) return stored.toString('utf8')
  const decipher = createDecipheriv('aes-256-gcm', keyFrom(credential), stored.subarray(0, 12)).setAuthTag(
    stored.subarray(12, 28),
  )
  try {
    return decipher.update(stored.subarray(28), undefined, 'utf8') + decipher.final('utf8')
  } catch {
    throw new AppError(
      409,
      'idempotency_key_foreign',
      'This secret was given to another API key and can be shown to that one only.',
    )
  }
}

function keyFrom(credential: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', credential, '', 'onward idempotent answer', 32))
}
