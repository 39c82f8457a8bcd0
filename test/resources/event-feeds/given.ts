import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from '@jest/globals'
import { parseFeed } from '../../../src/resources/event-feeds/parse-feed.ts'
import type { TestTenant } from '../../support/app.ts'

/** The clock of these tests. */
export const NOW = '2026-11-02T10:00:00Z'

export async function aFeed(tenant: TestTenant, changes: object = {}) {
  return (await tenant.post('/v1/event-feeds', { name: 'Career service', format: 'icalendar', ...changes }).expect(201))
    .body
}

/** A feed without an address, with what it holds. */
export async function anUploadedFeed(tenant: TestTenant, text: string, format = 'icalendar') {
  const { id } = await aFeed(tenant, { format })
  return upload(tenant, id, text)
}

export async function upload(tenant: TestTenant, id: string, text: string) {
  return (await tenant.put(`/v1/event-feeds/${id}/content`, { text }).expect(200)).body
}

/** Every event there is, the soonest first. */
export async function eventsSeen(tenant: TestTenant, query = 'from=2000-01-01T00:00:00Z') {
  return (await tenant.get(`/v1/networking-events?limit=200&${query}`).expect(200)).body.data
}

export const calendar = (...events: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//EN', ...events, 'END:VCALENDAR', ''].join('\r\n')

/** One VEVENT of an afternoon to come; each line given replaces the one of its name. */
export function vevent(...lines: string[]): string {
  const nameOf = (line: string) => /^[A-Z-]+/.exec(line)?.[0]
  const usual = ['UID:fair', 'SUMMARY:Career fair', 'DTSTART:20261203T140000Z'].filter(
    (line) => !lines.some((given) => nameOf(given) === nameOf(line)),
  )
  return ['BEGIN:VEVENT', ...usual, ...lines, 'END:VEVENT'].join('\r\n')
}

/** The time that a reading looks at, by the clock of these tests. */
export const SPAN = {
  now: new Date(NOW),
  from: new Date('2026-10-03T10:00:00Z'),
  until: new Date('2027-01-31T10:00:00Z'),
  timeZone: 'Europe/Berlin',
}

/** What is read of a calendar with these events. */
export async function eventsIn(...events: string[]) {
  const { events: found, faults } = await parseFeed('icalendar', calendar(...events), SPAN)
  return { events: [...found.values()], faults: faults.map(({ detail }) => detail) }
}

export const startsOf = ({ events }: { events: { startsAt: Date }[] }) =>
  events.map(({ startsAt }) => startsAt.toISOString())

export const FAIR = { uid: 'fair', title: 'Career fair', startsAt: '2026-12-03T14:00:00Z' }

export type Site = {
  /** Where the feed is; only an app that allows `localhost` may go there. */
  url: string
  /** What it answers from now on. */
  answers(answer: { status?: number; headers?: Record<string, string>; body?: string | Buffer } | 'nothing'): void
  calls(): number
}

/** A web site on this machine. */
export async function aSite(path = '/feed.ics'): Promise<Site> {
  let given: Parameters<Site['answers']>[0] = { body: '' }
  let calls = 0
  const server = createServer((_request, response) => {
    calls += 1
    if (given === 'nothing') return
    response.writeHead(given.status ?? 200, given.headers ?? { 'content-type': 'text/calendar' }).end(given.body ?? '')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  sites.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${path}`,
    answers: (answer) => {
      given = answer
    },
    calls: () => calls,
  }
}

const sites: (() => void)[] = []
afterAll(() => {
  for (const close of sites) close()
})

/** An app that may go to this machine by its name, and nowhere else inside. */
export const MAY_REACH_LOCALHOST = { ONWARD_OUTBOUND_ALLOW: 'localhost' }
