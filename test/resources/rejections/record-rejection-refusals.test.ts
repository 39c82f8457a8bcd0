import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { plain, storedBy } from '../action-plans/given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock('2026-11-02T10:00:00Z')
})

const NOT_INFERRED = { code: 'other', confidence: 0.5 }
const TEXTS = [
  '/employerWords',
  '/source',
  '/externalId',
  '/contact/name',
  '/contact/role',
  '/contact/phone',
  '/reasons/0/text',
]

describe('POST /v1/rejections refuses, and nothing has changed', () => {
  it.each([
    ['news from before the application', { receivedAt: '2026-10-05T07:59:59Z' }, '#/receivedAt'],
    ['news from the future', { receivedAt: '2026-11-03T10:00:01Z' }, '#/receivedAt'],
    ['a day that does not exist', { receivedAt: '2026-02-30T10:00:00Z' }, '#/receivedAt'],
    ['a time without a zone', { receivedAt: '2026-11-02T09:30:00' }, '#/receivedAt'],
    ['the year 10000', { reapplyOn: '10000-01-01' }, '#/reapplyOn'],
    ['30 February', { reapplyOn: '2027-02-30' }, '#/reapplyOn'],
    ['words out of silence', { outcome: 'no_response', employerWords: 'Hello' }, '#/employerWords'],
    ['a sure employer', { confidence: 0.5 }, '#/confidence'],
    ['more than sure', { statedBy: 'inferred', confidence: 1.01 }, '#/confidence'],
    ['a sure reason that nobody inferred', { reasons: [NOT_INFERRED] }, '#/reasons/0/confidence'],
    ['17 reasons', { reasons: Array(17).fill({ code: 'other' }) }, '#/reasons'],
    ['a reason that is not in the catalogue', { reasons: [{ code: 'unlucky' }] }, '#/reasons/0/code'],
    ['an ending of the candidate’s own', { outcome: 'withdrawn' }, '#/outcome'],
    ['a contact without anything', { contact: {} }, '#/contact'],
    ['an external id without its source', { externalId: 'A-1' }, '#/externalId'],
    ['20,001 characters', { employerWords: 'x'.repeat(20_001) }, '#/employerWords'],
    ['a field that does not exist', { verdict: 'no' }, '#/verdict'],
  ])('422: %s', async (_, news, pointer) => {
    const tenant = await service.newTenant()
    const { id: applicationId } = await given.application(tenant)
    const before = await storedBy(service, tenant)
    const { status, body } = await tenant.post('/v1/rejections', { applicationId, ...news })
    expect({ status, pointer: body.errors?.[0]?.pointer }).toEqual({ status: 422, pointer })
    expect(await storedBy(service, tenant)).toEqual(before)
  })

  it.each(TEXTS)('422: NUL, half a character and nothing but spaces in %s', async (pointer) => {
    const tenant = await service.newTenant()
    const { id: applicationId } = await given.application(tenant)
    const before = await storedBy(service, tenant)
    for (const text of ['a\u0000b', 'a\ud800b', '\udc00', '  ']) {
      const news = { applicationId, source: 'ats', externalId: '1', ...withText(pointer, text) }
      const { status, body } = await tenant.post('/v1/rejections', news)
      expect({ status, errors: body.errors }).toEqual({
        status: 422,
        errors: [expect.objectContaining({ pointer: `#${pointer}` })],
      })
    }
    expect(await storedBy(service, tenant)).toEqual(before)
  })

  it('404: hides another tenant’s application, and names the field', async () => {
    const [one, other] = [await service.newTenant(), await service.newTenant()]
    const application = await given.application(other)
    const foreign = await one.post('/v1/rejections', { applicationId: application.id })
    expect(foreign.status).toBe(404)
    expect(foreign.body.errors).toEqual([expect.objectContaining({ pointer: '#/applicationId' })])
    expect(plain(foreign)).toEqual(plain(await one.post('/v1/rejections', { applicationId: UNKNOWN_ID })))
    expect((await other.get(`/v1/applications/${application.id}`)).body).toEqual(application)
  })

  it.each(['withdrawn', 'accepted', 'offer_declined'])('409: an application that ended as %s', async (outcome) => {
    const tenant = await service.newTenant()
    const { id: applicationId } = await given.application(tenant)
    await tenant.patch(`/v1/applications/${applicationId}`, { outcome }).expect(200)
    const before = await storedBy(service, tenant)
    const { status, body } = await tenant.post('/v1/rejections', { applicationId })
    expect([status, body.code, body.errors[0].pointer]).toEqual([409, 'application_ended', '#/applicationId'])
    expect(await storedBy(service, tenant)).toEqual(before)
  })

  it('409: an external id that is taken', async () => {
    const tenant = await service.newTenant()
    const key = { source: 'ats', externalId: 'A-1' }
    await given.rejection(tenant, key)
    const { id: applicationId } = await given.application(tenant)
    const before = await storedBy(service, tenant)
    const { status, body } = await tenant.post('/v1/rejections', { applicationId, ...key })
    expect([status, body.code, body.errors[0].pointer]).toEqual([409, 'external_id_taken', '#/externalId'])
    expect(await storedBy(service, tenant)).toEqual(before)
  })

  it('500: what fails at the very end undoes all that came before it', async () => {
    const tenant = await service.newTenant()
    const { id: applicationId } = await given.application(tenant)
    const before = await storedBy(service, tenant)
    await service.database.pool.query(`create function fail() returns trigger language plpgsql as $$ begin raise 'late'; end $$;
      create trigger late before insert on events for each row when (new.type = 'rejection.recorded') execute function fail()`)
    try {
      await tenant.post('/v1/rejections', { applicationId }).expect(500)
      expect(await storedBy(service, tenant)).toEqual(before)
    } finally {
      await service.database.pool.query('drop trigger late on events; drop function fail()')
    }
    await tenant.post('/v1/rejections', { applicationId }).expect(201)
  })
})

/** The smallest news with this text at the place of the pointer. */
function withText(pointer: string, text: string): object {
  const [, field = '', part = '', name] = pointer.split('/')
  if (name) return { [field]: [{ code: 'other', [name]: text }] }
  return part ? { [field]: { [part]: text } } : { [field]: text }
}
