import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { answeredRequest, at, draftedRequest, readBy } from '../resources/feedback-requests/given.ts'
import { startApp, type TestApp, type TestTenant } from '../support/app.ts'
import { document } from '../support/operations.ts'
import { headingOf, openPage, sendForm } from '../support/pages.ts'
import { expectProblem } from '../support/problems.ts'
import { type Answer, send } from '../support/send.ts'

const UNKNOWN = `/feedback/${'x'.repeat(43)}`

let service: TestApp
let tenant: TestTenant
beforeEach(async () => {
  service = await startApp()
  tenant = await service.newTenant()
})

async function linked() {
  const made = await draftedRequest(tenant)
  const { body } = await tenant.post(at(made, 'link'), {}).expect(201)
  return { made, token: body.token as string, path: `/feedback/${body.token}` }
}

function expectPage(answer: Answer, status: number, heading: string) {
  const { headers } = answer
  expect({ status: answer.status, type: headers['content-type'], heading: headingOf(answer) }).toEqual({
    status,
    type: 'text/html; charset=utf-8',
    heading,
  })
}

describe('Every answer of a page', () => {
  it('is not kept, indexed, framed, sniffed or told to other sites, and runs and loads nothing', async () => {
    const { path } = await linked()
    const answers = [
      await openPage(service, path),
      await openPage(service, '/feedback/thanks'),
      await openPage(service, UNKNOWN),
      await openPage(service, '/feedback'),
      await sendForm(service, path, 'answer=send'),
      await sendForm(service, path, { words: 'Yes.' }),
      await openPage(service, path),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 404, 422, 303, 410])
    for (const { headers } of answers) {
      expect(headers).toMatchObject({
        'cache-control': 'private, no-store',
        'referrer-policy': 'no-referrer',
        'x-robots-tag': 'noindex, nofollow',
        'x-content-type-options': 'nosniff',
        vary: 'Accept-Language',
      })
      expect(headers).not.toHaveProperty('set-cookie')
      expect(headers['content-security-policy']).toMatch(
        /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
      )
    }
  })

  it('has one style, and it is the one that the policy lets through', async () => {
    const { path } = await linked()
    const { text, headers } = await openPage(service, path)
    const styles = [...text.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style]) => style as string)
    expect(styles).toHaveLength(1)
    const hash = createHash('sha256')
      .update(styles[0] as string)
      .digest('base64')
    expect(headers['content-security-policy']).toContain(`'sha256-${hash}'`)
    expect(text).not.toMatch(/ style=|<link|<img|<script/)
  })

  it('is in the language that was chosen, else preferred, else English', async () => {
    for (const [query, header, lang] of [
      ['', undefined, 'en'],
      ['', 'pt-BR, de-AT;q=0.8, en;q=0.5', 'de'],
      ['', '*', 'en'],
      ['', 'xx, ;;q=,\u00ff', 'en'],
      ['?language=es', 'de', 'es'],
      ['?language=pt', 'fr-CA', 'fr'],
      ['?language=es&language=fr', 'de', 'de'],
    ] as const) {
      const { text } = await openPage(service, `${UNKNOWN}${query}`, header ? { 'accept-language': header } : {})
      expect([query, header, /<html lang="(\w+)">/.exec(text)?.[1]]).toEqual([query, header, lang])
    }
  })
})

describe('The door to a page', () => {
  it('HEAD answers like GET, without the page', async () => {
    const { path } = await linked()
    const answer = await send(service, { method: 'HEAD', path })
    expect([answer.status, answer.text]).toEqual([200, ''])
  })

  it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])('405: does not know %s', async (method) => {
    const { path } = await linked()
    const answer = await send(service, { method, path, token: tenant.token })
    expectProblem(answer, 405, 'method_not_allowed')
    expect(String(answer.headers.allow).split(', ').toSorted()).toEqual(['GET', 'HEAD', 'POST'])
  })

  it('415: takes forms alone, and the API takes none', async () => {
    const { made, path } = await linked()
    for (const type of ['application/json', 'multipart/form-data; boundary=x', 'text/plain', 'text/html', ''])
      expectPage(
        await sendForm(service, path, '{"words":"x"}', { 'content-type': type }),
        415,
        'This did not arrive as it should',
      )
    const form = { method: 'POST', token: tenant.token, body: 'name=x' }
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    expectProblem(await send(service, { ...form, path: '/v1/candidates', headers }), 415, 'unsupported_media_type')
    expect((await readBy(tenant, made)).state).toBe('draft')
  })

  it('413: takes no form of more than 128 kilobytes, with or without a length', async () => {
    const { made, path } = await linked()
    const huge = `words=${'x'.repeat(140_000)}`
    for (const headers of [{}, { 'transfer-encoding': 'chunked', 'content-length': [] as unknown as string }])
      expectPage(await sendForm(service, path, huge, headers), 413, 'That was a little too much')
    expect((await readBy(tenant, made)).state).toBe('draft')
  })

  it('400: takes no form that is not there', async () => {
    const { path } = await linked()
    const answer = await send(service, { method: 'POST', path })
    expectPage(answer, 400, 'This did not arrive as it should')
  })

  it.each([
    ['another site, as browsers say', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour of the site', { 'sec-fetch-site': 'same-site' }],
    ['another origin, as older browsers say', { origin: 'https://evil.example' }],
    ['an origin that is none', { origin: 'evil' }],
  ])('403: takes no form from %s', async (_, headers) => {
    const { made, path } = await linked()
    const own = 'sec-fetch-site' in headers ? {} : { 'sec-fetch-site': '' }
    const answer = await sendForm(service, path, { words: 'x' }, { ...own, ...headers })
    expectPage(answer, 403, 'This did not arrive as it should')
    expect((await readBy(tenant, made)).state).toBe('draft')
  })

  it.each([
    ['this page', { 'sec-fetch-site': 'same-origin', origin: 'null' }],
    ['this page, sent again by hand', { 'sec-fetch-site': 'none' }],
    ['this page, in an older browser', { 'sec-fetch-site': '', origin: 'null' }],
  ])('303: takes a form from %s', async (_, headers) => {
    const { path } = await linked()
    expect((await sendForm(service, path, { words: 'x' }, headers)).status).toBe(303)
  })

  it('303: takes a form of its own origin', async () => {
    const { path } = await linked()
    const { listeningOrigin } = service.app
    const headers = { 'sec-fetch-site': '', origin: listeningOrigin, host: new URL(listeningOrigin).host }
    expect((await sendForm(service, path, { words: 'x' }, headers)).status).toBe(303)
  })

  it('429: counts the visits of an address, and leaves the API alone', async () => {
    const { made, path } = await linked()
    const answers = await Promise.all(Array.from({ length: 70 }, () => openPage(service, UNKNOWN)))
    const refused = answers.filter(({ status }) => status === 429)
    expect(answers.filter(({ status }) => status === 404)).toHaveLength(60)
    expect(refused).toHaveLength(10)
    for (const answer of refused) {
      expectPage(answer, 429, 'One moment, please')
      expect(answer.headers['retry-after']).toMatch(/^([1-9]|10)$/)
    }
    expectPage(await sendForm(service, path, { words: 'x' }), 429, 'One moment, please')
    expect((await readBy(tenant, made)).state).toBe('draft')
  })

  it('500: hides what went wrong, and logs it once', async () => {
    const { path, token } = await linked()
    const { pool } = service.database
    await pool.query('alter table feedback_requests rename column question to asked')
    const before = service.logged.length
    const answer = await openPage(service, path, { 'accept-language': 'de' })
    await pool.query('alter table feedback_requests rename column asked to question')
    expectPage(answer, 500, 'Bei uns ist etwas schiefgegangen')
    const errors = service.logged.slice(before).filter((line) => JSON.parse(line).level >= 50)
    expect(errors).toHaveLength(1)
    expect(errors[0]).toContain('showFeedbackForm')
    expect(errors[0]).not.toContain(token)
  })

  it('is in no document of the API', () => {
    expect(JSON.stringify(document)).not.toContain('"/feedback/')
  })
})

describe('A token', () => {
  it('is in no log and no metric, whatever happens to its page', async () => {
    const { token, path, made } = await linked()
    await openPage(service, path)
    await openPage(service, `${path}?language=es&${token}`)
    await openPage(service, `${path}/more`)
    await openPage(service, `${path}%zz`)
    await sendForm(service, path, 'words=%00')
    await sendForm(service, path, { words: 'marker of the answer' })
    await sendForm(service, path, { words: 'again' })
    await tenant.post(at(await answeredRequest(tenant), 'link'), {}).expect(409)
    await tenant.get(at(made)).expect(200)
    const lines = service.logged.join('')
    for (const operation of ['showFeedbackForm', 'submitFeedbackForm', 'createFeedbackLink'])
      expect(lines).toContain(operation)
    const { text: metrics } = await send(service, { method: 'GET', path: '/metrics' })
    expect(metrics).toContain('operation="showFeedbackForm"')
    for (const text of [lines, metrics]) {
      expect(text).not.toContain(token.slice(0, 12))
      expect(text).not.toContain('marker')
    }
  })

  it('reaches the records of one person: the client of its page sees no other', async () => {
    const { token } = await linked()
    const { rows } = await service.database.pool.query(
      `select tenant_id as "tenantId", candidate_id as "candidateId" from find_feedback_link($1)`,
      [createHash('sha256').update(token).digest()],
    )
    await draftedRequest(tenant)
    const db = service.database.forReader({ ...rows[0], audience: 'candidate' })
    expect(await db.candidate.count()).toBe(1)
    expect(await db.feedbackRequest.count()).toBe(1)
  })
})
