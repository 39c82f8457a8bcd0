import type { Facts } from '../../facts.ts'
import { rule } from '../../rule.ts'
import { reached } from '../../vocabulary.ts'
import { addBusinessDays, businessDaysBetween, spoken } from './calendar.ts'
import { hasReason, metSomeone, whoDecided, whyNobodyToAnswer } from './ending.ts'
import { stageInWords } from './in-words.ts'

export const askForFeedback = rule({
  id: 'ask-for-feedback',
  step: 'request_feedback',
  evidence: {
    strength: 'convention',
    source:
      'Asking one to two days after the news, and within about a week, is career-service advice; no study on the best day was found. One question only, and only for those who want it, because specific feedback after an unsuccessful application lowered well-being in the laboratory (Schinkel et al. 2004).',
  },
  settings: { dueBusinessDays: 2, offerWithinBusinessDays: 7 },

  looksAt: (facts) => ({
    outcome: facts.rejection.outcome,
    endedBy: facts.rejection.endedBy,
    stageReached: facts.rejection.stageReached,
    reasons: facts.rejection.reasons.map((reason) => reason.code),
    metSomeone: metSomeone(facts),
    feedbackOptIn: facts.candidate.feedbackOptIn,
    businessDaysSinceNews: businessDaysBetween(facts.rejection.receivedOn, facts.today, facts.tenant.holidays),
  }),

  advise(facts, { dueBusinessDays, offerWithinBusinessDays }) {
    const { rejection, application, candidate, today, tenant } = facts
    const nobody = whyNobodyToAnswer(facts)
    if (nobody) return { none: nobody }
    if (!candidate.feedbackOptIn) return { none: 'You chose not to ask employers for feedback.' }
    if (!metSomeone(facts))
      return { none: 'You had no contact with a person there, so nobody could say something specific about you.' }
    if (businessDaysBetween(rejection.receivedOn, today, tenant.holidays) > offerWithinBusinessDays)
      return {
        none: `The news is more than ${offerWithinBusinessDays} working days old; a question now would come late.`,
      }

    const dueOn = addBusinessDays(today, dueBusinessDays, tenant.holidays)
    const byPhone = rejection.contact?.hasPhone === true && !rejection.contact.hasEmail
    return {
      items: [
        {
          key: `ask-for-feedback:${application.id}`,
          title: byPhone
            ? `Call ${whoDecided(facts)} with one question`
            : `Ask ${whoDecided(facts)} one question about your application`,
          why: `${whoCouldTell(facts)} Not everyone answers; silence is no judgement of you.`,
          how: [
            `Ask one thing: "${oneQuestion(facts)}"`,
            'Say that you respect the decision and do not want to reopen it',
            'Thank them, whatever they answer',
            ...(candidate.coachFirst ? ['Let your coach read the answer first, as you chose'] : []),
          ],
          ifThen: {
            when: `On ${spoken(dueOn, today)}, in the morning`,
            obstacle: 'If I do not know how to begin',
            then: 'I use only the question above and one line of thanks',
          },
          dueOn,
          priority: 68,
          effortMinutes: 10,
          links: [{ type: 'rejection', id: rejection.id }],
          fulfilledBy: 'completePlanItem',
        },
      ],
    }
  },
})

function whoCouldTell({ rejection, application }: Facts): string {
  return reached(rejection.stageReached, 'screening')
    ? `You got as far as the ${stageInWords(rejection.stageReached)} with ${application.employer}, so someone there may be able to name one concrete thing.`
    : `You have a contact at ${application.employer}, so there is a person to ask.`
}

function oneQuestion({ rejection }: Facts): string {
  if (hasReason(rejection, 'skills_gap', 'experience_level'))
    return 'Which one skill or experience would have helped most?'
  if (hasReason(rejection, 'qualification_missing')) return 'Which qualification matters most for a role like this?'
  if (reached(rejection.stageReached, 'interview')) return 'What is one thing I could do better in my next interview?'
  return 'What is one thing that would make my next application stronger?'
}
