import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import type { ThankYouNote } from './schemas.ts'
import { asThankYouNote } from './thank-you-note-row.ts'

export async function getThankYouNote(
  { db }: Context,
  { rejectionId }: { rejectionId: string },
): Promise<ThankYouNote> {
  const row = await db.thankYouNote.findFirst({ where: { rejectionId } })
  if (!row) throw notFound('thank-you note')
  return asThankYouNote(row)
}
