import type { Facts } from '../../facts.ts'
import { rule } from '../../rule.ts'
import { STAGES, type Stage } from '../../vocabulary.ts'
import { addDays } from './calendar.ts'
import { stageInWords } from './in-words.ts'

export const noticeAPattern = rule({
  id: 'notice-a-pattern',
  step: 'reflect',
  evidence: {
    strength: 'design',
    source:
      'No study says how many endings make a pattern. At least five follows the practice of one job-search tool (career-ops); the share of 60% and the days are our own choice.',
  },
  settings: { fromEndings: 5, sharePercent: 60, dueDays: 7 },

  looksAt(facts) {
    const { stage, count } = mostFrequentStage(facts)
    return { endings: facts.history.endings.length, mostFrequentStage: stage, endingsAtThatStage: count }
  },

  advise(facts, { fromEndings, sharePercent, dueDays }) {
    const { today, rejection, history } = facts
    const n = history.endings.length
    if (n < fromEndings)
      return { none: `There are fewer than ${fromEndings} endings on record (${n}), too few to look for a pattern.` }
    const { stage, count } = mostFrequentStage(facts)
    // Compared in whole numbers, so that exactly 60% is never lost to rounding.
    if (count * 100 < sharePercent * n)
      return {
        none: `Your latest ${n} endings are spread over several stages, with no stage at ${sharePercent}% or more.`,
      }

    return {
      items: [
        {
          key: 'notice-a-pattern',
          title: `Look at one stage: ${stageInWords(stage)}`,
          why: `${count === n ? `All of your latest ${n}` : `${count} of your latest ${n}`} endings came at this stage: ${stageInWords(stage)}. This is a count; it does not say why.`,
          how: [
            'Put two of these applications side by side',
            'Note what they have in common and what is different',
            'Choose one thing to try in the next one',
            'Ask someone you trust to look at it with you',
          ],
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
