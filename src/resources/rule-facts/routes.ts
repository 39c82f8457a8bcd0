import type { Resource, Route } from '../../http/route.ts'
import { route } from '../../http/route.ts'
import { listRuleFacts } from './list-rule-facts.ts'
import { ruleFactList } from './schemas.ts'

export default {
  tag: 'Rule facts',
  description: 'What rules may know: the words of conditions and texts in rulesets.',
  routes: [
    route({
      method: 'GET',
      path: '/v1/rule-facts',
      operation: listRuleFacts,
      summary: 'List the facts that rules may ask for',
      scope: 'rule-facts:read',
      status: 200,
      answer: ruleFactList,
      answers: 'Every fact with type, unit, meaning and example.',
    }),
  ] satisfies Route[],
} satisfies Resource
