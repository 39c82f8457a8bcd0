import type { Context } from '../../context.ts'
import type { Statement, Tx } from '../../db/tenant.ts'
import { recordEvent } from '../../jobs/events.ts'
import { takeTurns } from '../../jobs/turns.ts'
import { holdCandidate } from '../action-plans/hold-candidate.ts'
import { clearStoredAnswers } from './clear-stored-answers.ts'
import { KIND_NAMES, type Kind } from './kinds.ts'
import { countRecords, removeRecords } from './remove-records.ts'

export const ERASE_CANDIDATES = 'erase-candidates'

type Order = { id: string; candidateId: string; state: 'queued' | 'running'; createdAt: Date }

/** Rows of a transaction at most. */
const BATCH = 500

/** Takes the order as far as it goes: to its end, or until another worker has it or `signal` says stop. */
export async function eraseCandidate(context: Context, erasureId: string, signal?: AbortSignal): Promise<void> {
  const inTurns = (work: (tx: Tx, order: Order) => Promise<'more' | 'through'>) =>
    takeTurns<Order>(context.db, holdErasure(context.tenantId, erasureId), work, signal)

  if (!(await inTurns((tx, order) => begin(tx, context, order)))) return
  // Before any record goes: which answers are the person's is known by the ids of the records.
  if (!(await inTurns(clearAllStoredAnswers(context)))) return
  for (const kind of KIND_NAMES.filter((name) => name !== 'candidates'))
    if (!(await inTurns((tx, order) => removeSome(tx, context, order, kind)))) return
  await inTurns((tx, order) => finish(tx, context, order))
}

function holdErasure(tenantId: string, erasureId: string): Statement {
  return {
    name: 'hold-erasure',
    text: `select id, candidate_id as "candidateId", state, created_at as "createdAt" from erasures
           where tenant_id = $1 and id = $2 and state in ('queued', 'running') for update skip locked`,
    values: [tenantId, erasureId],
  }
}

async function begin(tx: Tx, { tenantId }: Context, { id, candidateId, state }: Order): Promise<'through'> {
  if (state === 'running') return 'through'
  const none = Object.fromEntries([...KIND_NAMES, 'storedAnswers'].map((kind) => [kind, 0]))
  tx.send({
    text: `update erasures set state = 'running', total = $3, removed = $4, updated_at = clock_timestamp() where tenant_id = $1 and id = $2`,
    values: [tenantId, id, await countRecords(tx, tenantId, candidateId), JSON.stringify(none)],
  })
  return 'through'
}

/** Reads through the tenant's stored answers from the first to the last. */
function clearAllStoredAnswers(context: Context) {
  let after = { operation: '', key: '' }
  return async (tx: Tx, order: Order): Promise<'more' | 'through'> => {
    const { gone, last } = await clearStoredAnswers(tx, context.tenantId, order.candidateId, { after })
    note(tx, context, order, 'storedAnswers', gone)
    if (!last) return 'through'
    after = last
    return 'more'
  }
}

async function removeSome(tx: Tx, context: Context, order: Order, kind: Kind): Promise<'more' | 'through'> {
  const { candidateId } = order
  // As every change of the person's plans does: two that take their rows in another order would wait for each other.
  holdCandidate(tx, context.tenantId, 'candidates', candidateId)
  const gone = await removeRecords(tx, context.tenantId, candidateId, kind, BATCH)
  note(tx, context, order, kind, gone)
  return gone === BATCH ? 'more' : 'through'
}

/** With the person locked, nothing new can be written: removes what came in the meantime, and the person. */
async function finish(tx: Tx, context: Context, order: Order): Promise<'through'> {
  const { tenantId } = context
  const { id, candidateId, createdAt } = order
  tx.send({
    text: 'select 1 from candidates where tenant_id = $1 and id = $2 for update',
    values: [tenantId, candidateId],
  })
  const { gone } = await clearStoredAnswers(tx, tenantId, candidateId, { since: createdAt })
  note(tx, context, order, 'storedAnswers', gone)
  for (const kind of KIND_NAMES) {
    const removed = await removeRecords(tx, tenantId, candidateId, kind, null)
    note(tx, context, order, kind, removed)
    if (kind === 'candidates' && removed > 0) recordEvent(tx, context, 'candidate.deleted', { candidateId })
  }
  tx.send({
    text: `update erasures set state = 'done', total = done, finished_at = clock_timestamp(), updated_at = clock_timestamp()
           where tenant_id = $1 and id = $2`,
    values: [tenantId, id],
  })
  recordEvent(tx, context, 'erasure.finished', { erasureId: id, candidateId })
  return 'through'
}

/** Stored answers count in the receipt; the progress is that of the records. */
function note(tx: Tx, { tenantId }: Context, { id }: Order, kind: Kind | 'storedAnswers', gone: number): void {
  if (gone === 0) return
  tx.send({
    name: 'note-removed',
    text: `update erasures set removed = jsonb_set(removed, array[$3], to_jsonb((removed ->> $3)::int + $4::int)),
             done = done + $5, total = greatest(total, done + $5), updated_at = clock_timestamp()
           where tenant_id = $1 and id = $2`,
    values: [tenantId, id, kind, gone, kind === 'storedAnswers' ? 0 : gone],
  })
}
