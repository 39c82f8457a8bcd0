import { type Context, pageFrom } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { asInteraction } from './contact-row.ts'
import type { Interaction } from './schemas.ts'

type Input = { contactId: string; limit: number; after?: string | undefined }

/** Conversations have no visibility of their own: who does not see the contact does not see them. */
export async function listInteractions(
  { db }: Context,
  { contactId, limit, after }: Input,
): Promise<{ data: Interaction[]; next: string | null }> {
  if ((await db.contact.count({ where: { id: contactId } })) === 0) throw notFound('contact')
  const rows = await db.interaction.findMany({
    where: { contactId, ...(after && { id: { lt: after } }) },
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  const { data, next } = pageFrom(rows, limit)
  return { data: data.map(asInteraction), next }
}
