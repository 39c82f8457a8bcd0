import type { Context } from '../../context.ts'
import { notFound, stale } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import { holdCandidate } from '../action-plans/hold-candidate.ts'
import { revisePlans } from '../action-plans/revise-plans.ts'
import { withdrawEvidence } from '../skill-gaps/withdraw-evidence.ts'
import { nameSkills } from './name-skills.ts'
import { asReflection, columnsOf, refuseEmpty } from './reflection-row.ts'
import type { ChangedReflection, ReflectionChanges } from './schemas.ts'

type Input = ReflectionChanges & { reflectionId: string; expectedVersion?: number | undefined }

/** Skills it no longer names lose it as evidence. Their gaps stay, for those who may read them already. */
export async function updateReflection(context: Context, input: Input): Promise<ChangedReflection> {
  const { reflectionId, expectedVersion, ...changes } = input
  const { db, tenantId, now } = context
  return db.transaction(async (tx) => {
    holdCandidate(tx, tenantId, 'reflections', reflectionId)
    const known = await db.reflection.findFirst({ where: { id: reflectionId } })
    if (!known) throw notFound('reflection')
    if (expectedVersion && known.version !== expectedVersion) throw stale()
    const columns = columnsOf(changes)
    refuseEmpty({ ...known, ...columns })

    const [row] = await db.reflection.updateManyAndReturn({
      where: { id: reflectionId },
      data: { ...columns, version: { increment: 1 }, updatedAt: now },
    })
    if (!row) throw notFound('reflection')
    if (changes.skills || changes.visibility) await nameSkills(tx, context, row)
    if (changes.skills) withdrawEvidence(tx, context, { type: 'reflection', recordId: row.id, stillNames: row.skills })
    recordEvent(tx, context, 'reflection.updated', {
      reflectionId,
      applicationId: row.applicationId,
      candidateId: row.candidateId,
    })
    return { ...asReflection(row), planChanges: await revisePlans(tx, context, row.candidateId) }
  })
}
