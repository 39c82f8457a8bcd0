import type { Context } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { asNetworkingEvent } from './networking-event-row.ts'
import type { NetworkingEvent } from './schemas.ts'

export async function getNetworkingEvent(
  { db }: Context,
  { networkingEventId }: { networkingEventId: string },
): Promise<NetworkingEvent> {
  const row = await db.networkingEvent.findFirst({ where: { id: networkingEventId } })
  if (!row) throw notFound('networking event')
  return asNetworkingEvent(row)
}
