import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from './generated/client.ts'
import { type Connection, type Pool, send } from './pool.ts'
import { connectionOf, type Identity, readAs, underway } from './session.ts'

/** Shapes of statements that Prisma may keep prepared per connection; one beyond the limit is simply not prepared. */
const MAX_PREPARED_SHAPES = 500

/** The unscoped client. Nothing outside this folder may hold it. */
export function openPrisma(pool: Pool): PrismaClient {
  const names = new Map<string, string>()
  const statementNameGenerator = ({ sql }: { sql: string }) => {
    if (!names.has(sql) && names.size < MAX_PREPARED_SHAPES) names.set(sql, `prisma-${names.size}`)
    return names.get(sql) as string
  }
  return new PrismaClient({ adapter: new PrismaPg(new Bridge(pool), { statementNameGenerator }) })
}

/** Runs a Prisma operation as the given identity: inside its open transaction when there is one, else in one of its own. */
export function asIdentity<T>(identity: Identity, operation: () => Promise<T>): Promise<T> {
  if (connectionOf(identity)) return operation()
  return underway.run({ identity, connection: null }, operation)
}

/**
 * Looks like a pool to Prisma's adapter and holds no connection of its own: each statement goes where the caller's
 * identity is, so Prisma and hand-written SQL share transactions. Without an identity it refuses.
 */
class Bridge extends pg.Pool {
  readonly #pool: Pool

  constructor(pool: Pool) {
    super({ max: 1 })
    this.#pool = pool
  }

  override query(statement: never): never {
    const { identity, connection } = whereWeAre()
    return (connection ? send(connection, statement) : readAs(this.#pool, identity, statement)) as never
  }

  override connect(): never {
    const { connection } = whereWeAre()
    if (!connection) throw new Error('Prisma wants a transaction of its own here: open one with db.transaction().')
    return Promise.resolve(asSavepoint(connection)) as never
  }
}

function whereWeAre() {
  const store = underway.getStore()
  if (!store) throw new Error('A statement without an identity is refused.')
  return store
}

/** A nested transaction of Prisma's own becomes a savepoint of ours. */
function asSavepoint(connection: Connection) {
  const asSavepointCommand: Record<string, string> = {
    BEGIN: 'savepoint prisma',
    COMMIT: 'release savepoint prisma',
    ROLLBACK: 'rollback to savepoint prisma',
  }
  return {
    query: (statement: pg.QueryConfig) =>
      connection.query({ ...statement, text: asSavepointCommand[statement.text] ?? statement.text }),
    on() {},
    removeListener() {},
    release() {},
  }
}
