import type { Facts } from '../../facts.ts'
import { type IfThen, rule } from '../../rule.ts'
import { addDays, spoken } from './calendar.ts'
import { ordinalOf } from './ending.ts'

export const doOneThingThatRestores = rule({
  id: 'do-one-thing-that-restores',
  step: 'look_after_yourself',
  evidence: {
    strength: 'design',
    source:
      'Being out of work weighs on people, and programmes ease it (Paul & Moser 2009: d = −.35). Twenty minutes, and the turn of exercise, people, hobby and rest, are our own choice.',
  },
  settings: { minutes: 20, dueDays: 1 },

  looksAt: (facts) => ({ endings: ordinalOf(facts), turn: turnOf(facts).name }),

  advise(facts, { minutes, dueDays }) {
    const { rejection, today } = facts
    const { title, how, ifThen } = turnOf(facts)
    const dueOn = addDays(today, dueDays)
    return {
      items: [
        {
          key: 'do-one-thing-that-restores',
          title: `${title} for ${minutes} minutes`,
          why: 'You had news of an application that ended, and a plan should hold more than work. Each time it names something else: exercise, people, a hobby or rest.',
          how,
          ifThen: { ...ifThen, when: `On ${spoken(dueOn, today)}, ${ifThen.when}` },
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

type Turn = { name: string; title: string; how: readonly string[]; ifThen: IfThen }

const TURNS: readonly [Turn, ...Turn[]] = [
  {
    name: 'exercise',
    title: 'Move in a way you like',
    how: ['Choose one: a walk, a bicycle ride, stretching, dancing', 'Leave the job search behind for that time'],
    ifThen: {
      when: 'after my midday meal',
      where: 'Outside, from my own front door',
      obstacle: 'If the weather is bad',
      then: 'I move to three songs indoors',
    },
  },
  {
    name: 'people',
    title: 'Be with someone who is good for you',
    how: ['Choose one person you feel at ease with', 'Call or meet them; you need not talk about work'],
    ifThen: {
      when: 'in the evening',
      where: 'On the phone, or where we like to meet',
      obstacle: 'If they have no time',
      then: 'I agree on a day with them, and call the next person',
    },
  },
  {
    name: 'hobby',
    title: 'Do something you enjoy for its own sake',
    how: ['Choose something with no use for the job search', 'Put out what you need for it today'],
    ifThen: {
      when: 'when my work on applications is done',
      where: 'Where I usually do it',
      obstacle: 'If it feels wrong to take the time',
      then: 'I set a timer and allow myself just that long',
    },
  },
  {
    name: 'rest',
    title: 'Rest without a screen',
    how: ['Put the phone in another room', 'Lie down, sit outside, or listen to music'],
    ifThen: {
      when: 'when my energy drops',
      where: 'In the quietest place I have',
      obstacle: 'If my thoughts go back to the answer',
      then: 'I write the thought down in one line, and go back to resting',
    },
  },
]

/** Exercise after the first ending, then one further with each. */
function turnOf(facts: Facts): Turn {
  return TURNS[Math.max(ordinalOf(facts) - 1, 0) % TURNS.length] ?? TURNS[0]
}
