import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { asRejection } from './rejection-row.ts'
import type { Rejection } from './schemas.ts'

export async function getRejection(
  { db, audience }: Context,
  { rejectionId }: { rejectionId: string },
): Promise<Rejection> {
  const row = await db.rejection.findFirst({ where: { id: rejectionId }, omit: { tenantId: true } })
  if (!row) throw notFound('rejection')
  return asRejection(row, audience)
}
