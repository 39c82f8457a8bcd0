import type { Actor } from '../../context.ts'
import { forbidden } from '../../errors.ts'
import type { ApiKey } from './schemas.ts'

/** What a coach's software holds stays with coaches: it makes no key for the rest of the tenant. */
export function refuseAudienceNotHeld(actor: Actor, audience: ApiKey['audience']): void {
  if (actor.type !== 'api_key' || actor.audience !== 'coach' || audience === 'coach') return
  throw forbidden(
    'audience_not_held',
    "Your own key reads as a coach does, so it cannot make one with the tenant's eyes.",
  )
}
