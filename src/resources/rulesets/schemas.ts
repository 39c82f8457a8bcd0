import { z } from 'zod'
import { pageOf, pageQuery, text, timestamp, version } from '../../http/fields.ts'
import { rulesetId } from '../../http/ids.ts'
import { rulesetVersion } from '../../http/plan-fields.ts'
import { documentFields } from '../../http/ruleset-fields.ts'

const name = text(200).meta({
  description: 'For people.',
  example: 'Bootcamp, winter term',
  minLength: 1,
  maxLength: 200,
})

export const rulesetState = z.enum(['draft', 'published', 'retired']).meta({
  id: 'RulesetState',
  description:
    'A draft can change; the published one makes the plans, and never changes again; a retired one explains those it made.',
  example: 'draft',
})

const head = {
  id: rulesetId,
  name,
  state: rulesetState,
  rulesetVersion: rulesetVersion.nullable().meta({
    description: 'As plans name it: its base, and how many the tenant has published. Null while it is a draft.',
    example: null,
  }),
  base: documentFields.base,
  publishedAt: timestamp.nullable().meta({ description: 'When it was published; null before.', example: null }),
  retiredAt: timestamp.nullable().meta({ description: 'When another one took its place; null before.', example: null }),
  version,
  createdAt: timestamp,
  updatedAt: timestamp,
}

export const rulesetSummary = z.object(head).meta({ id: 'RulesetSummary', description: 'A ruleset without its rules.' })
export const rulesetPage = pageOf(rulesetSummary, 'RulesetPage')

export const ruleset = z.object({ ...head, ...documentFields }).meta({
  id: 'Ruleset',
  description:
    'How a tenant shapes the advice: a base version, minus rules that are off, with other settings and words, plus rules of its own.',
})

const { base, languages, off, settings, texts, rules } = documentFields

export const newRuleset = z
  .strictObject({
    name,
    base,
    languages,
    off: off.optional(),
    settings: settings.optional(),
    texts: texts.optional(),
    rules: rules.optional(),
  })
  .meta({ id: 'NewRuleset', description: 'A draft; what is left out changes nothing.' })

export const rulesetChanges = z
  .strictObject({
    name: name.optional(),
    base: base.optional(),
    languages: languages.optional(),
    off: off.optional(),
    settings: settings.optional(),
    texts: texts.optional(),
    rules: rules.optional(),
  })
  .meta({ id: 'RulesetChanges', description: 'Each field that is given takes the place of the old one, as a whole.' })

export const rulesetPath = z.object({ rulesetId })
export const rulesetFilters = z.strictObject({
  ...pageQuery,
  state: rulesetState
    .optional()
    .meta({ param: { id: 'RulesetStateFilter' }, description: 'Only rulesets in this state.' }),
})

const ruleFailure = z
  .object({
    ruleId: z.string().meta({ example: 'ask-your-mentor' }),
    count: z.int().min(1).meta({ description: 'How often a plan was made without it.', example: 3 }),
    firstFailedAt: timestamp,
    lastFailedAt: timestamp,
  })
  .meta({
    id: 'RuleFailure',
    description: 'A rule that could not be worked out for some facts. The plans are complete without it.',
  })
export const ruleFailureList = z
  .object({ data: z.array(ruleFailure).meta({ description: 'The latest first.' }) })
  .meta({ id: 'RuleFailureList', description: 'Every rule of the ruleset that ever failed.' })

export type { Preview } from '../../http/ruleset-preview-fields.ts'
export { preview, previewOrder } from '../../http/ruleset-preview-fields.ts'
export type { Replay } from '../../http/ruleset-replay-fields.ts'
export { replay, replayOrder } from '../../http/ruleset-replay-fields.ts'

export type Ruleset = z.output<typeof ruleset>
export type RulesetSummary = z.output<typeof rulesetSummary>
export type NewRuleset = z.output<typeof newRuleset>
export type RulesetChanges = z.output<typeof rulesetChanges>
export type RuleFailureList = z.output<typeof ruleFailureList>
