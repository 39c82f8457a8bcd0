import type { Ending, Facts } from '../../facts.ts'
import { rule } from '../../rule.ts'
import { STAGES, type Stage } from '../../vocabulary.ts'
import { addDays, spoken } from './calendar.ts'
import { stageInWords } from './in-words.ts'

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
    const { application, rejection, today } = facts
    const before = furthest(earlierEndings(facts))
    if (!before) return { none: 'There is no earlier ending to compare with yet.' }
    if (rank(rejection.stageReached) <= rank(before.stageReached))
      return {
        none: `An earlier application already reached the ${stageInWords(before.stageReached)}, so there is no new furthest point to show.`,
      }

    return {
      items: [
        {
          key: `see-how-far-you-came:${application.id}`,
          title: `See how far you came: the ${stageInWords(rejection.stageReached)}`,
          why: `With ${application.employer} you reached the ${stageInWords(rejection.stageReached)}. Before that, the furthest was the ${stageInWords(before.stageReached)}, in an application that ended on ${spoken(before.endedOn, today)}. These are two recorded facts; they do not say what comes next.`,
          how: [
            'Read the two facts once more',
            'Write down one thing you did differently this time, if something comes to mind',
            'Keep that sentence for your next application',
          ],
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
