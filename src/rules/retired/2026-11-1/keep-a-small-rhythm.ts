import type { Facts } from '../../facts.ts'
import { rule } from '../../rule.ts'
import { addDays, daysBetween, spoken } from './calendar.ts'

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
    const { history, rejection, today } = facts
    const days = daysSinceApplied(facts)
    if (history.lastAppliedOn === null || days === null)
      return { none: 'No date of an application is recorded, so it is not known whether there has been a break.' }
    if (days < afterDays)
      return {
        none: `Your latest application is from ${spoken(history.lastAppliedOn, today)}, so your rhythm needs no extra step.`,
      }

    const dueOn = addDays(today, dueDays)
    return {
      items: [
        {
          key: 'keep-a-small-rhythm',
          title: 'Take one small step of under 20 minutes',
          why: `Your latest recorded application is from ${spoken(history.lastAppliedOn, today)}, ${days} days ago. A break is fine; one small step with a time and a place can be a way back.`,
          how: [
            'Set a timer for 15 minutes',
            'Find one role that interests you, and save it here; you need not apply today',
            'Stop when the timer rings',
          ],
          ifThen: {
            when: `On ${spoken(dueOn, today)}, right after breakfast`,
            where: 'Where I had breakfast',
            obstacle: 'If it feels like too much',
            then: 'I read one job posting to the end, and call it done',
          },
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
