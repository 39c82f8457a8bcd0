import type { Context } from '../../context.ts'
import { holdCandidate } from '../action-plans/hold-candidate.ts'
import { revisePlans } from '../action-plans/revise-plans.ts'
import { refuseExternalId } from '../candidates/refuse-external-id.ts'
import { insertApplication } from './insert-application.ts'
import type { ChangedApplication, NewApplication } from './schemas.ts'

/** Stores the application, and makes the open plans again in the same transaction. */
export async function createApplication(context: Context, input: NewApplication): Promise<ChangedApplication> {
  const { candidateId } = input
  return context.db.transaction(async (tx) => {
    refuseExternalId(context.actor, input.externalId)
    holdCandidate(tx, context.tenantId, 'candidates', candidateId)
    const application = await insertApplication(tx, context, input)
    return { ...application, planChanges: await revisePlans(tx, context, candidateId) }
  })
}
