import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { given } from '../../support/given.ts'
import { RULESET } from '../../support/worlds/rulesets.ts'
import { eventsOf } from '../action-plans/given.ts'
import { BOOTCAMP, MENTOR_RULE, NETWORKING_RULES } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

const withRule = (changes: object) => ({ rules: [{ ...MENTOR_RULE, ...changes }] })
const withWhy = (why: string) => withRule({ texts: { en: { ...MENTOR_RULE.texts.en, why } } })
const refused = async (tenant: TestTenant, changes: object, code: string) => {
  const { body } = await tenant.post('/v1/rulesets', { ...BOOTCAMP, ...changes }).expect(422)
  expect(body.code).toBe(code)
  expect((await tenant.get('/v1/rulesets')).body.data).toEqual([])
  expect(await eventsOf(service, tenant)).toEqual([])
  return body
}

describe('POST /v1/rulesets', () => {
  it('201: keeps the whole draft and says where it lives', async () => {
    const tenant = await service.newTenant()
    const { body, headers } = await tenant.post('/v1/rulesets', RULESET).expect(201)
    expect(body).toEqual({
      ...RULESET,
      id: expect.any(String),
      state: 'draft',
      rulesetVersion: null,
      publishedAt: null,
      retiredAt: null,
      version: 1,
      createdAt: expect.any(String),
      updatedAt: body.createdAt,
    })
    expect(headers).toMatchObject({ etag: '"1"', location: `/v1/rulesets/${body.id}` })
    expect((await tenant.get(`/v1/rulesets/${body.id}`)).body).toEqual(body)
    expect(await eventsOf(service, tenant)).toEqual([{ type: 'ruleset.created', data: { rulesetId: body.id } }])
  })

  it('201: what is left out changes nothing, and no plan changes before it is published', async () => {
    const tenant = await service.newTenant()
    const { body } = await tenant.post('/v1/rulesets', BOOTCAMP).expect(201)
    expect(body).toMatchObject({ ...BOOTCAMP, off: [], settings: {}, texts: {}, rules: [] })
    await tenant.post('/v1/rulesets', { ...BOOTCAMP, ...withRule({}) }).expect(201)
    const { plan } = await given.rejection(tenant)
    expect(plan).toMatchObject({ rulesetId: null, rulesetVersion: '2026-11.2' })
  })

  it('422: tells line and column of what a condition cannot ask for', async () => {
    const tenant = await service.newTenant()
    const body = await refused(tenant, withRule({ when: 'size(gaps) > 0 &&\n  mood == 1' }), 'ruleset_invalid')
    expect(body.errors).toEqual([
      {
        pointer: '#/rules/0/when',
        detail: expect.stringContaining('no fact “mood”'),
        position: { line: 2, column: 3 },
      },
    ])
  })

  it.each<[string, object, string, RegExp]>([
    ['an unknown fact', withRule({ when: 'mood == 1' }), '#/rules/0/when', /no fact “mood”/],
    [
      'a number beside a text',
      withRule({ when: 'history.appliedThisWeek == "2"' }),
      '#/rules/0/when',
      /is a number and .* is a text/,
    ],
    [
      'a regular expression',
      withRule({ when: 'application.employer.matches("(a+)+$")' }),
      '#/rules/0/when',
      /“matches” cannot be called/,
    ],
    [
      'walks three deep',
      withRule({ when: 'gaps.all(a, gaps.all(b, gaps.all(c, true)))' }),
      '#/rules/0/when',
      /lies too deep/,
    ],
    ['a way to the prototype', withRule({ when: 'application.constructor == 1' }), '#/rules/0/when', /“constructor”/],
    ['a check-in for all to read', withRule({ when: 'checkIns[0].score <= 2' }), '#/rules/0/visibility', /“candidate”/],
    ['a text that loops on', withWhy('{% for gap in gaps %}x{% endfor %}'), '#/rules/0/texts/en/why', /at most/],
    ['an unknown fact in a text', withWhy('You said {{ mood }}.'), '#/rules/0/texts/en/why', /no fact “mood”/],
    ['a language missing', { languages: ['en', 'de'], ...withRule({}) }, '#/rules/0/texts/de', /“de” too/],
    [
      'a setting out of range',
      { settings: { 'talk-to-someone': { lowScore: 6 } } },
      '#/settings/talk-to-someone/lowScore',
      /1 to 5/,
    ],
    ['an unknown rule off', { off: ['sing'] }, '#/off/0', /no rule “sing”/],
    ['no rule left for a step', { off: NETWORKING_RULES }, '#/off', /step “keep_networking”/],
    ['an id of the base', withRule({ id: 'join-an-event' }), '#/rules/0/id', /another rule/],
  ])('422: %s', async (_, changes, pointer, detail) => {
    const body = await refused(await service.newTenant(), changes, 'ruleset_invalid')
    expect(body.errors).toEqual([expect.objectContaining({ pointer, detail: expect.stringMatching(detail) })])
    expect(body.detail).toBe('The ruleset has a fault.')
  })

  it('422: names all faults in one answer, in the order of the document', async () => {
    const faulty = {
      off: ['sing'],
      settings: { 'check-in': { days: 3 } },
      ...withRule({ when: 'mood == 1', texts: {} }),
    }
    const body = await refused(await service.newTenant(), faulty, 'ruleset_invalid')
    expect(body.detail).toBe('The ruleset has 4 faults.')
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '#/off/0',
      '#/settings/check-in/days',
      '#/rules/0/when',
      '#/rules/0/texts/en',
    ])
  })

  it.each<[string, object, string]>([
    ['an unknown base', { base: '2025-01.1' }, '#/base'],
    ['no language', { languages: [] }, '#/languages'],
    ['an unknown field', { onlyOn: 'mondays' }, '#/onlyOn'],
    ['an unknown field of a rule', withRule({ onlyOn: 'mondays' }), '#/rules/0/onlyOn'],
    ['an unknown step', withRule({ step: 'sing' }), '#/rules/0/step'],
    ['an id that is not words', withRule({ id: 'Ask_Your_Mentor' }), '#/rules/0/id'],
    [
      'five steps',
      withRule({ texts: { en: { ...MENTOR_RULE.texts.en, how: Array(5).fill('Breathe') } } }),
      '#/rules/0/texts/en/how',
    ],
  ])('422: %s is not of the shape', async (_, changes, pointer) => {
    const body = await refused(await service.newTenant(), changes, 'invalid_request')
    expect(body.errors[0].pointer).toBe(pointer)
  })

  it('403: to a candidate, and to a key without the scope', async () => {
    const tenant = await service.newTenant()
    const candidate = await service.asCandidate(tenant, (await given.candidate(tenant)).id)
    await candidate.post('/v1/rulesets', BOOTCAMP).expect(403)
    const { body } = await tenant.post('/v1/api-keys', { name: 'Board', scopes: ['rulesets:read'] }).expect(201)
    await service.as(body.key).post('/v1/rulesets', BOOTCAMP).expect(403)
    expect((await service.as(body.key).get('/v1/rulesets').expect(200)).body.data).toEqual([])
  })
})
