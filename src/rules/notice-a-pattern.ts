import { addDays } from './calendar.ts'
import type { Facts } from './facts.ts'
import { theStage } from './in-words.ts'
import { rule } from './rule.ts'
import { noticeAPatternTexts } from './texts/notice-a-pattern.ts'
import { STAGES, type Stage } from './vocabulary.ts'

export const noticeAPattern = rule({
  id: 'notice-a-pattern',
  step: 'reflect',
  evidence: {
    strength: 'design',
    source:
      'No study says how many endings make a pattern. At least five follows the practice of one job-search tool (career-ops); the share of 60% and the days are our own choice.',
  },
  settings: { fromEndings: 5, sharePercent: 60, dueDays: 7 },
  limits: { sharePercent: [1, 100] },

  looksAt(facts) {
    const { stage, count } = mostFrequentStage(facts)
    return { endings: facts.history.endings.length, mostFrequentStage: stage, endingsAtThatStage: count }
  },

  advise(facts, { fromEndings, sharePercent, dueDays }) {
    const { today, rejection, candidate, history } = facts
    const texts = noticeAPatternTexts[candidate.language]
    const n = history.endings.length
    if (n < fromEndings) return { none: texts.tooFew(fromEndings, n) }
    const { stage, count } = mostFrequentStage(facts)
    // Compared in whole numbers, so that exactly 60% is never lost to rounding.
    if (count * 100 < sharePercent * n) return { none: texts.spread(n, sharePercent) }

    const where = theStage(stage, candidate.language)
    return {
      items: [
        {
          key: 'notice-a-pattern',
          title: texts.title(where),
          why: texts.why(count, n, where),
          how: texts.how,
          dueOn: addDays(today, dueDays),
          priority: 45,
          effortMinutes: 20,
          links: [{ type: 'rejection', id: rejection.id }],
          fulfilledBy: 'completePlanItem',
        },
      ],
    }
  },
})

/** On a tie, the earlier stage. */
function mostFrequentStage({ history }: Facts): { stage: Stage; count: number } {
  const counts = STAGES.map((stage) => ({
    stage,
    count: history.endings.filter((ending) => ending.stageReached === stage).length,
  }))
  return counts.reduce((most, next) => (next.count > most.count ? next : most))
}
