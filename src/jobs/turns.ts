import type { Statement, TenantDb, Tx } from '../db/tenant.ts'

/**
 * Long work as transactions one after the other, until `work` has no more to do: true. False when `hold` finds its row no
 * more, because another worker has it or took it to its end, or when `signal` says stop. Each transaction holds the row and
 * notes in it what was done, so that a process which dies at any moment leaves something to go on with.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller knows the columns of the row it holds
export async function takeTurns<Row extends object>(
  db: TenantDb,
  hold: Statement,
  work: (tx: Tx, row: Row) => Promise<'more' | 'through'>,
  signal?: AbortSignal,
): Promise<boolean> {
  for (;;) {
    if (signal?.aborted) return false
    const turn = await db.transaction(async (tx) => {
      const [row] = await tx.query<Row>(hold)
      return row ? work(tx, row) : 'taken'
    })
    if (turn !== 'more') return turn === 'through'
  }
}
