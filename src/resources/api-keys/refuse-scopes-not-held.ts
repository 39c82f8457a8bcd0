import type { Actor } from '../../context.ts'
import { forbidden } from '../../errors.ts'

/** Nobody hands on more than they have: otherwise api-keys:write alone would be every scope. */
export function refuseScopesNotHeld(actor: Actor, scopes: readonly string[]): void {
  if (actor.type !== 'api_key') return
  const missing = scopes.filter((scope) => !actor.scopes.includes(scope))
  if (missing.length > 0)
    throw forbidden('scope_not_held', `Your own key lacks ${missing.join(', ')}, so it cannot give that to another.`)
}
