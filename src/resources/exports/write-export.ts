import type { Context } from '../../context.ts'
import type { Statement, Tx } from '../../db/tenant.ts'
import { recordEvent } from '../../jobs/events.ts'
import { takeTurns } from '../../jobs/turns.ts'
import { getCandidate } from '../candidates/get-candidate.ts'
import { asShown } from './as-shown.ts'
import { countRecords } from './count-records.ts'
import type { Reading } from './reading.ts'
import { recordsOf, SECTIONS } from './sections.ts'

export const WRITE_EXPORTS = 'write-exports'

/** Records of a transaction, and so the most that is held at once. */
const BATCH = 25
const MAX_BYTES = 50_000_000
const KEPT_DAYS = 7

type Order = {
  id: string
  candidateId: string
  state: 'queued' | 'running'
  section: number
  afterId: string | null
  partCount: number
  bytes: number
}

/** Takes the order as far as it goes: to its end, or until another worker has it or `signal` says stop. */
export async function writeExport(reading: Reading, exportId: string, signal?: AbortSignal): Promise<void> {
  const { db, tenantId } = reading.context
  await takeTurns<Order>(db, holdExport(tenantId, exportId), (tx, order) => writeSome(tx, reading, order), signal)
}

function holdExport(tenantId: string, exportId: string): Statement {
  return {
    name: 'hold-export',
    text: `select id, candidate_id as "candidateId", state, section, after_id as "afterId", part_count as "partCount", bytes from exports
           where tenant_id = $1 and id = $2 and state in ('queued', 'running') for update skip locked`,
    values: [tenantId, exportId],
  }
}

async function writeSome(tx: Tx, reading: Reading, order: Order): Promise<'more' | 'through'> {
  if (order.state === 'queued') return begin(tx, reading, order)
  const section = SECTIONS[order.section]
  if (!section) return finish(tx, reading.context, order)
  const start = `,"${section.name}":`
  if (section.isForCandidate && reading.context.audience !== 'candidate')
    return add(tx, reading.context, order, { text: `${start}null`, records: 0, next: null })

  const { candidateId, afterId } = order
  const { texts, next } = await recordsOf(section, reading, { candidateId, limit: BATCH, after: afterId ?? undefined })
  const text = `${afterId === null ? `${start}[` : ','}${texts.join(',')}${next === null ? ']' : ''}`
  return add(tx, reading.context, order, { text, records: texts.length, next })
}

async function begin(tx: Tx, reading: Reading, order: Order): Promise<'more'> {
  const { context } = reading
  const candidate = await getCandidate(context, order)
  const total = 1 + (await countRecords(reading, order.candidateId))
  tx.send({
    text: `update exports set state = 'running', total = $3 where tenant_id = $1 and id = $2`,
    values: [context.tenantId, order.id, total],
  })
  const text = `{"exportedAt":${JSON.stringify(context.now)},"candidate":${asShown(candidate)}`
  writePart(tx, context, order, { text, records: 1, section: 0, next: null })
  return 'more'
}

type Piece = { text: string; records: number; next: string | null }

async function add(tx: Tx, context: Context, order: Order, piece: Piece): Promise<'more' | 'through'> {
  if (order.bytes + Buffer.byteLength(piece.text) > MAX_BYTES) return fail(tx, context, order)
  writePart(tx, context, order, { ...piece, section: piece.next === null ? order.section + 1 : order.section })
  return 'more'
}

function writePart(tx: Tx, { tenantId }: Context, order: Order, piece: Piece & { section: number }): void {
  const { text, records, section, next } = piece
  tx.send({
    name: 'write-export-part',
    text: 'insert into export_parts (tenant_id, export_id, candidate_id, position, text) values ($1, $2, $3, $4, $5)',
    values: [tenantId, order.id, order.candidateId, order.partCount, text],
  })
  tx.send({
    name: 'note-export-part',
    text: `update exports set section = $3, after_id = $4, part_count = part_count + 1, bytes = bytes + $5, done = done + $6,
             total = greatest(total, done + $6), updated_at = clock_timestamp()
           where tenant_id = $1 and id = $2`,
    values: [tenantId, order.id, section, next, Buffer.byteLength(text), records],
  })
}

/** What was made before for the same eyes gives way. */
async function finish(tx: Tx, context: Context, order: Order): Promise<'through'> {
  const { tenantId, audience } = context
  const { id, candidateId, section } = order
  writePart(tx, context, order, { text: '}', records: 0, section, next: null })
  end(tx, context, order, 'done', null)
  tx.send({
    text: `delete from exports where tenant_id = $1 and candidate_id = $2 and audience = $3 and id <> $4 and state in ('done', 'failed')`,
    values: [tenantId, candidateId, audience, id],
  })
  recordEvent(tx, context, 'export.finished', { exportId: id, candidateId })
  return 'through'
}

async function fail(tx: Tx, context: Context, order: Order): Promise<'through'> {
  const { id, candidateId } = order
  tx.send({
    text: 'delete from export_parts where tenant_id = $1 and export_id = $2',
    values: [context.tenantId, id],
  })
  end(tx, context, order, 'failed', `The document would be larger than ${MAX_BYTES / 1_000_000} MB.`)
  recordEvent(tx, context, 'export.failed', { exportId: id, candidateId })
  return 'through'
}

function end(tx: Tx, { tenantId }: Context, { id }: Order, state: 'done' | 'failed', failure: string | null): void {
  tx.send({
    text: `update exports set state = $3, failure = $4, total = done, finished_at = clock_timestamp(), updated_at = clock_timestamp(),
             expires_at = clock_timestamp() + interval '${KEPT_DAYS} days'
           where tenant_id = $1 and id = $2`,
    values: [tenantId, id, state, failure],
  })
}
