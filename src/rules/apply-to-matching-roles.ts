import { addDays, type CalendarDate, mondayOf, spoken } from './calendar.ts'
import type { Facts } from './facts.ts'
import { listInWords, lookingFor } from './in-words.ts'
import { type Item, rule } from './rule.ts'
import { applyToMatchingRolesTexts } from './texts/apply-to-matching-roles.ts'

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
    appliedThisWeek: facts.history.appliedThisWeek,
    lookingFor: lookingFor(facts),
    skills: facts.candidate.skills.slice(0, SKILLS_NAMED),
  }),

  advise(facts, { afterDays }) {
    const { candidate, history, rejection } = facts
    const earliest = addDays(rejection.receivedOn, afterDays)
    const isGoalReached = candidate.weeklyGoal >= 1 && history.appliedThisWeek >= candidate.weeklyGoal
    return {
      items: [
        {
          key: 'apply-to-matching-roles',
          ...(isGoalReached ? nextWeek(facts, earliest) : thisWeek(facts, earliest)),
          links: [{ type: 'rejection', id: rejection.id }],
          fulfilledBy: 'createApplication',
        },
      ],
    }
  },
})

const SKILLS_NAMED = 3

type Words = Omit<Item, 'key' | 'links' | 'fulfilledBy'>

function thisWeek(facts: Facts, earliest: CalendarDate): Words {
  const { candidate, history, today } = facts
  const { language, skills, weeklyGoal } = candidate
  const texts = applyToMatchingRolesTexts[language]
  const dueOn = earliest > today ? earliest : today
  const standing = texts.standing(history.appliedThisWeek, weeklyGoal, spoken(mondayOf(today), today, language))
  return {
    title: texts.title(texts.goal(weeklyGoal)),
    why: [texts.whyNow, ...(weeklyGoal >= 1 ? [standing] : []), texts.whyQuality].join(' '),
    how: [
      texts.search(lookingFor(facts)),
      texts.choose(listInWords(skills.slice(0, SKILLS_NAMED), language)),
      texts.prove,
      texts.record,
    ],
    ifThen: {
      when: texts.when(spoken(dueOn, today, language)),
      where: texts.where,
      obstacle: texts.nothingFits,
      then: texts.lookAgain,
    },
    dueOn,
    priority: 60,
    effortMinutes: 60,
  }
}

/** The goal is reached: one role to prepare, none to send before Monday. */
function nextWeek(facts: Facts, earliest: CalendarDate): Words {
  const { candidate, history, today } = facts
  const { language, weeklyGoal } = candidate
  const texts = applyToMatchingRolesTexts[language]
  const monday = addDays(mondayOf(today), 7)
  const dueOn = earliest > monday ? earliest : monday
  const reached = texts.goalReached(history.appliedThisWeek, weeklyGoal, spoken(mondayOf(today), today, language))
  return {
    title: texts.titleForNextWeek(spoken(monday, today, language)),
    why: `${reached} ${texts.whyQuality}`,
    how: [texts.saveOne(lookingFor(facts)), texts.prepare, texts.sendThen(spoken(dueOn, today, language))],
    ifThen: {
      when: texts.when(spoken(dueOn, today, language)),
      where: texts.where,
      obstacle: texts.wantMore,
      then: texts.letItRest,
    },
    dueOn,
    priority: 30,
    effortMinutes: 30,
  }
}
