import { FeedUnreadable } from './found-event.ts'

/** One component of a feed: the properties that matter of it, unfolded, and where it begins. */
export type Block = { line: number; lines: string[]; fault: string | null }
export type Blocks = { events: Block[]; zones: Block[] }

const OF_EVENTS = new Set(
  'UID SUMMARY DESCRIPTION LOCATION URL GEO STATUS DTSTART DTEND DURATION RRULE RDATE EXDATE RECURRENCE-ID'.split(' '),
)
const OF_ZONES = new Set('TZID DTSTART TZOFFSETFROM TZOFFSETTO RRULE'.split(' '))

/** More lines are no calendar, and longer components no event, but attempts to keep the reader busy. */
const MAX_LINES = 200_000
const MAX_BLOCK_LENGTH = 65_536
const MAX_HEAD_LENGTH = 2_000
/** Name, parameters and the colon before the value. */
const HEAD = /^[A-Za-z0-9-]+(?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*:/

/** Takes a calendar apart in one pass, without reading what it says. Half of one would look as if the rest were cancelled. */
export function blocksIn(text: string): Blocks {
  const found: Blocks = { events: [], zones: [] }
  const open: string[] = []
  let block: Block | null = null
  let kind = ''
  let length = 0
  let state: 'before' | 'inside' | 'after' = 'before'

  for (const { line, name, rest, number } of logicalLines(text)) {
    const what = rest.trim().toUpperCase()
    if (name === 'BEGIN' && what === 'VCALENDAR') state = 'inside'
    if (name === 'END' && what === 'VCALENDAR') state = 'after'

    if (name === 'BEGIN' && (what === 'VEVENT' || what === 'VTIMEZONE')) {
      if (block) block.fault = NO_END
      block = { line: number, lines: [], fault: null }
      kind = what
      length = 0
      open.length = 0
      found[what === 'VEVENT' ? 'events' : 'zones'].push(block)
    } else if (!block) continue
    else if (name === 'BEGIN') {
      open.push(what)
      if (isZonePart(what)) block.lines.push(line)
    } else if (name === 'END' && (what === kind || what === 'VCALENDAR')) {
      if (open.length > 0 || what !== kind) block.fault = NO_END
      block = null
    } else if (name === 'END') {
      if (open.pop() === what && isZonePart(what)) block.lines.push(line)
    } else if (open.length === 0 || isZonePart(open.at(-1))) {
      length += line.length
      if (length > MAX_BLOCK_LENGTH) block.fault = `The component has more than ${MAX_BLOCK_LENGTH} characters.`
      else if (!HEAD.test(line.slice(0, MAX_HEAD_LENGTH))) block.fault ??= `Line ${number} is not a property.`
      else block.lines.push(line)
    }
  }
  if (state === 'before') throw new FeedUnreadable('It is not an iCalendar: there is no BEGIN:VCALENDAR.')
  if (state === 'inside') throw new FeedUnreadable('It breaks off: there is no END:VCALENDAR.')
  if (block) block.fault = NO_END
  return found
}

const NO_END = 'The component, or one in it, has no end.'
const isZonePart = (what: string | undefined) => what === 'STANDARD' || what === 'DAYLIGHT'

type Line = { line: string; name: string; rest: string; number: number }

/** Unfolded lines whose property matters. The others may be long, and are not even put together. */
function* logicalLines(text: string): Generator<Line> {
  let parts: string[] = []
  let started = 0
  let number = 0
  for (const physical of physicalLines(text)) {
    number += 1
    if (number > MAX_LINES) throw new FeedUnreadable(`It has more than ${MAX_LINES} lines.`)
    if (/^[ \t]/.test(physical)) {
      if (parts.length > 0) parts.push(physical.slice(1))
      continue
    }
    if (parts.length > 0) yield lineOf(parts, started)
    parts = matters(physical) ? [physical] : []
    started = number
  }
  if (parts.length > 0) yield lineOf(parts, started)
}

function* physicalLines(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from)
    const to = end === -1 ? text.length : end
    yield text.slice(from, text[to - 1] === '\r' ? to - 1 : to)
    from = to + 1
  }
}

/** The name may itself be folded, which no program does; such a line is passed over. */
function matters(line: string): boolean {
  const name = nameOf(line)
  return name === 'BEGIN' || name === 'END' || OF_EVENTS.has(name) || OF_ZONES.has(name)
}

function nameOf(line: string): string {
  return (/^[A-Za-z-]{1,20}(?=[;:])/.exec(line)?.[0] ?? '').toUpperCase()
}

function lineOf(parts: readonly string[], number: number): Line {
  const line = parts.join('')
  const name = nameOf(line)
  return { line, name, rest: line.slice(name.length + 1), number }
}
