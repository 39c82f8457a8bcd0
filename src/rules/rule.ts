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
  Step,
  Visibility,
} from './vocabulary.ts'

/** One piece of advice: when it applies, what it says, and how well it is supported. One rule, one file. */
export type Rule<Settings extends object = object> = {
  /** The file's name: advice in the imperative. */
  id: string
  step: Step
  evidence: Evidence
  /** Defaults; what a number means is in its name (`dueBusinessDays`, `afterDays`). */
  settings: Settings
  /** The facts the rule decides on, by name; shown in the explanation whether it fires or not. Same facts, same key order. */
  looksAt(facts: Facts, settings: Settings): Readonly<Record<string, Seen>>
  advise(facts: Facts, settings: Settings): Advice
  /**
   * Who may read its items and its trace, when it rests on records that not everybody may read: the narrowest of theirs.
   * Where it is left out, everybody at the tenant may.
   */
  visibility?(facts: Facts): Visibility
}

/** Lets a rule's settings be inferred while the list holds them all as `Rule`. */
export function rule<Settings extends object>(definition: Rule<Settings>): Rule {
  return definition
}

export type Seen = string | number | boolean | null | readonly string[]

/** Items to do, or the reason for there being none now, as one sentence for the person. */
export type Advice = { items: readonly [Item, ...Item[]] } | { none: string }

export type Evidence = {
  /** strong: several trials or a meta-analysis; convention: common practice, no study; design: our own choice. */
  strength: 'strong' | 'moderate' | 'weak' | 'convention' | 'design'
  /** Author, year and finding, or what was looked for and not found. */
  source: string
}

export type Item = {
  /**
   * Unique among the candidate's open items: the rule's id for advice to the person, `<rule>:<application id>` for advice
   * on one application, `<rule>:<skill>` for one skill.
   */
  key: string
  title: string
  /** Which facts it rests on, in words a person understands. */
  why: string
  /** One to four concrete steps. */
  how: readonly string[]
  ifThen?: IfThen
  dueOn: CalendarDate
  /** 1 (can wait) to 100 (first). */
  priority: number
  effortMinutes: number
  /** The records this item rests on. */
  links: readonly Link[]
  /** operationId of the API operation that does what the item asks. */
  fulfilledBy: string
}

/** A plan made in advance: when and where it happens, and what to do if something comes between. */
export type IfThen = { when: string; where?: string; obstacle: string; then: string }

export type Link = { type: LinkType; id: string }
export type LinkType =
  | EvidenceType
  | 'skill_gap'
  | 'learning_offer'
  | 'contact'
  | 'networking_event'
  | 'setback_plan'
  | 'check_in'

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
