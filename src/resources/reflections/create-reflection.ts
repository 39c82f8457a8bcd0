import type { Context } from '../../context.ts'
import type { Tx } from '../../db/tenant.ts'
import { invalid, notFound } from '../../errors.ts'
import { recordEvent } from '../../jobs/events.ts'
import { holdCandidate } from '../action-plans/hold-candidate.ts'
import { revisePlans } from '../action-plans/revise-plans.ts'
import { nameSkills } from './name-skills.ts'
import { asReflection, columnsOf, NEW_REFLECTION, refuseEmpty } from './reflection-row.ts'
import type { ChangedReflection, NewReflection } from './schemas.ts'

/** Keeps the reflection, the skill gaps it names, and the plans made again, all in one transaction. */
export async function createReflection(context: Context, input: NewReflection): Promise<ChangedReflection> {
  const { rejectionId = null, applicationId: _, ...fields } = input
  const { db, tenantId, now } = context
  const said = { ...NEW_REFLECTION, ...columnsOf(fields) }
  refuseEmpty(said)
  return db.transaction(async (tx) => {
    const { candidateId, applicationId } = await findSubject(tx, context, input)
    const row = await db.reflection.create({
      data: { ...said, tenantId, candidateId, applicationId, rejectionId, createdAt: now, updatedAt: now },
    })
    await nameSkills(tx, context, row)
    recordEvent(tx, context, 'reflection.created', { reflectionId: row.id, applicationId, candidateId })
    return { ...asReflection(row), planChanges: await revisePlans(tx, context, candidateId) }
  })
}

type Subject = { candidateId: string; applicationId: string }

/** The application to look back on, with its candidate held: the rejection's where one is named. */
async function findSubject(
  tx: Tx,
  { db, tenantId }: Context,
  { rejectionId, applicationId }: NewReflection,
): Promise<Subject> {
  if (rejectionId) holdCandidate(tx, tenantId, 'rejections', rejectionId)
  else holdCandidate(tx, tenantId, 'applications', applicationId as string)

  const application = applicationId ? await db.application.findFirst({ where: { id: applicationId } }) : null
  if (applicationId && !application)
    throw notFound('application', [{ pointer: '#/applicationId', detail: 'is not a known application' }])
  const rejection = rejectionId ? await db.rejection.findFirst({ where: { id: rejectionId } }) : null
  if (rejectionId && !rejection)
    throw notFound('rejection', [{ pointer: '#/rejectionId', detail: 'is not a known rejection' }])
  if (application && rejection && rejection.applicationId !== application.id)
    throw invalid('The rejection ended another application.', [
      { pointer: '#/applicationId', detail: 'must be the application that the rejection ended, or be left out' },
    ])
  return rejection ?? { candidateId: application?.candidateId as string, applicationId: application?.id as string }
}
