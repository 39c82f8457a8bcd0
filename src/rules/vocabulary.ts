/** The words of the domain that rules, schemas and the database share. Order matters where a comment says so. */

/** The ten steps, in the order a plan shows them. */
export const STEPS = [
  'accept_gracefully',
  'request_feedback',
  'reflect',
  'strengthen_skills',
  'positive_mindset',
  'keep_networking',
  'apply_for_more',
  'stay_persistent',
  'consider_alternatives',
  'look_after_yourself',
] as const
export type Step = (typeof STEPS)[number]

/** From the first thought to an offer; a later stage has a higher index. */
export const STAGES = ['saved', 'applied', 'screening', 'assessment', 'interview', 'final_interview', 'offer'] as const
export type Stage = (typeof STAGES)[number]

export const OUTCOMES = [
  'open',
  'rejected',
  'no_response',
  'withdrawn',
  'position_closed',
  'offer_declined',
  'accepted',
  'unmapped',
] as const
export type Outcome = (typeof OUTCOMES)[number]

/** The endings that a rejection records. All others are the candidate's own, or not yet understood. */
export const REJECTION_OUTCOMES = ['rejected', 'no_response', 'position_closed'] as const

export const ENDED_BY = ['employer', 'candidate', 'position', 'unknown'] as const
export type EndedBy = (typeof ENDED_BY)[number]

/** Version of the reason catalogue below; stored with each rejection so that retired codes still render. */
export const REASON_CATALOGUE = '2026-11'
export const REASON_CODES = [
  'skills_gap',
  'qualification_missing',
  'experience_level',
  'interview_performance',
  'application_quality',
  'communication_or_attendance',
  'another_candidate_preferred',
  'role_mismatch',
  'eligibility_or_work_permit',
  'location_or_availability',
  'checks_or_references',
  'position_closed',
  'administrative',
  'no_reason_given',
  'silence',
  'other',
] as const
export type ReasonCode = (typeof REASON_CODES)[number]

export const STATED_BY = ['employer', 'candidate', 'coach', 'inferred'] as const
export type StatedBy = (typeof STATED_BY)[number]

export const CHANNELS = ['email', 'phone', 'video', 'in_person', 'portal', 'post', 'none'] as const
export type Channel = (typeof CHANNELS)[number]

export const SENIORITY_LEVELS = ['internship', 'entry', 'mid', 'senior', 'lead', 'executive'] as const
export type SeniorityLevel = (typeof SENIORITY_LEVELS)[number]

export const EMPLOYER_TYPES = [
  'startup',
  'small_business',
  'large_company',
  'public_sector',
  'non_profit',
  'agency',
] as const
export type EmployerType = (typeof EMPLOYER_TYPES)[number]

export const ITEM_STATES = ['todo', 'in_progress', 'done', 'skipped', 'snoozed', 'not_for_me', 'retired'] as const
export type ItemState = (typeof ITEM_STATES)[number]

/** The states in which an item still asks for something. */
export const OPEN_ITEM_STATES: readonly ItemState[] = ['todo', 'in_progress', 'snoozed']

/** Whether a stage lies at or beyond another. */
export function reached(stage: Stage, atLeast: Stage): boolean {
  return STAGES.indexOf(stage) >= STAGES.indexOf(atLeast)
}
