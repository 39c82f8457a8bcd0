import { beforeAll, expect, it } from '@jest/globals'
import { startApp, type TestApp, type TestTenant } from '../support/app.ts'
import { answersIn, exchange } from '../support/exchange.ts'

let service: TestApp
let tenant: TestTenant
beforeAll(async () => {
  service = await startApp()
  tenant = await service.newTenant()
})

const BODY = '{"name":"first"}'
const SECOND = '{"name":"second"}'

/** A request to make a candidate, with these lines about its body and this body. */
function request(lines: string[], body: string, start = 'POST /v1/candidates HTTP/1.1'): string {
  const known = ['Host: onward', `Authorization: Bearer ${tenant.token}`, 'Content-Type: application/json']
  return `${[start, ...known, ...lines].join('\r\n')}\r\n\r\n${body}`
}
const second = () => request([`Content-Length: ${SECOND.length}`], SECOND)
const chunk = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`
const CHUNKED = 'Transfer-Encoding: chunked'
const LENGTH = `Content-Length: ${BODY.length}`

const CASES: [string, () => string][] = [
  ['a length that is too long', () => request(['Content-Length: 500'], BODY)],
  ['a length that is too short, and a request in the rest', () => request(['Content-Length: 5'], BODY + second())],
  ['two lengths that differ', () => request([LENGTH, 'Content-Length: 0'], BODY + second())],
  ['two lengths that differ, the other way', () => request(['Content-Length: 0', LENGTH], BODY + second())],
  ['two equal lengths', () => request([LENGTH, LENGTH], BODY + second())],
  ['a list of lengths', () => request([`${LENGTH}, ${BODY.length}`], BODY + second())],
  ['a length with a sign', () => request([`Content-Length: +${BODY.length}`], BODY + second())],
  ['a negative length', () => request(['Content-Length: -1'], BODY + second())],
  ['a length in hexadecimal', () => request(['Content-Length: 0x10'], BODY + second())],
  ['a length beyond all bounds', () => request(['Content-Length: 99999999999999999999'], BODY + second())],
  ['an empty length', () => request(['Content-Length:'], BODY + second())],
  ['a length in exotic digits', () => request(['Content-Length: \u0661\u0666'], BODY + second())],
  ['a space before the colon', () => request([`Content-Length : ${BODY.length}`], BODY + second())],
  ['length and chunks', () => request([LENGTH, CHUNKED], `${chunk(BODY)}0\r\n\r\n${second()}`)],
  ['chunks and length', () => request([CHUNKED, 'Content-Length: 3'], `${chunk(BODY)}0\r\n\r\n${second()}`)],
  ['an unknown transfer coding', () => request(['Transfer-Encoding: xchunked'], `${chunk(BODY)}0\r\n\r\n${second()}`)],
  [
    'chunked that is not last',
    () => request(['Transfer-Encoding: chunked, identity'], `${chunk(BODY)}0\r\n\r\n${second()}`),
  ],
  [
    'a vertical tab before chunked',
    () => request(['Transfer-Encoding: \vchunked'], `${chunk(BODY)}0\r\n\r\n${second()}`),
  ],
  ['chunked twice', () => request([CHUNKED, CHUNKED], `${chunk(BODY)}0\r\n\r\n${second()}`)],
  ['a chunk size with 0x', () => request([CHUNKED], `0x10\r\n${BODY}\r\n0\r\n\r\n${second()}`)],
  ['a negative chunk size', () => request([CHUNKED], `-10\r\n${BODY}\r\n0\r\n\r\n${second()}`)],
  ['a chunk size beyond all bounds', () => request([CHUNKED], `fffffffffffffffff\r\n${BODY}\r\n0\r\n\r\n${second()}`)],
  ['a chunk longer than its size', () => request([CHUNKED], `5\r\n${BODY}\r\n0\r\n\r\n${second()}`)],
  ['a chunk shorter than its size', () => request([CHUNKED], `20\r\n${BODY}\r\n0\r\n\r\n`)],
  ['no last chunk', () => request([CHUNKED], chunk(BODY))],
  ['a bare LF after the chunk size', () => request([CHUNKED], `10\n${BODY}\r\n0\r\n\r\n${second()}`)],
  ['a bare LF in a chunk extension', () => request([CHUNKED], `10;a\nb\r\n${BODY}\r\n0\r\n\r\n${second()}`)],
  ['a bare LF after the chunk', () => request([CHUNKED], `10\r\n${BODY}\n0\r\n\r\n${second()}`)],
  ['bare LF after every header', () => request([LENGTH], BODY).replaceAll('\r\n', '\n')],
  ['a bare LF after one header', () => request([`X-One: 1\n${LENGTH}`], BODY + second())],
  ['a bare CR in a header', () => request([`X-One: 1\r${LENGTH}`], BODY + second())],
  ['obsolete folding', () => request([LENGTH, 'X-One: 1\r\n Content-Length: 0'], BODY + second())],
  ['folding before the first header', () => request([LENGTH], BODY).replace('\r\nHost', '\r\n Host')],
  ['NUL in a header', () => request([LENGTH, 'X-One: a\0b'], BODY)],
  ['a header without a name', () => request([LENGTH, ': x'], BODY)],
  ['a header without a colon', () => request([LENGTH, 'surprise'], BODY)],
  ['no host', () => request([LENGTH], BODY).replace('Host: onward\r\n', '')],
  ['two hosts', () => request([LENGTH, 'Host: elsewhere'], BODY)],
  ['a version of the future', () => request([LENGTH], BODY, 'POST /v1/candidates HTTP/9.9')],
  ['no version', () => request([LENGTH], BODY, 'POST /v1/candidates')],
  ['a method in small letters', () => request([LENGTH], BODY, 'post /v1/candidates HTTP/1.1')],
  ['a space in the address', () => request([LENGTH], BODY, 'POST /v1/ candidates HTTP/1.1')],
  ['no HTTP at all', () => '\x16\x03\x01\x02\x00\x01\x00'],
]

it.each(CASES)('refuses %s, and carries out nothing that hides in it', async (_, bytes) => {
  const answers = answersIn(await exchange(service.app.server, bytes()))
  for (const { status, headers, body } of answers) {
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect(headers).toContain('content-type: application/problem+json')
    expect(JSON.parse(body)).toMatchObject({ status, title: expect.any(String) })
  }
  expect(await service.database.forTenant(tenant.id).candidate.findMany()).toEqual([])
})

it.each([
  ['headers', () => request([LENGTH, `X-Big: ${'x'.repeat(20_000)}`], BODY)],
  ['headers in number', () => request([LENGTH, ...Array.from({ length: 3_000 }, (_, n) => `X-${n}: 1`)], BODY)],
  ['address', () => request([LENGTH], BODY, `POST /v1/candidates?${'x'.repeat(20_000)} HTTP/1.1`)],
])('414 or 431: too large an amount of %s', async (_, bytes) => {
  const [answer] = answersIn(await exchange(service.app.server, bytes()))
  expect([414, 431]).toContain(answer?.status)
  expect(JSON.parse(answer?.body ?? '')).toMatchObject({ status: answer?.status, title: expect.any(String) })
})

it('carries out what is sound, twice over one connection', async () => {
  const other = await service.newTenant()
  const sound = (
    request([LENGTH], BODY) + request([CHUNKED, 'Connection: close'], `${chunk(SECOND)}0\r\n\r\n`)
  ).replaceAll(tenant.token, other.token)
  expect(answersIn(await exchange(service.app.server, sound, 10_000)).map(({ status }) => status)).toEqual([201, 201])
})
