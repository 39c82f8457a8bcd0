import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { assertPublicUrl, fetchPublic, type Resolve, Unreachable } from '../../src/net/outbound.ts'

/** A server on this machine that must get no call, unless the test allows it. */
let calls: IncomingMessage[]
let answer: (request: IncomingMessage, response: ServerResponse) => void
let close: () => void
let port: number
beforeEach(async () => {
  calls = []
  answer = (_request, response) => response.end('hello')
  const server = createServer((request, response) => {
    calls.push(request)
    answer(request, response)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  port = (server.address() as AddressInfo).port
  close = () => {
    server.closeAllConnections()
    server.close()
  }
})
afterEach(() => close())

const LIMITS = { maxBytes: 1_000, timeoutMs: 400 }
const allowed = { ...LIMITS, allow: ['localhost', '127.0.0.1'] }
const at = (host: string, path = '/') => `http://${host}:${port}${path}`
const resolving = (...answers: string[][]): Resolve => {
  let turn = 0
  return async () =>
    (answers[Math.min(turn++, answers.length - 1)] ?? []).map((address) => ({
      address,
      family: address.includes(':') ? 6 : 4,
    }))
}
const why = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => new Error('It was fetched.'),
    (thrown) => thrown,
  )
  expect(error).toBeInstanceOf(Unreachable)
  return error.message
}

describe('assertPublicUrl', () => {
  it.each([
    ['https://127.0.0.1/', []],
    ['https://[::1]/', []],
    ['https://events.example.edu/', ['127.0.0.1']],
    ['https://events.example.edu/', ['93.184.216.34', 'fd00::1']],
    ['https://localhost/', ['127.0.0.1']],
    ['http://events.example.edu/', ['93.184.216.34']],
  ])('422: %s, which resolves to %j', async (url, addresses) => {
    await expect(assertPublicUrl(url, { allow: [], resolve: resolving(addresses) })).rejects.toMatchObject({
      status: 422,
      code: 'address_refused',
      faults: [{ pointer: '#/url', detail: expect.any(String) }],
    })
  })

  it.each<[string, Resolve]>([
    ['is public', resolving(['93.184.216.34'])],
    ['has no address now', resolving([])],
    ['cannot be looked up now', () => Promise.reject(new Error('down'))],
  ])('takes a name that %s', async (_, resolve) => {
    await expect(assertPublicUrl('https://events.example.edu/', { allow: [], resolve })).resolves.toBeUndefined()
  })

  it('waits two seconds for a host name, and no longer', async () => {
    const before = performance.now()
    await assertPublicUrl('https://events.example.edu/', { allow: [], resolve: () => new Promise(() => {}) })
    expect(performance.now() - before).toBeLessThan(3_000)
  })
})

describe('fetchPublic', () => {
  it('fetches what is allowed, by name or by address, and asks for no compression', async () => {
    for (const host of ['localhost', '127.0.0.1']) {
      const { status, body } = await fetchPublic(at(host, '/feed.ics'), {
        ...allowed,
        resolve: resolving(['127.0.0.1']),
      })
      expect({ status, body: body.toString() }).toEqual({ status: 200, body: 'hello' })
    }
    expect(calls.map(({ url }) => url)).toEqual(['/feed.ics', '/feed.ics'])
    expect(calls[0]?.headers).toMatchObject({ 'accept-encoding': 'identity', host: `localhost:${port}` })
  })

  it.each([
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f.1',
    '017700000001',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '0.0.0.0',
  ])('never calls %s', async (host) => {
    await why(fetchPublic(at(host), { ...LIMITS, allow: [] }))
    await why(fetchPublic(at(host).replace('http:', 'https:'), { ...LIMITS, allow: [] }))
    expect(calls).toHaveLength(0)
  })

  it.each(['127.0.0.1', '::ffff:127.0.0.1', '::1', '0.0.0.0'])(
    'never calls a name that resolves to %s, alone or beside a public address',
    async (address) => {
      const url = `https://events.example.edu:${port}/`
      for (const addresses of [[address], ['93.184.216.34', address], [address, '93.184.216.34']])
        expect(await why(fetchPublic(url, { ...LIMITS, allow: [], resolve: resolving(addresses) }))).toContain(
          'must lead to the public internet',
        )
      expect(calls).toHaveLength(0)
    },
  )

  it('decides again when it connects: a name that moved to this machine since is not called', async () => {
    const rebinding = resolving(['93.184.216.34'], ['127.0.0.1'])
    const url = `https://events.example.edu:${port}/`
    await assertPublicUrl(url, { allow: [], resolve: rebinding })
    expect(await why(fetchPublic(url, { ...LIMITS, allow: [], resolve: rebinding }))).toContain('public internet')
    expect(calls).toHaveLength(0)
  })

  it('connects to the address that was checked: the name is looked up once', async () => {
    let asked = 0
    const moving: Resolve = async () => [{ address: (asked += 1) === 1 ? '127.0.0.1' : '93.184.216.34', family: 4 }]
    const { status } = await fetchPublic(at('calendar.campus.example'), {
      ...LIMITS,
      allow: ['127.0.0.0/8'],
      resolve: moving,
    })
    expect({ status, asked }).toEqual({ status: 200, asked: 1 })
  })

  it('gives a redirect back and does not follow it', async () => {
    answer = (request, response) =>
      request.url === '/' ? response.writeHead(302, { location: at('127.0.0.1', '/secret') }).end() : response.end()
    const { status } = await fetchPublic(at('localhost'), { ...allowed, resolve: resolving(['127.0.0.1']) })
    expect({ status, paths: calls.map(({ url }) => url) }).toEqual({ status: 302, paths: ['/'] })
  })

  const failing: [string, (response: ServerResponse) => void, RegExp][] = [
    ['never answers', () => {}, /within 0.4 seconds/],
    ['drips its body', (response) => drip(response), /within 0.4 seconds/],
    ['never ends its body', (response) => flood(response), /more than 1000 bytes/],
    [
      'says that its body is too long',
      (response) => response.writeHead(200, { 'content-length': 5_000 }).end('x'.repeat(5_000)),
      /more than 1000 bytes/,
    ],
    ['sends one byte too many', (response) => response.end('x'.repeat(1_001)), /more than 1000 bytes/],
    ['hangs up in the middle', (response) => hangUp(response), /broke off/],
    [
      'compresses all the same',
      (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('0'.repeat(100_000))),
      /compressed/,
    ],
    ['sends endless heads', (response) => response.writeHead(200, { 'x-long': 'x'.repeat(20_000) }).end(), /broke off/],
  ]
  it.each(failing)('gives up on a server that %s', async (_, act, message) => {
    answer = (_request, response) => act(response)
    const before = performance.now()
    expect(await why(fetchPublic(at('localhost'), { ...allowed, resolve: resolving(['127.0.0.1']) }))).toMatch(message)
    expect(performance.now() - before).toBeLessThan(2_000)
  })

  it('reads exactly as many bytes as it may', async () => {
    answer = (_request, response) => response.end('x'.repeat(1_000))
    const { body } = await fetchPublic(at('localhost'), { ...allowed, resolve: resolving(['127.0.0.1']) })
    expect(body).toHaveLength(1_000)
  })

  it('says in words why, and nothing of the network', async () => {
    close()
    const { message } = await fetchPublic(at('localhost'), { ...allowed, resolve: resolving(['127.0.0.1']) }).catch(
      (e) => e,
    )
    expect(message).toBe('The connection was not accepted.')
    expect(await why(fetchPublic('https://nowhere.example/', { ...allowed, resolve: resolving([]) }))).toBe(
      'The host name is not known.',
    )
  })

  it('sends what it is given', async () => {
    let received = ''
    answer = (request, response) => {
      request.on('data', (chunk) => {
        received += chunk
      })
      request.on('end', () => response.writeHead(202).end())
    }
    const sent = { method: 'POST' as const, headers: { 'webhook-id': 'm1' }, body: '{"a":1}' }
    const { status } = await fetchPublic(at('localhost'), { ...allowed, ...sent, resolve: resolving(['127.0.0.1']) })
    expect({ status, received, id: calls[0]?.headers['webhook-id'] }).toEqual({
      status: 202,
      received: '{"a":1}',
      id: 'm1',
    })
  })
})

function drip(response: ServerResponse) {
  const timer = setInterval(() => response.write('x'), 50)
  response.on('close', () => clearInterval(timer))
}

function flood(response: ServerResponse) {
  const timer = setInterval(() => response.write('x'.repeat(400)), 5)
  response.on('close', () => clearInterval(timer))
}

function hangUp(response: ServerResponse) {
  response.writeHead(200, { 'content-length': 500 }).write('x')
  setTimeout(() => response.socket?.destroy(), 50)
}
