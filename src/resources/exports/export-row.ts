import type { Context } from '../../context.ts'
import type { TenantDb } from '../../db/tenant.ts'
import { notFound } from '../../errors.ts'
import type { Export } from './schemas.ts'

export type Row = NonNullable<Awaited<ReturnType<TenantDb['export']['findFirst']>>>

/** A stored row as clients see it. */
export function asExport({ id, candidateId, audience, state, done, total, failure, ...row }: Row): Export {
  const { finishedAt, expiresAt, createdAt, updatedAt } = row
  const progress = { done, total }
  return { id, candidateId, audience, state, progress, failure, finishedAt, expiresAt, createdAt, updatedAt }
}

/** Those made for the reader's eyes or for fewer, until they expire. */
export function foundBy({ db, now }: Context) {
  return { audience: { in: [...db.sees] }, OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] }
}

export async function findExport(context: Context, exportId: string): Promise<Row> {
  const row = await context.db.export.findFirst({ where: { id: exportId, ...foundBy(context) } })
  if (!row) throw notFound('export')
  return row
}
