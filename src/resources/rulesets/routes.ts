import type { Resource, Route } from '../../http/route.ts'
import { route } from '../../http/route.ts'
import { createRuleset } from './create-ruleset.ts'
import { deleteRuleset } from './delete-ruleset.ts'
import { getRuleset } from './get-ruleset.ts'
import { getRulesetReplay } from './get-ruleset-replay.ts'
import { listRuleFailures } from './list-rule-failures.ts'
import { listRulesets } from './list-rulesets.ts'
import { previewRuleset } from './preview-ruleset.ts'
import { publishRuleset } from './publish-ruleset.ts'
import { replayRuleset } from './replay-ruleset.ts'
import { retireRuleset } from './retire-ruleset.ts'
import {
  newRuleset,
  preview,
  previewOrder,
  replay,
  replayOrder,
  ruleFailureList,
  ruleset,
  rulesetChanges,
  rulesetFilters,
  rulesetPage,
  rulesetPath,
} from './schemas.ts'
import { updateRuleset } from './update-ruleset.ts'

const RULESET = '/v1/rulesets/{rulesetId}'

export default {
  tag: 'Rulesets',
  description:
    'How a tenant shapes the advice without code: draft a ruleset, preview it, replay it over the open plans, publish it. /v1/rules and /v1/rule-facts say what there is to change and to ask for.',
  routes: [
    route({
      method: 'POST',
      path: '/v1/rulesets',
      operation: createRuleset,
      summary: 'Draft a ruleset',
      description:
        'It is checked whole: every condition and text that cannot be used is named with its pointer, line and column. Plans change only when it is published.',
      scope: 'rulesets:write',
      body: newRuleset,
      status: 201,
      answer: ruleset,
      answers: 'The draft.',
      versioned: true,
      location: ({ id }) => `/v1/rulesets/${id}`,
      refuses: { 422: 'ruleset_invalid' },
    }),
    route({
      method: 'GET',
      path: '/v1/rulesets',
      operation: listRulesets,
      summary: 'List rulesets',
      scope: 'rulesets:read',
      query: rulesetFilters,
      status: 200,
      answer: rulesetPage,
      answers: 'One page of rulesets, without their rules.',
      page: true,
    }),
    route({
      method: 'GET',
      path: RULESET,
      operation: getRuleset,
      summary: 'Get a ruleset',
      description: 'Also one that was retired: it says by what rules its plans were made.',
      scope: 'rulesets:read',
      params: rulesetPath,
      status: 200,
      answer: ruleset,
      answers: 'The ruleset.',
      versioned: true,
    }),
    route({
      method: 'PATCH',
      path: RULESET,
      operation: updateRuleset,
      summary: 'Change a draft',
      scope: 'rulesets:write',
      params: rulesetPath,
      body: rulesetChanges,
      status: 200,
      answer: ruleset,
      answers: 'The draft as it is now.',
      versioned: true,
      refuses: { 409: 'ruleset_published', 422: 'ruleset_invalid' },
    }),
    route({
      method: 'DELETE',
      path: RULESET,
      operation: deleteRuleset,
      summary: 'Delete a draft',
      scope: 'rulesets:write',
      params: rulesetPath,
      status: 204,
      answers: 'The draft is gone.',
      versioned: true,
      refuses: { 409: 'ruleset_published' },
    }),
    route({
      method: 'POST',
      path: `${RULESET}/preview`,
      operation: previewRuleset,
      summary: 'Preview a ruleset',
      description:
        'The plan that it would make from example facts or for a real candidate, and how that differs from the rules in effect. Of a real candidate it leaves out what the reader may not see, and what waits in a light week. Nothing is stored.',
      scope: 'rulesets:write',
      params: rulesetPath,
      body: previewOrder,
      status: 200,
      answer: preview,
      answers: 'The plan, its trace and the difference.',
      refuses: { 404: 'not_found', 409: 'no_open_plan' },
    }),
    route({
      method: 'POST',
      path: `${RULESET}/replay`,
      operation: replayRuleset,
      summary: 'Replay a ruleset over the open plans',
      description:
        'Tries it in the background on the newest open plans of the tenant, with the facts of now. While one is under way, asking again answers with that one; afterwards it takes the place of the one before.',
      scope: 'rulesets:write',
      params: rulesetPath,
      body: replayOrder,
      status: 202,
      answer: replay,
      answers: 'The replay, to follow at its address.',
      location: ({ rulesetId }) => `/v1/rulesets/${rulesetId}/replay`,
    }),
    route({
      method: 'GET',
      path: `${RULESET}/replay`,
      operation: getRulesetReplay,
      summary: "Get a ruleset's replay",
      scope: 'rulesets:read',
      params: rulesetPath,
      status: 200,
      answer: replay,
      answers: 'How far it has come, and what it counted.',
    }),
    route({
      method: 'POST',
      path: `${RULESET}/publication`,
      operation: publishRuleset,
      summary: 'Publish a draft',
      description:
        'It makes all plans from now on, and the one before is retired. Open plans are made again by it at their next change, at the latest the next day; items that are still true stay as they are.',
      scope: 'rulesets:write',
      params: rulesetPath,
      status: 200,
      answer: ruleset,
      answers: 'The ruleset, which never changes again.',
      versioned: true,
      refuses: { 409: 'ruleset_published', 422: 'ruleset_invalid' },
    }),
    route({
      method: 'POST',
      path: `${RULESET}/retirement`,
      operation: retireRuleset,
      summary: 'Retire the published ruleset',
      description: 'Without another one in its place: the base rules make the plans again.',
      scope: 'rulesets:write',
      params: rulesetPath,
      status: 200,
      answer: ruleset,
      answers: 'The ruleset, which still explains its plans.',
      versioned: true,
      refuses: { 409: 'ruleset_not_published' },
    }),
    route({
      method: 'GET',
      path: `${RULESET}/failures`,
      operation: listRuleFailures,
      summary: "List a ruleset's failing rules",
      description: 'Rules that could not be worked out for some plans, such as a condition over too long lists.',
      scope: 'rulesets:read',
      params: rulesetPath,
      status: 200,
      answer: ruleFailureList,
      answers: 'The rules that failed, the latest first.',
    }),
  ] satisfies Route[],
} satisfies Resource
