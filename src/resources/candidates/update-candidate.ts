import type { Context } from '../../context.ts'
import { notFound, stale } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import { asCandidate, columnsOf } from './candidate-row.ts'
import type { Candidate, CandidateChanges } from './schemas.ts'

type Input = CandidateChanges & { candidateId: string; expectedVersion?: number | undefined }

export async function updateCandidate({ db, tenantId, now }: Context, input: Input): Promise<Candidate> {
  const { candidateId, expectedVersion, ...changes } = input
  return db.transaction(async (tx) => {
    const [row] = await db.candidate.updateManyAndReturn({
      where: { id: candidateId, ...(expectedVersion && { version: expectedVersion }) },
      data: { ...columnsOf(changes), version: { increment: 1 }, updatedAt: now },
    })
    if (!row) throw (await db.candidate.count({ where: { id: candidateId } })) > 0 ? stale() : notFound('candidate')
    recordEvent(tx, { tenantId, now }, 'candidate.updated', { candidateId })
    return asCandidate(row)
  })
}
