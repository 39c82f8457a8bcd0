import type {
  AchievementFacts,
  CheckInFacts,
  ContactFacts,
  Facts,
  FeedbackFacts,
  GapFacts,
  ReflectionFacts,
  SetbackPlanFacts,
} from '../../src/rules/facts.ts'

type Changes = {
  [K in keyof Facts]?: Facts[K] extends readonly unknown[] | string | null ? Facts[K] : Partial<Facts[K]>
} & Partial<Pick<Facts, 'feedback' | 'reflection'>>

/** A believable first "no" after an interview, received on Monday 2 November 2026; change only what a case is about. */
export function factsWith(changes: Changes = {}): Facts {
  const application: Facts['application'] = {
    id: '0193b3a0-0000-7000-8000-00000000000a',
    employer: 'Hafen Logistics',
    jobTitle: 'Data Analyst',
    appliedOn: '2026-10-05',
    skillsAsked: ['SQL', 'Power BI', 'Python'],
    location: 'Hamburg',
    level: 'entry',
    employerType: 'large_company',
    ...changes.application,
  }
  const rejection: Facts['rejection'] = {
    id: '0193b3a0-0000-7000-8000-00000000000b',
    receivedOn: '2026-11-02',
    outcome: 'rejected',
    endedBy: 'employer',
    stageReached: 'interview',
    channel: 'email',
    statedBy: 'employer',
    reasons: [{ code: 'another_candidate_preferred', statedBy: 'employer' }],
    hasEmployerWords: true,
    employerWordsAreas: null,
    thankedOn: null,
    reapplyOn: null,
    contact: { name: 'Mara Lindt', hasEmail: true, hasPhone: false },
    ...changes.rejection,
  }
  const ending: Facts['history']['endings'][number] = {
    applicationId: application.id,
    endedOn: rejection.receivedOn,
    outcome: rejection.outcome,
    stageReached: rejection.stageReached,
    occupationGroup: '15',
    occupationLabel: 'Data Analyst',
    location: application.location,
    level: application.level,
    employerType: application.employerType,
  }
  return {
    today: changes.today ?? '2026-11-02',
    tenant: { holidays: [], reapplyAfterMonths: 6, signposts: [], learningOffers: [], ...changes.tenant },
    candidate: {
      language: 'en',
      targetOccupations: ['Data Analyst'],
      skills: ['SQL', 'Excel'],
      interests: ['logistics'],
      weeklyGoal: 3,
      feedbackOptIn: true,
      coachFirst: false,
      checkIns: true,
      ...changes.candidate,
    },
    rejection,
    application,
    feedback: changes.feedback ?? null,
    reflection: changes.reflection ?? null,
    gaps: changes.gaps ?? [],
    settledGaps: changes.settledGaps ?? [],
    achievements: changes.achievements ?? [],
    network: { lastInteractionOn: null, contacts: [], events: [], ...changes.network },
    setbackPlans: changes.setbackPlans ?? [],
    checkIns: changes.checkIns ?? [],
    history: {
      endings: [ending],
      unanswered: [],
      lastAppliedOn: '2026-10-30',
      appliedThisWeek: 0,
      unansweredInLast7Days: 0,
      occupationGroupsSearched: 1,
      offered: [],
      ...changes.history,
    },
  }
}

/** `n` endings of the same kind, a week apart, the last one on `lastOn`'s date as given in `like`. */
export function endings(
  n: number,
  like: Partial<Facts['history']['endings'][number]> = {},
): Facts['history']['endings'] {
  return Array.from({ length: n }, (_, index) => ({
    applicationId: `0193b3a0-0000-7000-8000-0000000001${String(index).padStart(2, '0')}`,
    endedOn: new Date(Date.UTC(2026, 10, 2) - (n - 1 - index) * 7 * 86_400_000).toISOString().slice(0, 10),
    outcome: 'rejected' as const,
    stageReached: 'interview' as const,
    occupationGroup: '15',
    occupationLabel: 'Data Analyst',
    location: 'Hamburg',
    level: 'entry' as const,
    employerType: 'large_company' as const,
    ...like,
  }))
}

const RECORD = '0193b3a0-0000-7000-8000-0000000002'

/** Records to give to `factsWith`; change only what a case is about. */
export const feedback = (changes: Partial<FeedbackFacts> = {}): FeedbackFacts => ({
  id: `${RECORD}01`,
  state: 'answered',
  sentOn: '2026-11-04',
  remindedOn: null,
  answeredOn: '2026-11-09',
  hasWords: true,
  areas: [],
  ratings: {},
  sections: [],
  visibility: 'tenant',
  ...changes,
})

export const reflection = (changes: Partial<ReflectionFacts> = {}): ReflectionFacts => ({
  id: `${RECORD}02`,
  writtenOn: '2026-11-03',
  ratings: {},
  visibility: 'candidate',
  ...changes,
})

export const gap = (changes: Partial<GapFacts> = {}): GapFacts => ({
  id: `${RECORD}03`,
  skill: 'Power BI',
  kind: 'technical',
  severity: 'medium',
  state: 'open',
  supportedBy: ['rejection'],
  startedOn: null,
  lastEvidenceOn: null,
  activity: null,
  visibility: 'tenant',
  ...changes,
})

export const achievement = (changes: Partial<AchievementFacts> = {}): AchievementFacts => ({
  id: `${RECORD}04`,
  kind: 'achievement',
  title: 'Cut the weekly report from a day to an hour',
  happenedOn: '2026-05-01',
  skills: ['SQL'],
  visibility: 'tenant',
  ...changes,
})

export const contact = (changes: Partial<ContactFacts> = {}): ContactFacts => ({
  id: `${RECORD}05`,
  name: 'Tom Brandt',
  role: 'Data Engineer',
  employer: 'Nordwind',
  closeness: 'acquaintance',
  lastSpokeOn: '2026-03-01',
  visibility: 'candidate',
  ...changes,
})

export const setbackPlan = (changes: Partial<SetbackPlanFacts> = {}): SetbackPlanFacts => ({
  id: `${RECORD}06`,
  obstacle: 'If the next answer is a no',
  action: 'I go for a walk and call my sister',
  madeOn: '2026-10-01',
  visibility: 'candidate',
  ...changes,
})

export const checkIn = (score: number, on = '2026-11-02'): CheckInFacts => ({ id: `${RECORD}07`, on, score })
