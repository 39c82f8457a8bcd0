import { applyToMatchingRoles } from './apply-to-matching-roles.ts'
import { askForFeedback } from './ask-for-feedback.ts'
import { checkIn } from './check-in.ts'
import { closeASkillGap } from './close-a-skill-gap.ts'
import { compareBothViews } from './compare-both-views.ts'
import { doOneThingThatRestores } from './do-one-thing-that-restores.ts'
import { earnTheQualification } from './earn-the-qualification.ts'
import { exploreRelatedOccupations } from './explore-related-occupations.ts'
import { followUpOnSilence } from './follow-up-on-silence.ts'
import { joinAnEvent } from './join-an-event.ts'
import { keepASmallRhythm } from './keep-a-small-rhythm.ts'
import { keepTheDoorOpen } from './keep-the-door-open.ts'
import { knowTheBaseRate } from './know-the-base-rate.ts'
import { lightenTheLoad } from './lighten-the-load.ts'
import { makeASetbackPlan } from './make-a-setback-plan.ts'
import { nameYourStrengths } from './name-your-strengths.ts'
import { noticeAPattern } from './notice-a-pattern.ts'
import { nudgeOnce } from './nudge-once.ts'
import { practiseOutLoud } from './practise-out-loud.ts'
import { reachOutToOnePerson } from './reach-out-to-one-person.ts'
import { reflectOnTheInterview } from './reflect-on-the-interview.ts'
import { rememberAWin } from './remember-a-win.ts'
import { reuseTheApplication } from './reuse-the-application.ts'
import { reviewTheApplication } from './review-the-application.ts'
import type { Rule } from './rule.ts'
import { saveWhatTheySaid } from './save-what-they-said.ts'
import { seeHowFarYouCame } from './see-how-far-you-came.ts'
import { showEvidence } from './show-evidence.ts'
import { talkToSomeone } from './talk-to-someone.ts'
import { thankTheInterviewer } from './thank-the-interviewer.ts'
import { tryAgainLater } from './try-again-later.ts'
import { widenWithinTheField } from './widen-within-the-field.ts'
import { writeForTenMinutes } from './write-for-ten-minutes.ts'

/** Name of these rules as they stand; every plan keeps it. Raised whenever advice changes. */
export const RULESET_VERSION = '2026-11.2'

/** Every rule, in the order a person reads the advice. An empty step gives the reason of its first rule that everybody may read. */
export const checklist: readonly Rule[] = [
  thankTheInterviewer,

  askForFeedback,
  nudgeOnce,
  saveWhatTheySaid,

  reflectOnTheInterview,
  reviewTheApplication,
  compareBothViews,
  noticeAPattern,

  closeASkillGap,
  earnTheQualification,
  practiseOutLoud,
  showEvidence,

  nameYourStrengths,
  rememberAWin,
  knowTheBaseRate,
  writeForTenMinutes,

  reachOutToOnePerson,
  keepTheDoorOpen,
  joinAnEvent,

  applyToMatchingRoles,
  followUpOnSilence,
  tryAgainLater,
  reuseTheApplication,

  makeASetbackPlan,
  keepASmallRhythm,
  seeHowFarYouCame,

  exploreRelatedOccupations,
  widenWithinTheField,

  talkToSomeone,
  lightenTheLoad,
  checkIn,
  doOneThingThatRestores,
]
