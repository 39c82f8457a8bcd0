import type { Context } from '../../context.ts'
import { notFound, stale } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import { holdCandidate } from '../action-plans/hold-candidate.ts'
import { revisePlans } from '../action-plans/revise-plans.ts'
import { asCandidate, columnsOf } from './candidate-row.ts'
import type { CandidateChanges, ChangedCandidate } from './schemas.ts'

type Input = CandidateChanges & { candidateId: string; expectedVersion?: number | undefined }

/** Changes the person, and makes their open plans again in the same transaction: a new language is one reason to. */
export async function updateCandidate(context: Context, input: Input): Promise<ChangedCandidate> {
  const { candidateId, expectedVersion, ...changes } = input
  const { db, tenantId, now } = context
  return db.transaction(async (tx) => {
    holdCandidate(tx, tenantId, 'candidates', candidateId)
    const [row] = await db.candidate.updateManyAndReturn({
      where: { id: candidateId, ...(expectedVersion && { version: expectedVersion }) },
      data: { ...columnsOf(changes), version: { increment: 1 }, updatedAt: now },
    })
    if (!row) throw (await db.candidate.count({ where: { id: candidateId } })) > 0 ? stale() : notFound('candidate')
    recordEvent(tx, { tenantId, now }, 'candidate.updated', { candidateId })
    return { ...asCandidate(row), planChanges: await revisePlans(tx, context, candidateId) }
  })
}
