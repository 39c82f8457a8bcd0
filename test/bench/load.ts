import autocannon from 'autocannon'
import type { Request } from './cases.ts'

const CONNECTIONS = 8

/**
 * Requests a second over the given time or number of requests, from the first answer to the last: autocannon itself
 * looks at its clock once a second only. Throws when any answer is not a success.
 */
export async function fire(
  url: string,
  next: () => Request,
  length: { duration: number } | { amount: number },
): Promise<number> {
  const answeredAt: number[] = []
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const load = autocannon(
      {
        url,
        connections: CONNECTIONS,
        ...length,
        requests: [{ setupRequest: (request) => ({ ...request, ...asSent(next()) }) }],
      },
      (error, done) => (error ? reject(error) : resolve(done)),
    )
    load.on('response', () => answeredAt.push(performance.now()))
  })
  const { non2xx, errors, timeouts } = result
  if (non2xx + errors + timeouts > 0) throw new Error(`${non2xx} refusals, ${errors} errors, ${timeouts} timeouts.`)
  const seconds = ((answeredAt.at(-1) as number) - (answeredAt[0] as number)) / 1000
  return (answeredAt.length - 1) / seconds
}

function asSent({ method, path, token, body }: Request) {
  const headers = { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) }
  return { method, path, headers, ...(body && { body }) }
}
