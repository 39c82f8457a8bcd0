import { lookup as lookUp } from 'node:dns/promises'
import { isIP, type LookupFunction } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { Agent, request } from 'undici'
import { invalid } from '../errors.ts'
import { type Allowed, hostOf, whyRefused } from './judge-address.ts'

export type { Allowed } from './judge-address.ts'

/** Answers with all addresses of a host name, or fails. */
export type Resolve = (host: string) => Promise<readonly { address: string; family: number }[]>

/** How addresses are decided on. `resolve` is there for tests. */
export type OutboundRules = { readonly allow: Allowed; readonly resolve?: Resolve }

/** Longest that saving an address waits for its host name. */
const LOOKUP_TIMEOUT_MS = 2_000

/**
 * Refuses with 422 an address that leads, or whose host name now leads, to anything but the public internet. A name that
 * cannot be looked up at the moment passes: `fetchPublic` decides again, on the address it connects to.
 */
export async function assertPublicUrl(address: string, { allow, resolve = resolveAll }: OutboundRules): Promise<void> {
  const url = new URL(address)
  const host = hostOf(url)
  const addresses = isIP(host) ? [host] : await addressesOf(host, resolve)
  const detail = whyRefused(url, addresses, allow)
  if (detail) throw invalid(`The address ${detail}.`, [{ pointer: '#/url', detail }], 'address_refused')
}

async function addressesOf(host: string, resolve: Resolve): Promise<string[] | null> {
  const unknown = wait(LOOKUP_TIMEOUT_MS, null, { ref: false })
  const known = resolve(host).then(
    (found) => (found.length > 0 ? found.map(({ address }) => address) : null),
    () => null,
  )
  return Promise.race([known, unknown])
}

/** Why an address could not be fetched, in words for the person who entered it; says nothing of the network behind it. */
export class Unreachable extends Error {}

type Wanted = {
  method?: 'GET' | 'POST'
  headers?: Record<string, string>
  body?: string
  /** Bytes of the answer's body that are read at most; a longer one is a failure. */
  maxBytes: number
  /** For everything together: name, connection, head and body. */
  timeoutMs: number
}

export type Fetched = { status: number; headers: Record<string, string | string[] | undefined>; body: Buffer }

/**
 * One request to the public internet. The connection goes to the very address that was checked, so that a name cannot
 * lead elsewhere in between; redirects are not followed but given back; compressed answers are neither asked for nor read.
 */
export async function fetchPublic(
  address: string,
  { allow, resolve = resolveAll, method = 'GET', headers = {}, body, maxBytes, timeoutMs }: OutboundRules & Wanted,
): Promise<Fetched> {
  const url = new URL(address)
  const host = hostOf(url)
  // A literal is connected to without being looked up.
  if (isIP(host)) refuse(whyRefused(url, [host], allow))
  let refusal: Unreachable | null = null
  const lookup: LookupFunction = (_name, { all }, answer) => {
    resolveChecked(url, host, allow, resolve).then(
      (found) => (all ? answer(null, found) : answer(null, found[0]?.address ?? '', found[0]?.family)),
      (error) => {
        refusal = error
        answer(error, '')
      },
    )
  }
  const agent = new Agent({
    connect: { lookup, timeout: timeoutMs },
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    maxHeaderSize: 16_384,
    maxResponseSize: maxBytes,
  })
  try {
    const answer = await request(url, {
      dispatcher: agent,
      method,
      headers: { 'user-agent': 'Onward', 'accept-encoding': 'identity', ...headers },
      body: body ?? null,
      signal: AbortSignal.timeout(timeoutMs),
    })
    const encoding = answer.headers['content-encoding'] ?? 'identity'
    if (encoding !== 'identity') throw new Unreachable('The answer is compressed, which was not asked for.')
    return { status: answer.statusCode, headers: answer.headers, body: Buffer.from(await answer.body.arrayBuffer()) }
  } catch (error) {
    throw refusal ?? inWords(error, maxBytes, timeoutMs)
  } finally {
    void agent.destroy()
  }
}

async function resolveChecked(url: URL, host: string, allow: Allowed, resolve: Resolve) {
  const found = await resolve(host).catch(() => [])
  if (found.length === 0) throw new Unreachable('The host name is not known.')
  refuse(
    whyRefused(
      url,
      found.map(({ address }) => address),
      allow,
    ),
  )
  return [...found]
}

function refuse(why: string | null): void {
  if (why) throw new Unreachable(`The address ${why}.`)
}

function inWords(error: unknown, maxBytes: number, timeoutMs: number): Unreachable {
  if (error instanceof Unreachable) return error
  const { name, code } = error as { name?: string; code?: string }
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') return new Unreachable(`The answer has more than ${maxBytes} bytes.`)
  if (name === 'TimeoutError' || code?.endsWith('_TIMEOUT'))
    return new Unreachable(`There was no whole answer within ${timeoutMs / 1000} seconds.`)
  if (code === 'ECONNREFUSED') return new Unreachable('The connection was not accepted.')
  if (code?.startsWith('ERR_TLS') || code?.includes('CERT')) return new Unreachable('The certificate is not valid.')
  return new Unreachable('The connection broke off, or the answer is not sound HTTP.')
}

const resolveAll: Resolve = (host) => lookUp(host, { all: true, verbatim: true })
