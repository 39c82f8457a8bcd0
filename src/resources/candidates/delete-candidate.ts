import type { Context } from '../../context.ts'
import { notFound, stale } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'

type Input = { candidateId: string; expectedVersion?: number | undefined }

/** Removes the candidate and, by the foreign keys, everything that belongs to them. */
export async function deleteCandidate(
  { db, tenantId, now }: Context,
  { candidateId, expectedVersion }: Input,
): Promise<undefined> {
  return db.transaction(async (tx) => {
    const { count } = await db.candidate.deleteMany({
      where: { id: candidateId, ...(expectedVersion && { version: expectedVersion }) },
    })
    if (count === 0)
      throw (await db.candidate.count({ where: { id: candidateId } })) > 0 ? stale() : notFound('candidate')
    recordEvent(tx, { tenantId, now }, 'candidate.deleted', { candidateId })
    return undefined
  })
}
