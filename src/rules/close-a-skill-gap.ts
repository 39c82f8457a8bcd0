import { addDays, spoken } from './calendar.ts'
import { hasReason } from './ending.ts'
import { listInWords, whoNamed } from './in-words.ts'
import { type Facts, rule } from './rule.ts'

export const closeASkillGap = rule({
  id: 'close-a-skill-gap',
  step: 'strengthen_skills',
  evidence: {
    strength: 'moderate',
    source:
      'Job-search programmes work when they build skills and motivation together (Liu, Huang, Wang 2014, 47 interventions); they teach searching more than job skills. At most two gaps at once, and the days, are our own choice.',
  },
  settings: { maxGaps: 2, dueDays: 7 },

  looksAt: (facts) => ({
    reasons: facts.rejection.reasons.map((reason) => reason.code),
    skillsAsked: facts.application.skillsAsked,
    skillsNotListed: skillsNotListed(facts),
  }),

  advise(facts, { maxGaps, dueDays }) {
    const { rejection, application, today } = facts
    const named = whoNamed(facts, 'skills_gap', 'experience_level')
    if (!named) return { none: whyNoGap(facts) }

    const gaps = skillsNotListed(facts).slice(0, maxGaps)
    const dueOn = addDays(today, dueDays)
    return {
      items: [
        {
          key: 'close-a-skill-gap',
          title: gaps.length > 0 ? `Take one small step in ${listInWords(gaps)}` : 'Name the one skill to work on next',
          why: `${named} ${whatIsKnown(facts, gaps)}`,
          how: gaps.length > 0 ? smallestActivity(gaps) : whichSkill(application.jobTitle),
          ifThen: {
            when: `On ${spoken(addDays(today, 1), today)}, for 30 minutes`,
            where: 'Where you can work without being interrupted',
            obstacle: 'If it seems too big to begin',
            then: 'I do only the first five minutes of it',
          },
          dueOn,
          priority: 58,
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

/** Skills the posting asked for that the candidate does not list, as the posting spells them, each once. */
function skillsNotListed({ application, candidate }: Facts): readonly string[] {
  const known = new Set(candidate.skills.map(spelledAlike))
  return application.skillsAsked.filter((skill) => {
    const isNew = !known.has(spelledAlike(skill))
    known.add(spelledAlike(skill))
    return isNew
  })
}

function spelledAlike(skill: string): string {
  return skill.trim().toLowerCase()
}

function whyNoGap({ rejection }: Facts): string {
  if (rejection.outcome === 'no_response' || hasReason(rejection, 'silence'))
    return 'The employer never replied, so nothing points to a skill to work on.'
  if (hasReason(rejection, 'another_candidate_preferred'))
    return 'The employer preferred another candidate. That names no skill to work on.'
  if (rejection.reasons.length === 0 || hasReason(rejection, 'no_reason_given'))
    return 'No reason was given, so naming a skill to work on would be a guess.'
  return 'The reasons on record do not point to a skill or to experience.'
}

function whatIsKnown({ application }: Facts, gaps: readonly string[]): string {
  if (gaps.length > 0)
    return `The posting for ${application.jobTitle} asked for ${listInWords(gaps)}, which your list of skills does not show so far.`
  return application.skillsAsked.length > 0
    ? 'The skills on record for the posting are on your list, so which one was meant is open.'
    : 'The skills the posting asked for are not on record, so which one was meant is open.'
}

function smallestActivity(gaps: readonly string[]): readonly string[] {
  return [
    gaps.length > 1
      ? 'If you know one of them already, add it to your skills; begin with another'
      : 'If you know it already, add it to your skills, and this is done',
    'Do the smallest thing that moves it: one lesson, one exercise, one page of notes',
    'Keep something that shows it: a file, a certificate, a link',
  ]
}

function whichSkill(jobTitle: string): readonly string[] {
  return [
    `Read two postings for ${jobTitle} and note the skills that both ask for`,
    'Choose the one you have the least proof of',
    'Do the smallest thing that moves it: one lesson, one exercise, one page of notes',
  ]
}
