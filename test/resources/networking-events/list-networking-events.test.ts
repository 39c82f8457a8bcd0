import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../../support/app.ts'
import { given } from '../../support/given.ts'
import { anUploadedFeed, calendar, NOW, upload, vevent } from '../event-feeds/given.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
  service.setClock(NOW)
})

const at = (day: number, ...lines: string[]) =>
  vevent(`UID:${day}`, `SUMMARY:${day}`, `DTSTART:202611${String(day).padStart(2, '0')}T180000Z`, ...lines)
const list = async (tenant: Pick<TestTenant, 'get'>, query = '') =>
  (await tenant.get(`/v1/networking-events?${query}`).expect(200)).body
const titlesIn = ({ data }: { data: { title: string }[] }) => data.map(({ title }) => title)

describe('GET /v1/networking-events', () => {
  it('200: what is to come, the soonest first', async () => {
    const tenant = await service.newTenant()
    const feed = await anUploadedFeed(tenant, calendar(at(20), at(1), at(3), at(10)))
    const body = await list(tenant)
    expect(titlesIn(body)).toEqual(['3', '10', '20'])
    expect(body.data[0]).toEqual({
      id: expect.any(String),
      eventFeedId: feed.id,
      uid: '3',
      title: '3',
      description: null,
      startsAt: '2026-11-03T18:00:00.000Z',
      endsAt: null,
      location: null,
      isOnline: false,
      url: null,
      createdAt: '2026-11-02T10:00:00.000Z',
      updatedAt: '2026-11-02T10:00:00.000Z',
    })
    expect(body.nextCursor).toBeNull()
  })

  it('200: from an instant, online or not, of one feed', async () => {
    const tenant = await service.newTenant()
    const one = await anUploadedFeed(tenant, calendar(at(1), at(3, 'LOCATION:Online'), at(10)))
    await anUploadedFeed(tenant, calendar(at(4, 'LOCATION:Online'), at(5)))
    expect(titlesIn(await list(tenant, 'from=2026-11-01T18:00:00Z'))).toEqual(['1', '3', '4', '5', '10'])
    expect(titlesIn(await list(tenant, 'from=2026-11-04T18:00:00.001Z'))).toEqual(['5', '10'])
    expect(titlesIn(await list(tenant, 'isOnline=true'))).toEqual(['3', '4'])
    expect(titlesIn(await list(tenant, 'isOnline=false'))).toEqual(['5', '10'])
    expect(titlesIn(await list(tenant, `eventFeedId=${one.id}`))).toEqual(['3', '10'])
    expect(titlesIn(await list(tenant, `eventFeedId=${one.id}&isOnline=true`))).toEqual(['3'])
  })

  it('200: page by page, also where several begin at once', async () => {
    const tenant = await service.newTenant()
    const together = ['a', 'b', 'c', 'd'].map((uid) =>
      vevent(`UID:${uid}`, `SUMMARY:${uid}`, 'DTSTART:20261105T180000Z'),
    )
    await anUploadedFeed(tenant, calendar(at(3), ...together, at(9)))
    const whole = titlesIn(await list(tenant))
    expect(whole).toHaveLength(6)
    const seen: string[] = []
    for (let cursor = ''; ; ) {
      const body = await list(tenant, `limit=2${cursor}`)
      seen.push(...titlesIn(body))
      if (!body.nextCursor) break
      cursor = `&cursor=${body.nextCursor}`
    }
    expect(seen).toEqual(whole)
  })

  it('200: a page goes on where it was, though its last event is gone or has moved', async () => {
    const tenant = await service.newTenant()
    const { id } = await anUploadedFeed(tenant, calendar(at(3), at(5), at(7), at(9)))
    const { nextCursor } = await list(tenant, 'limit=2')
    await upload(tenant, id, calendar(at(3), at(7), at(9)))
    expect(titlesIn(await list(tenant, `limit=2&cursor=${nextCursor}`))).toEqual(['7', '9'])
    const moved = calendar(at(3), vevent('UID:5', 'SUMMARY:5', 'DTSTART:20261108T180000Z'), at(7), at(9))
    await upload(tenant, id, moved)
    const again = await list(tenant, 'limit=3')
    expect(titlesIn(again)).toEqual(['3', '7', '5'])
    expect(titlesIn(await list(tenant, `limit=3&cursor=${again.nextCursor}`))).toEqual(['9'])
  })

  it('200: to candidates too', async () => {
    const tenant = await service.newTenant()
    await anUploadedFeed(tenant, calendar(at(3), at(5)))
    const candidate = await service.asCandidate(tenant, (await given.candidate(tenant)).id)
    const first = await list(candidate, 'limit=1')
    expect(titlesIn(first)).toEqual(['3'])
    expect(titlesIn(await list(candidate, `limit=1&cursor=${first.nextCursor}`))).toEqual(['5'])
  })

  it("200: nothing of another tenant's", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const { id } = await anUploadedFeed(other, calendar(at(3)))
    for (const query of ['', `eventFeedId=${id}`])
      expect(await list(tenant, query)).toEqual({ data: [], nextCursor: null })
  })

  it.each(['from=yesterday', 'from=2026-11-02', 'isOnline=maybe', 'eventFeedId=1'])('422: %s', async (query) => {
    const tenant = await service.newTenant()
    const [parameter] = query.split('=')
    expect(await tenant.get(`/v1/networking-events?${query}`)).toMatchObject({
      status: 422,
      body: { errors: [{ parameter }] },
    })
  })
})
