import { rule } from '../../rule.ts'
import { addDays } from './calendar.ts'
import { whoNamed } from './in-words.ts'

export const earnTheQualification = rule({
  id: 'earn-the-qualification',
  step: 'strengthen_skills',
  evidence: {
    strength: 'design',
    source: 'Not based on a study: comparing time and cost before deciding, and the days, are our own choice.',
  },
  settings: { dueDays: 7 },

  looksAt: ({ rejection }) => ({ reasons: rejection.reasons.map((reason) => reason.code) }),

  advise(facts, { dueDays }) {
    const { rejection, application, today } = facts
    const named = whoNamed(facts, 'qualification_missing')
    if (!named) return { none: 'The reasons on record do not name a missing qualification.' }

    return {
      items: [
        {
          key: `earn-the-qualification:${application.id}`,
          title: 'Find out what the missing qualification would take',
          why: `${named} It was about the role ${application.jobTitle} at ${application.employer}. You can decide better once you know what it takes.`,
          how: [
            'Which: look in the posting for the exact certificate or degree',
            'Where: find two places that offer it, near you or online',
            'How long: write down the months, the cost and the next start',
            'Decide: begin now, begin later, or look for roles that do not ask for it',
          ],
          dueOn: addDays(today, dueDays),
          priority: 57,
          effortMinutes: 30,
          links: [
            { type: 'rejection', id: rejection.id },
            { type: 'application', id: application.id },
          ],
          fulfilledBy: 'completePlanItem',
        },
      ],
    }
  },
})
