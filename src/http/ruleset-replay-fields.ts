import { z } from 'zod'
import { timestamp } from './fields.ts'
import { rulesetId } from './ids.ts'
import { progress, workState } from './work-fields.ts'

export const replayOrder = z
  .strictObject({
    plans: z
      .int()
      .min(1)
      .max(10_000)
      .optional()
      .meta({ description: 'How many of the newest open plans to try it on; 500 where left out.', example: 200 }),
  })
  .meta({ id: 'ReplayOrder', description: 'How far back to go.' })

const counts = {
  gained: z.int().min(0).meta({ description: 'Items that the rules in effect do not give.', example: 12 }),
  lost: z.int().min(0).meta({ description: 'Items that only they give.', example: 3 }),
  changed: z.int().min(0).meta({ description: 'Items that both give, and not alike.', example: 40 }),
  failed: z.int().min(0).meta({ description: 'Plans for which it could not be worked out.', example: 0 }),
}

export const replay = z
  .object({
    rulesetId,
    ofVersion: z
      .int()
      .min(1)
      .meta({ description: 'Version of the ruleset that is tried; a change of it ends the replay.', example: 1 }),
    plans: z.int().min(1).meta({ description: 'How many plans it was ordered for, at most.', example: 200 }),
    state: workState.meta({ example: 'done' }),
    progress,
    failure: z.string().nullable().meta({ description: 'Why it could not be done; null otherwise.', example: null }),
    totals: z.object(counts).meta({ id: 'ReplayTotals', description: 'Over all plans so far.' }),
    rules: z
      .array(
        z
          .object({ ruleId: z.string().meta({ example: 'ask-your-mentor' }), ...counts })
          .meta({ id: 'ReplayedRule', description: 'What becomes of the items of one rule.' }),
      )
      .meta({ description: 'Every rule that differs, those with the most items gained and lost first.' }),
    finishedAt: timestamp.nullable().meta({ description: 'When it ended; null before.' }),
    createdAt: timestamp,
    updatedAt: timestamp,
  })
  .meta({
    id: 'RulesetReplay',
    description:
      "A ruleset tried on the facts of now behind the tenant's open plans. Items that the one who asked may not read are not counted, and nothing of the plans changes.",
  })

export type Replay = z.output<typeof replay>
