import { type AddressInfo, connect, type Server } from 'node:net'

/** What came back for these bytes, sent as they are; after `quietMs` without an answer this side hangs up. */
export function exchange(server: Server, bytes: string | Buffer, quietMs = 400): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
    let received = ''
    socket.setEncoding('utf8').on('data', (chunk) => {
      received += chunk
    })
    socket.on('error', () => resolve(received)).on('close', () => resolve(received))
    socket.setTimeout(quietMs, () => socket.end())
    socket.write(bytes)
  })
}

export type RawAnswer = { status: number; headers: string; body: string }

/** The answers in what came back, one after the other. */
export function answersIn(received: string): RawAnswer[] {
  return received
    .split(/(?=HTTP\/1\.1 \d{3} )/)
    .filter((part) => part !== '')
    .map((part) => {
      const [headers = '', body = ''] = part.split('\r\n\r\n', 2)
      return { status: Number(headers.split(' ')[1]), headers: headers.toLowerCase(), body }
    })
}
