import { z } from 'zod'
import { language, step, visibility } from './domain-fields.ts'

export const ruleTrace = z
  .object({
    ruleId: z.string().meta({ example: 'ask-for-feedback' }),
    step: step.meta({ example: 'request_feedback' }),
    fired: z.boolean().meta({ description: 'Whether it gave an item.', example: true }),
    looked: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])).meta({
      description: 'The facts the rule looked at, by name.',
      example: { stageReached: 'interview', businessDaysSinceNews: 1 },
    }),
    reason: z.string().nullable().meta({ description: 'Why it did not fire; null when it did.', example: null }),
    visibility: visibility.optional().meta({
      description: 'Who may read this entry; entries the reader may not see are left out.',
      example: 'tenant',
    }),
    failed: z.literal(true).optional().meta({
      description: "A tenant's condition or text could not be worked out; the rest of the plan is complete.",
      example: true,
    }),
    fellBackTo: z
      .enum([...language.options, 'base'])
      .optional()
      .meta({
        id: 'FallbackLanguage',
        description:
          "There is no text of the ruleset in the person's language: the language that was used, `base` for the words of the base rules.",
        example: 'en',
      }),
    itemKeys: z.array(z.string()).meta({ example: ['ask-for-feedback:0193b3a0-7c1e-7aaa-8bbb-0123456789ab'] }),
  })
  .meta({
    id: 'RuleTrace',
    description: 'What one rule looked at and decided.',
    example: {
      ruleId: 'ask-for-feedback',
      step: 'request_feedback',
      fired: true,
      looked: { stageReached: 'interview', businessDaysSinceNews: 1 },
      reason: null,
      visibility: 'tenant',
      itemKeys: ['ask-for-feedback:0193b3a0-7c1e-7aaa-8bbb-000000000002'],
    },
  })
