import type { CalendarDate } from './calendar.ts'
import type {
  AchievementKind,
  ActivityType,
  ApplicationSection,
  Channel,
  Closeness,
  EmployerType,
  EndedBy,
  EvidenceType,
  FeedbackArea,
  FeedbackState,
  GapKind,
  GapState,
  ItemState,
  Language,
  Outcome,
  Ratings,
  ReasonCode,
  SeniorityLevel,
  Severity,
  Stage,
  StatedBy,
  Visibility,
} from './vocabulary.ts'

/** All a rule may know: plain data gathered in one read. Dates are the candidate's calendar dates. */
export type Facts = {
  today: CalendarDate
  tenant: TenantFacts
  candidate: CandidateFacts
  rejection: RejectionFacts
  application: ApplicationFacts
  /** The latest request for feedback about this rejection, unless it was cancelled. */
  feedback: FeedbackFacts | null
  /** The person's own look back on this rejection's interview or application. */
  reflection: ReflectionFacts | null
  /** Skill gaps that are open, in progress or evidenced, the most severe first; at most 20. */
  gaps: readonly GapFacts[]
  /** Skills whose gap was closed or dismissed, the latest first; at most 50. */
  settledGaps: readonly { skill: string; state: 'closed' | 'dismissed' }[]
  /** Oldest first; at most 50. */
  achievements: readonly AchievementFacts[]
  network: NetworkFacts
  /** The latest one first; at most 10. */
  setbackPlans: readonly SetbackPlanFacts[]
  /** Check-ins of the last 14 days, the latest first. The candidate's own: a rule that looks at them says so in `visibility`. */
  checkIns: readonly CheckInFacts[]
  history: HistoryFacts
}

export type TenantFacts = {
  holidays: readonly CalendarDate[]
  reapplyAfterMonths: number
  /** People who help, for the candidate's country and language, the closest match first; at most 5. */
  signposts: readonly { name: string; phone: string | null; url: string | null }[]
  /** From the tenant's catalogue: what fits the candidate's open gaps, and mock interviews; at most 20. */
  learningOffers: readonly LearningOfferFacts[]
}

export type LearningOfferFacts = {
  id: string
  type: ActivityType
  title: string
  provider: string | null
  skills: readonly string[]
  effortMinutes: number | null
}

export type CandidateFacts = {
  /** The language in which advice is given. */
  language: Language
  targetOccupations: readonly string[]
  skills: readonly string[]
  interests: readonly string[]
  /** Tailored applications a week. */
  weeklyGoal: number
  /** Wants to ask employers for feedback. */
  feedbackOptIn: boolean
  /** Wants feedback to reach their coach before them. */
  coachFirst: boolean
  checkIns: boolean
}

export type RejectionFacts = {
  id: string
  receivedOn: CalendarDate
  outcome: Outcome
  endedBy: EndedBy
  stageReached: Stage
  channel: Channel | null
  statedBy: StatedBy
  reasons: readonly { code: ReasonCode; statedBy: StatedBy }[]
  hasEmployerWords: boolean
  /** What the employer's words are about, as somebody tagged them; null while nobody did, empty for a standard letter. */
  employerWordsAreas: readonly FeedbackArea[] | null
  /** When the person thanked them, by e-mail or phone. */
  thankedOn: CalendarDate | null
  /** The employer said when or whether to apply again. */
  reapplyOn: CalendarDate | null
  /** The person met or named in the message. */
  contact: { name: string | null; hasEmail: boolean; hasPhone: boolean } | null
}

export type ApplicationFacts = {
  id: string
  employer: string
  jobTitle: string
  appliedOn: CalendarDate | null
  skillsAsked: readonly string[]
  location: string | null
  level: SeniorityLevel | null
  employerType: EmployerType | null
}

export type FeedbackFacts = {
  id: string
  state: FeedbackState
  sentOn: CalendarDate | null
  remindedOn: CalendarDate | null
  answeredOn: CalendarDate | null
  hasWords: boolean
  /** What the answer is about; null while nobody tagged it. */
  areas: readonly FeedbackArea[] | null
  /** The employer's, 1 (hard) to 5 (good). */
  ratings: Ratings
  /** Parts of the application that the answer names. */
  sections: readonly ApplicationSection[]
  visibility: Visibility
}

export type ReflectionFacts = { id: string; writtenOn: CalendarDate; ratings: Ratings; visibility: Visibility }

export type GapFacts = {
  id: string
  /** As it was first spelled. */
  skill: string
  kind: GapKind
  severity: Severity
  state: GapState
  /** The kinds of record that say it is missing, each once, in the order of the vocabulary. */
  supportedBy: readonly EvidenceType[]
  /** Since when it is in progress. */
  startedOn: CalendarDate | null
  /** Latest certificate, project or score that shows progress. */
  lastEvidenceOn: CalendarDate | null
  /** The smallest activity that is planned or under way. */
  activity: { id: string; type: ActivityType; title: string; effortMinutes: number | null; isStarted: boolean } | null
  visibility: Visibility
}

export type AchievementFacts = {
  id: string
  kind: AchievementKind
  /** In the person's own words. */
  title: string
  happenedOn: CalendarDate | null
  skills: readonly string[]
  visibility: Visibility
}

export type NetworkFacts = {
  lastInteractionOn: CalendarDate | null
  /** Moderately weak ties first, then the one spoken with longest ago; at most 20. */
  contacts: readonly ContactFacts[]
  /** From the tenant's feeds, from today on, soonest first; at most 5. */
  events: readonly { id: string; title: string; startsOn: CalendarDate; location: string | null; isOnline: boolean }[]
}

export type ContactFacts = {
  id: string
  name: string
  role: string | null
  employer: string | null
  closeness: Closeness
  lastSpokeOn: CalendarDate | null
  visibility: Visibility
}

/** "If this comes, I will do that", in the person's own words. */
export type SetbackPlanFacts = {
  id: string
  obstacle: string
  action: string
  madeOn: CalendarDate
  visibility: Visibility
}

/** 1 (hard) to 5 (good). */
export type CheckInFacts = { id: string; on: CalendarDate; score: number }

export type HistoryFacts = {
  /** Every unsuccessful ending that was not retracted, oldest first, this one included; the latest 200. */
  endings: readonly Ending[]
  /** Applications still open and unanswered, oldest first; at most 50. */
  unanswered: readonly OpenApplication[]
  /** Date of the latest application, this one included. */
  lastAppliedOn: CalendarDate | null
  /** Applications sent since Monday of this week. */
  appliedThisWeek: number
  /** Applications sent in the last seven days that have no answer yet. */
  unansweredInLast7Days: number
  /** Distinct occupation groups among all applications that name one. */
  occupationGroupsSearched: number
  /** What earlier plans offered this candidate: one entry a key, its latest date and state. */
  offered: readonly { ruleId: string; key: string; offeredOn: CalendarDate; state: ItemState }[]
}

export type Ending = {
  applicationId: string
  endedOn: CalendarDate
  outcome: Outcome
  stageReached: Stage
  /** Broad field: the two leading digits of an occupation code, or its label where there is no code. */
  occupationGroup: string | null
  /** The field in words, for texts. */
  occupationLabel: string | null
  location: string | null
  level: SeniorityLevel | null
  employerType: EmployerType | null
}

export type OpenApplication = {
  id: string
  employer: string
  jobTitle: string
  lastHeardOn: CalendarDate
  /** When the person asked where things stand; once is enough. */
  followedUpOn: CalendarDate | null
}
