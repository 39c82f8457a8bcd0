import { z } from 'zod'
import { language, step } from '../../http/domain-fields.ts'
import { evidence, rulesetVersion } from '../../http/plan-fields.ts'
import { baseVersion } from '../../http/ruleset-fields.ts'

const setting = z
  .object({
    name: z.string().meta({ example: 'afterBusinessDays' }),
    value: z.int().meta({ description: 'As the rule takes it now.', example: 7 }),
    default: z.int().meta({ description: 'As the base has it.', example: 7 }),
    minimum: z.int().meta({ example: 0 }),
    maximum: z.int().meta({ example: 3650 }),
  })
  .meta({ id: 'RuleSetting', description: 'A whole number that a ruleset may change.' })

const listedRule = z
  .object({
    id: z.string().meta({ description: 'Advice in the imperative.', example: 'nudge-once' }),
    step: step.meta({ example: 'request_feedback' }),
    origin: z
      .enum(['base', 'tenant'])
      .meta({ id: 'RuleOrigin', description: "Whether it is Onward's or the tenant's own.", example: 'base' }),
    isOff: z.boolean().meta({ description: 'Whether the published ruleset leaves it out.', example: false }),
    evidence,
    settings: z.array(setting),
    languages: z.array(language).meta({ description: 'In which it speaks.', example: ['en', 'es', 'fr', 'de'] }),
  })
  .meta({ id: 'Rule', description: 'A rule, and what supports its advice.' })

export const ruleList = z
  .object({
    rulesetVersion: rulesetVersion.meta({ description: 'As plans made by these rules name it.' }),
    data: z.array(listedRule).meta({ description: 'In the order of the ten steps.' }),
  })
  .meta({ id: 'RuleList', description: 'The rules that make the plans of the tenant, and those that are off.' })

export const ruleFilters = z.strictObject({
  base: baseVersion.optional().meta({
    param: { id: 'BaseVersionFilter' },
    description: 'The rules of this base version instead, as they are without any ruleset.',
  }),
})

const count = (description: string, example: number) => z.int().min(0).meta({ description, example })
const median = (description: string, example: number) => z.number().min(0).nullable().meta({ description, example })

const outcome = z
  .object({
    candidates: z.int().min(10).meta({ description: 'People to whom it was offered.', example: 42 }),
    offered: count('Items.', 57),
    done: count('Of them, items that were done.', 31),
    skipped: count('Items that were skipped.', 4),
    notForMe: count('People who said that this kind of advice is not for them.', 2),
    medianDaysToDone: median(
      'From the day it was offered, person by person; null where fewer than ten people did it.',
      3,
    ),
    feedbackAnswered: count('Endings in whose plan it was, and for which the employer gave feedback.', 9),
    medianDaysToNextApplication: median(
      'From the day it was first offered to the next application, person by person; null where fewer than ten people applied again.',
      6,
    ),
  })
  .meta({ id: 'RuleOutcome', description: 'What became of the advice of a rule.' })

export const ruleOutcomeList = z
  .object({
    data: z.array(
      z
        .object({
          ruleId: z.string().meta({ example: 'ask-for-feedback' }),
          step: step.meta({ example: 'request_feedback' }),
          outcome: outcome.nullable().meta({ description: 'Null where it was offered to fewer than ten people.' }),
        })
        .meta({ id: 'RuleWithOutcome', description: 'A rule, and what became of its advice.' }),
    ),
  })
  .meta({
    id: 'RuleOutcomeList',
    description:
      "Counts over the tenant's newest 100,000 items, by rule. They show what went together, not what caused it. What only the candidate or the coach may read is not counted.",
  })

export type RuleList = z.output<typeof ruleList>
export type RuleOutcomeList = z.output<typeof ruleOutcomeList>
