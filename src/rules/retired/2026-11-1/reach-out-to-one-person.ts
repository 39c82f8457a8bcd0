import { rule } from '../../rule.ts'
import { addDays, spoken } from './calendar.ts'
import { lookingFor } from './in-words.ts'
import { offeredWithin } from './offered.ts'

export const reachOutToOnePerson = rule({
  id: 'reach-out-to-one-person',
  step: 'keep_networking',
  evidence: {
    strength: 'strong',
    source:
      'Rajkumar et al. 2022: in experiments with over 20 million LinkedIn users, moderately weak ties led to jobs most. Once in seven days and the due date are our own choice.',
  },
  settings: { quietDays: 7, dueDays: 3 },

  looksAt: (facts, { quietDays }) => ({
    recentlyOfferedOn: offeredWithin(facts, 'reach-out-to-one-person', quietDays),
    lookingFor: lookingFor(facts),
  }),

  advise(facts, { quietDays, dueDays }) {
    const { application, rejection, today } = facts
    const recently = offeredWithin(facts, 'reach-out-to-one-person', quietDays)
    if (recently)
      return {
        none: `Another plan asked you on ${spoken(recently, today)} to reach out to someone; once in ${quietDays} days is enough.`,
      }

    return {
      items: [
        {
          key: 'reach-out-to-one-person',
          title: 'Reach out to one person you know a little',
          why: `Your application to ${application.employer} has ended, and no other plan asked you to contact anyone in the last ${quietDays} days. In large experiments on LinkedIn, people someone knew only a little led to jobs more often than close contacts.`,
          how: [
            'Write down three people you know a little: from a past job, a course, a club',
            `Choose the one closest to what you are looking for (${lookingFor(facts)})`,
            'Ask one small question about their work; you need not ask for a job',
          ],
          ifThen: {
            when: `On ${spoken(addDays(today, 1), today)}, before I open any job site`,
            where: 'Where I write my messages',
            obstacle: 'If nobody comes to mind',
            then: 'I look through my old contacts for five minutes and take the first friendly name',
          },
          dueOn: addDays(today, dueDays),
          priority: 55,
          effortMinutes: 15,
          links: [{ type: 'rejection', id: rejection.id }],
          fulfilledBy: 'completePlanItem',
        },
      ],
    }
  },
})
