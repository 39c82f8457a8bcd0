import { addDays } from './calendar.ts'
import type { AchievementFacts, Facts } from './facts.ts'
import { listInWords } from './in-words.ts'
import { rule } from './rule.ts'
import { isAmong } from './skills.ts'
import { rememberAWinTexts } from './texts/remember-a-win.ts'

export const rememberAWin = rule({
  id: 'remember-a-win',
  step: 'positive_mindset',
  evidence: {
    strength: 'design',
    source:
      'Belief in oneself and presenting oneself are parts of job-search programmes that work (Liu, Huang, Wang 2014); no study on reading an achievement again after an unsuccessful application was found. Which one is quoted, and the days, are our own choice.',
  },
  settings: { dueDays: 2 },

  looksAt: (facts) => ({
    achievementsKept: facts.achievements.length,
    endings: facts.history.endings.length,
    askedForSkillsItShows: skillsItShows(facts, quoted(facts)),
  }),

  visibility: (facts) => quoted(facts)?.visibility ?? 'tenant',

  advise(facts, { dueDays }) {
    const { application, candidate, today } = facts
    const texts = rememberAWinTexts[candidate.language]
    const win = quoted(facts)
    if (!win) return { none: texts.none }

    const skills = listInWords(skillsItShows(facts, win), candidate.language)
    return {
      items: [
        {
          key: 'remember-a-win',
          title: texts.titles[win.kind],
          why: [
            texts.quote(win.title),
            skills ? texts.shows(skills, application.jobTitle, application.employer) : texts.atHand,
          ].join(' '),
          how: [texts.read, skills ? texts.sayFor(skills) : texts.say, texts.noteWhere],
          dueOn: addDays(today, dueDays),
          priority: 35,
          effortMinutes: 5,
          links: [{ type: 'achievement', id: win.id }],
          fulfilledBy: 'completePlanItem',
        },
      ],
    }
  },
})

/** Those that show a skill this application asked for take turns, else all do: another ending, another quote. */
function quoted(facts: Facts): AchievementFacts | null {
  const { achievements, history } = facts
  const telling = achievements.filter((achievement) => skillsItShows(facts, achievement).length > 0)
  const pool = telling.length > 0 ? telling : achievements
  return pool[history.endings.length % pool.length] ?? null
}

/** As the posting spells them, each once. */
function skillsItShows({ application }: Facts, achievement: AchievementFacts | null): readonly string[] {
  return application.skillsAsked.filter(
    (skill, index, asked) => isAmong(skill, achievement?.skills ?? []) && !isAmong(skill, asked.slice(0, index)),
  )
}
