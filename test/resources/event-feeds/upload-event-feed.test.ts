import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { eventsOf, itemBy } from '../action-plans/given.ts'
import { aFeed, anUploadedFeed, calendar, eventsSeen, FAIR, NOW, upload, vevent } from './given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock(NOW)
})

const titlesIn = (events: { title: string }[]) => events.map(({ title }) => title)

describe('PUT /v1/event-feeds/{eventFeedId}/content', () => {
  it('200: takes the events over, and says what it did', async () => {
    const tenant = await service.newTenant()
    const feed = await aFeed(tenant)
    const text = calendar(vevent(), vevent('UID:talk', 'SUMMARY:Talk', 'DTSTART:20261110T180000Z'))
    const answer = await tenant.put(`/v1/event-feeds/${feed.id}/content`, { text })
    expect(answer).toMatchObject({ status: 200, headers: { etag: '"2"' } })
    expect(answer.body).toEqual({
      ...feed,
      readAt: '2026-11-02T10:00:00.000Z',
      eventCount: 2,
      version: 2,
      reading: { added: 2, changed: 0, removed: 0, skipped: 0, faults: [] },
    })
    expect(titlesIn(await eventsSeen(tenant))).toEqual(['Talk', 'Career fair'])
    expect((await eventsOf(service, tenant)).at(-1)).toEqual({
      type: 'event_feed.read',
      data: { eventFeedId: feed.id },
    })
  })

  it('200: the same uid is the same event; what the feed no longer has is removed', async () => {
    const tenant = await service.newTenant()
    const { id } = await anUploadedFeed(tenant, calendar(vevent(), vevent('UID:b'), vevent('UID:c')))
    const before = await eventsSeen(tenant)
    const again = calendar(vevent(), vevent('UID:b', 'SUMMARY:Moved', 'DTSTART:20261204T090000Z'), vevent('UID:d'))
    expect((await upload(tenant, id, again)).reading).toEqual({
      added: 1,
      changed: 1,
      removed: 1,
      skipped: 0,
      faults: [],
    })
    const after = await eventsSeen(tenant)
    const idOf = (events: { uid: string; id: string }[], uid: string) => events.find((event) => event.uid === uid)?.id
    expect(idOf(after, 'fair')).toBe(idOf(before, 'fair'))
    expect(idOf(after, 'b')).toBe(idOf(before, 'b'))
    expect(idOf(after, 'c')).toBeUndefined()
    expect(after.at(-1)).toMatchObject({ uid: 'b', title: 'Moved', startsAt: '2026-12-04T09:00:00.000Z' })
  })

  it('200: the same content again changes no event', async () => {
    const tenant = await service.newTenant()
    const text = calendar(vevent('RRULE:FREQ=WEEKLY', 'DESCRIPTION:Every week', 'LOCATION:Hall'))
    const { id } = await anUploadedFeed(tenant, text)
    const before = await eventsSeen(tenant)
    expect(before.length).toBeGreaterThan(5)
    expect((await upload(tenant, id, text)).reading).toMatchObject({ added: 0, changed: 0, removed: 0 })
    expect(await eventsSeen(tenant)).toEqual(before)
  })

  it('200: a cancelled event is removed', async () => {
    const tenant = await service.newTenant()
    const { id } = await anUploadedFeed(tenant, calendar(vevent()))
    expect((await upload(tenant, id, calendar(vevent('STATUS:CANCELLED')))).reading).toMatchObject({ removed: 1 })
    expect(await eventsSeen(tenant)).toEqual([])
  })

  it('200: past events stay for 30 days, though the feed has forgotten them', async () => {
    const tenant = await service.newTenant()
    const clockedAt = async (instant: string, text: string) => {
      service.setClock(instant)
      await upload(tenant, id, text)
      service.setClock(NOW)
      return titlesIn(await eventsSeen(tenant))
    }
    const { id } = await aFeed(tenant)
    expect(await clockedAt(NOW, calendar(vevent(), vevent('UID:old', 'DTSTART:20260901T090000Z')))).toEqual([
      'Career fair',
    ])
    expect(await clockedAt('2026-12-20T10:00:00Z', calendar())).toEqual(['Career fair'])
    expect(await clockedAt('2027-01-20T10:00:00Z', calendar())).toEqual([])
  })

  it('200: skips what cannot be read, says where, and takes the rest', async () => {
    const tenant = await service.newTenant()
    const text = calendar(vevent('UID:x', 'SUMMARY:'), vevent(), vevent('UID:y', 'DTSTART:20260230T090000Z'))
    const { reading } = await anUploadedFeed(tenant, text)
    expect(reading).toEqual({
      added: 1,
      changed: 0,
      removed: 0,
      skipped: 2,
      faults: [
        { line: 4, index: null, detail: 'The event has no SUMMARY.' },
        { line: 14, index: null, detail: 'The event has a date that does not exist: 2026-02-30T09:00:00Z.' },
      ],
    })
  })

  it('200: takes a JSON array, and says at which index it found a fault', async () => {
    const tenant = await service.newTenant()
    const events = [FAIR, { ...FAIR, uid: 'x', startsAt: 'soon' }, 7]
    const { reading } = await anUploadedFeed(tenant, JSON.stringify(events), 'json')
    expect(reading).toMatchObject({
      added: 1,
      skipped: 2,
      faults: [
        { line: null, index: 1, detail: expect.stringContaining('startsAt') },
        { line: null, index: 2, detail: 'The event is not an object.' },
      ],
    })
  })

  it('200: makes no plan again at once; the next change of the candidate shows the event', async () => {
    const tenant = await service.newTenant()
    const { plan, rejection } = await given.rejection(tenant)
    const title = async () => itemBy((await tenant.get(`/v1/action-plans/${plan.id}`)).body, 'join-an-event').title
    const before = await title()
    await anUploadedFeed(tenant, calendar(vevent('DTSTART:20261110T180000Z')))
    expect(await title()).toBe(before)
    await tenant.patch(`/v1/candidates/${rejection.candidateId}`, { interests: ['data'] }).expect(200)
    expect(await title()).toContain('Career fair')
  })

  it.each([
    ['no calendar', 'hello'],
    ['a calendar that breaks off', calendar(vevent()).replace('END:VCALENDAR', '')],
    ['a calendar without a sound event', calendar(vevent('DTSTART:tomorrow'))],
  ])('422: %s removes nothing', async (_, text) => {
    const tenant = await service.newTenant()
    const { id } = await anUploadedFeed(tenant, calendar(vevent()))
    const before = (await tenant.get(`/v1/event-feeds/${id}`)).body
    expect(await tenant.put(`/v1/event-feeds/${id}/content`, { text })).toMatchObject({
      status: 422,
      body: { code: 'feed_unreadable', errors: [{ pointer: '#/text', detail: expect.any(String) }] },
    })
    expect((await tenant.get(`/v1/event-feeds/${id}`)).body).toEqual(before)
    expect(await eventsSeen(tenant)).toHaveLength(1)
  })

  it.each(['{}', '[', 'null', '"x"', '7'])('422: %s is no JSON array', async (text) => {
    const tenant = await service.newTenant()
    const { id } = await aFeed(tenant, { format: 'json' })
    expect(await tenant.put(`/v1/event-feeds/${id}/content`, { text })).toMatchObject({
      status: 422,
      body: { code: 'feed_unreadable' },
    })
  })

  it.each([
    ['nothing', ''],
    ['a NUL', 'BEGIN:\0'],
    ['a lone surrogate', '\ud800'],
  ])('422: text with %s', async (_, text) => {
    const tenant = await service.newTenant()
    const { id } = await aFeed(tenant)
    expect(await tenant.put(`/v1/event-feeds/${id}/content`, { text })).toMatchObject({
      status: 422,
      body: { code: 'invalid_request', errors: [{ pointer: '#/text' }] },
    })
  })

  it('409: a feed that has an address is not uploaded', async () => {
    const tenant = await service.newTenant()
    const { id } = await aFeed(tenant, { url: 'https://events.example.edu/careers.ics' })
    expect(await tenant.put(`/v1/event-feeds/${id}/content`, { text: calendar() })).toMatchObject({
      status: 409,
      body: { code: 'feed_has_url' },
    })
  })

  it('412: changed since it was read', async () => {
    const tenant = await service.newTenant()
    const { id } = await aFeed(tenant)
    const put = () => tenant.put(`/v1/event-feeds/${id}/content`, { text: calendar(vevent()) }).set('if-match', '"1"')
    await put().expect(200)
    expect(await put()).toMatchObject({ status: 412, body: { code: 'stale' } })
  })

  it('200: uploads at once take turns, and the events are those of one of them', async () => {
    const tenant = await service.newTenant()
    const { id } = await aFeed(tenant)
    const texts = Array.from({ length: 8 }, (_, index) => calendar(vevent(`UID:${index}`), vevent(`UID:also-${index}`)))
    const answers = await Promise.all(texts.map((text) => tenant.put(`/v1/event-feeds/${id}/content`, { text })))
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200))
    const uids = (await eventsSeen(tenant)).map(({ uid }: { uid: string }) => uid.replace('also-', ''))
    expect({ count: uids.length, of: new Set(uids).size }).toEqual({ count: 2, of: 1 })
  })

  it('403: with the token of a candidate', async () => {
    const tenant = await service.newTenant()
    const { id } = await aFeed(tenant)
    const candidate = await service.asCandidate(tenant, (await given.candidate(tenant)).id)
    await candidate.put(`/v1/event-feeds/${id}/content`, { text: calendar() }).expect(403)
  })

  it("404: another tenant's, as one that does not exist", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const { id } = await aFeed(other)
    for (const feedId of [id, UNKNOWN_ID])
      await tenant.put(`/v1/event-feeds/${feedId}/content`, { text: calendar(vevent()) }).expect(404)
    expect(await eventsSeen(other)).toEqual([])
  })
})
