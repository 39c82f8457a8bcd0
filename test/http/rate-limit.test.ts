import { beforeEach, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../support/app.ts'
import { type Answer, send } from '../support/send.ts'

const LIMIT = 40
const AT_ONCE = 40

let service: TestApp
beforeEach(async () => {
  service = await startApp({ ONWARD_RATE_LIMIT: String(LIMIT) })
})

const list = (token: string) => send(service, { method: 'GET', path: '/v1/candidates', token })

/** That many requests, so many of them at once. */
async function burst(count: number, request: (index: number) => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = []
  for (let sent = 0; sent < count; sent += AT_ONCE)
    answers.push(
      ...(await Promise.all(Array.from({ length: Math.min(AT_ONCE, count - sent) }, (_, n) => request(sent + n)))),
    )
  return answers
}

describe('beyond the limit of a tenant', () => {
  it('429: with everything a client needs to wait, and the other tenant goes on', async () => {
    const [one, other] = [await service.newTenant(), await service.newTenant()]
    const answers = await burst(LIMIT * 2, () => list(one.token))
    const refused = answers.filter(({ status }) => status === 429)
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(LIMIT)
    expect(refused).toHaveLength(LIMIT)
    for (const { headers, body } of refused) {
      expect(headers).toMatchObject({
        'content-type': 'application/problem+json',
        'ratelimit-policy': `"default";q=${LIMIT};w=10`,
        ratelimit: expect.stringMatching(/^"default";r=0;t=\d+$/),
        'retry-after': expect.stringMatching(/^([1-9]|10)$/),
      })
      expect(body).toMatchObject({ status: 429, code: 'rate_limited', title: 'Too Many Requests' })
    }
    const others = await burst(LIMIT, () => list(other.token))
    expect(others.filter(({ status }) => status !== 200)).toEqual([])
  })

  it('counts down in the headers of every answer', async () => {
    const { token } = await service.newTenant()
    for (const remaining of [LIMIT - 1, LIMIT - 2])
      expect((await list(token)).headers).toMatchObject({
        'ratelimit-policy': `"default";q=${LIMIT};w=10`,
        ratelimit: expect.stringMatching(new RegExp(`^"default";r=${remaining};t=\\d+$`)),
      })
  })

  it('holds for all keys of the tenant together, and stores nothing of what it refuses', async () => {
    const tenant = await service.newTenant()
    const { body } = await tenant.post('/v1/api-keys', {
      name: 'second',
      scopes: ['candidates:read', 'candidates:write'],
    })
    await burst(LIMIT - 1, () => list(tenant.token))
    expect((await list(body.key)).status).toBe(429)
    const refused = await send(service, { method: 'POST', path: '/v1/candidates', token: body.key, body: {} })
    expect(refused.status).toBe(429)
    expect(await service.database.forTenant(tenant.id).candidate.count()).toBe(0)
  })
})

describe('wrong keys', () => {
  it('get 401 or 429 and nothing else, 2,000 of them, and a right one goes on', async () => {
    const tenant = await service.newTenant()
    const answers = await burst(2_000, (index) => list(`onw_test_${String(index).padStart(48, '0')}`))
    expect([...new Set(answers.map(({ status }) => status))].toSorted()).toEqual([401, 429])
    for (const { headers, body, status } of answers) {
      expect(body.status).toBe(status)
      expect(status === 401 ? headers['www-authenticate'] : headers['retry-after']).toBeTruthy()
    }
    expect((await list(tenant.token)).status).toBe(200)
  }, 20_000)
})
