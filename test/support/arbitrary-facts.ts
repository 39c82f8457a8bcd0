import fc from 'fast-check'
import { addDays } from '../../src/rules/calendar.ts'
import type { Ending, Facts } from '../../src/rules/facts.ts'
import {
  ACHIEVEMENT_KINDS,
  ACTIVITY_TYPES,
  APPLICATION_SECTIONS,
  CHANNELS,
  CLOSENESSES,
  EMPLOYER_TYPES,
  ENDED_BY,
  EVIDENCE_TYPES,
  FEEDBACK_AREAS,
  FEEDBACK_STATES,
  GAP_KINDS,
  ITEM_STATES,
  LANGUAGES,
  OUTCOMES,
  REASON_CODES,
  SENIORITY_LEVELS,
  SEVERITIES,
  STAGES,
  STATED_BY,
  VISIBILITIES,
} from '../../src/rules/vocabulary.ts'

/** Any facts a plan could be made from, likely or not; the history is dated before today, in date order. */
export function arbitraryFacts(ruleIds: readonly string[]): fc.Arbitrary<Facts> {
  return fc
    .tuple(
      fc.integer({ min: 0, max: 2500 }),
      halfOfTheTime(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 200 })),
    )
    .map(([day, age]) => ({ today: addDays('2024-01-01', day), receivedOn: addDays('2024-01-01', day - age) }))
    .chain(({ today, receivedOn }) =>
      fc.record({
        today: fc.constant(today),
        tenant: fc.record({
          holidays: fc.array(dateNear(today, 0, 40), { maxLength: 4 }),
          reapplyAfterMonths: fc.integer({ min: 1, max: 24 }),
          signposts: fc.array(signpost, { maxLength: 2 }),
          learningOffers: fc.array(learningOffer, { maxLength: 3 }),
        }),
        candidate,
        rejection: rejectionOn(receivedOn),
        application,
        ...recordsBefore(today),
        history: history(today, receivedOn, ruleIds),
      }),
    )
    .map(withThisEnding)
}

/** What nobody should read about themselves on a hard day, in the four languages. */
export const WORDS_THAT_HURT =
  /reject|\bfail|rechaz|fracas|refus|rejet|échec|échou|ablehn|abgelehnt|ablehnung|scheiter|versag/iu

/** Words as people enter them: any script and sign, but not the ones that the tests look for in the advice. */
const words = fc.oneof(
  fc.constantFrom('Data Analyst', 'Krankenpfleger*in', 'محاسب', '営業', '“Quoted”, Inc.', 'R&D <b>', '👩🏽‍🔧 Welder'),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .filter((text) => !/undefined|null|NaN|\[object/i.test(text) && !WORDS_THAT_HURT.test(text)),
)
/** The likely half of the time, so that rules which need it have something to say. */
const halfOfTheTime = <T>(likely: fc.Arbitrary<T>, any: fc.Arbitrary<T>) => fc.oneof(likely, any)
const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null, freq: 2 })
const id = fc.uuid({ version: 7 })

const candidate: fc.Arbitrary<Facts['candidate']> = fc.record({
  language: fc.constantFrom(...LANGUAGES),
  targetOccupations: fc.array(words, { maxLength: 3 }),
  skills: fc.array(words, { maxLength: 6 }),
  interests: fc.array(words, { maxLength: 3 }),
  weeklyGoal: fc.integer({ min: 0, max: 20 }),
  feedbackOptIn: fc.boolean(),
  coachFirst: fc.boolean(),
  checkIns: fc.boolean(),
})

const application: fc.Arbitrary<Facts['application']> = fc.record({
  id,
  employer: words,
  jobTitle: words,
  appliedOn: fc.constant(null),
  skillsAsked: fc.array(words, { maxLength: 6 }),
  location: optional(words),
  level: optional(fc.constantFrom(...SENIORITY_LEVELS)),
  employerType: optional(fc.constantFrom(...EMPLOYER_TYPES)),
})

function rejectionOn(receivedOn: string): fc.Arbitrary<Facts['rejection']> {
  return fc.record({
    id,
    receivedOn: fc.constant(receivedOn),
    outcome: halfOfTheTime(fc.constant('rejected' as const), fc.constantFrom(...OUTCOMES)),
    endedBy: halfOfTheTime(fc.constant('employer' as const), fc.constantFrom(...ENDED_BY)),
    stageReached: fc.constantFrom(...STAGES),
    channel: optional(fc.constantFrom(...CHANNELS)),
    statedBy: fc.constantFrom(...STATED_BY),
    reasons: fc.array(fc.record({ code: fc.constantFrom(...REASON_CODES), statedBy: fc.constantFrom(...STATED_BY) }), {
      maxLength: 3,
    }),
    hasEmployerWords: fc.boolean(),
    employerWordsAreas: optional(fc.subarray([...FEEDBACK_AREAS])),
    thankedOn: optional(dateNear(receivedOn, 0, 3)),
    reapplyOn: optional(dateNear(receivedOn, -10, 400)),
    contact: optional(fc.record({ name: optional(words), hasEmail: fc.boolean(), hasPhone: fc.boolean() })),
  })
}

const signpost = fc.record({ name: words, phone: optional(fc.constant('+49 30 1234567')), url: fc.constant(null) })
const learningOffer: fc.Arbitrary<Facts['tenant']['learningOffers'][number]> = fc.record({
  id,
  type: fc.constantFrom(...ACTIVITY_TYPES),
  title: words,
  provider: optional(words),
  skills: fc.array(words, { maxLength: 2 }),
  effortMinutes: optional(fc.integer({ min: 5, max: 6000 })),
})
const visibility = fc.constantFrom(...VISIBILITIES)
const rating = fc.integer({ min: 1, max: 5 })
const ratings = fc.record(
  { communication: rating, responses: rating, confidence: rating, preparedness: rating },
  { requiredKeys: [] },
)

/** What a person may have kept by a day. */
function recordsBefore(today: string) {
  const past = dateNear(today, -60, 0)
  return {
    feedback: optional(
      fc.record({
        id,
        state: halfOfTheTime(
          fc.constant('sent' as const),
          fc.constantFrom(...FEEDBACK_STATES.filter((state) => state !== 'cancelled')),
        ),
        sentOn: optional(halfOfTheTime(dateNear(today, -20, -8), past)),
        remindedOn: halfOfTheTime<string | null>(fc.constant(null), past),
        answeredOn: optional(past),
        hasWords: fc.boolean(),
        areas: optional(fc.subarray([...FEEDBACK_AREAS])),
        ratings,
        sections: fc.subarray([...APPLICATION_SECTIONS]),
        visibility,
      }),
    ),
    reflection: optional(fc.record({ id, writtenOn: past, ratings, visibility })),
    gaps: fc.uniqueArray(
      fc.record({
        id,
        skill: words,
        kind: fc.constantFrom(...GAP_KINDS),
        severity: fc.constantFrom(...SEVERITIES),
        state: fc.constantFrom('open', 'in_progress', 'evidenced'),
        supportedBy: fc.subarray([...EVIDENCE_TYPES]),
        startedOn: optional(past),
        lastEvidenceOn: optional(past),
        activity: optional(
          fc.record({
            id,
            type: fc.constantFrom(...ACTIVITY_TYPES),
            title: words,
            effortMinutes: optional(fc.integer({ min: 5, max: 600 })),
            isStarted: fc.boolean(),
          }),
        ),
        visibility,
      }),
      { maxLength: 4, selector: ({ skill }) => skill.trim().toLowerCase() },
    ),
    settledGaps: fc.array(fc.record({ skill: words, state: fc.constantFrom('closed', 'dismissed') }), { maxLength: 2 }),
    achievements: fc.array(
      fc.record({
        id,
        kind: fc.constantFrom(...ACHIEVEMENT_KINDS),
        title: words,
        happenedOn: optional(past),
        skills: fc.array(words, { maxLength: 2 }),
        visibility,
      }),
      { maxLength: 4 },
    ),
    network: fc.record({
      lastInteractionOn: optional(past),
      contacts: fc.array(
        fc.record({
          id,
          name: words,
          role: optional(words),
          employer: optional(words),
          closeness: fc.constantFrom(...CLOSENESSES),
          lastSpokeOn: optional(past),
          visibility,
        }),
        { maxLength: 3 },
      ),
      events: fc.array(
        fc.record({
          id,
          title: words,
          startsOn: dateNear(today, 0, 30),
          location: optional(words),
          isOnline: fc.boolean(),
        }),
        { maxLength: 2 },
      ),
    }),
    setbackPlans: fc.array(fc.record({ id, obstacle: words, action: words, madeOn: past, visibility }), {
      maxLength: 2,
    }),
    checkIns: checkInsBefore(today),
  } satisfies { [Name in keyof Facts]?: fc.Arbitrary<Facts[Name]> }
}

/** Check-ins of the last 14 days, the latest first. */
export function checkInsBefore(today: string): fc.Arbitrary<Facts['checkIns']> {
  const checkIn = fc.record({ id, on: dateNear(today, -13, 0), score: rating })
  return fc.array(checkIn, { maxLength: 3 }).map((checkIns) => checkIns.toSorted((a, b) => (a.on < b.on ? 1 : -1)))
}

function history(today: string, receivedOn: string, ruleIds: readonly string[]): fc.Arbitrary<Facts['history']> {
  const open = fc.record({
    id,
    employer: words,
    jobTitle: words,
    lastHeardOn: dateNear(today, -40, 0),
    followedUpOn: optional(dateNear(today, -10, 0)),
  })
  const offer = fc.constantFrom(...ruleIds).chain((ruleId) =>
    fc.record({
      ruleId: fc.constant(ruleId),
      key: fc.constant(ruleId),
      offeredOn: dateNear(today, -60, 0),
      state: fc.constantFrom(...ITEM_STATES),
    }),
  )
  return fc.record({
    endings: fc.array(endingBefore(receivedOn), { maxLength: 12 }).map((endings) => endings.toSorted(byDate)),
    unanswered: fc.array(open, { maxLength: 4 }),
    lastAppliedOn: optional(dateNear(today, -30, 0)),
    appliedThisWeek: fc.integer({ min: 0, max: 8 }),
    unansweredInLast7Days: fc.integer({ min: 0, max: 25 }),
    occupationGroupsSearched: fc.integer({ min: 0, max: 4 }),
    offered: fc.uniqueArray(offer, { maxLength: 5, selector: (entry) => entry.key }),
  })
}

/** Few different fields, places and stages, so that rules which count find something. */
function endingBefore(receivedOn: string): fc.Arbitrary<Ending> {
  return fc.record({
    applicationId: id,
    endedOn: dateNear(receivedOn, -120, 0),
    outcome: fc.constantFrom('rejected', 'no_response', 'position_closed'),
    stageReached: fc.constantFrom('applied', 'screening', 'interview'),
    occupationGroup: fc.constantFrom('15', '15', '25', null),
    occupationLabel: optional(words),
    location: fc.constantFrom('Hamburg', 'Bremen', null),
    level: optional(fc.constantFrom(...SENIORITY_LEVELS)),
    employerType: optional(fc.constantFrom(...EMPLOYER_TYPES)),
  })
}

function withThisEnding(facts: Facts): Facts {
  const { application, rejection, history } = facts
  const ending: Ending = {
    applicationId: application.id,
    endedOn: rejection.receivedOn,
    outcome: rejection.outcome,
    stageReached: rejection.stageReached,
    occupationGroup: null,
    occupationLabel: null,
    location: application.location,
    level: application.level,
    employerType: application.employerType,
  }
  return { ...facts, history: { ...history, endings: [...history.endings, ending] } }
}

function dateNear(date: string, min: number, max: number): fc.Arbitrary<string> {
  return fc.integer({ min, max }).map((days) => addDays(date, days))
}

function byDate(a: Ending, b: Ending): number {
  return a.endedOn < b.endedOn ? -1 : 1
}
