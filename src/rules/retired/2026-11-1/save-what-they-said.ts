import { rule } from '../../rule.ts'
import { addDays } from './calendar.ts'
import { whyNobodyToAnswer } from './ending.ts'

export const saveWhatTheySaid = rule({
  id: 'save-what-they-said',
  step: 'request_feedback',
  evidence: {
    strength: 'design',
    source:
      "No study on sorting an employer's words was found. One thing to change next to one to keep, because specific feedback lowered well-being in the laboratory (Schinkel et al. 2004); the days are our own choice.",
  },
  settings: { dueDays: 3 },

  looksAt: ({ rejection }) => ({
    outcome: rejection.outcome,
    endedBy: rejection.endedBy,
    reasons: rejection.reasons.map((reason) => reason.code),
    hasEmployerWords: rejection.hasEmployerWords,
  }),

  advise(facts, { dueDays }) {
    const { rejection, application, candidate, today } = facts
    const nobody = whyNobodyToAnswer(facts)
    if (nobody) return { none: nobody }
    if (!rejection.hasEmployerWords)
      return { none: "The employer's own words are not on record, so there is nothing to sort yet." }

    return {
      items: [
        {
          key: `save-what-they-said:${application.id}`,
          title: `Sort what ${application.employer} wrote or said: one thing to keep, one to change`,
          why: `The words of ${application.employer} about your application as ${application.jobTitle} are on record, and not sorted yet.`,
          how: [
            candidate.coachFirst
              ? 'Read them together with your coach, as you chose'
              : 'Read them once, at a calm moment',
            'Mark one thing to keep',
            'Mark at most one thing to change',
            'If it is a standard letter, mark nothing: it is not about you',
          ],
          dueOn: addDays(today, dueDays),
          priority: 50,
          effortMinutes: 10,
          links: [{ type: 'rejection', id: rejection.id }],
          fulfilledBy: 'completePlanItem',
        },
      ],
    }
  },
})
