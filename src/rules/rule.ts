import type { CalendarDate } from './calendar.ts'
import type {
  Channel,
  EmployerType,
  EndedBy,
  ItemState,
  Outcome,
  ReasonCode,
  SeniorityLevel,
  Stage,
  StatedBy,
  Step,
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

export type Link = { type: 'rejection' | 'application'; id: string }

/** All a rule may know: plain data gathered in one read. Dates are the candidate's calendar dates. */
export type Facts = {
  today: CalendarDate
  tenant: TenantFacts
  candidate: CandidateFacts
  rejection: RejectionFacts
  application: ApplicationFacts
  history: HistoryFacts
}

export type TenantFacts = {
  holidays: readonly CalendarDate[]
  reapplyAfterMonths: number
}

export type CandidateFacts = {
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

export type HistoryFacts = {
  /** Every unsuccessful ending that was not retracted, oldest first, this one included; the latest 200. */
  endings: readonly Ending[]
  /** Applications still open and unanswered, oldest first; at most 50. */
  unanswered: readonly OpenApplication[]
  /** Date of the latest application, this one included. */
  lastAppliedOn: CalendarDate | null
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

export type OpenApplication = { id: string; employer: string; jobTitle: string; lastHeardOn: CalendarDate }
