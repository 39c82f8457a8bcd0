import type { Actor } from '../../context.ts'
import { invalid } from '../../errors.ts'

/** External ids are a source's: a person who took one could keep another's delivery out, or learn that it is there. */
export function refuseExternalId(actor: Actor, externalId: string | undefined): void {
  if (actor.type !== 'candidate' || externalId === undefined) return
  throw invalid('A candidate token sets no external id.', [
    { pointer: '#/externalId', detail: 'is for sources with an API key' },
  ])
}
