import { daysBetween, spoken } from './calendar.ts'
import type { CheckInFacts, Facts } from './facts.ts'
import { settledOn } from './offered.ts'
import { rule } from './rule.ts'
import { talkToSomeoneTexts } from './texts/talk-to-someone.ts'

export const talkToSomeone = rule({
  id: 'talk-to-someone',
  step: 'look_after_yourself',
  evidence: {
    strength: 'design',
    source:
      'Being out of work weighs on people, and programmes ease it (Paul & Moser 2009: distress d = .51, programmes d = −.35). Two check-ins of 1 or 2 in 14 days are our own choice, and no measure of health.',
  },
  settings: { lowScore: 2, lowCheckIns: 2, withinDays: 14 },
  limits: { lowScore: [1, 5] },
  repeats: true,
  staysInALightWeek: true,

  looksAt: (facts, { lowScore, withinDays }) => ({
    lowCheckIns: lowCheckIns(facts, lowScore, withinDays).length,
    signposts: facts.tenant.signposts.length,
    settledOn: settledOn(facts, 'talk-to-someone'),
  }),

  visibility: () => 'candidate',

  advise(facts, { lowScore, lowCheckIns: enough, withinDays }) {
    const { candidate, tenant, today } = facts
    const texts = talkToSomeoneTexts[candidate.language]
    const low = lowCheckIns(facts, lowScore, withinDays)
    if (low.length === 0 || low.length < enough) return { none: texts.none(withinDays) }
    const settled = settledOn(facts, 'talk-to-someone')
    if (settled && low.every(({ on }) => on <= settled))
      return { none: texts.settled(spoken(settled, today, candidate.language)) }

    const people = tenant.signposts.slice(0, MAX_SIGNPOSTS).map(howToReach)
    return {
      items: [
        {
          key: 'talk-to-someone',
          title: texts.title,
          why: texts.why(low.length, withinDays),
          how: [...(people.length > 0 ? people : texts.peopleYouKnow), texts.howToBegin],
          ifThen: texts.ifThen,
          dueOn: today,
          priority: 100,
          effortMinutes: 20,
          links: low.map(({ id }) => ({ type: 'check_in', id })),
          fulfilledBy: 'completePlanItem',
        },
      ],
    }
  },
})

const MAX_SIGNPOSTS = 3

function howToReach({ name, phone, url }: Facts['tenant']['signposts'][number]): string {
  return [name, phone, url].filter((part) => part !== null).join(', ')
}

function lowCheckIns({ checkIns, today }: Facts, lowScore: number, withinDays: number): readonly CheckInFacts[] {
  return checkIns.filter(({ score, on }) => score <= lowScore && daysBetween(on, today) <= withinDays)
}
