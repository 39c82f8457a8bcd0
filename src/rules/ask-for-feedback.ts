import { addBusinessDays, businessDaysBetween, spoken } from './calendar.ts'
import { hasReason, metSomeone, whoDecided, whyNobodyToAnswer } from './ending.ts'
import type { Facts } from './facts.ts'
import { asFarAs } from './in-words.ts'
import { howTheRequestEnded } from './request-ended.ts'
import { rule } from './rule.ts'
import { askForFeedbackTexts } from './texts/ask-for-feedback.ts'
import { reached } from './vocabulary.ts'

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
    feedbackState: facts.feedback?.state ?? null,
    businessDaysSinceNews: businessDaysBetween(facts.rejection.receivedOn, facts.today, facts.tenant.holidays),
  }),

  advise(facts, { dueBusinessDays, offerWithinBusinessDays }) {
    const { rejection, application, candidate, feedback, today, tenant } = facts
    const texts = askForFeedbackTexts[candidate.language]
    const nobody = whyNobodyToAnswer(facts)
    if (nobody) return { none: nobody }
    const ended = howTheRequestEnded(facts)
    if (ended) return { none: ended, done: true }
    if (feedback?.state === 'sent')
      return { none: texts.asked(feedback.sentOn && spoken(feedback.sentOn, today, candidate.language)), done: true }
    if (!candidate.feedbackOptIn) return { none: texts.optedOut }
    if (!metSomeone(facts)) return { none: texts.noContact }
    if (businessDaysBetween(rejection.receivedOn, today, tenant.holidays) > offerWithinBusinessDays)
      return { none: texts.late(offerWithinBusinessDays) }

    const dueOn = addBusinessDays(today, dueBusinessDays, tenant.holidays)
    const byPhone = rejection.contact?.hasPhone === true && !rejection.contact.hasEmail
    return {
      items: [
        {
          key: `ask-for-feedback:${application.id}`,
          title: byPhone ? texts.titleByPhone(whoDecided(facts)) : texts.titleByEmail(whoDecided(facts)),
          why: whyAsk(facts),
          how: [...texts.how(oneQuestion(facts)), ...(candidate.coachFirst ? [texts.coachFirst] : [])],
          ifThen: texts.ifThen(spoken(dueOn, today, candidate.language)),
          dueOn,
          priority: 68,
          effortMinutes: 10,
          links: [
            { type: 'rejection', id: rejection.id },
            ...(feedback ? [{ type: 'feedback_request' as const, id: feedback.id }] : []),
          ],
          fulfilledBy: 'createFeedbackRequest',
        },
      ],
    }
  },
})

function whyAsk({ rejection, application, candidate, feedback }: Facts): string {
  const texts = askForFeedbackTexts[candidate.language]
  const whoCouldTell = reached(rejection.stageReached, 'screening')
    ? texts.someoneMayKnow(asFarAs(rejection.stageReached, candidate.language), application.employer)
    : texts.someoneToAsk(application.employer)
  return [whoCouldTell, texts.silenceIsNoJudgement, ...(feedback?.state === 'draft' ? [texts.draftIsReady] : [])].join(
    ' ',
  )
}

function oneQuestion({ rejection, candidate }: Facts): string {
  const { questions } = askForFeedbackTexts[candidate.language]
  if (hasReason(rejection, 'skills_gap', 'experience_level')) return questions.skill
  if (hasReason(rejection, 'qualification_missing')) return questions.qualification
  if (reached(rejection.stageReached, 'interview')) return questions.interview
  return questions.application
}
