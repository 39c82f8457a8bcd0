import { createHash } from 'node:crypto'
import type { Ending, Facts, FeedbackFacts, RejectionFacts } from '../../rules/facts.ts'
import { EVIDENCE_TYPES, languageOf, RATED_AREAS, type Ratings } from '../../rules/vocabulary.ts'
import type { KnownEnding, KnownFeedback, KnownOccupation, Person, Subject } from './gather-facts.ts'
import { signpostsFor } from './signposts-for.ts'

/** What is known, in the words of the rules. The rejection may not be stored yet: its ending is put among the others here. */
export function factsOf(person: Person, subject: Subject, rejection: RejectionFacts, receivedAt: Date): Facts {
  const { application, feedback, reflection, offered } = subject
  const own: KnownEnding = {
    ...application,
    rejectionId: rejection.id,
    applicationId: application.id,
    receivedAt,
    endedOn: rejection.receivedOn,
    outcome: rejection.outcome,
    stageReached: rejection.stageReached,
  }
  const others = person.endings.filter((ending) => ending.rejectionId !== rejection.id)
  const { id: _, ...candidate } = person.candidate
  return {
    today: person.today,
    tenant: {
      holidays: person.holidays,
      reapplyAfterMonths: person.reapplyAfterMonths,
      signposts: signpostsFor(person.signposts, person)
        .slice(0, MAX_SIGNPOSTS)
        .map(({ name, phone = null, url = null }) => ({ name, phone, url })),
      learningOffers: person.learningOffers,
    },
    candidate: { ...candidate, language: languageOf(person.locale) },
    rejection,
    application: {
      id: application.id,
      employer: application.employer,
      jobTitle: application.jobTitle,
      appliedOn: application.appliedOn,
      skillsAsked: application.skillsAsked,
      location: application.location,
      level: application.level,
      employerType: application.employerType,
    },
    feedback: feedback && feedbackFactsOf(feedback),
    reflection: reflection && { ...reflection, ratings: known(reflection.ratings) },
    gaps: person.gaps.map((gap) => ({
      ...gap,
      supportedBy: EVIDENCE_TYPES.filter((type) => gap.supportedBy.includes(type)),
    })),
    settledGaps: person.settledGaps,
    achievements: person.achievements,
    network: { lastInteractionOn: person.lastInteractionOn, contacts: person.contacts, events: person.events },
    setbackPlans: person.setbackPlans,
    checkIns: person.checkIns,
    history: {
      endings: [...others, own].toSorted(byArrival).map(asEnding),
      unanswered: person.unanswered.filter(({ id }) => id !== application.id).slice(0, MAX_UNANSWERED),
      lastAppliedOn: person.applied.lastOn,
      appliedThisWeek: person.applied.thisWeek,
      unansweredInLast7Days: person.applied.unansweredInLast7Days.filter((id) => id !== application.id).length,
      occupationGroupsSearched: new Set(person.occupations.map(groupOf)).size,
      offered,
    },
  }
}

const MAX_UNANSWERED = 50
const MAX_SIGNPOSTS = 5

/** SHA-256 of the facts, in hex: two plans with the same digest were made from the same facts. */
export function digestOf(facts: Facts): string {
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex')
}

/** What a coach reads first is not advised on before the coach passes it on: only that an answer came. */
function feedbackFactsOf({ isWithheld, ...feedback }: KnownFeedback): FeedbackFacts {
  if (isWithheld) return { ...feedback, hasWords: false, areas: [], ratings: {}, sections: [] }
  return { ...feedback, ratings: known(feedback.ratings) }
}

/** Only the areas somebody rated, in the order of the vocabulary. */
function known(ratings: Partial<Record<keyof Ratings, number | null>>): Ratings {
  return Object.fromEntries(RATED_AREAS.flatMap((area) => (ratings[area] ? [[area, ratings[area]] as const] : [])))
}

function asEnding({
  applicationId,
  endedOn,
  outcome,
  stageReached,
  occupation,
  location,
  level,
  employerType,
}: KnownEnding): Ending {
  return {
    applicationId,
    endedOn,
    outcome,
    stageReached,
    occupationGroup: groupOf(occupation),
    occupationLabel: occupation.label,
    location,
    level,
    employerType,
  }
}

/** Ids made later are greater, so that news of one instant has an order too. */
function byArrival(one: KnownEnding, other: KnownEnding): number {
  const apart = new Date(one.receivedAt).getTime() - new Date(other.receivedAt).getTime()
  return apart || (one.rejectionId < other.rejectionId ? -1 : 1)
}

/** The broad field: O*NET-SOC, ISCO and ESCO codes all start with two digits for it. */
function groupOf({ code, label }: KnownOccupation): string | null {
  return code?.match(/^\d\d/)?.[0] ?? label?.trim().toLowerCase() ?? null
}
