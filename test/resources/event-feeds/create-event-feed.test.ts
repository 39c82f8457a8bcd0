import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given } from '../../support/given.ts'
import { eventsOf } from '../action-plans/given.ts'
import { aSite, MAY_REACH_LOCALHOST, NOW } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock(NOW)
})

const FEED = { name: 'Career service', format: 'icalendar', url: 'https://events.example.edu/careers.ics' }

describe('POST /v1/event-feeds', () => {
  it('201: keeps every field, with its address and its ETag', async () => {
    const tenant = await service.newTenant()
    const answer = await tenant.post('/v1/event-feeds', FEED)
    expect(answer).toMatchObject({
      status: 201,
      headers: { etag: '"1"', location: `/v1/event-feeds/${answer.body.id}` },
    })
    expect(answer.body).toEqual({
      ...FEED,
      id: expect.any(String),
      readAt: null,
      lastError: null,
      eventCount: 0,
      version: 1,
      createdAt: '2026-11-02T10:00:00.000Z',
      updatedAt: '2026-11-02T10:00:00.000Z',
    })
    expect((await eventsOf(service, tenant)).at(-1)).toEqual({
      type: 'event_feed.created',
      data: { eventFeedId: answer.body.id },
    })
  })

  it('201: without an address it is one to upload to', async () => {
    const tenant = await service.newTenant()
    const { body } = await tenant.post('/v1/event-feeds', { name: 'Faculty', format: 'json' }).expect(201)
    expect(body).toMatchObject({ name: 'Faculty', format: 'json', url: null })
  })

  it.each([
    'http://events.example.edu/careers.ics',
    'https://127.0.0.1/careers.ics',
    'https://[::ffff:10.0.0.1]/',
    'https://[2002:7f00:1::]/',
    'https://169.254.169.254/latest/meta-data/',
    'https://localhost/careers.ics',
    'https://metadata.google.internal/',
    'https://admin:secret@events.example.edu/',
  ])('422: %s is refused, and nothing is stored or called', async (url) => {
    const tenant = await service.newTenant()
    const answer = await tenant.post('/v1/event-feeds', { ...FEED, url })
    expect(answer).toMatchObject({ status: 422, body: { code: 'address_refused', errors: [{ pointer: '#/url' }] } })
    expect((await tenant.get('/v1/event-feeds')).body.data).toEqual([])
  })

  it('422: a host of this machine, which gets no call', async () => {
    const tenant = await service.newTenant()
    const site = await aSite()
    for (const url of [site.url, site.url.replace('http:', 'https:'), site.url.replace('localhost', '127.0.0.1')])
      await tenant.post('/v1/event-feeds', { ...FEED, url }).expect(422)
    expect(site.calls()).toBe(0)
  })

  it('201: what the operator allows, by that name only', async () => {
    const allowing = await startApp(MAY_REACH_LOCALHOST)
    const tenant = await allowing.newTenant()
    const { url } = await aSite()
    await tenant.post('/v1/event-feeds', { ...FEED, url }).expect(201)
    await tenant.post('/v1/event-feeds', { ...FEED, url: url.replace('localhost', '127.0.0.1') }).expect(422)
  })

  it('403: with the token of a candidate', async () => {
    const tenant = await service.newTenant()
    const candidate = await service.asCandidate(tenant, (await given.candidate(tenant)).id)
    expect(await candidate.post('/v1/event-feeds', FEED)).toMatchObject({ status: 403, body: { code: 'forbidden' } })
  })

  it.each([
    ['no name', { name: undefined }, '#/name'],
    ['another format', { format: 'rss' }, '#/format'],
    ['no web address', { url: 'ftp://events.example.edu/' }, '#/url'],
    ['an address of null', { url: null }, '#/url'],
  ])('422: %s', async (_, changes, pointer) => {
    const tenant = await service.newTenant()
    expect(await tenant.post('/v1/event-feeds', { ...FEED, ...changes })).toMatchObject({
      status: 422,
      body: { code: 'invalid_request', errors: [{ pointer }] },
    })
  })
})
