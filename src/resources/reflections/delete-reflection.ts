import type { Context } from '../../context.ts'
import { notFound, stale } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import { holdCandidate } from '../action-plans/hold-candidate.ts'
import { revisePlans } from '../action-plans/revise-plans.ts'
import { withdrawEvidence } from '../skill-gaps/withdraw-evidence.ts'

type Input = { reflectionId: string; expectedVersion?: number | undefined }

/** Removes it; the skill gaps it named stay, without it as evidence. */
export async function deleteReflection(context: Context, { reflectionId, expectedVersion }: Input): Promise<undefined> {
  const { db, tenantId } = context
  return db.transaction(async (tx) => {
    holdCandidate(tx, tenantId, 'reflections', reflectionId)
    const known = await db.reflection.findFirst({ where: { id: reflectionId } })
    if (!known) throw notFound('reflection')
    if (expectedVersion && known.version !== expectedVersion) throw stale()
    const { applicationId, candidateId } = known
    await db.reflection.deleteMany({ where: { id: reflectionId } })
    withdrawEvidence(tx, context, { type: 'reflection', recordId: reflectionId })
    recordEvent(tx, context, 'reflection.deleted', { reflectionId, applicationId, candidateId })
    await revisePlans(tx, context, candidateId)
    return undefined
  })
}
