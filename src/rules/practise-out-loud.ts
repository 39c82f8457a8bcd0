import { addDays, spoken } from './calendar.ts'
import { hasReason } from './ending.ts'
import type { Facts, FeedbackFacts, LearningOfferFacts } from './facts.ts'
import { listInWords, whoNamed } from './in-words.ts'
import { offerInWords } from './learning-in-words.ts'
import { type Link, rule } from './rule.ts'
import { practiseOutLoudTexts } from './texts/practise-out-loud.ts'
import { narrowest, RATED_AREAS, type RatedArea, type Ratings } from './vocabulary.ts'

export const practiseOutLoud = rule({
  id: 'practise-out-loud',
  step: 'strengthen_skills',
  evidence: {
    strength: 'moderate',
    source:
      'Virtual interview training improved performance and offers in four trials (VR-JIT studies; psychiatric, autism and veteran groups). From which rating on to practise, the minutes and the days are our own choice.',
  },
  settings: { lowAtMost: 2, dueDays: 7 },
  limits: { lowAtMost: [1, 5] },

  looksAt: (facts, { lowAtMost }) => ({
    reasons: facts.rejection.reasons.map((reason) => reason.code),
    lowInReflection: lowAreas(facts.reflection?.ratings, lowAtMost),
    lowInFeedback: lowAreas(answerOf(facts)?.ratings, lowAtMost),
    mockInterview: mockInterviewOf(facts)?.title ?? null,
  }),

  /** Ratings that are not low count too: that nothing is low is also something a record says. */
  visibility: (facts) =>
    narrowest(
      [facts.reflection, answerOf(facts)]
        .filter((record) => record !== null)
        .filter(({ ratings }) => RATED_AREAS.some((area) => ratings[area] !== undefined))
        .map(({ visibility }) => visibility),
    ),

  advise(facts, { lowAtMost, dueDays }) {
    const { candidate, application, today } = facts
    const texts = practiseOutLoudTexts[candidate.language]
    const own = lowAreas(facts.reflection?.ratings, lowAtMost)
    const theirs = lowAreas(answerOf(facts)?.ratings, lowAtMost)
    const named = whoNamed(facts, 'interview_performance', 'communication_or_attendance')
    if (!named && own.length === 0 && theirs.length === 0) return { none: texts.none }

    const inWords = (areas: readonly RatedArea[]) =>
      listInWords(
        areas.map((area) => texts.areas[area]),
        candidate.language,
      )
    const offer = mockInterviewOf(facts)
    return {
      items: [
        {
          key: 'practise-out-loud',
          title: texts.title,
          why: [
            ...(named ? [named] : []),
            ...(own.length > 0 ? [texts.yourView(inWords(own))] : []),
            ...(theirs.length > 0 ? [texts.theirView(application.employer, inWords(theirs))] : []),
            texts.nobodyListens,
          ].join(' '),
          how: whatToPractise(facts, offer, inWords(RATED_AREAS.filter((area) => [...own, ...theirs].includes(area)))),
          ifThen: texts.ifThen(spoken(addDays(today, 2), today, candidate.language)),
          dueOn: addDays(today, dueDays),
          priority: 60,
          effortMinutes: 30,
          links: linksTo(facts, { named: named !== null, own: own.length > 0, theirs: theirs.length > 0 }, offer),
          fulfilledBy: 'createLearningActivity',
        },
      ],
    }
  },
})

function lowAreas(ratings: Ratings | undefined, lowAtMost: number): readonly RatedArea[] {
  return RATED_AREAS.filter((area) => (ratings?.[area] ?? Infinity) <= lowAtMost)
}

function answerOf({ feedback }: Facts): FeedbackFacts | null {
  return feedback?.state === 'answered' ? feedback : null
}

function mockInterviewOf({ tenant }: Facts): LearningOfferFacts | null {
  return tenant.learningOffers.find(({ type }) => type === 'mock_interview') ?? null
}

/** `areas` in words, empty when none is rated low. */
function whatToPractise(
  { rejection, application, candidate }: Facts,
  offer: LearningOfferFacts | null,
  areas: string,
): readonly string[] {
  const texts = practiseOutLoudTexts[candidate.language]
  const listen = areas ? texts.listenFor(areas) : texts.listen
  const rehearsal = offer
    ? [texts.book(offerInWords(offer, candidate.language)), texts.untilThen(application.jobTitle), listen]
    : [texts.pick(application.jobTitle), texts.answer, listen]
  return hasReason(rejection, 'communication_or_attendance') ? [...rehearsal, texts.attendance] : rehearsal
}

function linksTo(
  facts: Facts,
  rests: { named: boolean; own: boolean; theirs: boolean },
  offer: LearningOfferFacts | null,
): readonly Link[] {
  const links: Link[] = []
  if (rests.named) links.push({ type: 'rejection', id: facts.rejection.id })
  if (rests.own && facts.reflection) links.push({ type: 'reflection', id: facts.reflection.id })
  if (rests.theirs && facts.feedback) links.push({ type: 'feedback_request', id: facts.feedback.id })
  if (offer) links.push({ type: 'learning_offer', id: offer.id })
  return links
}
