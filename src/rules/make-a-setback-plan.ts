import { addDays, type CalendarDate, daysBetween, spoken } from './calendar.ts'
import { ordinalOf } from './ending.ts'
import type { Facts, SetbackPlanFacts } from './facts.ts'
import { type Item, rule } from './rule.ts'
import { makeASetbackPlanTexts } from './texts/make-a-setback-plan.ts'

export const makeASetbackPlan = rule({
  id: 'make-a-setback-plan',
  step: 'stay_persistent',
  evidence: {
    strength: 'strong',
    source:
      'Preparing for setbacks is an active part of the JOBS II programme (Vinokur & Schul 1997), and if-then plans help in general (Sheeran, Listrom, Gollwitzer 2024: 642 tests). Showing it again for seven days, and renewing it at every fifth ending, are our own choice.',
  },
  settings: { everyEndings: 5, showWithinDays: 7, dueDays: 3 },

  looksAt: (facts) => ({
    endings: ordinalOf(facts),
    daysSinceNews: daysBetween(facts.rejection.receivedOn, facts.today),
    latestPlanMadeOn: facts.setbackPlans[0]?.madeOn ?? null,
  }),

  visibility: ({ setbackPlans }) => setbackPlans[0]?.visibility ?? 'tenant',

  advise(facts, { everyEndings, showWithinDays, dueDays }) {
    const { candidate, rejection, setbackPlans, today } = facts
    const texts = makeASetbackPlanTexts[candidate.language]
    const latest = setbackPlans[0] ?? null
    const madeOn = latest && spoken(latest.madeOn, today, candidate.language)
    if (latest && madeOn && latest.madeOn >= rejection.receivedOn) return { none: texts.made(madeOn), done: true }
    if (latest && daysBetween(rejection.receivedOn, today) <= showWithinDays)
      return { items: [shownAgain(facts, latest)] }

    const count = ordinalOf(facts)
    if (count !== 1 && (count === 0 || count % everyEndings !== 0))
      return { none: madeOn ? texts.kept(madeOn) : texts.notNow(everyEndings, count) }
    return { items: [toWrite(facts, latest, addDays(today, dueDays))] }
  },
})

function shownAgain({ candidate, rejection, today }: Facts, plan: SetbackPlanFacts): Item {
  const { title, why, how, when } = makeASetbackPlanTexts[candidate.language].again
  return {
    key: 'make-a-setback-plan',
    title,
    why: why(spoken(plan.madeOn, today, candidate.language), plan.obstacle, plan.action),
    how,
    ifThen: { when, obstacle: plan.obstacle, then: plan.action },
    dueOn: today,
    priority: 85,
    effortMinutes: 10,
    links: [
      { type: 'setback_plan', id: plan.id },
      { type: 'rejection', id: rejection.id },
    ],
    fulfilledBy: 'updateSetbackPlan',
  }
}

/** At a first or fifth ending; an older sentence, no longer shown, is named so that it can be renewed. */
function toWrite(facts: Facts, older: SetbackPlanFacts | null, dueOn: CalendarDate): Item {
  const { candidate, rejection, today } = facts
  const count = ordinalOf(facts)
  const { title, first, nth, renew, why, how, ifThen } = makeASetbackPlanTexts[candidate.language].write
  const occasion = count === 1 ? first : nth(count)
  return {
    key: 'make-a-setback-plan',
    title,
    why: [occasion, ...(older ? [renew(spoken(older.madeOn, today, candidate.language))] : []), why].join(' '),
    how,
    ifThen,
    dueOn,
    priority: 65,
    effortMinutes: 10,
    links: [
      { type: 'rejection', id: rejection.id },
      ...(older ? [{ type: 'setback_plan' as const, id: older.id }] : []),
    ],
    fulfilledBy: 'createSetbackPlan',
  }
}
