import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import type { NetworkContact } from './schemas.ts'

export async function getContact({ db }: Context, { contactId }: { contactId: string }): Promise<NetworkContact> {
  const row = await db.contact.findFirst({ where: { id: contactId } })
  if (!row) throw notFound('contact')
  return row
}
