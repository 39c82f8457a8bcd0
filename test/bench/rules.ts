import { Engine } from 'json-rules-engine'
import { daysBetween } from '../../src/rules/calendar.ts'
import type { Facts } from '../../src/rules/facts.ts'
import { makePlan } from '../../src/rules/make-plan.ts'
import { checkRuleset } from '../../src/rulesets/check-ruleset.ts'
import { compileRuleset } from '../../src/rulesets/compile-ruleset.ts'
import { compileCondition } from '../../src/rulesets/conditions/compile-condition.ts'
import { benchFacts } from './bench-facts.ts'
import { FIFTY_CONDITIONS, OPERATORS } from './fifty-conditions.ts'
import { FIFTY_RULES } from './fifty-rules.ts'

/**
 * npm run bench:rules — plans a second on one core: with the base rules, and with fifty rules of a platform's own, beside
 * json-rules-engine asked the same fifty conditions about the same facts in the same process. Rates are by processor time,
 * which other work on the machine disturbs less than a clock; the cases take turns, and ratios are taken round by round.
 */
const ROUNDS = Number(process.argv[2] ?? 15)
const ROUND_MS = 400

const { rules, changes } = compileRuleset(FIFTY_RULES)
const own = rules.filter(({ id }) => FIFTY_RULES.rules.some((rule) => rule.id === id))
const conditions = FIFTY_CONDITIONS.map(({ when }) => compileCondition(when))
const engine = new Engine([], { allowUndefinedFacts: true })
for (const [name, ask] of Object.entries(OPERATORS))
  engine.addOperator(name, ask as (a: unknown, b: unknown) => boolean)
FIFTY_CONDITIONS.forEach((same, index) => {
  engine.addRule({ conditions: same.conditions as never, event: { type: String(index) } })
})
const askEngine = (facts: Facts) =>
  engine.run({ ...facts, daysSinceTheNews: daysBetween(facts.rejection.receivedOn, facts.today) })

const CASES: Readonly<Record<string, (facts: Facts) => unknown>> = {
  'base rules': (facts) => makePlan(facts),
  'base and 50 own rules': (facts) => makePlan(facts, changes, rules),
  '50 own rules alone': (facts) => makePlan(facts, changes, own),
  '50 conditions alone': (facts) => conditions.filter(({ isMet }) => isMet(facts)),
  'json-rules-engine': askEngine,
}

await expectTheSameAnswers()
for (const name of Object.keys(CASES)) await rate(name)
const rounds: Record<string, number>[] = []
for (let round = 0; round < ROUNDS; round += 1) {
  const rates: Record<string, number> = {}
  for (const name of Object.keys(CASES)) rates[name] = await rate(name)
  rounds.push(rates)
}
report()

/** Before anything is timed: both engines say the same, and the ruleset is one that could be published. */
async function expectTheSameAnswers(): Promise<void> {
  const faults = checkRuleset(FIFTY_RULES)
  if (faults.length > 0) throw new Error(`The rules of the benchmark cannot be used: ${JSON.stringify(faults)}`)
  for (const facts of benchFacts) {
    const met = new Set((await askEngine(facts)).events.map(({ type }) => Number(type)))
    FIFTY_CONDITIONS.forEach(({ when }, index) => {
      if (conditions[index]?.isMet(facts) !== met.has(index)) throw new Error(`The engines differ about ${when}`)
    })
  }
}

/** Calls a second of processor time. */
async function rate(name: string): Promise<number> {
  const work = CASES[name] as (facts: Facts) => unknown
  const until = performance.now() + ROUND_MS
  const before = process.cpuUsage()
  let calls = 0
  while (performance.now() < until)
    for (const facts of benchFacts) {
      const result = work(facts)
      if (result instanceof Promise) await result
      calls += 1
    }
  const { user, system } = process.cpuUsage(before)
  return (calls / (user + system)) * 1_000_000
}

function report(): void {
  console.log(`${benchFacts.length} sets of facts, ${ROUNDS} rounds of ${ROUND_MS} ms, Node ${process.version}`)
  for (const name of Object.keys(CASES))
    console.log(`${name.padEnd(24)} ${spread(rounds.map((rates) => rates[name] as number))} a second of one core`)
  for (const name of ['base and 50 own rules', '50 own rules alone', '50 conditions alone'])
    console.log(
      `${name} : json-rules-engine  ${spread(rounds.map((rates) => (rates[name] as number) / (rates['json-rules-engine'] as number)))} times`,
    )
}

/** Median, and from least to most. */
function spread(values: readonly number[]): string {
  const sorted = values.toSorted((one, other) => one - other)
  const [median, least, most] = [Math.floor(sorted.length / 2), 0, sorted.length - 1].map((index) => sorted[index] ?? 0)
  const show = (value = 0) => (value < 1000 ? value.toPrecision(3) : Math.round(value).toLocaleString('en'))
  return `${show(median)} (${show(least)} to ${show(most)}, n = ${values.length})`
}
