import { rule } from '../../rule.ts'
import { addDays, spoken } from './calendar.ts'

/** When it fires, the plan keeps its two most important other items and lets the rest wait a week; see make-plan.ts. */
export const lightenTheLoad = rule({
  id: 'lighten-the-load',
  step: 'look_after_yourself',
  evidence: {
    strength: 'design',
    source:
      'Quality of search goes with better jobs, its quantity does not (van Hooft et al. 2021). More than 15 in a week is a number a job seeker proposed, not a finding.',
  },
  settings: { unansweredAbove: 15 },
  staysInALightWeek: true,

  looksAt: ({ history }) => ({ unansweredInLast7Days: history.unansweredInLast7Days }),

  advise({ history, rejection, today }, { unansweredAbove }) {
    const unanswered = history.unansweredInLast7Days
    if (unanswered <= unansweredAbove)
      return {
        none: `Nothing recorded calls for a lighter week: ${unanswered} of the applications you sent in the last seven days ${unanswered === 1 ? 'is' : 'are'} waiting for an answer.`,
      }

    return {
      items: [
        {
          key: 'lighten-the-load',
          title: 'Take this week lighter',
          why: `You sent ${unanswered} applications in the last seven days that have no answer yet. That is a lot to carry. The two most important items of this plan stay; the rest waits until ${spoken(addDays(today, 7), today)}.`,
          how: [
            'Do the two items that stayed, one a day or only one of them',
            'Leave the rest closed; it comes back by itself',
            'Decide when your working day ends, and stop then',
          ],
          dueOn: today,
          priority: 90,
          effortMinutes: 5,
          links: [{ type: 'rejection', id: rejection.id }],
          fulfilledBy: 'completePlanItem',
        },
      ],
    }
  },
})
