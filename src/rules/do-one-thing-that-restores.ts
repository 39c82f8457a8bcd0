import { addDays, spoken } from './calendar.ts'
import { ordinalOf } from './ending.ts'
import type { Facts } from './facts.ts'
import { rule } from './rule.ts'
import { doOneThingThatRestoresTexts, TURNS, type Turn } from './texts/do-one-thing-that-restores.ts'

export const doOneThingThatRestores = rule({
  id: 'do-one-thing-that-restores',
  step: 'look_after_yourself',
  evidence: {
    strength: 'design',
    source:
      'Being out of work weighs on people, and programmes ease it (Paul & Moser 2009: d = −.35). Twenty minutes, and the turn of exercise, people, hobby and rest, are our own choice.',
  },
  settings: { minutes: 20, dueDays: 1 },
  limits: { minutes: [1, 240] },

  looksAt: (facts) => ({ endings: ordinalOf(facts), turn: turnOf(facts) }),

  advise(facts, { minutes, dueDays }) {
    const { candidate, rejection, today } = facts
    const texts = doOneThingThatRestoresTexts[candidate.language]
    const { title, how, ifThen } = texts.turns[turnOf(facts)]
    const dueOn = addDays(today, dueDays)
    return {
      items: [
        {
          key: 'do-one-thing-that-restores',
          title: texts.title(title, minutes),
          why: texts.why,
          how,
          ifThen: { ...ifThen, when: texts.when(spoken(dueOn, today, candidate.language), ifThen.when) },
          dueOn,
          priority: 48,
          effortMinutes: minutes,
          links: [{ type: 'rejection', id: rejection.id }],
          fulfilledBy: 'completePlanItem',
        },
      ],
    }
  },
})

/** Exercise after the first ending, then one further with each. */
function turnOf(facts: Facts): Turn {
  return TURNS[Math.max(ordinalOf(facts) - 1, 0) % TURNS.length] ?? TURNS[0]
}
