import { addBusinessDays, businessDaysBetween, spoken } from './calendar.ts'
import { whoDecided, whyNobodyToAnswer } from './ending.ts'
import { asFarAs } from './in-words.ts'
import { rule } from './rule.ts'
import { thankTheInterviewerTexts } from './texts/thank-the-interviewer.ts'
import { reached } from './vocabulary.ts'

export const thankTheInterviewer = rule({
  id: 'thank-the-interviewer',
  step: 'accept_gracefully',
  evidence: {
    strength: 'convention',
    source:
      'Sending thanks within 24 hours is a convention about interviews (Robert Half 2017); no study on thanking after an unsuccessful application was found.',
  },
  settings: { dueBusinessDays: 1, offerWithinBusinessDays: 5 },

  looksAt: ({ rejection, today, tenant }) => ({
    outcome: rejection.outcome,
    endedBy: rejection.endedBy,
    stageReached: rejection.stageReached,
    thankedOn: rejection.thankedOn,
    reasons: rejection.reasons.map((reason) => reason.code),
    businessDaysSinceNews: businessDaysBetween(rejection.receivedOn, today, tenant.holidays),
  }),

  advise(facts, { dueBusinessDays, offerWithinBusinessDays }) {
    const { rejection, application, candidate, today, tenant } = facts
    const texts = thankTheInterviewerTexts[candidate.language]
    const nobody = whyNobodyToAnswer(facts)
    if (nobody) return { none: nobody }
    if (rejection.thankedOn)
      return { none: texts.thanked(spoken(rejection.thankedOn, today, candidate.language)), done: true }
    if (!reached(rejection.stageReached, 'screening')) return { none: texts.metNobody }
    if (businessDaysBetween(rejection.receivedOn, today, tenant.holidays) > offerWithinBusinessDays)
      return { none: texts.late }

    const byPhone = rejection.contact?.hasPhone === true && !rejection.contact.hasEmail
    const who = whoDecided(facts)
    return {
      items: [
        {
          key: `thank-the-interviewer:${application.id}`,
          title: byPhone ? texts.titleByPhone(who) : texts.titleByEmail(who),
          why: texts.why(asFarAs(rejection.stageReached, candidate.language), application.employer),
          how: byPhone ? texts.howByPhone : texts.howByEmail,
          dueOn: addBusinessDays(today, dueBusinessDays, tenant.holidays),
          priority: 70,
          effortMinutes: 10,
          links: [{ type: 'rejection', id: rejection.id }],
          fulfilledBy: 'draftThankYouNote',
        },
      ],
    }
  },
})
