import { addDays, spoken } from './calendar.ts'
import type { Ending, Facts } from './facts.ts'
import { rule } from './rule.ts'
import { seeHowFarYouCameTexts } from './texts/see-how-far-you-came.ts'
import { STAGES, type Stage } from './vocabulary.ts'

export const seeHowFarYouCame = rule({
  id: 'see-how-far-you-came',
  step: 'stay_persistent',
  evidence: {
    strength: 'design',
    source: 'No study on comparing stages was looked for; showing two recorded facts side by side is our own choice.',
  },
  settings: { dueDays: 2 },

  looksAt: (facts) => ({
    stageReached: facts.rejection.stageReached,
    earlierEndings: earlierEndings(facts).length,
    furthestBefore: furthest(earlierEndings(facts))?.stageReached ?? null,
  }),

  advise(facts, { dueDays }) {
    const { application, candidate, rejection, today } = facts
    const texts = seeHowFarYouCameTexts[candidate.language]
    const before = furthest(earlierEndings(facts))
    if (!before) return { none: texts.nothingBefore }
    if (rank(rejection.stageReached) <= rank(before.stageReached))
      return { none: texts.reachedBefore(before.stageReached) }

    const endedOn = spoken(before.endedOn, today, candidate.language)
    return {
      items: [
        {
          key: `see-how-far-you-came:${application.id}`,
          title: texts.title(rejection.stageReached),
          why: texts.why(application.employer, rejection.stageReached, before.stageReached, endedOn),
          how: texts.how,
          dueOn: addDays(today, dueDays),
          priority: 40,
          effortMinutes: 5,
          links: [
            { type: 'rejection', id: rejection.id },
            { type: 'application', id: before.applicationId },
          ],
          fulfilledBy: 'completePlanItem',
        },
      ],
    }
  },
})

/** Endings up to the day of this one; news recorded late does not count as earlier. */
function earlierEndings({ history, rejection, application }: Facts): readonly Ending[] {
  return history.endings.filter(
    (ending) => ending.applicationId !== application.id && ending.endedOn <= rejection.receivedOn,
  )
}

function furthest(endings: readonly Ending[]): Ending | undefined {
  return endings.toSorted((a, b) => rank(b.stageReached) - rank(a.stageReached))[0]
}

function rank(stage: Stage): number {
  return STAGES.indexOf(stage)
}
