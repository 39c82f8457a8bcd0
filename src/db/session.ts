import { AsyncLocalStorage } from 'node:async_hooks'
import type pg from 'pg'
import { sendAs } from './identified-query.ts'
import { type Connection, type Pool, type Statement, send } from './pool.ts'

/** Whose rows a transaction may see. Both are database roles under row-level security. */
export type Identity =
  | { role: 'onward_app'; tenantId: string }
  | { role: 'onward_candidate'; tenantId: string; candidateId: string }
  | { role: 'onward_operator' }

/** A transaction under way. */
export type Tx = {
  query<Row>(statement: Statement): Promise<Row[]>
  /** Sends without waiting for the answer; the commit waits for it, and fails with it. */
  send(statement: Statement): void
}

const STATEMENT_TIMEOUT = '10s'
/** How long a write waits for another one on the same row or idempotency key before it gives up. */
const LOCK_TIMEOUT = '5s'
const IDLE_IN_TRANSACTION_TIMEOUT = '15s'

/** Where Prisma's statements go: an open transaction, or one of their own. Private to this folder. */
export const underway = new AsyncLocalStorage<{ identity: Identity; connection: Connection | null }>()

/** The connection of the open transaction that the caller runs in, when it is this identity's. */
export function connectionOf(identity: Identity): Connection | null {
  const current = underway.getStore()
  return current?.connection && isSame(current.identity, identity) ? current.connection : null
}

function isSame(one: Identity, other: Identity): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** One read in one round trip; without the identity nothing runs. */
export async function readAs<Row>(
  pool: Pool,
  identity: Identity,
  statement: Statement,
): Promise<pg.QueryResult<Row & pg.QueryResultRow>> {
  const connection = await pool.connect()
  try {
    const result = await sendAs(connection, TAKE_IDENTITY(identity), statement)
    connection.release()
    return result as pg.QueryResult<Row & pg.QueryResultRow>
  } catch (error) {
    connection.release(isUsable(error) ? undefined : (error as Error))
    throw error
  }
}

/** Runs `work` in one transaction: all of it is stored, or none. */
export async function transactionAs<T>(pool: Pool, identity: Identity, work: (tx: Tx) => Promise<T>): Promise<T> {
  const connection = await pool.connect()
  const opened = open(connection, identity)
  opened.catch(() => {})
  const sent: Promise<unknown>[] = [opened]
  const place: { identity: Identity; connection: Connection | null } = { identity, connection }
  const tx: Tx = {
    query: async <Row>(statement: Statement) => (await send(stillOpen(place), statement)).rows as Row[],
    send(statement) {
      const answer = send(stillOpen(place), statement)
      answer.catch(() => {})
      sent.push(answer)
    },
  }
  try {
    const result = await underway.run(place, async () => await work(tx))
    // From here on the connection may be somebody else's: what comes late must not reach it.
    place.connection = null
    const outcomes = await settle([...sent, send(connection, { text: 'commit' })])
    if ((outcomes.at(-1) as pg.QueryResult).command !== 'COMMIT') throw new Error(SWALLOWED)
    connection.release()
    return result
  } catch (error) {
    place.connection = null
    const cause = await firstFailure(sent, error)
    const rolledBack = await connection.query('rollback').then(
      () => true,
      () => false,
    )
    connection.release(rolledBack ? undefined : (cause as Error))
    throw cause
  }
}

/** Postgres answers COMMIT with a silent ROLLBACK when a statement has failed before it. */
const SWALLOWED = 'A statement of the transaction failed and its failure was caught: nothing was stored.'

function stillOpen({ connection }: { connection: Connection | null }): Connection {
  if (!connection) throw new Error('The transaction has ended: wait for every statement inside it.')
  return connection
}

function open(connection: Connection, identity: Identity): Promise<unknown> {
  const begun = send(connection, { text: 'begin' })
  begun.catch(() => {})
  return send(connection, TAKE_IDENTITY_TO_WRITE(identity))
}

function valuesOf(identity: Identity): string[] {
  return [
    identity.role,
    'tenantId' in identity ? identity.tenantId : '',
    'candidateId' in identity ? identity.candidateId : '',
  ]
}

const SET_IDENTITY = `select set_config('role', $1, true), set_config('app.tenant', $2, true), set_config('app.candidate', $3, true), set_config('statement_timeout', '${STATEMENT_TIMEOUT}', true)`

const TAKE_IDENTITY = (identity: Identity): Required<Statement> => ({
  name: 'take-identity',
  text: SET_IDENTITY,
  values: valuesOf(identity),
})

const TAKE_IDENTITY_TO_WRITE = (identity: Identity): Statement => ({
  name: 'take-identity-to-write',
  text: `${SET_IDENTITY}, set_config('lock_timeout', '${LOCK_TIMEOUT}', true), set_config('idle_in_transaction_session_timeout', '${IDLE_IN_TRANSACTION_TIMEOUT}', true)`,
  values: valuesOf(identity),
})

/** Waits for all, then fails with the first failure: a rejected statement must not leave its successors unobserved. */
async function settle(promises: readonly Promise<unknown>[]): Promise<unknown[]> {
  const outcomes = await Promise.allSettled(promises)
  return outcomes.map((outcome) => {
    if (outcome.status === 'rejected') throw outcome.reason
    return outcome.value
  })
}

/** What went wrong first on the connection: later statements only say that the transaction was aborted. */
async function firstFailure(sent: readonly Promise<unknown>[], fallback: unknown): Promise<unknown> {
  const outcomes = await Promise.allSettled(sent)
  const failed = outcomes.find((outcome) => outcome.status === 'rejected')
  return failed?.reason ?? fallback
}

/** The connection and the server disagree on what is prepared, which does not mend itself. */
const UNKNOWN_STATEMENT = '26000'

/** A refusal by the database leaves the connection good; anything else may have broken it. */
function isUsable(error: unknown): boolean {
  const code = (error as { code?: unknown }).code
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && !code.startsWith('57P') && code !== UNKNOWN_STATEMENT
}
