import { createHmac, timingSafeEqual } from 'node:crypto'
import { AppError } from '../errors.ts'

const SEAL_BYTES = 16
const ID_BYTES = 16

/** An opaque cursor: an id, sealed with the tenant's secret together with the list and filters it belongs to. */
export function sealCursor(secret: Uint8Array, list: string, afterId: string): string {
  const id = Buffer.from(afterId.replaceAll('-', ''), 'hex')
  return Buffer.concat([id, seal(secret, list, id)]).toString('base64url')
}

/** The id inside. Throws 400 for a cursor that was never given, or was given for another list, filter or tenant. */
export function openCursor(secret: Uint8Array, list: string, cursor: string): string {
  const bytes = Buffer.from(cursor, 'base64url')
  const id = bytes.subarray(0, ID_BYTES)
  const isOurs =
    bytes.length === ID_BYTES + SEAL_BYTES &&
    bytes.toString('base64url') === cursor &&
    timingSafeEqual(bytes.subarray(ID_BYTES), seal(secret, list, id))
  if (!isOurs)
    throw new AppError(400, 'invalid_cursor', 'The cursor was not given for this list with these filters.', [
      { parameter: 'cursor', detail: 'is not a cursor of this list' },
    ])
  return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

function seal(secret: Uint8Array, list: string, id: Uint8Array): Buffer {
  return createHmac('sha256', secret).update(list).update('\0').update(id).digest().subarray(0, SEAL_BYTES)
}
