import { addMonths, type CalendarDate, spoken } from './calendar.ts'
import { hasReason } from './ending.ts'
import type { Facts } from './facts.ts'
import { rule } from './rule.ts'
import { tryAgainLaterTexts } from './texts/try-again-later.ts'

export const tryAgainLater = rule({
  id: 'try-again-later',
  step: 'apply_for_more',
  evidence: {
    strength: 'convention',
    source:
      'Career guides say about six months, between three and twelve; no study was found. The employer’s own date comes first, else the waiting time your organisation has set.',
  },
  settings: {},

  looksAt: ({ rejection, tenant }) => ({
    outcome: rejection.outcome,
    reasons: rejection.reasons.map((reason) => reason.code),
    employersDate: rejection.reapplyOn,
    receivedOn: rejection.receivedOn,
    reapplyAfterMonths: tenant.reapplyAfterMonths,
  }),

  advise(facts) {
    const { application, candidate, rejection, today } = facts
    const texts = tryAgainLaterTexts[candidate.language]
    const reason = whyNotAgain(facts)
    if (reason) return { none: reason }

    const { date, whose } = whenAgain(facts)
    const hasCome = date <= today
    return {
      items: [
        {
          key: `try-again-later:${application.id}`,
          title: hasCome
            ? texts.titleNow(application.employer)
            : texts.titleFrom(application.employer, spoken(date, today, candidate.language)),
          why: `${whose} ${hasCome ? texts.dateHasCome : texts.untilThen}`,
          how: texts.how(application.employer),
          dueOn: hasCome ? today : date,
          priority: 10,
          effortMinutes: 15,
          links: [
            { type: 'rejection', id: rejection.id },
            { type: 'application', id: application.id },
          ],
          fulfilledBy: 'getCarryOver',
        },
      ],
    }
  },
})

function whyNotAgain({ candidate, rejection }: Facts): string | null {
  const texts = tryAgainLaterTexts[candidate.language]
  if (rejection.outcome === 'unmapped') return texts.unmapped
  if (hasReason(rejection, 'administrative')) return texts.administrative
  if (hasReason(rejection, 'qualification_missing')) return texts.qualification
  if (hasReason(rejection, 'eligibility_or_work_permit')) return texts.eligibility
  return null
}

function whenAgain({ rejection, application, candidate, tenant, today }: Facts): { date: CalendarDate; whose: string } {
  const texts = tryAgainLaterTexts[candidate.language]
  if (rejection.reapplyOn)
    return {
      date: rejection.reapplyOn,
      whose: texts.employersDate(application.employer, spoken(rejection.reapplyOn, today, candidate.language)),
    }
  return {
    date: addMonths(rejection.receivedOn, tenant.reapplyAfterMonths),
    whose: texts.waitingTime(application.employer, tenant.reapplyAfterMonths),
  }
}
