import type { Resource, Route } from '../../http/route.ts'
import { route } from '../../http/route.ts'
import { listRuleOutcomes } from './list-rule-outcomes.ts'
import { listRules } from './list-rules.ts'
import { ruleFilters, ruleList, ruleOutcomeList } from './schemas.ts'

export default {
  tag: 'Rules',
  description: 'The rules behind the advice: what supports each of them, and what became of it.',
  routes: [
    route({
      method: 'GET',
      path: '/v1/rules',
      operation: listRules,
      summary: 'List the rules',
      description: 'With the strength and source of the evidence, and the settings that a ruleset may change.',
      scope: 'rules:read',
      query: ruleFilters,
      status: 200,
      answer: ruleList,
      answers: 'The rules in effect, in their order.',
    }),
    route({
      method: 'GET',
      path: '/v1/rules/outcomes',
      operation: listRuleOutcomes,
      summary: 'List what became of the advice',
      description:
        'A rule that was offered to fewer than ten people shows nothing, a median over fewer neither; no text of anybody is shown.',
      scope: 'rules:read',
      keysOnly: true,
      status: 200,
      answer: ruleOutcomeList,
      answers: 'Counts for each rule.',
    }),
  ] satisfies Route[],
} satisfies Resource
