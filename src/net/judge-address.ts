import { isAmong, isPublicAddress } from './public-address.ts'

/** Hosts and CIDR blocks that may be reached though they are private; the operator names them. */
export type Allowed = readonly string[]

const NOT_PUBLIC = 'must lead to the public internet, not to a private, local or reserved address'

/**
 * Why an address may not be reached; null when it may. `addresses` are those its host name resolves to, or null while
 * nobody can say: then the name alone is judged.
 */
export function whyRefused(url: URL, addresses: readonly string[] | null, allow: Allowed): string | null {
  if (url.username !== '' || url.password !== '') return 'must hold no user name or password'
  if (!/^https?:$/.test(url.protocol)) return 'must be an https address'
  const host = hostOf(url)
  if (allow.includes(host) || addresses?.every((address) => isAmong(address, allow))) return null
  if (url.protocol !== 'https:') return 'must be an https address'
  if (isLocalName(host)) return NOT_PUBLIC
  return addresses?.every((address) => isPublicAddress(address) || isAmong(address, allow)) === false
    ? NOT_PUBLIC
    : null
}

/** The host of an address as it is looked up: without brackets, in lower case, without the dots of the root. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '').replace(/\.+$/, '')
}

/** Names that mean something inside a network only, and services whose names stand for private addresses. */
const LOCAL_NAME =
  /(^|\.)(localhost|localdomain|local|internal|intranet|private|corp|home|lan|home\.arpa|onion|nip\.io|sslip\.io|xip\.io|localtest\.me|lvh\.me|vcap\.me)$/

function isLocalName(host: string): boolean {
  return LOCAL_NAME.test(host) || !/[.:]/.test(host)
}
