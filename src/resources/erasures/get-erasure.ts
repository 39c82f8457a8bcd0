import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { asErasure } from './erasure-row.ts'
import type { Erasure } from './schemas.ts'

export async function getErasure({ db }: Context, { erasureId }: { erasureId: string }): Promise<Erasure> {
  const row = await db.erasure.findFirst({ where: { id: erasureId } })
  if (!row) throw notFound('erasure')
  return asErasure(row)
}
