import type { Writable } from 'node:stream'
import pg from 'pg'

/** A statement with a name is prepared once per connection. */
export type Statement = { name?: string; text: string; values?: readonly unknown[] }

export type Pool = pg.Pool
export type Connection = pg.PoolClient

const CONNECT_TIMEOUT_MS = 5_000
const IDLE_CONNECTION_MS = 30_000

/**
 * The one pool of a process. Statements sent without waiting share a round trip (`pipeline`). Every connection has an
 * error listener, so that a database that goes away fails requests and never ends the process.
 */
export function openPool(url: string, connections: number, onConnectionLost: (error: Error) => void): Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    idleTimeoutMillis: IDLE_CONNECTION_MS,
    application_name: 'onward',
    pipeline: true,
    types: { getTypeParser: parserFor },
  })
  pool.on('error', onConnectionLost)
  pool.on('connect', (connection) => {
    connection.on('error', onConnectionLost)
  })
  return pool
}

const DATE_OID = 1082

/** Calendar dates stay text: a `Date` would move them by the server's time zone. */
function parserFor(oid: number, format?: 'text' | 'binary') {
  if (oid === DATE_OID && format !== 'binary') return (value: string) => value
  // oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- every type's number, not only the listed ones
  return pg.types.getTypeParser(oid, format)
}

/**
 * Sends a statement; named ones are prepared, values travel apart from the text. What is sent in the same turn of the
 * event loop leaves in one write.
 */
export function send(connection: Connection, statement: Statement): Promise<pg.QueryResult> {
  const { stream } = (connection as unknown as { connection: { stream: Writable } }).connection
  stream.cork()
  process.nextTick(() => stream.uncork())
  return connection.query(statement as pg.QueryConfig)
}
