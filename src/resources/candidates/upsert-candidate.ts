import type { Context } from '../../context.ts'
import { AppError, stale } from '../../errors.ts'
import { NO_CHANGES } from '../action-plans/revise-plans.ts'
import { asCandidate, changesAnything, columnsOf } from './candidate-row.ts'
import { createCandidate } from './create-candidate.ts'
import type { CandidateChanges, ChangedCandidate } from './schemas.ts'
import { updateCandidate } from './update-candidate.ts'

type Input = CandidateChanges & { source: string; externalId: string; expectedVersion?: number | undefined }

/** A delivery that says nothing new changes nothing, not even the version. */
export async function upsertCandidate(context: Context, input: Input): Promise<ChangedCandidate> {
  const { source, externalId, expectedVersion, ...changes } = input
  const known = await context.db.candidate.findFirst({ where: { source, externalId } })
  if (known) {
    if (expectedVersion && expectedVersion !== known.version) throw stale()
    if (!changesAnything(known, columnsOf(changes))) return { ...asCandidate(known), planChanges: NO_CHANGES }
    return updateCandidate(context, { candidateId: known.id, expectedVersion, ...changes })
  }
  if (expectedVersion) throw stale()
  return createCandidate(context, { source, externalId, ...changes }).then(
    (created) => ({ ...created, planChanges: NO_CHANGES }),
    (error) => {
      // Another delivery of the same record was faster: now there is one to change.
      if (error instanceof AppError && error.code === 'external_id_taken') return upsertCandidate(context, input)
      throw error
    },
  )
}
