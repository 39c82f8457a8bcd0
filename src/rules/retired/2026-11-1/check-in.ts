import type { Facts } from '../../facts.ts'
import { rule } from '../../rule.ts'
import { addDays, type CalendarDate, daysBetween, spoken } from './calendar.ts'
import { offeredWithin } from './offered.ts'

export const checkIn = rule({
  id: 'check-in',
  step: 'look_after_yourself',
  evidence: {
    strength: 'design',
    source:
      'Being out of work weighs on people (Paul & Moser 2009: distress d = .51). One question once a calendar week is our own choice.',
  },
  settings: {},

  looksAt: (facts) => ({
    checkInsOn: facts.candidate.checkIns,
    weekBeganOn: mondayOf(facts.today),
    offeredThisWeekOn: offeredThisWeekOn(facts),
  }),

  advise(facts) {
    const { candidate, rejection, today } = facts
    if (!candidate.checkIns) return { none: 'Check-ins are switched off, so you are not asked how you are.' }
    const recently = offeredThisWeekOn(facts)
    if (recently)
      return {
        none: `Another plan asked you on ${spoken(recently, today)} how you are; once a calendar week is enough.`,
      }

    return {
      items: [
        {
          key: 'check-in',
          title: 'Take a minute: how are you this week?',
          why: 'You have check-ins switched on, and no other plan has asked you this week. A no can weigh on the days after it.',
          how: ['Pick a number from 1 (hard) to 5 (good)', 'If it is low, tell one person you trust', 'That is all'],
          dueOn: addDays(mondayOf(today), 6),
          priority: 45,
          effortMinutes: 1,
          links: [{ type: 'rejection', id: rejection.id }],
          fulfilledBy: 'completePlanItem',
        },
      ],
    }
  },
})

function offeredThisWeekOn(facts: Facts): CalendarDate | null {
  return offeredWithin(facts, 'check-in', daysBetween(mondayOf(facts.today), facts.today))
}

const A_MONDAY_LONG_AGO = '1900-01-01'

function mondayOf(date: CalendarDate): CalendarDate {
  return addDays(date, -(daysBetween(A_MONDAY_LONG_AGO, date) % 7))
}
