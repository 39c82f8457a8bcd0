import { rule } from '../../rule.ts'
import { addDays, spoken } from './calendar.ts'
import { offeredWithin } from './offered.ts'

export const writeForTenMinutes = rule({
  id: 'write-for-ten-minutes',
  step: 'positive_mindset',
  evidence: {
    strength: 'moderate',
    source:
      'Writing kindly to oneself: less sadness and more calm for a short time (Kreemers et al. 2020, N = 180). Writing about values has conflicting trials (Pfrombeck et al. 2023; Bierbaum & Nillesen 2021), hence optional. The minutes and days are our own choice.',
  },
  settings: { quietDays: 14, dueDays: 5 },

  looksAt: (facts, { quietDays }) => ({
    recentlyOfferedOn: offeredWithin(facts, 'write-for-ten-minutes', quietDays),
  }),

  advise(facts, { quietDays, dueDays }) {
    const { application, rejection, today } = facts
    const recently = offeredWithin(facts, 'write-for-ten-minutes', quietDays)
    if (recently)
      return {
        none: `Another plan offered this exercise on ${spoken(recently, today)}; it is not repeated within ${quietDays} days.`,
      }

    return {
      items: [
        {
          key: 'write-for-ten-minutes',
          title: 'If you like: write to yourself for ten minutes, as to a good friend',
          why: `Optional, after the ending at ${application.employer}. The evidence is moderate and about feelings in the short term: people who wrote this way felt calmer and less sad (Kreemers et al. 2020, 180 people). Other writing exercises have conflicting results.`,
          how: [
            'Set a timer for ten minutes',
            'Write what happened and how it feels',
            'Write what you would say to a good friend in the same place',
            'Keep the page or throw it away; nobody needs to see it',
          ],
          ifThen: {
            when: 'On an evening this week',
            where: 'Where nobody reads along',
            obstacle: 'If it makes me feel worse, or I do not want to',
            then: 'I stop; nothing else depends on it',
          },
          dueOn: addDays(today, dueDays),
          priority: 15,
          effortMinutes: 10,
          links: [{ type: 'rejection', id: rejection.id }],
          fulfilledBy: 'completePlanItem',
        },
      ],
    }
  },
})
