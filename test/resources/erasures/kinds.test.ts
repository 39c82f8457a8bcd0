import { beforeAll, describe, expect, it } from '@jest/globals'
import { KINDS } from '../../../src/resources/erasures/kinds.ts'
import { startApp, type TestApp } from '../../support/app.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

/** Keep an id of the person, and nothing that is about them. */
const RECEIPTS = ['erasures']

/** Every table with the person's id, and every one that hangs on such a table, however far. */
const OF_A_PERSON = `
with recursive own as (
  select table_name::text as name from information_schema.columns where table_schema = 'public' and column_name = 'candidate_id'
  union select 'candidates'
), hanging as (
  select name from own
  union
  select child.relname::text from hanging
  join pg_class parent on parent.relname = hanging.name and parent.relnamespace = 'public'::regnamespace
  join pg_constraint c on c.confrelid = parent.oid and c.contype = 'f'
  join pg_class child on child.oid = c.conrelid
)
select name from hanging order by name`

describe('the kinds of record that an erasure removes', () => {
  it('are all that the database keeps of a person', async () => {
    const { rows } = await service.database.pool.query<{ name: string }>(OF_A_PERSON)
    const tables = rows.map(({ name }) => name).filter((name) => !RECEIPTS.includes(name))
    expect(
      Object.values(KINDS)
        .map(({ table }) => table)
        .toSorted(),
    ).toEqual(tables)
  })

  it('come before what they hang on, so that each is counted under its own name', async () => {
    const { rows } = await service.database.pool.query<{ child: string; parent: string }>(
      `select conrelid::regclass::text as child, confrelid::regclass::text as parent from pg_constraint
       where contype = 'f' and connamespace = 'public'::regnamespace and conrelid <> confrelid`,
    )
    const order = Object.values(KINDS).map(({ table }) => table as string)
    const wrong = rows.filter(
      ({ child, parent }) =>
        order.includes(child) && order.includes(parent) && order.indexOf(child) > order.indexOf(parent),
    )
    expect(wrong).toEqual([])
  })
})
