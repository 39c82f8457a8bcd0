import type { Facts } from '../../facts.ts'
import { rule } from '../../rule.ts'
import { addMonths, type CalendarDate, spoken } from './calendar.ts'
import { hasReason } from './ending.ts'

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
    const { application, rejection, today } = facts
    const reason = whyNotAgain(facts)
    if (reason) return { none: reason }

    const { date, whose } = whenAgain(facts)
    const dueOn = date > today ? date : today
    return {
      items: [
        {
          key: `try-again-later:${application.id}`,
          title: `Look at ${application.employer} again ${dueOn === today ? 'now' : `from ${spoken(dueOn, today)}`}`,
          why: `${whose} ${dueOn === today ? 'That date has come.' : 'Until then this asks nothing of you.'}`,
          how: [
            `Look at what ${application.employer} has open at that time`,
            'Write down what is new since this application: a course, a project, a new task',
            'Apply only if the role appeals to you then',
          ],
          dueOn,
          priority: 10,
          effortMinutes: 15,
          links: [{ type: 'rejection', id: rejection.id }],
          fulfilledBy: 'createApplication',
        },
      ],
    }
  },
})

function whyNotAgain({ rejection }: Facts): string | null {
  if (rejection.outcome === 'unmapped')
    return 'It is not clear yet how this application ended, so there is no date for trying again.'
  if (hasReason(rejection, 'administrative'))
    return 'This ending was administrative, not a decision about you, so there is no waiting time to keep.'
  if (hasReason(rejection, 'qualification_missing'))
    return 'A required qualification is missing; waiting alone would not change that, so the plan looks at the qualification first.'
  if (hasReason(rejection, 'eligibility_or_work_permit'))
    return 'The reason was eligibility or a work permit; trying again makes sense once that has changed, not on a set date.'
  return null
}

function whenAgain({ rejection, application, tenant, today }: Facts): { date: CalendarDate; whose: string } {
  if (rejection.reapplyOn)
    return {
      date: rejection.reapplyOn,
      whose: `${application.employer} itself named ${spoken(rejection.reapplyOn, today)} for applying again.`,
    }
  const months = tenant.reapplyAfterMonths === 1 ? '1 month' : `${tenant.reapplyAfterMonths} months`
  return {
    date: addMonths(rejection.receivedOn, tenant.reapplyAfterMonths),
    whose: `${application.employer} named no date; ${months} after the news is the waiting time of the organisation that runs this service for you.`,
  }
}
