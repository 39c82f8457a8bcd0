import { addDays, spoken } from './calendar.ts'
import { asFarAs } from './in-words.ts'
import { rule } from './rule.ts'
import { reflectOnTheInterviewTexts } from './texts/reflect-on-the-interview.ts'
import { reached } from './vocabulary.ts'

export const reflectOnTheInterview = rule({
  id: 'reflect-on-the-interview',
  step: 'reflect',
  evidence: {
    strength: 'weak',
    source:
      'A short positive reflection online can possibly improve how people search (Stremersch 2024, thesis summary). The four areas and the days are our own choice.',
  },
  settings: { dueDays: 2 },

  looksAt: ({ rejection, reflection }) => ({
    stageReached: rejection.stageReached,
    reflectionWrittenOn: reflection?.writtenOn ?? null,
  }),

  advise({ rejection, application, candidate, reflection, today }, { dueDays }) {
    const texts = reflectOnTheInterviewTexts[candidate.language]
    if (reflection) return { none: texts.written(spoken(reflection.writtenOn, today, candidate.language)), done: true }
    if (!reached(rejection.stageReached, 'interview')) return { none: texts.noInterview }

    const dueOn = addDays(today, dueDays)
    return {
      items: [
        {
          key: `reflect-on-the-interview:${application.id}`,
          title: texts.title(application.employer),
          why: texts.why(asFarAs(rejection.stageReached, candidate.language), application.jobTitle),
          how: texts.how,
          ifThen: texts.ifThen(spoken(dueOn, today, candidate.language)),
          dueOn,
          priority: 66,
          effortMinutes: 10,
          links: [{ type: 'rejection', id: rejection.id }],
          fulfilledBy: 'createReflection',
        },
      ],
    }
  },
})
