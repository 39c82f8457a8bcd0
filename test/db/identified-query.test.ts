import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPool, type Pool } from '../../src/db/pool.ts'
import { type Identity, readAs } from '../../src/db/session.ts'

const TENANT = '0193b3a0-7c1e-7aaa-8bbb-0123456789ab'
const identity: Identity = { role: 'onward_app', tenantId: TENANT }
const WHO = `select current_user::text as role, current_setting('app.tenant', true) as tenant, current_setting('statement_timeout') as timeout`

let pool: Pool
beforeAll(() => {
  pool = openPool(process.env.DATABASE_URL as string, 1, () => {})
})
afterAll(() => pool.end())

const who = async () => (await pool.query(WHO)).rows[0]

describe('a read as an identity', () => {
  it('runs as that identity, which has ended when the connection is used again', async () => {
    const before = await who()
    for (const statement of [{ text: WHO }, { text: WHO, name: 'who' }, { text: WHO, name: 'who' }]) {
      const { rows } = await readAs(pool, identity, statement)
      expect(rows).toEqual([{ role: 'onward_app', tenant: TENANT, timeout: '10s' }])
      expect(await who()).toEqual({ ...before, tenant: '' })
    }
  })

  it('does not run when the identity cannot be taken, and leaves the connection good', async () => {
    const nobody = { role: 'onward_nobody', tenantId: TENANT } as unknown as Identity
    const insert = `insert into tenants (id, name, mode, time_zone, locale, holidays, signposts, silence_days, reapply_after_months,
      cursor_secret, created_at, updated_at) values ($1, 'x', 'test', 'UTC', 'en', '{}', '[]', 1, 1, '', now(), now()) returning id`
    await expect(readAs(pool, nobody, { text: insert, values: [TENANT] })).rejects.toMatchObject({ code: '22023' })
    expect((await pool.query('select id from tenants')).rows).toEqual([])
    expect((await readAs(pool, identity, { text: 'select 1 as one' })).rows).toEqual([{ one: 1 }])
  })

  it('says why a statement failed, each time, and leaves the pool usable', async () => {
    for (let tries = 0; tries < 2; tries += 1)
      await expect(readAs(pool, identity, { name: 'wrong', text: 'select 1 / 0' })).rejects.toMatchObject({
        code: '22012',
      })
    const fresh = openPool(process.env.DATABASE_URL as string, 1, () => {})
    for (let tries = 0; tries < 3; tries += 1)
      await expect(readAs(fresh, identity, { name: 'absent', text: 'select absent' })).rejects.toMatchObject({
        code: expect.stringMatching(/^(42703|26000)$/),
      })
    expect((await readAs(fresh, identity, { text: 'select 1 as one' })).rows).toEqual([{ one: 1 }])
    await fresh.end()
  })
})
