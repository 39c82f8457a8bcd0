import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import type { CheckIn } from './schemas.ts'

export async function getCheckIn({ db }: Context, { checkInId }: { checkInId: string }): Promise<CheckIn> {
  const row = await db.checkIn.findFirst({ where: { id: checkInId } })
  if (!row) throw notFound('check-in')
  return row
}
