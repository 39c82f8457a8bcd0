import type { Facts } from '../../facts.ts'
import { rule } from '../../rule.ts'
import { reached } from '../../vocabulary.ts'
import { addDays, businessDayFrom, daysBetween, spoken } from './calendar.ts'
import { whyNobodyToWriteTo } from './ending.ts'
import { stageInWords } from './in-words.ts'

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
    const { application, rejection, tenant, today } = facts
    const nobody = whyNobodyToWriteTo(facts)
    if (nobody) return { none: nobody }
    if (!reached(rejection.stageReached, 'interview'))
      return { none: 'You had not met anyone there in an interview, so there is no contact to keep up.' }
    const name = rejection.contact?.name
    if (!name)
      return { none: 'No person is named for this application. Add who you met, and this step can suggest a message.' }
    if (daysBetween(rejection.receivedOn, today) > offerWithinDays)
      return { none: 'The news is some months old; a message about it now would come out of the blue.' }

    const monthAfter = addDays(rejection.receivedOn, afterDays)
    return {
      items: [
        {
          key: `keep-the-door-open:${application.id}`,
          title: `Send ${name} one friendly message`,
          why: `You got as far as the ${stageInWords(rejection.stageReached)} with ${application.employer}, and ${name} is the person you know there. The news came on ${spoken(rejection.receivedOn, today)}; some weeks later, a short message can keep the contact without asking for anything.`,
          how: [
            wayToReach(facts),
            'Say in one sentence where you met',
            'Add one thing that is new with you, or one thing you read about their work',
            'Ask for nothing, and send it once',
          ],
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

function wayToReach({ rejection: { contact } }: Facts): string {
  if (contact?.hasEmail) return 'Write a short e-mail to the address you have'
  if (contact?.hasPhone) return 'Send a short text message to the number you have'
  return 'Look them up on a professional network, and write there'
}
