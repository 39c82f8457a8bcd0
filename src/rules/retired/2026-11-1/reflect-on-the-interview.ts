import { rule } from '../../rule.ts'
import { reached } from '../../vocabulary.ts'
import { addDays, spoken } from './calendar.ts'
import { stageInWords } from './in-words.ts'

export const reflectOnTheInterview = rule({
  id: 'reflect-on-the-interview',
  step: 'reflect',
  evidence: {
    strength: 'weak',
    source:
      'A short positive reflection online can possibly improve how people search (Stremersch 2024, thesis summary). The four areas and the days are our own choice.',
  },
  settings: { dueDays: 2 },

  looksAt: ({ rejection }) => ({ stageReached: rejection.stageReached }),

  advise({ rejection, application, today }, { dueDays }) {
    if (!reached(rejection.stageReached, 'interview'))
      return { none: 'You did not get to an interview this time, so there is no interview to look back on.' }

    const dueOn = addDays(today, dueDays)
    return {
      items: [
        {
          key: `reflect-on-the-interview:${application.id}`,
          title: `Look back on the interview with ${application.employer}: four areas, one sentence each`,
          why: `You got as far as the ${stageInWords(rejection.stageReached)} for the role ${application.jobTitle}. Details fade, and your own view counts beside theirs.`,
          how: [
            'Write one sentence each on communication, answers, confidence and preparation',
            'Begin with what went well',
            'Choose at most one thing to do differently next time',
            'Leave out any area you do not want to look at',
          ],
          ifThen: {
            when: `On ${spoken(dueOn, today)}, for ten minutes`,
            where: 'Somewhere quiet, with the posting at hand',
            obstacle: 'If it feels too fresh',
            then: 'I write only the one sentence about what went well',
          },
          dueOn,
          priority: 66,
          effortMinutes: 10,
          links: [{ type: 'rejection', id: rejection.id }],
          fulfilledBy: 'completePlanItem',
        },
      ],
    }
  },
})
