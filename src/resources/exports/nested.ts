import type { Context } from '../../context.ts'
import { listStageEvents } from '../applications/list-stage-events.ts'
import { listInteractions } from '../contacts/list-interactions.ts'

const PAGE = 200

/** All pages of a list, one after the other. */
async function all<Item>(read: (after: string | undefined) => Promise<{ data: Item[]; next: string | null }>) {
  const items: Item[] = []
  let after: string | undefined
  for (;;) {
    const { data, next } = await read(after)
    items.push(...data)
    if (next === null) return items
    after = next
  }
}

export async function withStageEvents(context: Context, { id: applicationId }: { id: string }) {
  return { stageEvents: await all((after) => listStageEvents(context, { applicationId, limit: PAGE, after })) }
}

export async function withInteractions(context: Context, { id: contactId }: { id: string }) {
  return { interactions: await all((after) => listInteractions(context, { contactId, limit: PAGE, after })) }
}

/** All of it: a gap itself shows its newest hundred. */
export async function withEvidence({ db }: Context, { id: gapId }: { id: string }) {
  const evidence = await db.skillGapEvidence.findMany({
    where: { gapId },
    omit: { tenantId: true, candidateId: true, gapId: true },
    orderBy: { id: 'desc' },
  })
  return { evidence }
}
