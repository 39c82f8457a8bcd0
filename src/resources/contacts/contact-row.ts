import type { TenantDb } from '../../db/tenant.ts'
import { invalid } from '../../errors.ts'
import type { ContactChanges, Interaction } from './schemas.ts'

type InteractionRow = NonNullable<Awaited<ReturnType<TenantDb['interaction']['findFirst']>>>

/** A stored conversation as clients see it; conversations have no channel `none`. */
export function asInteraction({ channel, ...row }: InteractionRow): Interaction {
  return { ...row, channel: channel as Interaction['channel'] }
}

/** The columns that given fields set; fields left out are not among them. Without consent no contact details stay. */
export function columnsOf(fields: ContactChanges) {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  return {
    ...(given as Defined<ContactChanges>),
    ...(fields.hasConsented === false && { email: null, phone: null }),
  }
}

type Defined<Fields> = { [Name in keyof Fields]: Exclude<Fields[Name], undefined> }

/** What a new contact has where nothing is said. */
export const NEW_CONTACT = { closeness: 'acquaintance', hasConsented: false, visibility: 'candidate' } as const

/** Refuses contact details of somebody who has not agreed to have them kept. */
export function refuseWithoutConsent({ email, phone }: ContactChanges, hasConsented: boolean): void {
  const kept = Object.entries({ email, phone }).filter(([, value]) => typeof value === 'string')
  if (hasConsented || kept.length === 0) return
  throw invalid(
    'Contact details are kept only with the consent of the person they belong to: ask them, then set hasConsented.',
    kept.map(([name]) => ({ pointer: `#/${name}`, detail: 'must be absent while hasConsented is false' })),
    'consent_missing',
  )
}
