import { addDays, spoken } from './calendar.ts'
import type { Facts, FeedbackFacts } from './facts.ts'
import { listInWords } from './in-words.ts'
import { rule } from './rule.ts'
import { reuseTheApplicationTexts } from './texts/reuse-the-application.ts'
import { APPLICATION_SECTIONS } from './vocabulary.ts'

export const reuseTheApplication = rule({
  id: 'reuse-the-application',
  step: 'apply_for_more',
  evidence: {
    strength: 'design',
    source:
      'No study on carrying feedback over to the next application was found; nearest is that the quality of a search goes with better jobs (van Hooft et al. 2021). The seven days are our own choice.',
  },
  settings: { dueDays: 7 },

  looksAt: (facts) => ({
    feedbackState: facts.feedback?.state ?? null,
    sections: answered(facts)?.sections ?? [],
  }),

  advise(facts, { dueDays }) {
    const { application, candidate, today } = facts
    const { language } = candidate
    const texts = reuseTheApplicationTexts[language]
    const feedback = answered(facts)
    if (!feedback) return { none: texts.noFeedback }
    if (feedback.sections.length === 0) return { none: texts.noPart }

    const named = APPLICATION_SECTIONS.filter((section) => feedback.sections.includes(section))
    const parts = listInWords(
      named.map((section) => texts.sections[section]),
      language,
    )
    return {
      items: [
        {
          key: `reuse-the-application:${application.id}`,
          title: texts.title(parts),
          why: texts.why(
            application.employer,
            parts,
            feedback.answeredOn && spoken(feedback.answeredOn, today, language),
          ),
          how: texts.how,
          ifThen: { when: texts.when, obstacle: texts.unsure, then: texts.rewriteOne },
          dueOn: addDays(today, dueDays),
          priority: 45,
          effortMinutes: 30,
          links: [
            { type: 'feedback_request', id: feedback.id },
            { type: 'application', id: application.id },
          ],
          fulfilledBy: 'getCarryOver',
        },
      ],
    }
  },

  visibility: (facts) => answered(facts)?.visibility ?? 'tenant',
})

function answered({ feedback }: Facts): FeedbackFacts | null {
  return feedback?.state === 'answered' ? feedback : null
}
