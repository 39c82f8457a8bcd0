import { addDays, daysBetween, mondayOf } from './calendar.ts'
import type { Facts } from './facts.ts'
import { offeredWithin } from './offered.ts'
import { rule } from './rule.ts'
import { checkInTexts } from './texts/check-in.ts'

export const checkIn = rule({
  id: 'check-in',
  step: 'look_after_yourself',
  evidence: {
    strength: 'design',
    source:
      'Being out of work weighs on people (Paul & Moser 2009: distress d = .51). One question once a calendar week is our own choice.',
  },
  settings: {},
  repeats: true,
  staysInALightWeek: true,

  looksAt: (facts) => ({
    checkInsOn: facts.candidate.checkIns,
    weekBeganOn: mondayOf(facts.today),
    askedThisWeek: isAskedThisWeek(facts),
  }),

  advise(facts) {
    const { candidate, rejection, today } = facts
    const texts = checkInTexts[candidate.language]
    if (!candidate.checkIns) return { none: texts.off }
    if (isAskedThisWeek(facts)) return { none: texts.askedThisWeek }

    return {
      items: [
        {
          key: 'check-in',
          title: texts.title,
          why: texts.why,
          how: texts.how,
          dueOn: addDays(mondayOf(today), 6),
          priority: 45,
          effortMinutes: 1,
          links: [{ type: 'rejection', id: rejection.id }],
          fulfilledBy: 'createCheckIn',
        },
      ],
    }
  },
})

/**
 * Asked by another plan, or answered. Everybody at the tenant may read this, and an answer is the candidate's own: one
 * fact and one sentence stand for both.
 */
function isAskedThisWeek(facts: Facts): boolean {
  const monday = mondayOf(facts.today)
  const isAnswered = facts.checkIns.some(({ on }) => on >= monday)
  return isAnswered || offeredWithin(facts, 'check-in', daysBetween(monday, facts.today)) !== null
}
