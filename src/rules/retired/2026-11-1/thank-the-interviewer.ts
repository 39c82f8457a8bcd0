import { rule } from '../../rule.ts'
import { reached } from '../../vocabulary.ts'
import { addBusinessDays, businessDaysBetween } from './calendar.ts'
import { whoDecided, whyNobodyToAnswer } from './ending.ts'
import { stageInWords } from './in-words.ts'

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
    reasons: rejection.reasons.map((reason) => reason.code),
    businessDaysSinceNews: businessDaysBetween(rejection.receivedOn, today, tenant.holidays),
  }),

  advise(facts, { dueBusinessDays, offerWithinBusinessDays }) {
    const { rejection, application, today, tenant } = facts
    const nobody = whyNobodyToAnswer(facts)
    if (nobody) return { none: nobody }
    if (!reached(rejection.stageReached, 'screening'))
      return { none: 'You had not spoken with anyone there yet, so a thank-you note is not expected.' }
    if (businessDaysBetween(rejection.receivedOn, today, tenant.holidays) > offerWithinBusinessDays)
      return { none: 'The news is more than a few working days old; a thank-you now would come late.' }

    const byPhone = rejection.contact?.hasPhone === true && !rejection.contact.hasEmail
    const who = whoDecided(facts)
    return {
      items: [
        {
          key: `thank-the-interviewer:${application.id}`,
          title: byPhone ? `Call ${who} to say thank you` : `Thank ${who} in a short e-mail`,
          why: `You got as far as the ${stageInWords(rejection.stageReached)} with ${application.employer}, and people there gave you their time. A note after a no is a courtesy, not a duty.`,
          how: byPhone
            ? [
                'Thank them for their time',
                'Name one thing you learned or enjoyed',
                'Wish them well, and leave it at that',
              ]
            : [
                'Two to four sentences are enough',
                'Name one thing you learned or enjoyed',
                'Do not argue or ask them to reconsider',
              ],
          dueOn: addBusinessDays(today, dueBusinessDays, tenant.holidays),
          priority: 70,
          effortMinutes: 10,
          links: [{ type: 'rejection', id: rejection.id }],
          fulfilledBy: 'completePlanItem',
        },
      ],
    }
  },
})
