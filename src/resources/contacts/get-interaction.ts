import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { asInteraction } from './contact-row.ts'
import type { Interaction } from './schemas.ts'

type Input = { contactId: string; interactionId: string }

export async function getInteraction({ db }: Context, { contactId, interactionId }: Input): Promise<Interaction> {
  const isSeen = (await db.contact.count({ where: { id: contactId } })) > 0
  const row = isSeen && (await db.interaction.findFirst({ where: { id: interactionId, contactId } }))
  if (!row) throw notFound('interaction')
  return asInteraction(row)
}
