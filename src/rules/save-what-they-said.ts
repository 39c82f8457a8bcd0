import { addDays } from './calendar.ts'
import { whyNobodyToAnswer } from './ending.ts'
import type { Facts } from './facts.ts'
import { rule } from './rule.ts'
import { saveWhatTheySaidTexts } from './texts/save-what-they-said.ts'

export const saveWhatTheySaid = rule({
  id: 'save-what-they-said',
  step: 'request_feedback',
  evidence: {
    strength: 'design',
    source:
      'No study on sorting an employer’s words was found. One thing to change next to one to keep, because specific feedback lowered well-being in the laboratory (Schinkel et al. 2004); the days are our own choice.',
  },
  settings: { dueDays: 3 },

  looksAt: ({ rejection, feedback }) => ({
    outcome: rejection.outcome,
    endedBy: rejection.endedBy,
    reasons: rejection.reasons.map((reason) => reason.code),
    hasEmployerWords: rejection.hasEmployerWords,
    employerWordsSorted: rejection.employerWordsAreas !== null,
    hasAnswer: feedback?.hasWords ?? false,
    answerSorted: (feedback?.areas ?? null) !== null,
  }),

  visibility: (facts) => unsortedAnswer(facts)?.visibility ?? 'tenant',

  advise(facts, { dueDays }) {
    const { rejection, application, candidate, feedback, today } = facts
    const { employer, jobTitle } = application
    const texts = saveWhatTheySaidTexts[candidate.language]
    const nobody = whyNobodyToAnswer(facts)
    if (nobody) return { none: nobody }
    if (!rejection.hasEmployerWords && !feedback?.hasWords) return { none: texts.noWords }
    const answer = unsortedAnswer(facts)
    const wordsAreSorted = !rejection.hasEmployerWords || rejection.employerWordsAreas !== null
    if (!answer && wordsAreSorted) return { none: texts.sorted, done: true }

    // Two texts, two keys: who has sorted the answer is still asked to sort the first message.
    const key = `save-what-they-said:${application.id}`
    const toSort = answer
      ? {
          key: `${key}:answer`,
          title: texts.titleOfAnswer(employer),
          why: texts.whyAnswer(employer, jobTitle),
          fulfilledBy: 'updateFeedbackAnswer',
        }
      : {
          key,
          title: texts.titleOfWords(employer),
          why: texts.whyWords(employer, jobTitle),
          fulfilledBy: 'updateRejection',
        }
    return {
      items: [
        {
          ...toSort,
          how: [
            candidate.coachFirst ? texts.readWithCoach : texts.read,
            ...texts.sort,
            answer ? texts.emptyAnswer : texts.standardLetter,
          ],
          dueOn: addDays(today, dueDays),
          priority: 50,
          effortMinutes: 10,
          links: [
            ...(answer ? [{ type: 'feedback_request' as const, id: answer.id }] : []),
            { type: 'rejection', id: rejection.id },
          ],
        },
      ],
    }
  },
})

/** The reply to a request for feedback, while nobody has said what it is about. It goes before the words of the first message. */
function unsortedAnswer({ feedback }: Facts): Facts['feedback'] {
  return feedback?.hasWords && feedback.areas === null ? feedback : null
}
