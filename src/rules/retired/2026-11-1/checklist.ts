import type { Rule } from '../../rule.ts'
import { applyToMatchingRoles } from './apply-to-matching-roles.ts'
import { askForFeedback } from './ask-for-feedback.ts'
import { checkIn } from './check-in.ts'
import { closeASkillGap } from './close-a-skill-gap.ts'
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
import { practiseOutLoud } from './practise-out-loud.ts'
import { reachOutToOnePerson } from './reach-out-to-one-person.ts'
import { reflectOnTheInterview } from './reflect-on-the-interview.ts'
import { reviewTheApplication } from './review-the-application.ts'
import { saveWhatTheySaid } from './save-what-they-said.ts'
import { seeHowFarYouCame } from './see-how-far-you-came.ts'
import { thankTheInterviewer } from './thank-the-interviewer.ts'
import { tryAgainLater } from './try-again-later.ts'
import { widenWithinTheField } from './widen-within-the-field.ts'
import { writeForTenMinutes } from './write-for-ten-minutes.ts'

const rules: readonly Rule[] = [
  thankTheInterviewer,

  askForFeedback,
  saveWhatTheySaid,

  reflectOnTheInterview,
  reviewTheApplication,
  noticeAPattern,

  closeASkillGap,
  earnTheQualification,
  practiseOutLoud,

  nameYourStrengths,
  knowTheBaseRate,
  writeForTenMinutes,

  reachOutToOnePerson,
  keepTheDoorOpen,
  joinAnEvent,

  applyToMatchingRoles,
  followUpOnSilence,
  tryAgainLater,

  makeASetbackPlan,
  keepASmallRhythm,
  seeHowFarYouCame,

  exploreRelatedOccupations,
  widenWithinTheField,

  lightenTheLoad,
  checkIn,
  doOneThingThatRestores,
]

/** Every rule of 2026-11.1, in the order a person read the advice; it spoke English only. */
export const checklist: readonly Rule[] = rules.map((rule) => ({ ...rule, languages: ['en'] }))
