import { rule } from '../../rule.ts'
import { addDays } from './calendar.ts'
import { ordinalOf } from './ending.ts'

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
    const { rejection, today } = facts
    const n = ordinalOf(facts)
    if (n === 0 || (n !== 1 && n % everyEndings !== 0))
      return {
        none: `A number for comparison comes with the first unsuccessful ending and every ${everyEndings} endings; this is number ${n}.`,
      }

    return {
      items: [
        {
          key: 'know-the-base-rate',
          title: 'Read one number about how others fared',
          why: `This is ${n === 1 ? 'the first unsuccessful ending' : `unsuccessful ending number ${n}`} on record. ${numberFor(n, everyEndings)}`,
          how: [
            'Read the number, its source and its year',
            'It counts other people in another place; it does not predict what happens to you',
            'Then choose the day of your next application',
          ],
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
function numberFor(endings: number, everyEndings: number): string {
  return Math.floor(endings / everyEndings) % 2 === 0 ? APPLIED_AGAIN : HEARD_NO_REASON
}

const APPLIED_AGAIN =
  'In an English service for teacher training, 63 to 65% of those who were unsuccessful everywhere did not apply again; of those who did, 32% got an offer (Department for Education, 2021–23).'
const HEARD_NO_REASON =
  'Many candidates are not told why: about 71% in North America, 60% in Europe, the Middle East and Africa, and 53% in Asia and the Pacific got no feedback (Talent Board, 2022, secondary reports).'
