import { beforeAll, describe, expect, it } from '@jest/globals'
import { OPERATOR_KEY, startApp, type TestApp } from '../../support/app.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('GET /v1/tenants', () => {
  it('200: the operator walks through all, newest first, each once', async () => {
    const made: string[] = []
    for (let count = 0; count < 5; count += 1) made.unshift((await service.newTenant()).id)
    const seen: string[] = []
    let path: string | undefined = '/v1/tenants?limit=2'
    while (path) {
      const answer = await service.as(OPERATOR_KEY).get(path)
      expect(answer.status).toBe(200)
      expect(answer.body.data.length).toBeLessThanOrEqual(2)
      seen.push(...answer.body.data.map(({ id }: { id: string }) => id))
      path = answer.body.nextCursor ? `/v1/tenants?limit=2&cursor=${answer.body.nextCursor}` : undefined
    }
    expect(seen.slice(0, made.length)).toEqual(made)
    expect(new Set(seen).size).toBe(seen.length)
  })

  it('400: refuses a cursor it never gave', async () => {
    const answer = await service.as(OPERATOR_KEY).get('/v1/tenants?cursor=AAAA')
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid_cursor' } })
  })

  it('403: a key lists no tenants, not even its own or another', async () => {
    const tenant = await service.newTenant()
    await service.newTenant()
    const answer = await tenant.get('/v1/tenants')
    expect(answer).toMatchObject({ status: 403, body: { code: 'forbidden' } })
    expect(answer.body).not.toHaveProperty('data')
  })

  it('422: refuses a parameter it does not know', async () => {
    const answer = await service.as(OPERATOR_KEY).get('/v1/tenants?mode=live')
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ parameter: 'mode' }] } })
  })
})
