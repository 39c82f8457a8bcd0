import { z } from 'zod'
import { pageOf, pageQuery, timestamp } from '../../http/fields.ts'
import { candidateFilter } from '../../http/filters.ts'
import { candidateId, erasureId } from '../../http/ids.ts'
import { progress, workState } from '../../http/work-fields.ts'
import { KIND_NAMES } from './kinds.ts'

const count = z.int().min(0)
const removed = z
  .object({
    ...(Object.fromEntries(KIND_NAMES.map((kind) => [kind, count.meta({ example: 2 })])) as Record<
      (typeof KIND_NAMES)[number],
      typeof count
    >),
    storedAnswers: count.meta({
      description: 'Answers kept for repeated requests with an Idempotency-Key.',
      example: 2,
    }),
  })
  .meta({ id: 'RemovedRecords', description: 'How many records of each kind were removed.' })

export const erasure = z
  .object({
    id: erasureId,
    candidateId,
    state: workState,
    progress,
    removed: removed.nullable().meta({ description: 'The receipt; null until it is done.' }),
    finishedAt: timestamp.nullable().meta({ description: 'When the last record was gone; null before.' }),
    createdAt: timestamp,
    updatedAt: timestamp,
  })
  .meta({
    id: 'Erasure',
    description:
      'The removal of one candidate with everything kept about them; afterwards the receipt, which names nobody.',
  })

export const newErasure = z.strictObject({ candidateId }).meta({ id: 'NewErasure', description: 'Whom to erase.' })

export const erasurePath = z.object({ erasureId })
export const erasureFilters = z.strictObject({ ...pageQuery, candidateId: candidateFilter })
export const erasurePage = pageOf(erasure, 'ErasurePage')

export type Erasure = z.output<typeof erasure>
export type Removed = z.output<typeof removed>
export type NewErasure = z.output<typeof newErasure>
