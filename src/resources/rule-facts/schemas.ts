import { z } from 'zod'

const factType = z
  .enum(['string', 'number', 'boolean', 'date', 'list<string>', 'list<date>', 'list<object>', 'object'])
  .meta({
    id: 'FactType',
    description: 'What kind of value it is; a date is a text such as 2026-11-02.',
    example: 'date',
  })

const ruleFact = z
  .object({
    path: z.string().meta({
      description: 'Its name in conditions and texts; `gaps[].skill` is `gap.skill` in `gaps.exists(gap, …)`.',
      example: 'rejection.receivedOn',
    }),
    type: factType,
    nullable: z.boolean().meta({
      description: 'Whether it may be unknown, or a part of something that may be: then it counts as null.',
      example: false,
    }),
    unit: z.string().nullable().meta({ description: 'What a number counts.', example: null }),
    meaning: z.string().meta({ example: 'When the news came.' }),
    example: z
      .union([z.string(), z.number(), z.boolean(), z.array(z.string())])
      .nullable()
      .meta({ description: 'Null for objects, and lists of them.', example: '2026-11-02' }),
    values: z
      .array(z.string())
      .nullable()
      .meta({ description: 'The only words it can be; null where it can be any.', example: null }),
    personal: z.boolean().meta({
      description: "The candidate's alone: a rule that asks for it needs the visibility `candidate`.",
      example: false,
    }),
  })
  .meta({ id: 'RuleFact', description: 'Something that rules may know.' })

export const ruleFactList = z
  .object({ data: z.array(ruleFact) })
  .meta({ id: 'RuleFactList', description: 'Every fact, each thing before its parts.' })

export type RuleFactList = z.output<typeof ruleFactList>
