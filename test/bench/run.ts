import { deepStrictEqual } from 'node:assert'
import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { startEmbeddedPostgres } from '../../src/db/embedded-postgres.ts'
import { applyMigrations } from '../../src/db/migrate.ts'
import { type Case, casesOf, type Planned, type Request, recordOn } from './cases.ts'
import { fire } from './load.ts'
import { APPLICATIONS_PER_TENANT, analyze, type Seeded, seed, TENANTS } from './seed.ts'
import { startServer } from './server-process.ts'

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } } })
const { rounds, seconds, writes } = values.quick
  ? { rounds: 3, seconds: 1, writes: 150 }
  : { rounds: 7, seconds: 2, writes: 400 }
const PLANS_TO_READ = 400
const WARM_UP = 100

const postgres = await startEmbeddedPostgres({
  dataDir: path.join(tmpdir(), `onward-bench-${randomUUID()}`),
  persistent: false,
})
const servers: { stop(): void }[] = []
try {
  await applyMigrations(postgres.url)
  const open = (await seed(postgres.url)).values()
  const environment = {
    DATABASE_URL: postgres.url,
    PORT: '0',
    ONWARD_ROLE: 'api',
    LOG_LEVEL: 'warn',
    ONWARD_RATE_LIMIT: '1000000000',
  }
  const onward = await startServer('src/main.ts', environment)
  servers.push(onward)
  const ceiling = await startServer('test/bench/ceiling.ts', environment)
  servers.push(ceiling)

  const planned = await recordPlans(onward.url, open)
  await analyze(postgres.url)
  const cases = casesOf(open, planned).filter(({ name }) => !values.only || name === values.only)
  for (const { reads } of cases) if (reads) await expectSameAnswers(onward.url, ceiling.url, reads)
  for (const measured of cases)
    for (const { url } of [onward, ceiling]) await fire(url, () => measured.next(), { amount: WARM_UP })

  const ratesOf = new Map(cases.map(({ name }) => [name, { onward: [] as number[], ceiling: [] as number[] }]))
  for (let round = 0; round < rounds; round += 1)
    for (const measured of cases) {
      const rates = ratesOf.get(measured.name) as { onward: number[]; ceiling: number[] }
      const order = round % 2 === 0 ? (['onward', 'ceiling'] as const) : (['ceiling', 'onward'] as const)
      for (const which of order) rates[which].push(await measure({ onward, ceiling }[which].url, measured))
    }
  show(ratesOf)
} finally {
  for (const server of servers) server.stop()
  await postgres.stop()
}

function measure(url: string, measured: Case): Promise<number> {
  return fire(url, () => measured.next(), measured.reads ? { duration: seconds } : { amount: writes })
}

/** Plans to read, recorded through the API itself. */
async function recordPlans(url: string, open: Iterator<Seeded>): Promise<Planned[]> {
  const requests = Array.from({ length: PLANS_TO_READ }, () => recordOn(open)).values()
  const planned: Planned[] = []
  const work = async () => {
    for (const request of requests) {
      const { plan } = (await answerOf(url, request)) as { plan: { id: string; candidateId: string } }
      planned.push({ token: request.token, planId: plan.id, candidateId: plan.candidateId })
    }
  }
  await Promise.all(Array.from({ length: 8 }, work))
  return planned
}

/** Cursors are sealed by Onward and bare at the ceiling: both have one, or none. */
async function expectSameAnswers(one: string, other: string, requests: readonly Request[]): Promise<void> {
  for (const request of requests.slice(0, 20)) {
    const [answer, expected] = (await Promise.all([answerOf(one, request), answerOf(other, request)])) as {
      nextCursor?: unknown
    }[]
    const isPage = typeof answer?.nextCursor === typeof expected?.nextCursor
    deepStrictEqual({ ...answer, nextCursor: isPage }, { ...expected, nextCursor: true })
  }
}

async function answerOf(url: string, { method, path, token, body }: Request): Promise<unknown> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const answer = await fetch(url + path, {
    method,
    headers: body ? headers : { authorization: headers.authorization },
    ...(body && { body }),
  })
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`)
  return answer.json()
}

function show(ratesOf: Map<string, { onward: number[]; ceiling: number[] }>): void {
  console.log(
    `${TENANTS} tenants x ${APPLICATIONS_PER_TENANT} applications, PostgreSQL with fsync, n = ${rounds} interleaved rounds.`,
  )
  console.log(
    'Requests a second are medians; the ratio is the median of the rounds’ own ratios, with the lowest and highest.',
  )
  console.table(
    Object.fromEntries(
      [...ratesOf].map(([name, { onward, ceiling }]) => {
        const ratios = onward.map((rate, round) => rate / (ceiling[round] as number)).toSorted((a, b) => a - b)
        return [
          name,
          {
            'Onward/s': Math.round(median(onward)),
            'ceiling/s': Math.round(median(ceiling)),
            'Onward / ceiling': Number(median(ratios).toFixed(2)),
            spread: `${ratios[0]?.toFixed(2)} to ${ratios.at(-1)?.toFixed(2)}`,
            n: rounds,
          },
        ]
      }),
    ),
  )
  console.log('The load, both servers and the database share this machine’s cores: read the ratios, not the rates.')
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return (
    ((sorted[Math.floor((sorted.length - 1) / 2)] as number) + (sorted[Math.ceil((sorted.length - 1) / 2)] as number)) /
    2
  )
}
