import { setTimeout as wait } from 'node:timers/promises'

/** Sends one request and answers with its body; whatever is not a success is thrown as a readable sentence. */
export type Send = <Answer>(method: 'GET' | 'PUT' | 'POST', path: string, body?: object) => Promise<Answer>

const TRIES = 5

export function connectTo({ url, apiKey }: { url: string; apiKey: string }): Send {
  return async (method, path, body) => {
    for (let tries = 1; ; tries += 1) {
      const answer = await fetch(new URL(path, url), {
        method,
        headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      }).catch((error) => {
        throw new Error(`No server answers at ${url}. Run npm start, or set ONWARD_URL.`, { cause: error })
      })
      if (answer.ok) return answer.json() as never
      const mayRetry = (answer.status === 429 || answer.status === 503) && tries < TRIES
      if (!mayRetry) throw new Error(await sentenceOf(answer))
      await answer.body?.cancel()
      await wait(Number(answer.headers.get('retry-after') ?? 1) * 1000)
    }
  }
}

type Problem = { detail?: string; errors?: { detail: string; pointer?: string }[] }

async function sentenceOf(answer: Response): Promise<string> {
  const { detail = answer.statusText, errors = [] } = await answer.json().then(
    (problem) => problem as Problem,
    (): Problem => ({}),
  )
  const faults = errors.map((fault) => [fault.pointer, fault.detail].filter(Boolean).join(' '))
  return [`${answer.status} ${detail}`, ...faults].join('; ')
}
