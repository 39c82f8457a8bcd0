import { daysBetween, spoken } from './calendar.ts'
import type { CheckInFacts, Facts } from './facts.ts'
import { LIGHT_WEEK_DAYS } from './light-week.ts'
import { settledOn } from './offered.ts'
import { rule } from './rule.ts'
import { lightenTheLoadTexts } from './texts/lighten-the-load.ts'

/** When it fires, the plan keeps its two most important other items and lets the rest wait a week; see make-plan.ts. */
export const lightenTheLoad = rule({
  id: 'lighten-the-load',
  step: 'look_after_yourself',
  evidence: {
    strength: 'design',
    source:
      'Quality of search goes with better jobs, its quantity does not (van Hooft et al. 2021). More than 15 in a week is a number a job seeker proposed, not a finding; a check-in of 1 or 2 within seven days is our own choice.',
  },
  settings: { unansweredAbove: 15, lowScore: 2, withinDays: 7 },
  // Others see what waits: a higher score would tell them more of a check-in than that a week is hard.
  limits: { lowScore: [1, 2] },
  repeats: true,
  staysInALightWeek: true,

  looksAt: (facts, { withinDays }) => ({
    unansweredInLast7Days: facts.history.unansweredInLast7Days,
    latestCheckInScore: latestCheckIn(facts, withinDays)?.score ?? null,
    settledOn: settledOn(facts, 'lighten-the-load'),
  }),

  /** Also when the count of applications made it speak: if it showed only then, its absence would tell of a check-in. */
  visibility: () => 'candidate',

  advise(facts, { unansweredAbove, lowScore, withinDays }) {
    const { candidate, history, rejection, today } = facts
    const texts = lightenTheLoadTexts[candidate.language]
    const unanswered = history.unansweredInLast7Days
    const latest = latestCheckIn(facts, withinDays)
    const low = latest && latest.score <= lowScore ? latest : null
    if (!low && unanswered <= unansweredAbove) return { none: texts.none(unanswered) }
    const settled = settledOn(facts, 'lighten-the-load')
    if (settled) {
      const isNewlyLow = low !== null && low.on > settled
      const isHighAgain = unanswered > unansweredAbove && daysBetween(settled, today) >= LIGHT_WEEK_DAYS
      if (!isNewlyLow && !isHighAgain) return { none: texts.settled(spoken(settled, today, candidate.language)) }
    }

    return {
      items: [
        {
          key: 'lighten-the-load',
          title: texts.title,
          why: [
            ...(low ? [texts.lowCheckIn(low.score, spoken(low.on, today, candidate.language))] : []),
            ...(unanswered > unansweredAbove ? [texts.manyUnanswered(unanswered)] : []),
            texts.whatStays,
          ].join(' '),
          how: texts.how,
          dueOn: today,
          priority: 90,
          effortMinutes: 5,
          links: [{ type: 'rejection', id: rejection.id }, ...(low ? [{ type: 'check_in' as const, id: low.id }] : [])],
          fulfilledBy: 'completePlanItem',
        },
      ],
    }
  },
})

/** The person's latest answer, unless it is too old to say how this week is. */
function latestCheckIn({ checkIns, today }: Facts, withinDays: number): CheckInFacts | null {
  const [latest] = checkIns
  return latest && daysBetween(latest.on, today) <= withinDays ? latest : null
}
