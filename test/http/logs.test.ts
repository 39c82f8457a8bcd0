import { beforeAll, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../support/app.ts'
import { given } from '../support/given.ts'
import { send } from '../support/send.ts'

const MARK = 'marker'
const CONTACT = { name: `${MARK} person`, role: `${MARK} role`, email: `${MARK}@example.com`, phone: `${MARK} 1` }

let service: TestApp
let tenant: TestTenant
beforeAll(async () => {
  service = await startApp()
  tenant = await service.newTenant()
})

it('never hold names, texts, addresses, keys or bodies', async () => {
  const { id: candidateId } = await given.candidate(tenant, {
    name: `${MARK} name`,
    email: `${MARK}@example.com`,
    skills: [`${MARK} skill`],
    source: MARK,
    externalId: `${MARK} id`,
  })
  const { id: applicationId } = await given.application(tenant, {
    candidateId,
    employer: `${MARK} employer`,
    jobTitle: `${MARK} job`,
    contacts: [CONTACT],
  })
  const { rejection } = await given.rejection(tenant, {
    applicationId,
    employerWords: `${MARK} words`,
    reasons: [{ code: 'other', text: `${MARK} reason` }],
    contact: CONTACT,
  })
  await tenant.post(`/v1/rejections/${rejection.id}/retraction`, { reason: `${MARK} retraction` })
  const key = await tenant.post('/v1/api-keys', { name: MARK, scopes: ['candidates:read'] })

  const refused = [
    { method: 'GET', path: `/v1/${MARK}` },
    { method: 'GET', path: `/v1/candidates/${MARK}` },
    { method: 'GET', path: `/v1/candidates?${MARK}=${MARK}` },
    { method: 'GET', path: `/v1/candidates?cursor=${MARK}` },
    { method: 'GET', path: `/v1/candidates/%zz${MARK}` },
    {
      method: 'GET',
      path: '/v1/candidates',
      headers: { 'if-match': MARK, accept: `text/${MARK}`, 'x-request-id': `${MARK} id` },
    },
    { method: 'GET', path: '/v1/candidates', token: `onw_test_${MARK}${'x'.repeat(40)}` },
    { method: 'POST', path: '/v1/candidates', body: `{"name":"${MARK}` },
    { method: 'POST', path: '/v1/candidates', body: { [MARK]: MARK } },
    { method: 'POST', path: '/v1/candidates', body: { source: MARK, externalId: `${MARK} id` } },
    { method: 'POST', path: '/v1/candidates', body: {}, headers: { 'idempotency-key': `${MARK}\u00e4` } },
    { method: 'POST', path: '/v1/candidates', body: MARK, headers: { 'content-type': `text/${MARK}` } },
  ]
  for (const request of refused)
    expect((await send(service, { token: tenant.token, ...request })).status).toBeGreaterThanOrEqual(400)

  const lines = service.logged.join('')
  expect(lines).toContain('recordRejection')
  expect(lines).not.toMatch(new RegExp(MARK, 'i'))
  for (const token of [tenant.token, key.body.key]) expect(lines).not.toContain(token.slice(0, 20))
})

it('hold a failure once, with what finds it and without what it was about', async () => {
  const { pool } = service.database
  const failures: [string, string][] = [
    [
      `alter table candidates add constraint no_markers check (name not like '${MARK}%') not valid`,
      'alter table candidates drop constraint no_markers',
    ],
    [
      `create function fail() returns trigger language plpgsql as $$ begin raise exception 'no place for %', new.name using errcode = 'XX000', detail = new.email; end $$;
       create trigger fail before insert on candidates for each row execute function fail()`,
      'drop trigger fail on candidates',
    ],
    [
      'alter table candidates rename column skills to abilities',
      'alter table candidates rename column abilities to skills',
    ],
  ]
  for (const [breaks, mends] of failures) {
    const before = service.logged.length
    await pool.query(breaks)
    const answer = await tenant.post('/v1/candidates', {
      name: `${MARK} name`,
      email: `${MARK}@example.com`,
      skills: [MARK],
    })
    await pool.query(mends)
    expect(answer.status).toBe(500)
    const errors = service.logged
      .slice(before)
      .map((line) => JSON.parse(line))
      .filter(({ level }) => level >= 50)
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatchObject({
      reqId: answer.body.requestId,
      operation: 'createCandidate',
      err: { type: expect.any(String), stack: expect.stringContaining('create-candidate.ts') },
    })
    expect(JSON.stringify(errors)).not.toContain(MARK)
  }
})
