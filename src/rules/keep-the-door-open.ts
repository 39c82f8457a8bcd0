import { addDays, businessDayFrom, daysBetween, spoken } from './calendar.ts'
import { whyNobodyToWriteTo } from './ending.ts'
import type { Facts } from './facts.ts'
import { asFarAs } from './in-words.ts'
import { rule } from './rule.ts'
import { keepTheDoorOpenTexts } from './texts/keep-the-door-open.ts'
import { reached } from './vocabulary.ts'

export const keepTheDoorOpen = rule({
  id: 'keep-the-door-open',
  step: 'keep_networking',
  evidence: {
    strength: 'design',
    source:
      'No study on staying in touch after an unsuccessful application was found. Moderately weak ties lead to jobs in general (Rajkumar et al. 2022). The 30 and 90 days are our own choice.',
  },
  settings: { afterDays: 30, offerWithinDays: 90 },

  looksAt: ({ rejection, today }) => ({
    outcome: rejection.outcome,
    endedBy: rejection.endedBy,
    stageReached: rejection.stageReached,
    reasons: rejection.reasons.map((reason) => reason.code),
    contactName: rejection.contact?.name ?? null,
    daysSinceNews: daysBetween(rejection.receivedOn, today),
  }),

  advise(facts, { afterDays, offerWithinDays }) {
    const { application, candidate, rejection, tenant, today } = facts
    const texts = keepTheDoorOpenTexts[candidate.language]
    const nobody = whyNobodyToWriteTo(facts)
    if (nobody) return { none: nobody }
    if (!reached(rejection.stageReached, 'interview')) return { none: texts.noInterview }
    const name = rejection.contact?.name
    if (!name) return { none: texts.nobodyNamed }
    if (daysBetween(rejection.receivedOn, today) > offerWithinDays) return { none: texts.late }

    const monthAfter = addDays(rejection.receivedOn, afterDays)
    return {
      items: [
        {
          key: `keep-the-door-open:${application.id}`,
          title: texts.title(name),
          why: texts.why(
            asFarAs(rejection.stageReached, candidate.language),
            application.employer,
            name,
            spoken(rejection.receivedOn, today, candidate.language),
          ),
          how: [wayToReach(facts), ...texts.how],
          dueOn: businessDayFrom(monthAfter > today ? monthAfter : today, tenant.holidays),
          priority: 25,
          effortMinutes: 10,
          links: [{ type: 'rejection', id: rejection.id }],
          fulfilledBy: 'completePlanItem',
        },
      ],
    }
  },
})

function wayToReach({ candidate, rejection: { contact } }: Facts): string {
  const texts = keepTheDoorOpenTexts[candidate.language]
  if (contact?.hasEmail) return texts.byEmail
  if (contact?.hasPhone) return texts.byTextMessage
  return texts.onANetwork
}
