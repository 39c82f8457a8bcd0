import type { Facts } from '../../src/rules/facts.ts'

/** The same question in both languages: CEL over the documented facts, and a condition of json-rules-engine. */
export type SameCondition = { when: string; conditions: object }

type Plain = { fact: string; path?: string; operator: string; value: unknown }

/** Fifty conditions as platforms ask them: ten kinds, each with five values. */
export const FIFTY_CONDITIONS: readonly SameCondition[] = [
  ...['screening', 'assessment', 'interview', 'final_interview', 'offer'].map((stage) => ({
    when: `rejection.stageReached == "${stage}" && rejection.outcome == "rejected"`,
    conditions: all(
      at('rejection', '$.stageReached', 'equal', stage),
      at('rejection', '$.outcome', 'equal', 'rejected'),
    ),
  })),
  ...[0, 1, 2, 3, 5].map((sent) => ({
    when: `history.appliedThisWeek <= ${sent} && candidate.weeklyGoal > ${sent}`,
    conditions: all(
      at('history', '$.appliedThisWeek', 'lessThanInclusive', sent),
      at('candidate', '$.weeklyGoal', 'greaterThan', sent),
    ),
  })),
  ...['SQL', 'Excel', 'Python', 'Java', 'Go'].map((skill) => ({
    when: `"${skill}" in candidate.skills && !("${skill}" in application.skillsAsked)`,
    conditions: all(
      at('candidate', '$.skills', 'contains', skill),
      at('application', '$.skillsAsked', 'doesNotContain', skill),
    ),
  })),
  ...[1, 3, 5, 8, 12].map((count) => ({
    when: `size(history.endings) >= ${count}`,
    conditions: all(at('history', '$.endings', 'hasAtLeast', count)),
  })),
  ...['technical', 'language', 'interpersonal', 'method', 'experience'].map((kind) => ({
    when: `gaps.exists(gap, gap.kind == "${kind}" && gap.state == "open")`,
    conditions: all({ fact: 'gaps', operator: 'hasOpenKind', value: kind }),
  })),
  ...['skills_gap', 'experience_level', 'role_mismatch', 'no_reason_given', 'other'].map((code) => ({
    when: `rejection.reasons.exists(reason, reason.code == "${code}")`,
    conditions: all(at('rejection', '$.reasons', 'hasCode', code)),
  })),
  ...['startup', 'small_business', 'large_company', 'public_sector', 'agency'].map((type) => ({
    when: `application.employerType == "${type}" || application.level == "entry"`,
    conditions: any(at('application', '$.employerType', 'equal', type), at('application', '$.level', 'equal', 'entry')),
  })),
  ...[1, 2, 5, 10, 20].map((days) => ({
    when: `daysBetween(rejection.receivedOn, today) >= ${days} && candidate.feedbackOptIn`,
    conditions: all(
      { fact: 'daysSinceTheNews', operator: 'greaterThanInclusive', value: days },
      at('candidate', '$.feedbackOptIn', 'equal', true),
    ),
  })),
  ...['draft', 'sent', 'answered', 'declined', 'no_reply'].map((state) => ({
    when: `feedback != null && feedback.state == "${state}"`,
    conditions: all({ fact: 'feedback', operator: 'notEqual', value: null }, at('feedback', '$.state', 'equal', state)),
  })),
  ...[2, 4, 6, 8, 10].map((count) => ({
    when: `history.unansweredInLast7Days > ${count} || history.occupationGroupsSearched > ${count}`,
    conditions: any(
      at('history', '$.unansweredInLast7Days', 'greaterThan', count),
      at('history', '$.occupationGroupsSearched', 'greaterThan', count),
    ),
  })),
]

/** What json-rules-engine has no operator for. */
export const OPERATORS = {
  hasAtLeast: (list: unknown[], count: number) => list.length >= count,
  hasOpenKind: (gaps: Facts['gaps'], kind: string) => gaps.some((gap) => gap.kind === kind && gap.state === 'open'),
  hasCode: (reasons: Facts['rejection']['reasons'], code: string) => reasons.some((reason) => reason.code === code),
}

function at(fact: string, path: string, operator: string, value: unknown): Plain {
  return { fact, path, operator, value }
}

function all(...conditions: readonly Plain[]): object {
  return { all: conditions }
}

function any(...conditions: readonly Plain[]): object {
  return { any: conditions }
}
