import { type AddressInfo, connect, type Server } from 'node:net'

export type RawRequest = { method: string; path: string; body?: string; lines?: readonly string[]; from?: string }
let sent = 0

/** Byte for byte, because no HTTP client would send most of this. */
export function sendRaw(
  server: Server,
  authorization: string | string[],
  { method, path, body, lines = ['Content-Type: application/json'], from }: RawRequest,
) {
  sent += 1
  const address = from ?? `198.51.${Math.floor(sent / 250)}.${(sent % 250) + 1}`
  const length =
    body === undefined || lines.some((line) => line.startsWith('Content-Length'))
      ? []
      : [`Content-Length: ${Buffer.byteLength(body)}`]
  const head = [
    `${method} ${path} HTTP/1.1`,
    'Host: onward',
    'Connection: close',
    `X-Forwarded-For: ${address}`,
    ...[authorization].flat().map((value) => `Authorization: ${value}`),
    ...(body === undefined ? lines.filter((line) => !line.startsWith('Content-Type')) : lines),
    ...length,
  ].join('\r\n')
  return new Promise<{ status: number; headers: Record<string, string>; body: unknown }>((resolve, reject) => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
    let received = ''
    socket.setEncoding('utf8').on('data', (chunk) => {
      received += chunk
    })
    socket.on('error', (error) => received || reject(error)).on('close', () => resolve(read(received)))
    socket.write(`${head}\r\n\r\n${body ?? ''}`)
  })
}

function read(received: string) {
  const [head = '', body = ''] = received.split('\r\n\r\n', 2)
  const [start = '', ...lines] = head.split('\r\n')
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]),
  )
  return { status: Number(start.split(' ')[1]), headers, body: body.startsWith('{') ? JSON.parse(body) : body }
}
