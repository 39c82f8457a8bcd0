import type { GapKind, GapState, Severity, Visibility } from '../../rules/vocabulary.ts'
import type { SkillGap, SkillGapChanges } from './schemas.ts'

/** A skill gap as it is stored. */
export type SkillGapRow = {
  id: string
  candidateId: string
  skill: string
  skillScheme: string | null
  skillCode: string | null
  skillVersion: string | null
  skillLabel: string | null
  kind: GapKind
  severity: Severity
  state: GapState
  stateReason: string | null
  startedAt: Date | null
  closedAt: Date | null
  visibility: Visibility
  version: number
  createdAt: Date
  updatedAt: Date
}

/** The same in SQL, of a row named `g`. */
export const SKILL_GAP_COLUMNS = `g.id, g.candidate_id as "candidateId", g.skill, g.skill_scheme as "skillScheme", g.skill_code as "skillCode",
  g.skill_version as "skillVersion", g.skill_label as "skillLabel", g.kind, g.severity, g.state, g.state_reason as "stateReason",
  g.started_at as "startedAt", g.closed_at as "closedAt", g.visibility, g.version, g.created_at as "createdAt", g.updated_at as "updatedAt"`

/** A stored row as clients see it. */
export function asSkillGap(stored: SkillGapRow): SkillGap {
  const { skill: name, skillScheme, skillCode, skillVersion, skillLabel, ...row } = stored
  return {
    ...row,
    skill: { name, scheme: skillScheme, code: skillCode, version: skillVersion, label: skillLabel },
  }
}

/** The columns that given fields set; fields left out are not among them. */
export function columnsOf({ skill = {}, ...fields }: SkillGapChanges) {
  const { scheme, code, version, label } = skill
  const columns = { ...fields, skillScheme: scheme, skillCode: code, skillVersion: version, skillLabel: label }
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined)) as Partial<SkillGapRow>
}

/** What a new gap has where nothing is said. */
export const NEW_SKILL_GAP = {
  skillScheme: null,
  skillCode: null,
  skillVersion: null,
  skillLabel: null,
  kind: 'technical',
  severity: 'medium',
  state: 'open',
  stateReason: null,
  startedAt: null,
  closedAt: null,
  version: 1,
} as const
