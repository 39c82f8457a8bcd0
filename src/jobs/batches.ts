/** Rows that `read` returns at most. */
export const BATCH = 100

/** Every row that `read` finds in the order of their ids; it is asked for those after an id, once the ones before are done with. */
export async function* inBatches<Row extends { id: string }>(
  read: (after: string) => Promise<Row[]>,
): AsyncGenerator<Row, void> {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const rows = await read(after)
    yield* rows
    const last = rows.at(-1)
    if (!last || rows.length < BATCH) return
    after = last.id
  }
}
