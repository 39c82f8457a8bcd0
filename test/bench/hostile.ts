import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { startEmbeddedPostgres } from '../../src/db/embedded-postgres.ts'
import { RULESET_VERSION } from '../../src/rules/checklist.ts'
import { ownTexts, rule } from '../support/rulesets.ts'
import { startServer } from './server-process.ts'

/**
 * npm run bench:hostile — how long a server takes to refuse rulesets that are made to be slow, and to take the largest that it
 * does not refuse; and how long another client waits for a small read meanwhile.
 */
const TIMES = Number(process.argv[2] ?? 20)
const OPERATOR_KEY = 'operator-of-the-benchmark'

const WALK = 'history.endings.all(a, candidate.skills.all(b, b != a.location))'
const RULESETS: Readonly<Record<string, object>> = {
  'macros four deep': {
    when: 'gaps.all(a, gaps.all(b, gaps.all(c, gaps.all(d, a == b && c == d))))',
  },
  'prototype access': { when: 'application.constructor.constructor("return process")() == null' },
  'a regular expression': { when: 'application.employer.matches("(a+)+$")' },
  'a thousand brackets': { when: '('.repeat(1000) },
  'a megabyte of condition': { when: 'true || '.repeat(125_000) },
  'a loop without end in a text': { texts: { en: ownTexts({ why: '{% for i in (1..999999999) %}x{% endfor %}' }) } },
  'loops in loops in a text': {
    texts: { en: ownTexts({ why: '{% for a in gaps %}{% for b in gaps %}{{ a.skill }}{% endfor %}{% endfor %}' }) },
  },
  'hundred rules of facts and tags': {
    texts: { en: ownTexts({ why: `${'{{today}} '.repeat(45)}${'word '.repeat(100)}` }) },
    rules: 100,
  },
  'hundred long conditions': { when: `1==1${' && 1==1'.repeat(70)}`, rules: 100 },
  'hundred conditions at their limit': { when: WALK, rules: 100 },
}

const postgres = await startEmbeddedPostgres({
  dataDir: path.join(tmpdir(), `onward-bench-${randomUUID()}`),
  persistent: false,
})
const server = await startServer('src/main.ts', {
  DATABASE_URL: postgres.url,
  PORT: '0',
  LOG_LEVEL: 'warn',
  ONWARD_OPERATOR_KEY: OPERATOR_KEY,
  ONWARD_RATE_LIMIT: '1000000000',
})
try {
  const { body: founded } = await send('POST', '/v1/tenants', OPERATOR_KEY, { name: 'Bench', mode: 'test' })
  const token = founded.apiKey.key
  const { body: candidate } = await send('POST', '/v1/candidates', token, { name: 'Amina Okafor' })
  const read = () => send('GET', `/v1/candidates/${candidate.id}`, token)
  await report('nothing else', idle, read)
  for (const [name, made] of Object.entries(RULESETS))
    await report(name, () => send('POST', '/v1/rulesets', token, rulesetOf(made)), read)
} finally {
  server.stop()
  await postgres.stop()
}

/** Stands in for work. */
async function idle(): Promise<Answer> {
  await setTimeout(10)
  return { status: 0, body: null }
}

type Answer = { status: number; body: any }

async function send(method: string, address: string, token: string, body?: object): Promise<Answer> {
  const answer = await fetch(server.url + address, {
    method,
    headers: { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  return { status: answer.status, body: text === '' ? {} : JSON.parse(text) }
}

function rulesetOf({ rules: count = 1, ...changes }: { rules?: number }) {
  const rules = Array.from({ length: count }, (_, index) => ({ ...rule(changes), id: `own-${index}` }))
  return { name: 'Hostile', base: RULESET_VERSION, languages: ['en'], rules }
}

/** The work again and again, while another client reads again and again. */
async function report(name: string, work: () => Promise<Answer>, read: () => Promise<Answer>): Promise<void> {
  const over = new AbortController()
  const reading = (async () => {
    const waits: number[] = []
    while (!over.signal.aborted) waits.push(await timeOf(read))
    return waits
  })()
  const statuses = new Set<number>()
  const times: number[] = []
  for (let time = 0; time < TIMES; time += 1) times.push(await timeOf(async () => statuses.add((await work()).status)))
  over.abort()
  const waits = await reading
  console.log(
    `${name.padEnd(36)} ${[...statuses].join()}  ${spread(times)} ms, another client's read ${spread(waits)} ms (n = ${times.length}, ${waits.length})`,
  )
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}

/** Median and most. */
function spread(values: readonly number[]): string {
  const sorted = values.toSorted((one, other) => one - other)
  return `${sorted[Math.floor(sorted.length / 2)]?.toFixed(1)} (at most ${sorted.at(-1)?.toFixed(1)})`
}
