import ICAL from 'ical.js'
import { msOf, type Wall, wallAt, type Zone } from './calendar-zone.ts'

/** What following rules may cost, in microseconds or so, and bring, over all of a feed; what goes beyond is left out. */
export type Budget = { left: number; repeats: number }
export const newBudget = (): Budget => ({ left: 300_000, repeats: 1_000 })

/** Of these a rule may use at most so many itself. */
const MAX_STEPS = 50_000
const MAX_RULE_LENGTH = 300
const DAY_MS = 86_400_000

const listOf = (entry: string, most: number) => `${entry}(?:,${entry}){0,${most - 1}}`
const DAY_OF_MONTH = '-?(?:3[01]|[12][0-9]|0?[1-9])'
/** Parts that ical.js follows soundly; hours and minutes would let an event repeat many times a day. */
const PART = `(?:${[
  'FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)',
  'INTERVAL=[1-9][0-9]{0,2}',
  'COUNT=[1-9][0-9]{0,4}',
  'UNTIL=[0-9]{8}(?:T[0-9]{6}Z?)?',
  'WKST=[A-Z]{2}',
  `BYDAY=${listOf('[+-]?[1-5]?(?:MO|TU|WE|TH|FR|SA|SU)', 14)}`,
  `BYMONTHDAY=${listOf(DAY_OF_MONTH, 31)}`,
  `BYMONTH=${listOf('(?:1[0-2]|0?[1-9])', 12)}`,
  `BYSETPOS=${listOf(DAY_OF_MONTH, 10)}`,
].join('|')})`
const RULE = new RegExp(`^(?=.*\\bFREQ=)${PART}(?:;${PART})*;?$`, 'i')

/** When a rule lets an event begin between two instants, in the order of time; throws what a person can read. */
export function repeats(
  rule: string,
  start: Wall,
  zone: Zone,
  span: { now: Date; until: Date },
  budget: Budget,
): Wall[] {
  if (rule.length > MAX_RULE_LENGTH || !RULE.test(rule))
    throw new Error('The event repeats by a rule that is not supported.')
  if (budget.left <= 0) throw new Error(TOO_FAR)
  const recur = ICAL.Recur.fromString(rule.toUpperCase())
  const from = msOf(zone.wallOf(span.now)) - DAY_MS
  const last = Math.min(msOf(zone.wallOf(span.until)), recur.until ? lastOf(recur.until, zone) : Infinity)
  if (last < from) return []
  recur.until = timeOf(wallAt(last))
  const steps = { left: Math.min(MAX_STEPS, budget.left) }
  const before = steps.left
  STEPS.set(recur, steps)
  try {
    const iterator = new CountingIterator({ rule: recur, dtstart: timeOf(laterStart(recur, start, from)) })
    const found: number[] = []
    for (let time = iterator.next(); time; time = iterator.next()) found.push(msOf(time))
    return found.filter((ms) => ms >= from && ms <= last).map(wallAt)
  } finally {
    budget.left -= before - steps.left
  }
}

/** The last moment of a rule's end, on a clock of the event's own zone. */
function lastOf(until: ICAL.Time, zone: Zone): number {
  if (until.isDate) return msOf({ ...wallAt(msOf(until)), hour: 23, minute: 59, second: 59 })
  const isUtc = until.zone === ICAL.Timezone.utcTimezone
  return isUtc ? msOf(zone.wallOf(new Date(msOf(until)))) : msOf(until)
}

/**
 * A daily or weekly rule may begin a whole number of its own steps later, so that one of many years ago is not walked
 * through. With a count this holds only where every step is one repeat.
 */
function laterStart(recur: ICAL.Recur, start: Wall, from: number): Wall {
  const step = { DAILY: recur.interval * DAY_MS, WEEKLY: 7 * recur.interval * DAY_MS }[recur.freq]
  const steps = step ? Math.floor((from - msOf(start)) / step) : 0
  const isPlain = Object.keys(recur.parts).length === 0
  if (!step || steps <= 0 || (recur.count && !isPlain)) return start
  // A count of nothing would be one without end.
  const jumped = recur.count ? Math.min(steps, recur.count - 1) : steps
  if (recur.count) recur.count -= jumped
  return wallAt(msOf(start) + jumped * step)
}

function timeOf(wall: Wall): ICAL.Time {
  return new ICAL.Time(wall, ICAL.Timezone.localTimezone)
}

/**
 * ical.js walks from one date to the next until one fits, without end when none ever does (every seventh day from a Monday,
 * but only on Tuesdays). Every such walk passes through one of these methods.
 */
class CountingIterator extends ICAL.RecurIterator {
  /** The parts that rules may have here; ical.js would compute the week and the day of the year each time. */
  override check_contracting_rules(): boolean {
    spend(this.rule, 10)
    const { last } = this
    return (
      this.check_contract_restriction('BYMONTH', last.month) &&
      this.check_contract_restriction('BYMONTHDAY', last.day) &&
      this.check_contract_restriction('BYDAY', ICAL.Recur.numericDayToIcalDay(last.dayOfWeek()))
    )
  }
  override increment_monthday(days: number): void {
    spend(this.rule, days)
    super.increment_monthday(days)
  }
  override increment_month(): void {
    spend(this.rule, 3)
    super.increment_month()
  }
  override expand_year_days(year: number): number {
    spend(this.rule, 100)
    return super.expand_year_days(year)
  }
  override is_day_in_byday(time: ICAL.Time): 1 | 0 {
    spend(this.rule, 2 * (this.rule.parts as { BYDAY: string[] }).BYDAY.length)
    return super.is_day_in_byday(time)
  }
}

/** By the rule that is walked: the iterator walks already while it is made. */
const STEPS = new WeakMap<ICAL.Recur, { left: number }>()

function spend(rule: ICAL.Recur, cost: number): void {
  const steps = STEPS.get(rule)
  if (!steps || (steps.left -= cost) < 0) throw new Error(TOO_FAR)
}

const TOO_FAR = 'The event repeats too often, or began too long ago.'
