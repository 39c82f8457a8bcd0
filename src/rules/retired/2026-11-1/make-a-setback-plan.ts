import { rule } from '../../rule.ts'
import { addDays } from './calendar.ts'
import { ordinalOf } from './ending.ts'

export const makeASetbackPlan = rule({
  id: 'make-a-setback-plan',
  step: 'stay_persistent',
  evidence: {
    strength: 'strong',
    source:
      'Preparing for setbacks is an active part of the JOBS II programme (Vinokur & Schul 1997), and if-then plans help in general (Sheeran, Listrom, Gollwitzer 2024: 642 tests). Renewing it at every fifth ending is our own choice.',
  },
  settings: { everyEndings: 5, dueDays: 3 },

  looksAt: (facts) => ({ endings: ordinalOf(facts) }),

  advise(facts, { everyEndings, dueDays }) {
    const { rejection, today } = facts
    const count = ordinalOf(facts)
    if (count !== 1 && (count === 0 || count % everyEndings !== 0))
      return {
        none: `A plan for setbacks comes with the first unsuccessful ending and with every ${everyEndings}th; this is number ${count}.`,
      }

    return {
      items: [
        {
          key: 'make-a-setback-plan',
          title: 'Write one sentence for the next setback',
          why: `${count === 1 ? 'This is the first unsuccessful ending recorded here' : `This is unsuccessful ending number ${count}, so it is time to look at your sentence again`}. A decision made on a calm day is easier to follow on a hard one, and people who plan with “if … then” do what they meant to do more often.`,
          how: [
            'Finish this sentence: “If the next answer is a no, I will …”',
            'Make it something you can do the same day, in under half an hour',
            'Add who you will tell, and what you will do on the day after',
            'Put it where you read your messages',
          ],
          ifThen: {
            when: 'When the next answer is a no',
            obstacle: 'If the day is too hard for anything',
            then: 'I do only the first half of my sentence, and the rest on the next day',
          },
          dueOn: addDays(today, dueDays),
          priority: 65,
          effortMinutes: 10,
          links: [{ type: 'rejection', id: rejection.id }],
          fulfilledBy: 'completePlanItem',
        },
      ],
    }
  },
})
