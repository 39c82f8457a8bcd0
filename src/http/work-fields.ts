import { z } from 'zod'

export const workState = z.enum(['queued', 'running', 'done', 'failed']).meta({
  id: 'WorkState',
  description: 'Where long work stands: it waits, is under way, is done, or could not be done.',
  example: 'running',
})

export const progress = z
  .object({
    done: z.int().min(0).meta({ description: 'Records dealt with so far.', example: 40 }),
    total: z
      .int()
      .min(0)
      .meta({ description: 'Records in all, as far as known; 0 before it has begun.', example: 120 }),
  })
  .meta({ id: 'Progress', description: 'How far long work has come.' })
