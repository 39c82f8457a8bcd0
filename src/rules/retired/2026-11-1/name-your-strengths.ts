import type { Facts } from '../../facts.ts'
import { rule } from '../../rule.ts'
import { reached } from '../../vocabulary.ts'
import { addDays, spoken } from './calendar.ts'
import { offeredWithin } from './offered.ts'

export const nameYourStrengths = rule({
  id: 'name-your-strengths',
  step: 'positive_mindset',
  evidence: {
    strength: 'design',
    source:
      'Belief in oneself and presenting oneself are parts of job-search programmes that work (Liu, Huang, Wang 2014); no study on writing down strengths after an unsuccessful application was found. Their number, the minutes and the days are our own choice.',
  },
  settings: { strengths: 3, quietDays: 30, dueDays: 3 },

  looksAt: (facts, { quietDays }) => ({
    recentlyOfferedOn: offeredWithin(facts, 'name-your-strengths', quietDays),
    skills: facts.candidate.skills,
    stageReached: facts.rejection.stageReached,
  }),

  advise(facts, { strengths, quietDays, dueDays }) {
    const { rejection, application, today } = facts
    const recently = offeredWithin(facts, 'name-your-strengths', quietDays)
    if (recently)
      return {
        none: `Another plan offered to write down your strengths on ${spoken(recently, today)}; once in ${quietDays} days is enough.`,
      }

    return {
      items: [
        {
          key: 'name-your-strengths',
          title: `Write down ${strengths} of your strengths, with an example each`,
          why: `This ending is about one role, ${application.jobTitle} at ${application.employer}. A short list in your own words is there when the next application asks for it.`,
          how: [
            whereToBegin(facts),
            'Add one thing that somebody thanked you for',
            'Write an example for each: what you did, and what came of it',
          ],
          ifThen: {
            when: `On ${spoken(addDays(today, 1), today)}, for ten minutes`,
            where: 'On paper or in the notes on your phone',
            obstacle: 'If nothing comes to mind',
            then: 'I ask one person who knows my work what they would name',
          },
          dueOn: addDays(today, dueDays),
          priority: 40,
          effortMinutes: 10,
          links: [{ type: 'rejection', id: rejection.id }],
          fulfilledBy: 'completePlanItem',
        },
      ],
    }
  },
})

function whereToBegin({ candidate, rejection, application }: Facts): string {
  if (candidate.skills.length > 0)
    return `Begin with a skill you list (${candidate.skills.slice(0, 3).join(', ')}): when did you use it?`
  return reached(rejection.stageReached, 'applied')
    ? `Begin with your application to ${application.employer}: which lines in it are you glad you wrote?`
    : 'Begin with one thing that other people ask you for help with'
}
