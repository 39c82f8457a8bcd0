import type { Context } from '../../context.ts'
import { conflict, violates } from '../../errors.ts'
import { recordInTransaction } from './record-in-transaction.ts'
import type { NewRejection, RecordedRejection } from './schemas.ts'

/** The heart: the rejection, the end of its application and its plan, in one transaction of two round trips. */
export async function recordRejection(context: Context, input: NewRejection): Promise<RecordedRejection> {
  return context.db.transaction((tx) => recordInTransaction(tx, context, input)).catch(refuseTakenId)
}

function refuseTakenId(error: unknown): never {
  if (violates(error, 'rejections_external_id_key'))
    throw conflict('external_id_taken', 'A rejection with this source and externalId exists.', [
      { pointer: '#/externalId', detail: 'is taken' },
    ])
  if (violates(error, 'rejections_one_standing_key'))
    throw conflict('application_ended', 'The application has already ended with a rejection.', [
      { pointer: '#/applicationId', detail: 'has already ended' },
    ])
  throw error
}
