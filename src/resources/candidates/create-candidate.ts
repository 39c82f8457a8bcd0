import type { Context } from '../../context.ts'
import { conflict, violates } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import { asCandidate, columnsOf, NEW_CANDIDATE } from './candidate-row.ts'
import type { Candidate, NewCandidate } from './schemas.ts'

export async function createCandidate({ db, tenantId, now }: Context, input: NewCandidate): Promise<Candidate> {
  const { source = null, externalId = null, ...fields } = input
  return db.transaction(async (tx) => {
    const row = await db.candidate
      .create({
        data: { ...NEW_CANDIDATE, ...columnsOf(fields), source, externalId, tenantId, createdAt: now, updatedAt: now },
      })
      .catch(refuseTakenId)
    recordEvent(tx, { tenantId, now }, 'candidate.created', { candidateId: row.id })
    return asCandidate(row)
  })
}

function refuseTakenId(error: unknown): never {
  if (!violates(error, 'candidates_external_id_key')) throw error
  throw conflict('external_id_taken', 'A candidate with this source and externalId exists.', [
    { pointer: '#/externalId', detail: 'is taken' },
  ])
}
