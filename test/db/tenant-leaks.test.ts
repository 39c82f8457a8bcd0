import { beforeAll, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../support/app.ts'
import { CANDIDATE_ROW, given } from '../support/given.ts'
import { send } from '../support/send.ts'

const TENANTS = 30
const OPERATIONS = 1_500
const AT_ONCE = 25

type Marked = { tenant: TestTenant; mark: string; candidateId: string }
let service: TestApp
let all: Marked[]
let foreign: string[]
let empty: string[]
beforeAll(async () => {
  service = await startApp()
  all = await Promise.all(
    Array.from({ length: TENANTS }, async (_, index) => {
      const tenant = await service.newTenant()
      const mark = `of-tenant-${index}-`
      return { tenant, mark, candidateId: (await given.candidate(tenant, { name: `${mark}0` })).id }
    }),
  )
})

it(`${OPERATIONS} operations at once over 5 connections show no foreign row and miss no own one`, async () => {
  foreign = []
  empty = []
  const waiting = Array.from({ length: OPERATIONS }, (_, index) => index)
  const worker = async () => {
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop())
      await (KINDS[index % KINDS.length] as Kind)(all[(index * 7) % TENANTS] as Marked, index)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  expect({ foreign, empty }).toEqual({ foreign: [], empty: [] })
  const { rows } = await service.database.pool.query(
    `select count(*)::int as count from candidates c join tenants t on t.id = c.tenant_id where c.name like '%rolled back%'`,
  )
  expect(rows).toEqual([{ count: 0 }])
}, 60_000)

type Kind = (marked: Marked, index: number) => Promise<unknown>

const overHttp = async ({ tenant, mark }: Marked, method: string, path: string, body?: object) => {
  const answer = await send(service, { method, path, token: tenant.token, ...(body && { body }) })
  expect(answer.status).toBeLessThan(300)
  judge(mark, answer.text, `${method} ${path}`)
  return answer
}

const KINDS: Kind[] = [
  (marked) => overHttp(marked, 'GET', '/v1/candidates?limit=200'),
  (marked) => overHttp(marked, 'GET', `/v1/candidates/${marked.candidateId}`),
  (marked, index) => overHttp(marked, 'POST', '/v1/candidates', { name: `${marked.mark}${index}` }),
  async (marked) => {
    const { candidateId, mark } = marked
    const job = { candidateId, employer: `${mark}employer`, jobTitle: 'Analyst' }
    const { body } = await overHttp(marked, 'POST', '/v1/applications', job)
    const words = { applicationId: body.id, employerWords: `${mark}words` }
    await overHttp(marked, 'POST', '/v1/rejections', words)
  },
  async ({ tenant, mark }) => {
    const rows = await service.database.forTenant(tenant.id).candidate.findMany()
    judge(mark, JSON.stringify(rows), 'findMany')
  },
  ({ tenant, mark }, index) => {
    const db = service.database.forTenant(tenant.id)
    const rollsBack = index % 5 === 0
    return db
      .transaction(async (tx) => {
        judge(mark, JSON.stringify(await db.candidate.findMany()), 'findMany in a transaction')
        const name = rollsBack ? `${mark}rolled back` : `${mark}${index}`
        await db.candidate.create({ data: { ...CANDIDATE_ROW, tenantId: tenant.id, name } })
        judge(mark, JSON.stringify(await tx.query({ text: 'select name from candidates' })), 'SQL in a transaction')
        if (rollsBack) throw new RollBack()
      })
      .catch((error) => {
        if (!(error instanceof RollBack)) throw error
      })
  },
]

class RollBack extends Error {}

/** Every row of a tenant carries its mark. */
function judge(mark: string, text: string, where: string): void {
  const marks = text.match(/of-tenant-\d+-/g) ?? []
  if (marks.length === 0) empty.push(where)
  if (marks.some((found) => found !== mark)) foreign.push(where)
}
