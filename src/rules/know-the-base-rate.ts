import { addDays } from './calendar.ts'
import { ordinalOf } from './ending.ts'
import { rule } from './rule.ts'
import { knowTheBaseRateTexts } from './texts/know-the-base-rate.ts'

export const knowTheBaseRate = rule({
  id: 'know-the-base-rate',
  step: 'positive_mindset',
  evidence: {
    strength: 'moderate',
    source:
      'Observed numbers, each with its source and year: one English service (Department for Education, 2021–23) and one survey of candidates (Talent Board, 2022, secondary reports). When to show one is our own choice.',
  },
  settings: { everyEndings: 3, dueDays: 2 },

  looksAt: (facts) => ({ endings: ordinalOf(facts) }),

  advise(facts, { everyEndings, dueDays }) {
    const { rejection, candidate, today } = facts
    const texts = knowTheBaseRateTexts[candidate.language]
    const n = ordinalOf(facts)
    if (n === 0 || (n !== 1 && n % everyEndings !== 0)) return { none: texts.notNow(everyEndings, n) }

    return {
      items: [
        {
          key: 'know-the-base-rate',
          title: texts.title,
          why: `${n === 1 ? texts.first : texts.later(n)} ${texts[numberFor(n, everyEndings)]}`,
          how: texts.how,
          dueOn: addDays(today, dueDays),
          priority: 30,
          effortMinutes: 5,
          links: [{ type: 'rejection', id: rejection.id }],
          fulfilledBy: 'completePlanItem',
        },
      ],
    }
  },
})

/** Takes turns, so that a longer run does not read the same number again at once. */
function numberFor(endings: number, everyEndings: number): 'appliedAgain' | 'heardNoReason' {
  return Math.floor(endings / everyEndings) % 2 === 0 ? 'appliedAgain' : 'heardNoReason'
}
