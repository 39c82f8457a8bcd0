import { addDays, daysBetween, spoken } from './calendar.ts'
import type { Facts } from './facts.ts'
import { rule } from './rule.ts'
import { keepASmallRhythmTexts } from './texts/keep-a-small-rhythm.ts'

export const keepASmallRhythm = rule({
  id: 'keep-a-small-rhythm',
  step: 'stay_persistent',
  evidence: {
    strength: 'design',
    source:
      'A written plan raised applications by 15 % and reminders added nothing (Abel, Burger, Carranza, Piraino 2019), hence one planned step instead of reminders. The ten days and the twenty minutes are our own choice.',
  },
  settings: { afterDays: 10, dueDays: 1 },

  looksAt: (facts) => ({
    lastAppliedOn: facts.history.lastAppliedOn,
    daysSinceApplied: daysSinceApplied(facts),
  }),

  advise(facts, { afterDays, dueDays }) {
    const { candidate, history, rejection, today } = facts
    const texts = keepASmallRhythmTexts[candidate.language]
    const days = daysSinceApplied(facts)
    if (history.lastAppliedOn === null || days === null) return { none: texts.noDate }
    const lastAppliedOn = spoken(history.lastAppliedOn, today, candidate.language)
    if (days < afterDays) return { none: texts.inRhythm(lastAppliedOn) }

    const dueOn = addDays(today, dueDays)
    return {
      items: [
        {
          key: 'keep-a-small-rhythm',
          title: texts.title,
          why: texts.why(lastAppliedOn),
          how: texts.how,
          ifThen: { ...texts.ifThen, when: texts.when(spoken(dueOn, today, candidate.language)) },
          dueOn,
          priority: 58,
          effortMinutes: 15,
          links: [{ type: 'rejection', id: rejection.id }],
          fulfilledBy: 'createApplication',
        },
      ],
    }
  },
})

function daysSinceApplied({ history, today }: Facts): number | null {
  return history.lastAppliedOn === null ? null : daysBetween(history.lastAppliedOn, today)
}
