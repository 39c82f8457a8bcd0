import { z } from 'zod'
import { step } from './domain-fields.ts'
import { candidateId } from './ids.ts'
import { plannedItem, rulesetVersion } from './plan-fields.ts'
import { ruleTrace } from './rule-trace-fields.ts'

const EXAMPLE_FACTS = { rejection: { stageReached: 'interview' }, gaps: [{ skill: 'SQL', severity: 'high' }] }

export const previewOrder = z
  .strictObject({
    facts: z.looseObject({}).optional().meta({
      description:
        'Facts as /v1/rule-facts names them. What is left out is as in the examples there; what may be unknown is unknown, and lists are empty. Beside a candidate, `tenant`, `candidate`, `rejection` and `application` take the place of theirs, each as a whole.',
      example: EXAMPLE_FACTS,
    }),
    candidateId: candidateId
      .optional()
      .meta({ description: 'Whose facts of now to take, for their newest open plan.' }),
  })
  .meta({
    id: 'PreviewOrder',
    description: 'For whom to make the plan: a candidate, or nobody in particular.',
    example: { facts: EXAMPLE_FACTS },
  })

const previewedStep = z
  .object({
    step: step.meta({ example: 'keep_networking' }),
    items: z.array(plannedItem),
    reason: z
      .string()
      .nullable()
      .meta({ description: 'Why the step has no item; null when it has one.', example: null }),
  })
  .meta({ id: 'PreviewedStep', description: 'One of the ten steps: its items, or the reason for none.' })

const changedItem = z
  .object({
    key: z.string().meta({ example: 'nudge-once' }),
    ruleId: z.string().meta({ example: 'nudge-once' }),
    fields: z.array(z.string()).meta({ description: 'Names of the fields that become others.', example: ['dueOn'] }),
  })
  .meta({ id: 'ChangedItem', description: 'An item that both have, and what differs.' })

export const preview = z
  .object({
    comparedWith: rulesetVersion.meta({ description: 'The rules in effect now.' }),
    steps: z.array(previewedStep).meta({ description: 'All ten, in order.' }),
    rules: z.array(ruleTrace).meta({ description: 'For each rule what it looked at, and why it did not fire.' }),
    difference: z
      .object({
        gained: z.array(plannedItem).meta({ description: 'Items that the rules in effect do not give.', example: [] }),
        lost: z.array(plannedItem).meta({ description: 'Items that only they give.', example: [] }),
        changed: z.array(changedItem).meta({ description: 'Items that both give, and not alike.' }),
      })
      .meta({ id: 'PlanDifference', description: 'Against a plan from the same facts by the rules in effect.' }),
  })
  .meta({ id: 'RulesetPreview', description: 'The plan that a ruleset would make. Nothing of it is stored.' })

export type Preview = z.output<typeof preview>
