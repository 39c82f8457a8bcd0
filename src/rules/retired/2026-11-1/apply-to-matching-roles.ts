import { rule } from '../../rule.ts'
import { addDays, spoken } from './calendar.ts'
import { listInWords, lookingFor } from './in-words.ts'

export const applyToMatchingRoles = rule({
  id: 'apply-to-matching-roles',
  step: 'apply_for_more',
  evidence: {
    strength: 'strong',
    source:
      'van Hooft et al. 2021 (378 samples, correlations): more searching goes with more interviews (r = .23); quality of search, not quantity, goes with better jobs. Starting two days after the news is our own choice.',
  },
  settings: { afterDays: 2 },

  looksAt: (facts) => ({
    receivedOn: facts.rejection.receivedOn,
    weeklyGoal: facts.candidate.weeklyGoal,
    lookingFor: lookingFor(facts),
    skills: facts.candidate.skills.slice(0, SKILLS_NAMED),
  }),

  advise(facts, { afterDays }) {
    const { candidate, rejection, today } = facts
    const earliest = addDays(rejection.receivedOn, afterDays)
    const dueOn = earliest > today ? earliest : today
    const skills = candidate.skills.slice(0, SKILLS_NAMED)
    return {
      items: [
        {
          key: 'apply-to-matching-roles',
          title: `Apply to roles that fit: ${goal(candidate.weeklyGoal)}`,
          why: 'An application of yours has ended, and the next one starts with choosing a role. In studies of job search, the quality of a search counted more for the job people found than its quantity.',
          how: [
            `Search for “${lookingFor(facts)}” on two sites, and save what was posted in the last two weeks`,
            skills.length > 0
              ? `Choose those that ask for skills you list, such as ${listInWords(skills)}, and whose must-haves you mostly meet`
              : 'Choose those whose must-haves you mostly meet',
            'For each, name three of its requirements and your proof for each one, then send it',
            'Record it here, so that the next plan knows about it',
          ],
          ifThen: {
            when: `On ${spoken(dueOn, today)}, before the rest of the day begins`,
            where: 'Where I work best',
            obstacle: 'If nothing fits in the first half hour',
            then: 'I save one role that half fits, close the page and look again the next morning',
          },
          dueOn,
          priority: 60,
          effortMinutes: 60,
          links: [{ type: 'rejection', id: rejection.id }],
          fulfilledBy: 'createApplication',
        },
      ],
    }
  },
})

const SKILLS_NAMED = 3

function goal(weekly: number): string {
  if (weekly < 1) return 'at your own pace'
  return weekly === 1
    ? 'your goal is 1 tailored application a week'
    : `your goal is ${weekly} tailored applications a week`
}
