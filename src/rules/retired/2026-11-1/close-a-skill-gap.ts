import type { Facts } from '../../facts.ts'
import { type Item, rule } from '../../rule.ts'
import { OPEN_ITEM_STATES } from '../../vocabulary.ts'
import { addDays, spoken } from './calendar.ts'
import { hasReason } from './ending.ts'
import { whoNamed } from './in-words.ts'

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
    openGaps: facts.history.offered.filter(
      ({ key, state }) => key.startsWith('close-a-skill-gap:') && OPEN_ITEM_STATES.includes(state),
    ).length,
  }),

  advise(facts, { maxGaps, dueDays }) {
    const named = whoNamed(facts, 'skills_gap', 'experience_level')
    if (!named) return { none: whyNoGap(facts) }

    const missing = skillsNotListed(facts)
    const [first, ...others] = missing.length > 0 ? withinLimit(facts, missing, maxGaps) : [null]
    if (first === undefined) return { none: ENOUGH_OPEN }
    return { items: [itemFor(first), ...others.map(itemFor)] }

    function itemFor(skill: string | null): Item {
      const { rejection, application, today } = facts
      return {
        key: skill ? keyOf(skill) : 'close-a-skill-gap',
        title: skill ? `Take one small step in ${skill}` : 'Name the one skill to work on next',
        why: `${named} ${whatIsKnown(facts, skill)}`,
        how: skill ? SMALLEST_ACTIVITY : whichSkill(application.jobTitle),
        ifThen: {
          when: `On ${spoken(addDays(today, 1), today)}, for 30 minutes`,
          where: 'Where you can work without being interrupted',
          obstacle: 'If it seems too big to begin',
          then: 'I do only the first five minutes of it',
        },
        dueOn: addDays(today, dueDays),
        priority: 58,
        effortMinutes: 30,
        links: [
          { type: 'rejection', id: rejection.id },
          { type: 'application', id: application.id },
        ],
        fulfilledBy: 'completePlanItem',
      }
    }
  },
})

const ENOUGH_OPEN = 'Other plans already have you working on as many skills as help at once; this one adds none.'

/** A gap has its skill's name: the same one from another posting is the same item. */
function keyOf(skill: string): string {
  return `close-a-skill-gap:${spelledAlike(skill)}`
}

/** Gaps that are open anyway stay; new ones come only while fewer than `maxGaps` are open over all plans. */
function withinLimit({ history }: Facts, skills: readonly string[], maxGaps: number): readonly string[] {
  const open = new Set(history.offered.filter(({ state }) => OPEN_ITEM_STATES.includes(state)).map(({ key }) => key))
  const openGaps = [...open].filter((key) => key.startsWith('close-a-skill-gap:')).length
  const known = skills.filter((skill) => open.has(keyOf(skill)))
  const fresh = skills.filter((skill) => !open.has(keyOf(skill)))
  return [...known, ...fresh.slice(0, Math.max(0, maxGaps - openGaps))].slice(0, maxGaps)
}

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

function whatIsKnown({ application }: Facts, skill: string | null): string {
  if (skill)
    return `The posting for ${application.jobTitle} asked for ${skill}, which your list of skills does not show so far.`
  return application.skillsAsked.length > 0
    ? 'The skills on record for the posting are on your list, so which one was meant is open.'
    : 'The skills the posting asked for are not on record, so which one was meant is open.'
}

const SMALLEST_ACTIVITY = [
  'If you know it already, add it to your skills, and this is done',
  'Do the smallest thing that moves it: one lesson, one exercise, one page of notes',
  'Keep something that shows it: a file, a certificate, a link',
]

function whichSkill(jobTitle: string): readonly string[] {
  return [
    `Read two postings for ${jobTitle} and note the skills that both ask for`,
    'Choose the one you have the least proof of',
    'Do the smallest thing that moves it: one lesson, one exercise, one page of notes',
  ]
}
