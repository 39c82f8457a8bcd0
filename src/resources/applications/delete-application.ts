import type { Context } from '../../context.ts'
import { recordEvent } from '../../jobs/events.ts'
import { holdCurrentApplication } from './queries.ts'

type Input = { applicationId: string; expectedVersion?: number | undefined }

/** Removes the application and, by the foreign keys, its history, rejections and plans. */
export async function deleteApplication(
  { db, tenantId, now }: Context,
  { applicationId, expectedVersion }: Input,
): Promise<undefined> {
  return db.transaction(async (tx) => {
    const { candidateId } = await holdCurrentApplication(tx, db, tenantId, applicationId, expectedVersion)
    await db.application.deleteMany({ where: { id: applicationId } })
    recordEvent(tx, { tenantId, now }, 'application.deleted', { applicationId, candidateId })
    return undefined
  })
}
