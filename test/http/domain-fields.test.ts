import { expect, it } from '@jest/globals'
import { VISIBILITIES } from '../../src/db/visibility.ts'
import * as fields from '../../src/http/domain-fields.ts'
import { evidenceStrength } from '../../src/http/plan-fields.ts'
import * as rulesets from '../../src/http/ruleset-fields.ts'
import { BASES } from '../../src/rules/bases.ts'
import * as vocabulary from '../../src/rules/vocabulary.ts'

it.each([
  ['Stage', fields.stage.options, vocabulary.STAGES],
  ['Outcome', fields.outcome.options, vocabulary.OUTCOMES],
  ['RejectionOutcome', fields.rejectionOutcome.options, vocabulary.REJECTION_OUTCOMES],
  ['EndedBy', fields.endedBy.options, vocabulary.ENDED_BY],
  ['SeniorityLevel', fields.seniorityLevel.options, vocabulary.SENIORITY_LEVELS],
  ['EmployerType', fields.employerType.options, vocabulary.EMPLOYER_TYPES],
  ['Channel', fields.channel.options, vocabulary.CHANNELS],
  ['StatedBy', fields.statedBy.options, vocabulary.STATED_BY],
  ['ReasonCode', fields.reasonCode.options, vocabulary.REASON_CODES],
  ['Step', fields.step.options, vocabulary.STEPS],
  ['ItemState', fields.itemState.options, vocabulary.ITEM_STATES],
  ['Visibility', fields.visibility.options, vocabulary.VISIBILITIES],
  ['FeedbackArea', fields.feedbackArea.options, vocabulary.FEEDBACK_AREAS],
  ['Ratings', Object.keys(fields.ratings.shape), vocabulary.RATED_AREAS],
  ['ApplicationSection', fields.applicationSection.options, vocabulary.APPLICATION_SECTIONS],
  ['Language', fields.language.options, vocabulary.LANGUAGES],
  ['Tone', fields.tone.options, vocabulary.TONES],
  ['FeedbackState', fields.feedbackState.options, vocabulary.FEEDBACK_STATES],
  ['GapState', fields.gapState.options, vocabulary.GAP_STATES],
  ['GapKind', fields.gapKind.options, vocabulary.GAP_KINDS],
  ['Severity', fields.severity.options, vocabulary.SEVERITIES],
  ['EvidenceType', fields.evidenceType.options, vocabulary.EVIDENCE_TYPES],
  ['ActivityType', fields.activityType.options, vocabulary.ACTIVITY_TYPES],
  ['ActivityState', fields.activityState.options, vocabulary.ACTIVITY_STATES],
  ['Closeness', fields.closeness.options, vocabulary.CLOSENESSES],
  ['AchievementKind', fields.achievementKind.options, vocabulary.ACHIEVEMENT_KINDS],
  ['EvidenceStrength', evidenceStrength.options, vocabulary.EVIDENCE_STRENGTHS],
  ['BaseVersion', rulesets.baseVersion.options, [...BASES.keys()]],
])('%s has the words the rules use, in their order', (_, documented: readonly string[], used: readonly string[]) => {
  expect(documented).toEqual(used)
})

it('who may read what is ordered alike where records are scoped', () => {
  expect(VISIBILITIES).toEqual(vocabulary.VISIBILITIES)
})
