import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { given } from '../../support/given.ts'
import { headingOf, openPage, textOf } from '../../support/pages.ts'
import { at, draftedRequest, readBy, sentRequest } from './given.ts'

let service: TestApp
let tenant: TestTenant
beforeAll(async () => {
  service = await startApp({ ONWARD_TRUSTED_PROXIES: '127.0.0.1' })
  service.setClock('2026-11-02T10:00:00Z')
})

const MARK = 'not-for-the-employer'

/** A request with everything a record can hold, each text marked but the two that may show. */
async function linked(candidate: object = {}, request: Record<string, unknown> = {}) {
  const { id: candidateId } = await given.candidate(tenant, {
    name: 'Amina Okafor',
    email: `${MARK}@campus.example`,
    skills: [MARK],
    ...candidate,
  })
  const { id: applicationId } = await given.application(tenant, {
    candidateId,
    employer: `${MARK} Logistics`,
    jobTitle: 'Data Analyst',
    sourceStatus: MARK,
  })
  const { rejection } = await given.rejection(tenant, {
    applicationId,
    employerWords: MARK,
    reasons: [{ code: 'other', text: MARK }],
    contact: { name: MARK, email: `${MARK}@hafen.example` },
  })
  const made = await draftedRequest(tenant, { rejectionId: rejection.id, ...request })
  const { body: link } = await tenant.post(at(made, 'link'), {}).expect(201)
  return { made, path: `/feedback/${link.token}`, link }
}

describe('GET /feedback/{token}', () => {
  beforeEach(async () => {
    tenant = await service.newTenant()
  })

  it('200: shows the first name, the job title and the question, and nothing else of anybody', async () => {
    const { made, path } = await linked({}, { topic: 'skills' })
    const answer = await openPage(service, path)
    expect({ status: answer.status, heading: headingOf(answer) }).toEqual({
      status: 200,
      heading: 'Amina has a question for you',
    })
    const text = textOf(answer)
    for (const fact of ['Data Analyst', made.question, 'Your decision stands', 'until Monday 16 November'])
      expect(text).toContain(fact)
    expect(answer.text).not.toContain(MARK)
    expect(answer.text).not.toContain('Okafor')
    for (const id of [made.id, made.candidateId, made.rejectionId, tenant.id]) expect(answer.text).not.toContain(id)
  })

  it('200: opening it changes nothing, however often', async () => {
    const { made, path } = await linked()
    const before = await readBy(tenant, made)
    for (let times = 0; times < 3; times += 1) expect((await openPage(service, path)).status).toBe(200)
    expect(await readBy(tenant, made)).toEqual(before)
  })

  it('200: works without a script, with a label for every field and a legend for every group', async () => {
    const { path } = await linked()
    const { text } = await openPage(service, path)
    expect(text).not.toMatch(/<script|javascript:|\son\w+=/i)
    const labelled = [...text.matchAll(/<label for="([^"]+)"/g)].map(([, id]) => id)
    expect(labelled).toEqual(['words', 'skills'])
    for (const id of labelled) expect(text).toContain(` id="${id}"`)
    expect(text.match(/<fieldset/g)).toHaveLength(5)
    expect(text.match(/<legend>/g)).toHaveLength(5)
    expect(text.match(/type="radio"/g)).toHaveLength(24)
    expect(text).toMatch(/<form method="post"/)
  })

  it.each([
    ['en', 'Amina has a question for you', 'What is one thing I could do better in my next application?'],
    ['es', 'Amina tiene una pregunta para usted', '¿Qué es lo primero que debería mejorar'],
    ['fr', 'Amina a une question pour vous', 'Quelle est la première chose à améliorer'],
    ['de', 'Amina hat eine Frage an Sie', 'Was sollte ich bei meiner nächsten Bewerbung als Erstes verbessern?'],
  ])('200: in %s, as the request is, and in the others by choice', async (language, heading, question) => {
    for (const [request, query] of [
      [{ language }, ''],
      [{}, `?language=${language}`],
    ] as const) {
      const { path } = await linked({}, request)
      const answer = await openPage(service, `${path}${query}`, { 'accept-language': 'pt' })
      expect(answer.text).toContain(`<html lang="${language}">`)
      expect(headingOf(answer)).toBe(heading)
      expect(textOf(answer)).toContain(question)
    }
  })

  it('200: leaves a question in words of their own in their language', async () => {
    const { path } = await linked({}, { language: 'de', question: 'Was war\nunklar?' })
    const answer = await openPage(service, `${path}?language=en`)
    expect(answer.text).toContain('<html lang="en">')
    expect(answer.text).toMatch(/<label for="words" class="question" lang="de" dir="auto">Was war\nunklar\?</)
  })

  it('200: says so kindly where no name is known', async () => {
    const { path } = await linked({ name: null })
    const text = textOf(await openPage(service, path))
    expect(text).toContain('Someone who applied has a question for you')
    expect(text).not.toMatch(/null|undefined/)
  })

  it('200: shows texts as they are, whatever they look like', async () => {
    const question = `</label><script>alert(1)</script> "quoted" & 'so' <b>on</b>?`
    const { path } = await linked({ name: '<img/src=x> Okafor' }, { question })
    const { text } = await openPage(service, path)
    expect(text).not.toMatch(/<script|<img|<b>/)
    expect(text).toContain(
      '&lt;/label&gt;&lt;script&gt;alert(1)&lt;/script&gt; &quot;quoted&quot; &amp; &#39;so&#39; &lt;b&gt;on&lt;/b&gt;?',
    )
  })

  it('200: to the end of its last day in the zone of the person, then 410', async () => {
    const { path } = await linked({ timeZone: 'America/Los_Angeles' })
    service.setClock('2026-11-17T07:59:59Z')
    expect((await openPage(service, path)).status).toBe(200)
    service.setClock('2026-11-17T08:00:00Z')
    const answer = await openPage(service, path)
    expect([answer.status, headingOf(answer)]).toEqual([410, 'This page is closed'])
  })

  it('404: a token nobody made, and whatever else stands there', async () => {
    const tokens = ['x'.repeat(43), 'short', `${'x'.repeat(43)}.`, '..%2f..%2fetc', '%00', 'a'.repeat(2_000), '🎓']
    for (const token of [...tokens.map(encodeURI), '', 'one/two', `${'x'.repeat(43)}/`]) {
      const answer = await openPage(service, `/feedback/${token}`)
      expect([token, answer.status, headingOf(answer)]).toEqual([token, 404, 'There is no page here'])
    }
  })

  it('410: revoked, replaced or cancelled, and nothing of anybody is on the page', async () => {
    const [revoked, replaced, cancelled] = [await linked(), await linked(), await linked()]
    await tenant.delete(at(revoked.made, 'link')).expect(204)
    await tenant.post(at(replaced.made, 'link'), {}).expect(201)
    await tenant.post(at(cancelled.made, 'cancellation')).expect(200)
    for (const { path } of [revoked, replaced, cancelled]) {
      const answer = await openPage(service, path, { 'accept-language': 'es-MX, en;q=0.5' })
      expect([answer.status, headingOf(answer)]).toEqual([410, 'Esta página está cerrada'])
      expect(answer.text).not.toMatch(/Amina|Data Analyst/)
    }
  })

  it('410: answered or declined by another way', async () => {
    const [answered, declined] = [await linked(), await linked()]
    await tenant.post(at(answered.made, 'answer'), { words: 'By phone.' }).expect(200)
    await tenant.post(at(declined.made, 'decline')).expect(200)
    for (const { path } of [answered, declined]) {
      const answer = await openPage(service, path)
      expect([answer.status, headingOf(answer)]).toEqual([410, 'This question has been settled'])
    }
  })

  it('404: with the person, who was removed', async () => {
    const { made, path } = await linked()
    await tenant.delete(`/v1/candidates/${made.candidateId}`).expect(204)
    expect((await openPage(service, path)).status).toBe(404)
  })

  it('200: leads to its own request only, of whichever tenant', async () => {
    const own = await linked({ name: 'Amina Okafor' })
    const other = await service.newTenant()
    const theirs = await sentRequest(other)
    await other.patch(`/v1/candidates/${theirs.candidateId}`, { name: 'Bela Kiss' }).expect(200)
    const { body: link } = await other.post(at(theirs, 'link'), {}).expect(201)
    expect(headingOf(await openPage(service, `/feedback/${link.token}`))).toMatch(/^Bela has/)
    expect(headingOf(await openPage(service, own.path))).toMatch(/^Amina has/)
  })
})
