import type { EvidenceType, GapKind, Severity, Visibility } from '../../rules/vocabulary.ts'

/** A record that says a skill is missing, and who may know that it does. */
export type NamingRecord = { type: EvidenceType; recordId: string; visibility: Visibility }

/** A skill that somebody or something says is missing. */
export type NamedSkillGap = {
  candidateId: string
  skill: string
  /** Where a catalogue of skills has it. */
  classification?: Partial<Record<'scheme' | 'code' | 'version' | 'label', string | undefined>> | undefined
  kind?: GapKind | undefined
  severity?: Severity | undefined
  visibility: Visibility
  evidence: readonly NamingRecord[]
  /** A person names it now, whatever the records say. */
  isByHand: boolean
}
