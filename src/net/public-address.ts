import ipaddr from 'ipaddr.js'

/** The only IPv6 block that is routed in public; whatever maps, translates or tunnels IPv4 outside of it is refused with it. */
const GLOBAL_IPV6 = ipaddr.parseCIDR('2000::/3')

/** Public by their range, and still not the internet: special registries, and the host agent of a cloud. */
const NOT_PUBLIC = [
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '2620:4f:8000::/48',
  '3fff::/20',
  '168.63.129.16/32',
].map((block) => ipaddr.parseCIDR(block))

/** Whether an address belongs to the public internet; what is not an address does not. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const ip = ipaddr.parse(address)
  if (ip.range() !== 'unicast' || NOT_PUBLIC.some((block) => isIn(ip, block))) return false
  return ip.kind() === 'ipv4' || isIn(ip, GLOBAL_IPV6)
}

/** Whether an address is one of these, or in one of these blocks; names among them are passed over. */
export function isAmong(address: string, allowed: readonly string[]): boolean {
  if (!ipaddr.isValid(address)) return false
  const ip = ipaddr.parse(address)
  return allowed.some((entry) => {
    if (ipaddr.isValidCIDR(entry)) return isIn(ip, ipaddr.parseCIDR(entry))
    return ipaddr.isValid(entry) && ipaddr.parse(entry).toString() === ip.toString()
  })
}

type Ip = ReturnType<typeof ipaddr.parse>

/** Addresses of the other family are in no block of this one. */
function isIn(ip: Ip, [block, bits]: [Ip, number]): boolean {
  return ip.kind() === block.kind() && ip.match(block, bits)
}
