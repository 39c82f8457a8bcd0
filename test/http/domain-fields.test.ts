import { expect, it } from '@jest/globals'
import * as fields from '../../src/http/domain-fields.ts'
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
])('%s has the words the rules use, in their order', (_, documented: readonly string[], used: readonly string[]) => {
  expect(documented).toEqual(used)
})
