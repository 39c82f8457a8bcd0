import type { Facts } from '../../src/rules/facts.ts'
import { GAP_KINDS, LANGUAGES, REASON_CODES, STAGES } from '../../src/rules/vocabulary.ts'
import { achievement, checkIn, contact, endings, factsWith, feedback, gap, reflection } from '../support/facts.ts'

/** Twenty people at different points of a search, as they come out of the database. */
export const benchFacts: readonly Facts[] = Array.from({ length: 20 }, (_, index) =>
  JSON.parse(JSON.stringify(person(index))),
)

function person(index: number): Facts {
  const pick = <T>(list: readonly T[]): T => list[index % list.length] as T
  return factsWith({
    today: `2026-11-${String(2 + index).padStart(2, '0')}`,
    candidate: { language: pick(LANGUAGES), weeklyGoal: index % 6, skills: ['SQL', 'Excel', 'Go'].slice(index % 3) },
    rejection: {
      stageReached: pick(STAGES),
      reasons: [{ code: pick(REASON_CODES), statedBy: 'employer' }],
      thankedOn: index % 3 === 0 ? '2026-11-03' : null,
    },
    feedback: index % 2 === 0 ? feedback({ state: index % 4 === 0 ? 'answered' : 'sent' }) : null,
    reflection: index % 3 === 1 ? reflection({ ratings: { communication: 2, confidence: 4 } }) : null,
    gaps: Array.from({ length: index % 4 }, (_, n) => gap({ skill: `Skill ${n}`, kind: pick(GAP_KINDS) })),
    achievements: Array.from({ length: index % 5 }, (_, n) => achievement({ title: `Achievement ${n}` })),
    network: { contacts: index % 2 === 0 ? [contact(), contact({ name: 'Ada Falk', lastSpokeOn: null })] : [] },
    checkIns: index % 5 === 0 ? [checkIn(2, '2026-11-01')] : [],
    history: {
      endings: endings(1 + (index % 14)),
      appliedThisWeek: index % 4,
      unansweredInLast7Days: index,
      offered: [{ ruleId: 'join-an-event', key: 'join-an-event', offeredOn: '2026-10-12', state: 'done' }],
    },
  })
}
