import { addDays, spoken } from './calendar.ts'
import { hasReason } from './ending.ts'
import type { Facts } from './facts.ts'
import { asFarAs, listInWords } from './in-words.ts'
import { rule } from './rule.ts'
import { reviewTheApplicationTexts } from './texts/review-the-application.ts'
import { reached } from './vocabulary.ts'

export const reviewTheApplication = rule({
  id: 'review-the-application',
  step: 'reflect',
  evidence: {
    strength: 'weak',
    source:
      'The quality of a search goes with the quality of the job found (van Hooft et al. 2021, 378 samples, correlational); no study on this exercise was found. Three requirements and the days are our own choice.',
  },
  settings: { dueDays: 3 },

  looksAt: ({ rejection, application, reflection }) => ({
    stageReached: rejection.stageReached,
    reasons: rejection.reasons.map((reason) => reason.code),
    skillsAsked: application.skillsAsked,
    reflectionWrittenOn: reflection?.writtenOn ?? null,
  }),

  advise(facts, { dueDays }) {
    const { rejection, application, candidate, reflection, today } = facts
    const texts = reviewTheApplicationTexts[candidate.language]
    if (reached(rejection.stageReached, 'interview')) return { none: texts.ledToAnInterview }
    if (hasReason(rejection, 'administrative')) return { none: texts.administrative }
    if (reflection) return { none: texts.written(spoken(reflection.writtenOn, today, candidate.language)), done: true }

    const dueOn = addDays(today, dueDays)
    return {
      items: [
        {
          key: `review-the-application:${application.id}`,
          title: texts.title(application.employer),
          why: `${howFar(facts)} ${texts.whatCanBeCompared}`,
          how: [threeRequirements(facts), ...texts.how],
          ifThen: texts.ifThen(spoken(dueOn, today, candidate.language), application.jobTitle),
          dueOn,
          priority: 62,
          effortMinutes: 30,
          links: [
            { type: 'application', id: application.id },
            { type: 'rejection', id: rejection.id },
          ],
          fulfilledBy: 'createReflection',
        },
      ],
    }
  },
})

function howFar({ rejection, application, candidate }: Facts): string {
  const texts = reviewTheApplicationTexts[candidate.language]
  return rejection.stageReached === 'saved'
    ? texts.neverSent(application.employer)
    : texts.howFar(asFarAs(rejection.stageReached, candidate.language), application.employer)
}

function threeRequirements({ application, candidate }: Facts): string {
  const texts = reviewTheApplicationTexts[candidate.language]
  return application.skillsAsked.length < 3
    ? texts.pickThree
    : texts.takeThree(listInWords(application.skillsAsked.slice(0, 3), candidate.language))
}
