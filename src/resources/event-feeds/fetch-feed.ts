import { isUtf8 } from 'node:buffer'
import { fetchPublic, type OutboundRules, Unreachable } from '../../net/outbound.ts'
import { FeedUnreadable } from './found-event.ts'

const MAX_BYTES = 2_000_000
const ACCEPT = 'text/calendar, application/json, text/plain;q=0.9, */*;q=0.5'

/** The text behind a feed's address. Throws FeedUnreadable with the reason in words. */
export async function fetchFeed(outbound: OutboundRules, url: string, timeoutMs: number): Promise<string> {
  const limits = { maxBytes: MAX_BYTES, timeoutMs, headers: { accept: ACCEPT } }
  const { status, body } = await fetchPublic(url, { ...outbound, ...limits }).catch((error) => {
    throw error instanceof Unreachable ? new FeedUnreadable(error.message) : error
  })
  if (status >= 300 && status < 400)
    throw new FeedUnreadable('The address leads on to another one; enter that one itself.')
  if (status !== 200) throw new FeedUnreadable(`The address answered with the status ${status}.`)
  if (!isUtf8(body)) throw new FeedUnreadable('It is not text in UTF-8.')
  return body.toString('utf8').replace(/^\uFEFF/, '')
}
