import type { ActionItem, ActionPlan } from '../resources/action-plans/schemas.ts'

const COLUMNS = 80

/** A plan as a person reads it: step by step, what to do, by when, why and how, or why there is nothing now. */
export function showPlan({ steps, madeAt }: ActionPlan, heading: string): string {
  const year = String(madeAt).slice(0, 4)
  const shown = steps.map(({ step, items, reason }, index) =>
    [
      `${index + 1}. ${inWords(step)}`,
      ...(items.length > 0 ? items.map((item) => showItem(item, year)) : [wrap(`Nothing now. ${reason ?? ''}`, '   ')]),
    ].join('\n'),
  )
  return ['', wrap(heading, ''), '='.repeat(Math.min(heading.length, COLUMNS)), '', shown.join('\n\n'), ''].join('\n')
}

function showItem(item: ActionItem, year: string): string {
  const { title, why, how, ifThen, dueOn, effortMinutes, snoozedUntil, state } = item
  const when = state === 'snoozed' && snoozedUntil ? `waits until ${day(snoozedUntil, year)}` : `by ${day(dueOn, year)}`
  return [
    wrap(`[${state === 'done' ? 'x' : ' '}] ${title}`, '   ', '       '),
    wrap(`${when}, about ${effortMinutes === 1 ? 'a minute' : `${effortMinutes} minutes`}`, '       '),
    wrap(`Why: ${why}`, '       ', '            '),
    '       How:',
    ...how.map((line) => wrap(`- ${line}`, '         ', '           ')),
    ...(ifThen ? [wrap(`Plan: ${inSentences(ifThen)}`, '       ', '             ')] : []),
  ].join('\n')
}

function inSentences({ when, where, obstacle, then }: NonNullable<ActionItem['ifThen']>): string {
  return [when, where, `${obstacle}, then ${then}`]
    .filter((part) => part !== null)
    .map((part) => `${part}.`)
    .join(' ')
}

const DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })

/** The year is said only where it is not the one the plan was made in. */
function day(date: string, year: string): string {
  const named = DAY.format(new Date(date))
  return date.startsWith(year) ? named : `${named} ${date.slice(0, 4)}`
}

function inWords(step: string): string {
  return `${step.charAt(0).toUpperCase()}${step.slice(1)}`.replaceAll('_', ' ')
}

/** Breaks between words; a word longer than a line stays whole. */
function wrap(text: string, first: string, rest = first): string {
  const lines: string[] = []
  let line = first
  for (const word of text.split(/\s+/)) {
    const isStart = line.trim() === ''
    if (!isStart && line.length + 1 + word.length > COLUMNS) {
      lines.push(line)
      line = rest + word
    } else line += isStart ? word : ` ${word}`
  }
  return [...lines, line].join('\n')
}
