import type pg from 'pg'
import type { TenantDb, Tx } from '../../src/db/tenant.ts'

/** Statements as a hand-written server sends them: one after another, as the owner, with nothing between. */
export function plainDb(pool: pg.Pool): TenantDb {
  return {
    query: async (statement: pg.QueryConfig) => (await pool.query(statement)).rows,
    transaction: (work: (tx: Tx) => Promise<unknown>) => transaction(pool, work),
  } as unknown as TenantDb
}

async function transaction<T>(pool: pg.Pool, work: (tx: Tx) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    let last: Promise<unknown> = client.query('begin')
    const inTurn = (statement: unknown) => {
      const answer = last.then(() => client.query(statement as pg.QueryConfig))
      last = answer
      return answer
    }
    const result = await work({
      query: async (statement) => (await inTurn(statement)).rows as never,
      send: (statement) => void inTurn(statement),
    })
    await last
    await client.query('commit')
    client.release()
    return result
  } catch (error) {
    client.release(error as Error)
    throw error
  }
}
