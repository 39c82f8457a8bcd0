import type { Context } from '../../context.ts'
import { recordEvent } from '../../jobs/events.ts'
import { dropItemsOfApplication } from '../action-plans/drop-items-of-application.ts'
import { revisePlans } from '../action-plans/revise-plans.ts'
import { holdApplication } from './queries.ts'

type Input = { applicationId: string; expectedVersion?: number | undefined }

/** Removes the application and, by the foreign keys, its history, rejections and plans; the other plans are made again. */
export async function deleteApplication(
  context: Context,
  { applicationId, expectedVersion }: Input,
): Promise<undefined> {
  const { db, tenantId } = context
  return db.transaction(async (tx) => {
    const { candidateId } = await holdApplication(tx, db, tenantId, applicationId, expectedVersion)
    dropItemsOfApplication(tx, context, applicationId)
    await db.application.deleteMany({ where: { id: applicationId } })
    recordEvent(tx, context, 'application.deleted', { applicationId, candidateId })
    await revisePlans(tx, context, candidateId)
    return undefined
  })
}
