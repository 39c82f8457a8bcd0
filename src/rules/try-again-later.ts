import { spoken } from './calendar.ts'
import { whenToReapply } from './ending.ts'
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

  advise({ application, candidate, rejection, tenant, today }) {
    const { employer } = application
    const texts = tryAgainLaterTexts[candidate.language]
    if (rejection.outcome === 'unmapped') return { none: texts.unmapped }
    const { reapplyOn, reapplyReason } = whenToReapply(rejection, tenant.reapplyAfterMonths)
    if (reapplyOn === null) return { none: texts[reapplyReason] }

    const on = spoken(reapplyOn, today, candidate.language)
    const hasCome = reapplyOn <= today
    const whose =
      reapplyReason === 'employer'
        ? texts.employersDate(employer, on)
        : texts.waitingTime(employer, tenant.reapplyAfterMonths)
    return {
      items: [
        {
          key: `try-again-later:${application.id}`,
          title: hasCome ? texts.titleNow(employer) : texts.titleFrom(employer, on),
          why: `${whose} ${hasCome ? texts.dateHasCome : texts.untilThen}`,
          how: texts.how(employer),
          dueOn: hasCome ? today : reapplyOn,
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
