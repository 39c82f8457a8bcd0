import type { Facts } from '../../facts.ts'
import { rule } from '../../rule.ts'
import { reached } from '../../vocabulary.ts'
import { addDays, spoken } from './calendar.ts'
import { hasReason } from './ending.ts'
import { listInWords, stageInWords } from './in-words.ts'

export const reviewTheApplication = rule({
  id: 'review-the-application',
  step: 'reflect',
  evidence: {
    strength: 'weak',
    source:
      'The quality of a search goes with the quality of the job found (van Hooft et al. 2021, 378 samples, correlational); no study on this exercise was found. Three requirements and the days are our own choice.',
  },
  settings: { dueDays: 3 },

  looksAt: ({ rejection, application }) => ({
    stageReached: rejection.stageReached,
    reasons: rejection.reasons.map((reason) => reason.code),
    skillsAsked: application.skillsAsked,
  }),

  advise(facts, { dueDays }) {
    const { rejection, application, today } = facts
    if (reached(rejection.stageReached, 'interview'))
      return { none: 'Your application led to an interview, so the interview is the part to look back on.' }
    if (hasReason(rejection, 'administrative'))
      return { none: 'This ending was administrative, so it says nothing about your application.' }

    const dueOn = addDays(today, dueDays)
    return {
      items: [
        {
          key: `review-the-application:${application.id}`,
          title: `Compare your CV with the posting of ${application.employer}: three requirements, three proofs`,
          why: `${howFar(facts)} The CV and the posting are what you can compare now.`,
          how: [
            threeRequirements(application.skillsAsked),
            'For each one, find the line in your CV that proves it',
            'Where the proof is missing or hard to find, write one line with an example',
          ],
          ifThen: {
            when: `On ${spoken(dueOn, today)}, for 30 minutes`,
            where: 'With the posting and the CV side by side',
            obstacle: 'If the posting is no longer online',
            then: `I take a similar posting for ${application.jobTitle}`,
          },
          dueOn,
          priority: 62,
          effortMinutes: 30,
          links: [
            { type: 'application', id: application.id },
            { type: 'rejection', id: rejection.id },
          ],
          fulfilledBy: 'completePlanItem',
        },
      ],
    }
  },
})

function howFar({ rejection, application }: Facts): string {
  return rejection.stageReached === 'saved'
    ? `The job at ${application.employer} was saved, and it ended before you had applied.`
    : `The application to ${application.employer} ended after the ${stageInWords(rejection.stageReached)}.`
}

function threeRequirements(asked: readonly string[]): string {
  return asked.length < 3
    ? 'Pick the three requirements in the posting that seem to matter most'
    : `Take three requirements, for example ${listInWords(asked.slice(0, 3))}`
}
