import { beforeAll, describe, expect, it } from '@jest/globals'
import { OPERATOR_KEY, startApp, type TestApp } from '../../support/app.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

const NOBODY = '0193b3a0-7c1e-7aaa-8bbb-0123456789ab'

describe('GET /v1/tenants/{tenantId}', () => {
  it('200: a key sees its own tenant, with its ETag and without its secret', async () => {
    const tenant = await service.newTenant()
    const answer = await tenant.get(`/v1/tenants/${tenant.id}`)
    expect(answer).toMatchObject({
      status: 200,
      headers: { etag: '"1"' },
      body: { id: tenant.id, name: 'Test University', country: 'DE' },
    })
    expect(answer.body).not.toHaveProperty('cursorSecret')
  })

  it('200: the operator sees any', async () => {
    const tenant = await service.newTenant()
    const answer = await service.as(OPERATOR_KEY).get(`/v1/tenants/${tenant.id}`)
    expect(answer).toMatchObject({ status: 200, body: { id: tenant.id } })
  })

  it('404: another tenant is answered like one that never was', async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const [foreign, missing] = [await tenant.get(`/v1/tenants/${other.id}`), await tenant.get(`/v1/tenants/${NOBODY}`)]
    const comparable = ({ instance: _instance, requestId: _requestId, ...body }: Record<string, unknown>) => body
    expect([foreign.status, missing.status]).toEqual([404, 404])
    expect(comparable(foreign.body)).toEqual(comparable(missing.body))
  })

  it.each(['nope', '00000000-0000-0000-0000-000000000000', "' or 1=1 --", '%00', '__proto__'])(
    '404: there is no tenant %s',
    async (id) => {
      await service
        .as(OPERATOR_KEY)
        .get(`/v1/tenants/${id.startsWith('%') ? id : encodeURIComponent(id)}`)
        .expect(404)
    },
  )
})
