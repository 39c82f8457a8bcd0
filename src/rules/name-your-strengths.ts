import { addDays, spoken } from './calendar.ts'
import type { Facts } from './facts.ts'
import { offeredWithin } from './offered.ts'
import { rule } from './rule.ts'
import { nameYourStrengthsTexts } from './texts/name-your-strengths.ts'
import { reached } from './vocabulary.ts'

export const nameYourStrengths = rule({
  id: 'name-your-strengths',
  step: 'positive_mindset',
  evidence: {
    strength: 'design',
    source:
      'Belief in oneself and presenting oneself are parts of job-search programmes that work (Liu, Huang, Wang 2014); no study on writing down strengths after an unsuccessful application was found. Their number, the minutes and the days are our own choice.',
  },
  settings: { strengths: 3, quietDays: 30, dueDays: 3 },
  repeats: true,

  looksAt: (facts, { quietDays }) => ({
    achievementsKept: facts.achievements.length,
    recentlyOfferedOn: offeredWithin(facts, 'name-your-strengths', quietDays),
    skills: facts.candidate.skills,
    stageReached: facts.rejection.stageReached,
  }),

  advise(facts, { strengths, quietDays, dueDays }) {
    const { rejection, application, candidate, today, achievements } = facts
    const texts = nameYourStrengthsTexts[candidate.language]
    const kept = achievements.length
    if (kept >= strengths) return { none: texts.enough(kept), done: true }
    const recently = offeredWithin(facts, 'name-your-strengths', quietDays)
    if (recently) return { none: texts.offered(spoken(recently, today, candidate.language), quietDays) }

    return {
      items: [
        {
          key: 'name-your-strengths',
          title: kept === 0 ? texts.title(strengths) : texts.titleForMore(strengths - kept),
          why: `${texts.why(application.jobTitle, application.employer)} ${texts.kept(kept, strengths)}`,
          how: [whereToBegin(facts), texts.thanked, texts.example],
          ifThen: texts.ifThen(spoken(addDays(today, 1), today, candidate.language)),
          dueOn: addDays(today, dueDays),
          priority: 40,
          effortMinutes: 10,
          links: [{ type: 'rejection', id: rejection.id }],
          fulfilledBy: 'createAchievement',
        },
      ],
    }
  },
})

function whereToBegin({ candidate, rejection, application }: Facts): string {
  const texts = nameYourStrengthsTexts[candidate.language]
  if (candidate.skills.length > 0) return texts.beginWithSkills(candidate.skills.slice(0, 3).join(', '))
  return reached(rejection.stageReached, 'applied')
    ? texts.beginWithApplication(application.employer)
    : texts.beginWithHelp
}
