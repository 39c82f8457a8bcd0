import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Response } from 'supertest'
import { OPERATOR_KEY, startApp, type TestApp } from '../support/app.ts'
import { given } from '../support/given.ts'
import { kept, names, once } from '../support/idempotency.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

function expectReplay(answer: Response, first: Response) {
  expect(answer.text).toBe(first.text)
  expect(answer.headers).toMatchObject({ 'idempotent-replayed': 'true', 'content-type': first.headers['content-type'] })
  expect([answer.status, answer.headers.etag, answer.headers.location]).toEqual([
    first.status,
    first.headers.etag,
    first.headers.location,
  ])
}

describe('The same Idempotency-Key', () => {
  it('201: with the same body gets the same answer, to the byte', async () => {
    const tenant = await service.newTenant()
    const first = await once(tenant.post('/v1/candidates', { name: 'Ämina 🎓' }), 'k').expect(201)
    expect(first.headers).not.toHaveProperty('idempotent-replayed')
    expectReplay(await once(tenant.post('/v1/candidates', { name: 'Ämina 🎓' }), 'k'), first)
    expect(await names(tenant)).toHaveLength(1)
  })

  it('201: still gets the first answer after the record has changed', async () => {
    const tenant = await service.newTenant()
    const first = await once(tenant.post('/v1/candidates', { name: 'A' }), 'k').expect(201)
    await tenant.patch(`/v1/candidates/${first.body.id}`, { name: 'B' }).expect(200)
    expectReplay(await once(tenant.post('/v1/candidates', { name: 'A' }), 'k'), first)
    expect(await names(tenant)).toEqual(['B'])
  })

  it('422: with another body, and nothing is stored', async () => {
    const tenant = await service.newTenant()
    await once(tenant.post('/v1/candidates', { name: 'A' }), 'k').expect(201)
    const answer = await once(tenant.post('/v1/candidates', { name: 'B' }), 'k')
    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'idempotency_key_reused', errors: [{ header: 'Idempotency-Key' }] },
    })
    expect(await names(tenant)).toEqual(['A'])
  })

  it('422: for another record of the same operation', async () => {
    const tenant = await service.newTenant()
    const { body } = await tenant.post('/v1/api-keys', { name: 'Second', scopes: ['candidates:read'] })
    await once(tenant.post(`/v1/api-keys/${tenant.keyId}/rotation`, {}), 'k').expect(201)
    const answer = await once(tenant.post(`/v1/api-keys/${body.id}/rotation`, {}), 'k')
    expect(answer).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } })
  })

  it('201: 50 times at once makes one record, and every answer is the same', async () => {
    const tenant = await service.newTenant()
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => once(tenant.post('/v1/candidates', { name: 'A' }), 'k')),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(50).fill(201))
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    expect(answers.filter(({ headers }) => headers['idempotent-replayed'] === undefined)).toHaveLength(1)
    expect(await names(tenant)).toHaveLength(1)
  })

  it('422: of 20 different bodies at once, one is stored', async () => {
    const tenant = await service.newTenant()
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => once(tenant.post('/v1/candidates', { name: `N${index}` }), 'k')),
    )
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([
      201,
      ...Array(19).fill(422),
    ])
    expect(await names(tenant)).toHaveLength(1)
  })

  it('201: is the same one bare and quoted', async () => {
    const tenant = await service.newTenant()
    const first = await once(tenant.post('/v1/candidates', { name: 'A' }), 'key with spaces').expect(201)
    expectReplay(await once(tenant.post('/v1/candidates', { name: 'A' }), '"key with spaces"'), first)
  })
})

describe('An Idempotency-Key belongs', () => {
  it('201: to one tenant: another makes its own record with it', async () => {
    const [one, other] = [await service.newTenant(), await service.newTenant()]
    const first = await once(one.post('/v1/candidates', { name: 'A' }), 'k').expect(201)
    const second = await once(other.post('/v1/candidates', { name: 'A' }), 'k').expect(201)
    expect(second.headers).not.toHaveProperty('idempotent-replayed')
    expect(second.body.id).not.toBe(first.body.id)
    await once(other.post('/v1/candidates', { name: 'B' }), 'k').expect(422)
  })

  it('201: to one operation', async () => {
    const tenant = await service.newTenant()
    await once(tenant.post('/v1/candidates', { name: 'A' }), 'k').expect(201)
    const answer = await once(tenant.post('/v1/api-keys', { name: 'A', scopes: ['candidates:read'] }), 'k').expect(201)
    expect(answer.body.key).toMatch(/^onw_test_/)
  })

  it('200: to one reader: what was for a candidate or a coach is not given to others, not even to who knows the key', async () => {
    const tenant = await service.newTenant()
    const [one, other] = [await given.candidate(tenant), await given.candidate(tenant)]
    const application = await given.application(tenant, { candidateId: one.id })
    const { plan } = await given.rejection(tenant, { applicationId: application.id })
    const readers = [
      tenant,
      await service.asCoach(tenant),
      await service.asCandidate(tenant, one.id),
      await service.asCandidate(tenant, one.id),
    ]
    const replayed: unknown[] = []
    for (const reader of readers) {
      const answer = await once(reader.post(`/v1/action-plans/${plan.id}/revision`), 'k').expect(200)
      replayed.push(answer.headers['idempotent-replayed'])
    }
    expect(replayed).toEqual([undefined, undefined, undefined, 'true'])
    for (const key of [`${one.id} k`, 'coach k'])
      expect(await once(tenant.post(`/v1/action-plans/${plan.id}/revision`), key)).toMatchObject({
        status: 422,
        body: { code: 'idempotency_key_reused' },
      })
    const body = { employer: 'Hafen Logistics', jobTitle: 'Data Analyst' }
    for (const candidateId of [one.id, other.id]) {
      const client = await service.asCandidate(tenant, candidateId)
      const answer = await once(client.post('/v1/applications', { ...body, candidateId }), 'same').expect(201)
      expect(answer.headers).not.toHaveProperty('idempotent-replayed')
    }
  })

  it('201: to the operator apart from every tenant', async () => {
    const operator = service.as(OPERATOR_KEY)
    const first = await once(operator.post('/v1/tenants', { name: 'Once' }), 'k').expect(201)
    expectReplay(await once(operator.post('/v1/tenants', { name: 'Once' }), 'k'), first)
    expect(await service.database.forOperator().tenant.count({ where: { name: 'Once' } })).toBe(1)
  })
})

describe('An answer that holds a secret', () => {
  const body = { name: 'Board', scopes: ['candidates:read'] }

  it('201: is given again to the key that asked first', async () => {
    const tenant = await service.newTenant()
    const first = await once(tenant.post('/v1/api-keys', body), 'k').expect(201)
    expectReplay(await once(tenant.post('/v1/api-keys', body), 'k'), first)
    expect((await tenant.get('/v1/api-keys')).body.data).toHaveLength(2)
  })

  it('409: and to no other key, not even of the same tenant', async () => {
    const tenant = await service.newTenant()
    const first = await once(tenant.post('/v1/api-keys', body), 'k').expect(201)
    const second = await tenant.post('/v1/api-keys', { name: 'Second', scopes: ['api-keys:write', 'candidates:read'] })
    const answer = await once(service.as(second.body.key).post('/v1/api-keys', body), 'k')
    expect(answer).toMatchObject({ status: 409, body: { code: 'idempotency_key_foreign' } })
    expect(answer.text).not.toContain(first.body.key)
  })

  it('201: is not kept in clear', async () => {
    const tenant = await service.newTenant()
    const { body: made } = await once(tenant.post('/v1/api-keys', body), 'k').expect(201)
    await once(tenant.post('/v1/candidates', { name: 'In clear' }), 'k').expect(201)
    const stored = (await kept(service, tenant.id))
      .map((row) => JSON.stringify({ ...row, body: row.body.toString('latin1') }))
      .join('\n')
    expect(stored).toContain('In clear')
    expect(stored).not.toContain(made.key)
    expect(stored).not.toContain(made.prefix)
  })
})

describe('An Idempotency-Key that is', () => {
  it.each([
    ['256 characters long', 'x'.repeat(256)],
    ['not ASCII', 'kéy'],
    ['an empty string in quotes', '""'],
    ['empty', ''],
    ['a space in quotes', '" "'],
    ['broken by a tab', 'a\tb'],
  ])('422: %s is refused, and nothing is stored', async (_, key) => {
    const tenant = await service.newTenant()
    const answer = await once(tenant.post('/v1/candidates', { name: 'A' }), key)
    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'invalid_request', errors: [{ header: 'Idempotency-Key' }] },
    })
    expect(await names(tenant)).toEqual([])
  })

  it.each(['x'.repeat(255), 'x', '__proto__', "' or 1=1 --", '%00'])('201: %s is accepted', async (key) => {
    const tenant = await service.newTenant()
    const first = await once(tenant.post('/v1/candidates', { name: 'A' }), key).expect(201)
    expectReplay(await once(tenant.post('/v1/candidates', { name: 'A' }), key), first)
  })
})
