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

/** The languages that texts for people are written in. */
export const LANGUAGES = ['en', 'es', 'fr', 'de'] as const
export type Language = (typeof LANGUAGES)[number]

/** One value for each language. */
export type InLanguages<T> = Readonly<Record<Language, T>>

/** The language in which a person with this locale reads; English where there are no texts in theirs. */
export function languageOf(locale: string): Language {
  const tag = locale.toLowerCase().split(/[-_]/, 1)[0]
  return LANGUAGES.find((language) => language === tag) ?? 'en'
}

/** Who may read a text: the candidate alone, the coach too, or everybody at the tenant. From narrow to wide. */
export const VISIBILITIES = ['candidate', 'coach', 'tenant'] as const
export type Visibility = (typeof VISIBILITIES)[number]

/** Whether these eyes may read a text of that visibility. */
export function canRead(audience: Visibility, visibility: Visibility): boolean {
  return VISIBILITIES.indexOf(visibility) >= VISIBILITIES.indexOf(audience)
}

/** Who may read a text that rests on several: the narrowest of their visibilities, the tenant where it rests on none. */
export function narrowest(visibilities: readonly Visibility[]): Visibility {
  return VISIBILITIES.find((visibility) => visibilities.includes(visibility)) ?? 'tenant'
}

/** What feedback can be about. */
export const FEEDBACK_AREAS = [
  'communication',
  'responses',
  'confidence',
  'preparedness',
  'skills',
  'experience',
  'logistics',
] as const
export type FeedbackArea = (typeof FEEDBACK_AREAS)[number]

/** The areas that both sides rate from 1 (hard) to 5 (good). */
export const RATED_AREAS = ['communication', 'responses', 'confidence', 'preparedness'] as const
export type RatedArea = (typeof RATED_AREAS)[number]
export type Ratings = Readonly<Partial<Record<RatedArea, number>>>

/** Parts of an application that feedback can name. */
export const APPLICATION_SECTIONS = ['cv', 'cover_letter', 'portfolio', 'references', 'form'] as const
export type ApplicationSection = (typeof APPLICATION_SECTIONS)[number]

export const FEEDBACK_STATES = ['draft', 'sent', 'answered', 'declined', 'no_reply', 'cancelled'] as const
export type FeedbackState = (typeof FEEDBACK_STATES)[number]

export const GAP_STATES = ['open', 'in_progress', 'evidenced', 'closed', 'dismissed'] as const
export type GapState = (typeof GAP_STATES)[number]
export const GAP_KINDS = ['technical', 'language', 'interpersonal', 'method', 'qualification', 'experience'] as const
export type GapKind = (typeof GAP_KINDS)[number]
export const SEVERITIES = ['low', 'medium', 'high'] as const
export type Severity = (typeof SEVERITIES)[number]
/** What says that a skill is missing, or that it is there now. */
export const EVIDENCE_TYPES = [
  'rejection',
  'feedback_request',
  'reflection',
  'application',
  'learning_activity',
  'achievement',
] as const
export type EvidenceType = (typeof EVIDENCE_TYPES)[number]

export const ACTIVITY_TYPES = ['course', 'certification', 'mock_interview', 'practice', 'project'] as const
export type ActivityType = (typeof ACTIVITY_TYPES)[number]
export const ACTIVITY_STATES = ['planned', 'in_progress', 'done', 'dropped'] as const
export type ActivityState = (typeof ACTIVITY_STATES)[number]

/** How well two people know each other; `acquaintance` is the moderately weak tie that leads to jobs most. */
export const CLOSENESSES = ['distant', 'acquaintance', 'close'] as const
export type Closeness = (typeof CLOSENESSES)[number]

export const ACHIEVEMENT_KINDS = ['strength', 'achievement'] as const
export type AchievementKind = (typeof ACHIEVEMENT_KINDS)[number]

/** strong: several trials or a meta-analysis; convention: common practice, no study; design: our own choice. */
export const EVIDENCE_STRENGTHS = ['strong', 'moderate', 'weak', 'convention', 'design'] as const
export type EvidenceStrength = (typeof EVIDENCE_STRENGTHS)[number]

/** Tones of a letter, from formal to friendly. */
export const TONES = ['formal', 'warm', 'brief'] as const
export type Tone = (typeof TONES)[number]

/** Whether a stage lies at or beyond another. */
export function reached(stage: Stage, atLeast: Stage): boolean {
  return STAGES.indexOf(stage) >= STAGES.indexOf(atLeast)
}
