import { addBusinessDays, businessDaysBetween, spoken } from './calendar.ts'
import { whoDecided, whyNobodyToAnswer } from './ending.ts'
import { howTheRequestEnded } from './request-ended.ts'
import { rule } from './rule.ts'
import { nudgeOnceTexts } from './texts/nudge-once.ts'

export const nudgeOnce = rule({
  id: 'nudge-once',
  step: 'request_feedback',
  evidence: {
    strength: 'convention',
    source:
      'One reminder at most is career-service advice; no study on reminding an employer was found. The days are our own choice.',
  },
  settings: { afterBusinessDays: 7, closesAfterBusinessDays: 14, dueBusinessDays: 1 },

  looksAt: ({ rejection, feedback, today, tenant }) => ({
    outcome: rejection.outcome,
    endedBy: rejection.endedBy,
    reasons: rejection.reasons.map((reason) => reason.code),
    feedbackState: feedback?.state ?? null,
    remindedOn: feedback?.remindedOn ?? null,
    businessDaysSinceSent: feedback?.sentOn ? businessDaysBetween(feedback.sentOn, today, tenant.holidays) : null,
  }),

  advise(facts, { afterBusinessDays, closesAfterBusinessDays, dueBusinessDays }) {
    const { rejection, application, candidate, feedback, today, tenant } = facts
    const texts = nudgeOnceTexts[candidate.language]
    const say = (date: string) => spoken(date, today, candidate.language)
    const settled = whyNobodyToAnswer(facts) ?? howTheRequestEnded(facts)
    if (settled) return { none: settled }
    if (feedback?.state !== 'sent' || !feedback.sentOn) return { none: texts.nothingSent }
    if (feedback.remindedOn) return { none: texts.reminded(say(feedback.remindedOn)), done: true }

    const waited = businessDaysBetween(feedback.sentOn, today, tenant.holidays)
    const fromOn = addBusinessDays(feedback.sentOn, afterBusinessDays, tenant.holidays)
    if (waited < afterBusinessDays) return { none: texts.tooEarly(say(feedback.sentOn), say(fromOn)) }
    // A reminder due after the request has closed itself would ask for what can no longer be done.
    if (waited + dueBusinessDays > closesAfterBusinessDays) return { none: texts.tooLate(waited) }

    return {
      items: [
        {
          key: `nudge-once:${application.id}`,
          title: texts.title(whoDecided(facts)),
          why: `${texts.why(application.employer, application.jobTitle, say(feedback.sentOn))} ${texts.closesByItself(closesAfterBusinessDays)}`,
          how: texts.how,
          dueOn: addBusinessDays(today, dueBusinessDays, tenant.holidays),
          priority: 60,
          effortMinutes: 5,
          links: [
            { type: 'feedback_request', id: feedback.id },
            { type: 'rejection', id: rejection.id },
          ],
          fulfilledBy: 'markFeedbackReminderSent',
        },
      ],
    }
  },
})
