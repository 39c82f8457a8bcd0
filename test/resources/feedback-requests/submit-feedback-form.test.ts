import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { headingOf, openPage, sendForm, textOf } from '../../support/pages.ts'
import { eventsOf, itemsOf } from '../action-plans/given.ts'
import { at, draftedRequest, readBy, rejectionOf, sentRequest } from './given.ts'

let service: TestApp
let tenant: TestTenant
beforeAll(async () => {
  service = await startApp({ ONWARD_TRUSTED_PROXIES: '127.0.0.1' })
  service.setClock('2026-11-02T10:00:00Z')
})

async function linked(candidate: object = {}, request: Record<string, unknown> = {}) {
  const { rejection, plan } = await rejectionOf(tenant, candidate)
  const made = await sentRequest(tenant, { rejectionId: rejection.id, ...request })
  const { body: link } = await tenant.post(at(made, 'link'), {}).expect(201)
  return { made, plan, path: `/feedback/${link.token}` }
}

const FULL = {
  words: 'Clear on data quality.\n\nThe SQL task took long.',
  communication: '5',
  responses: '2',
  confidence: '',
  preparedness: '3',
  skills: ' Window functions , presenting;',
  answer: 'send',
}

describe('POST /feedback/{token}', () => {
  beforeEach(async () => {
    tenant = await service.newTenant()
  })

  it('303: keeps the answer word for word, and the plans rest on it', async () => {
    const { made, plan, path } = await linked()
    const answer = await sendForm(service, path, FULL)
    expect(answer).toMatchObject({ status: 303, text: '', headers: { location: 'thanks?language=en' } })
    const request = await readBy(tenant, made)
    expect(request).toMatchObject({
      state: 'answered',
      settledAt: '2026-11-02T10:00:00.000Z',
      linkExpiresAt: null,
      answer: {
        words: FULL.words,
        ratings: { communication: 5, responses: 2, preparedness: 3 },
        skills: ['Window functions', 'presenting'],
        areas: null,
        sections: [],
        statedBy: 'employer',
        visibility: 'tenant',
        isWithheld: false,
      },
    })
    const made2 = (await tenant.get(`/v1/action-plans/${plan.id}`)).body
    const rules = itemsOf(made2).map(({ ruleId }) => ruleId)
    expect(rules).toEqual(expect.arrayContaining(['save-what-they-said', 'close-a-skill-gap', 'practise-out-loud']))
    const types = (await eventsOf(service, tenant)).map(({ type }) => type)
    expect(types).toEqual(expect.arrayContaining(['feedback_request.answered', 'skill_gap.created']))
  })

  it('303: thanks on a page of its own, in the language of the visit, that knows nobody', async () => {
    const { path } = await linked()
    const { headers } = await sendForm(service, `${path}?language=fr`, { words: 'Merci.' })
    expect(headers.location).toBe('thanks?language=fr')
    const thanks = await openPage(service, '/feedback/thanks?language=fr')
    expect([thanks.status, headingOf(thanks)]).toEqual([200, 'Merci'])
    expect(thanks.text).not.toMatch(/Amina|Data Analyst/)
  })

  it('303: declined, whatever is in the fields', async () => {
    const { made, path } = await linked({}, { language: 'es' })
    const { status, headers } = await sendForm(service, path, { ...FULL, words: 'x'.repeat(9_000), answer: 'decline' })
    expect([status, headers.location]).toEqual([303, 'declined?language=es'])
    expect(await readBy(tenant, made)).toMatchObject({ state: 'declined', answer: null })
    expect(headingOf(await openPage(service, '/feedback/declined?language=es'))).toBe('Está bien así')
    expect((await eventsOf(service, tenant)).map(({ type }) => type)).toContain('feedback_request.declined')
  })

  it.each([
    ['words alone', { words: 'One sentence.' }, { words: 'One sentence.', ratings: {}, skills: [] }],
    ['a rating alone', { confidence: '1', words: ' \n' }, { words: null, ratings: { confidence: 1 }, skills: [] }],
    ['a skill alone', { skills: 'SQL' }, { words: null, ratings: {}, skills: ['SQL'] }],
    ['fields nobody knows', { words: 'Yes.', __proto__x: '1', admin: 'true' }, { words: 'Yes.' }],
    ['no button, as Enter sends it', { words: 'Yes.', answer: '' }, { words: 'Yes.' }],
    ['exactly as much as fits', { words: '🎓'.repeat(5_000) }, { words: '🎓'.repeat(5_000) }],
    ['five thousand lines', { words: '\n'.repeat(4_999) + 'x' }, { words: '\n'.repeat(4_999) + 'x' }],
  ])('303: takes %s', async (_, fields, said) => {
    const { made, path } = await linked()
    expect((await sendForm(service, path, fields)).status).toBe(303)
    expect((await readBy(tenant, made)).answer).toMatchObject(said)
  })

  it('410: once: the form is gone, and a second answer changes nothing', async () => {
    const { made, path } = await linked()
    expect((await sendForm(service, path, FULL)).status).toBe(303)
    const before = await readBy(tenant, made)
    for (const answer of [await openPage(service, path), await sendForm(service, path, { words: 'More' })]) {
      expect([answer.status, headingOf(answer)]).toEqual([410, 'This question has been settled'])
      expect(answer.text).not.toMatch(/<form|Amina|Data Analyst/)
    }
    expect(await readBy(tenant, made)).toEqual(before)
  })

  it('303: once, of ten at a time', async () => {
    const { made, path } = await linked()
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) => sendForm(service, path, { words: `Answer ${index}` })),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, ...Array(9).fill(410)])
    expect(await readBy(tenant, made)).toMatchObject({ state: 'answered', version: 3 })
  })

  it('303: also to a draft that was sent without saying so, and late', async () => {
    const draft = await draftedRequest(tenant)
    const { body: link } = await tenant.post(at(draft, 'link'), { expiresInDays: 60 }).expect(201)
    const { made, path } = await linked()
    await service.database.pool.query(`update feedback_requests set state = 'no_reply' where id = $1`, [made.id])
    for (const address of [`/feedback/${link.token}`, path])
      expect((await sendForm(service, address, { words: 'Here it is.' })).status).toBe(303)
    expect((await readBy(tenant, made)).state).toBe('answered')
  })

  it('303: waits for the coach, where the person wants that', async () => {
    const { made, path } = await linked({ preferences: { coachFirst: true } })
    expect((await sendForm(service, path, FULL)).status).toBe(303)
    const candidate = await service.asCandidate(tenant, made.candidateId)
    expect((await readBy(candidate, made)).answer).toMatchObject({ isWithheld: true, words: null, releasedAt: null })
    expect((await readBy(await service.asCoach(tenant), made)).answer.words).toBe(FULL.words)
  })

  it('410: expired in the meantime, and 404: never made', async () => {
    const { made, path } = await linked()
    service.setClock('2026-11-16T23:00:00Z')
    expect((await sendForm(service, path, FULL)).status).toBe(410)
    expect((await sendForm(service, `/feedback/${'x'.repeat(43)}`, FULL)).status).toBe(404)
    expect((await readBy(tenant, made)).state).toBe('sent')
  })

  it.each([
    ['blank fields', { words: ' \n\t', skills: ' ,; ', confidence: '' }, /Write a sentence/, 'words'],
    ['a character too many', { words: `${'🎓'.repeat(5_000)}!` }, /shorten the text to 5,000 characters/, 'words'],
    ['U+0000', { words: 'a\u0000b' }, /characters that cannot be stored/, 'words'],
    ['U+0000 in a skill', { words: 'Fine.', skills: 'S\u0000QL' }, /characters that cannot be stored/, 'skills'],
    ['six skills', { skills: 'a,b,c,d,e,f' }, /five skills at most/, 'skills'],
    ['a skill too long', { skills: `SQL, ${'x'.repeat(101)}` }, /five skills at most/, 'skills'],
    ['a rating of six', { communication: '6' }, /one of the ratings shown/, 'communication'],
    ['a rating in words', { preparedness: '5 or 1=1' }, /one of the ratings shown/, 'preparedness'],
  ])('422: for %s, says so, leads there and keeps what was typed', async (_, fields, said, field) => {
    const { made, path } = await linked()
    const answer = await sendForm(service, path, { words: 'Kept <as> typed', confidence: '4', ...fields })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('<title>Please check: Amina has a question for you</title>')
    expect(answer.text).toMatch(/<div class="faults" role="alert" tabindex="-1" autofocus>/)
    expect(textOf(answer)).toMatch(said)
    expect(answer.text).toContain(`<a href="#${field}">`)
    const { words = 'Kept &lt;as&gt; typed', confidence = '4' } = fields as Record<string, string>
    expect(answer.text).toContain(`name="confidence" value="${confidence}" checked>`)
    expect(answer.text).toContain(`>\n${words}</textarea>`)
    expect(await readBy(tenant, made)).toMatchObject({ state: 'sent', answer: null })
    expect((await sendForm(service, path, { words: 'Mended.' })).status).toBe(303)
  })

  it('422: for a form without any field', async () => {
    const { path } = await linked()
    const answer = await sendForm(service, path, 'answer=send')
    expect(answer.status).toBe(422)
    expect(textOf(answer)).toMatch(/Write a sentence, choose a rating or name a skill/)
  })

  it.each([
    ['half a surrogate pair', 'words=a%ED%A0%80b'],
    ['bytes that are no UTF-8', 'words=a%C3%28b'],
    ['an escape that is none', 'words=100%&skills=%zz'],
  ])('422: for %s, and nothing is guessed', async (_, body) => {
    const { made, path } = await linked()
    const answer = await sendForm(service, path, body)
    expect(answer.status).toBe(422)
    expect(textOf(answer)).toMatch(/characters that cannot be stored/)
    expect((await readBy(tenant, made)).state).toBe('sent')
  })
})
