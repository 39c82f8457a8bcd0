import type { Facts } from '../../src/rules/rule.ts'

type Changes = { [K in keyof Facts]?: Facts[K] extends object ? Partial<Facts[K]> : Facts[K] }

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
    tenant: { holidays: [], reapplyAfterMonths: 6, ...changes.tenant },
    candidate: {
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
    history: {
      endings: [ending],
      unanswered: [],
      lastAppliedOn: '2026-10-30',
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
