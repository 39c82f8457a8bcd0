import type { Facts } from '../../facts.ts'
import { rule } from '../../rule.ts'
import { addDays, spoken } from './calendar.ts'
import { hasReason } from './ending.ts'
import { whoNamed } from './in-words.ts'

export const practiseOutLoud = rule({
  id: 'practise-out-loud',
  step: 'strengthen_skills',
  evidence: {
    strength: 'moderate',
    source:
      'Virtual interview training improved performance and offers in four trials (VR-JIT studies; psychiatric, autism and veteran groups). The minutes and days are our own choice.',
  },
  settings: { dueDays: 7 },

  looksAt: ({ rejection }) => ({ reasons: rejection.reasons.map((reason) => reason.code) }),

  advise(facts, { dueDays }) {
    const { rejection, today } = facts
    const named = whoNamed(facts, 'interview_performance', 'communication_or_attendance')
    if (!named) return { none: 'The reasons on record name neither the interview nor communication.' }

    return {
      items: [
        {
          key: 'practise-out-loud',
          title: 'Practise one interview out loud',
          why: `${named} You can practise this without an employer listening.`,
          how: whatToPractise(facts),
          ifThen: {
            when: `On ${spoken(addDays(today, 2), today)}, for 30 minutes`,
            where: 'In a room where you can speak aloud, or in a call',
            obstacle: 'If nobody has time to listen',
            then: 'I record one answer on my phone and listen to it once',
          },
          dueOn: addDays(today, dueDays),
          priority: 60,
          effortMinutes: 30,
          links: [{ type: 'rejection', id: rejection.id }],
          fulfilledBy: 'completePlanItem',
        },
      ],
    }
  },
})

function whatToPractise({ rejection, application }: Facts): readonly string[] {
  const rehearsal = [
    `Pick two questions you would expect for ${application.jobTitle}`,
    'Answer them out loud, to a person or a recording',
    'Listen once, change one thing, and answer again',
  ]
  return hasReason(rejection, 'communication_or_attendance')
    ? [...rehearsal, 'Note what you would tell an employer, and when, if a date does not work']
    : rehearsal
}
