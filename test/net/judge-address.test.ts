import { describe, expect, it } from '@jest/globals'
import { whyRefused } from '../../src/net/judge-address.ts'

/** Every way to write an address that is not on the public internet, as a client could send it. */
const PRIVATE = [
  '127.0.0.1',
  '127.0.0.1.',
  '127.1',
  '127.0.1',
  '127.255.255.254',
  '2130706433',
  '0x7f000001',
  '0x7f.1',
  '0x7F.0x0.0x0.0x1',
  '017700000001',
  '0177.0.0.1',
  '0',
  '0.0.0.0',
  '0.1.2.3',
  '10.0.0.1',
  '10.255.255.255',
  '0xa000001',
  '100.64.0.1',
  '100.100.100.200',
  '100.127.255.254',
  '168.63.129.16',
  '169.254.0.1',
  '169.254.169.254',
  '2852039166',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.0.1',
  '192.0.0.192',
  '192.0.2.1',
  '192.88.99.1',
  '192.168.0.1',
  '192.168.255.255',
  '198.18.0.1',
  '198.19.255.255',
  '198.51.100.1',
  '203.0.113.1',
  '224.0.0.1',
  '239.255.255.250',
  '240.0.0.1',
  '255.255.255.255',
  '%31%32%37.0.0.1',
  '[::]',
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  '[::127.0.0.1]',
  '[::7f00:1]',
  '[::10.0.0.1]',
  '[::8.8.8.8]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::ffff:10.0.0.1]',
  '[::ffff:169.254.169.254]',
  '[::ffff:0:127.0.0.1]',
  '[64:ff9b::127.0.0.1]',
  '[64:ff9b::7f00:1]',
  '[64:ff9b::a9fe:a9fe]',
  '[64:ff9b:1::a00:1]',
  '[100::1]',
  '[2001::1]',
  '[2001:0:4136:e378:8000:63bf:80ff:fffe]',
  '[2001:2::1]',
  '[2001:10::1]',
  '[2001:20::1]',
  '[2001:db8::1]',
  '[2002:7f00:1::]',
  '[2002:a00:1::1]',
  '[2002:c0a8:1::1]',
  '[2002:a9fe:a9fe::1]',
  '[3fff::1]',
  '[5f00::1]',
  '[fc00::1]',
  '[fd00:ec2::254]',
  '[fdff:ffff::1]',
  '[fe80::1]',
  '[febf::1]',
  '[fec0::1]',
  '[ff02::1]',
  '[ff0e::1]',
]
const LOCAL_NAMES = [
  'localhost',
  'LOCALHOST',
  'localhost.',
  'localhost..',
  'a.localhost',
  'localhost.localdomain',
  'printer.local',
  'metadata.google.internal',
  'db',
  'postgres',
  'router.lan',
  'wiki.corp',
  'nas.home.arpa',
  'x.onion',
  '127.0.0.1.nip.io',
  '7f000001.sslip.io',
  'localtest.me',
  'app.lvh.me',
]
const PUBLIC = [
  '8.8.8.8',
  '1.1.1.1',
  '93.184.216.34',
  '172.15.255.255',
  '172.32.0.1',
  '100.63.255.255',
  '100.128.0.1',
  '192.167.255.255',
  '198.17.255.255',
  '223.255.255.254',
  '[2606:4700:4700::1111]',
  '[2a00:1450:4001:830::200e]',
]

const asked = (host: string) => {
  const url = new URL(`https://${host}/feed.ics`)
  const bare = url.hostname.replace(/^\[|\]$/g, '')
  return { url, addresses: /^[\d.]+$|:/.test(bare) ? [bare.replace(/\.$/, '')] : null }
}
const NOT_PUBLIC = expect.stringContaining('must lead to the public internet')

describe('An address is refused', () => {
  it.each(PRIVATE)('when it is %s', (host) => {
    const { url, addresses } = asked(host)
    expect(addresses).not.toBeNull()
    expect(whyRefused(url, addresses, [])).toEqual(NOT_PUBLIC)
  })

  it.each(LOCAL_NAMES)('when its host is %s, though nobody can look it up', (host) => {
    expect(whyRefused(asked(host).url, null, [])).toEqual(NOT_PUBLIC)
  })

  it.each(PRIVATE)('when its host name resolves to %s, alone or beside a public address', (host) => {
    const url = new URL('https://events.example.edu/feed.ics')
    const [address] = asked(host).addresses as [string]
    expect(whyRefused(url, [address], [])).toEqual(NOT_PUBLIC)
    expect(whyRefused(url, ['8.8.8.8', address], [])).toEqual(NOT_PUBLIC)
  })

  it.each([
    ['http://events.example.edu/', 'must be an https address'],
    ['http://8.8.8.8/', 'must be an https address'],
    ['ftp://events.example.edu/', 'must be an https address'],
    ['file:///etc/passwd', 'must be an https address'],
    ['gopher://127.0.0.1:6379/_FLUSHALL', 'must be an https address'],
    ['data:text/plain,x', 'must be an https address'],
    ['https://user@events.example.edu/', 'must hold no user name or password'],
    ['https://:secret@events.example.edu/', 'must hold no user name or password'],
    ['https://8.8.8.8@127.0.0.1/', 'must hold no user name or password'],
  ])('when it is %s', (address, why) => {
    expect(whyRefused(new URL(address), ['8.8.8.8'], [])).toBe(why)
  })
})

describe('An address passes', () => {
  it.each(PUBLIC)('when it is %s, or resolves to it', (host) => {
    const { url, addresses } = asked(host)
    expect(whyRefused(url, addresses, [])).toBeNull()
    expect(whyRefused(new URL('https://events.example.edu/'), addresses, [])).toBeNull()
  })

  it('when nobody can look up its name at the moment', () => {
    expect(whyRefused(new URL('https://events.example.edu/'), null, [])).toBeNull()
  })

  it.each([
    ['http://calendar.intranet/', ['10.1.2.3'], ['calendar.intranet']],
    ['http://calendar.intranet/', ['10.1.2.3'], ['10.0.0.0/8']],
    ['http://10.1.2.3/', ['10.1.2.3'], ['10.1.2.3']],
    ['https://calendar.campus.example/', ['10.1.2.3', '8.8.8.8'], ['10.0.0.0/8']],
    ['http://[fd00::5]/', ['fd00::5'], ['fd00::/8']],
    ['http://localhost/', null, ['localhost']],
  ])('when the operator allows it: %s at %j by %j', (address, addresses, allow) => {
    expect(whyRefused(new URL(address), addresses, allow)).toBeNull()
  })

  it.each([
    ['http://calendar.campus.example/', ['10.1.2.3', '8.8.8.8'], ['10.0.0.0/8']],
    ['https://calendar.campus.example/', ['10.1.2.3', '192.168.0.1'], ['10.0.0.0/8']],
    ['https://[::ffff:10.1.2.3]/', ['::ffff:10.1.2.3'], ['10.0.0.0/8']],
    ['https://x.calendar.intranet/', null, ['calendar.intranet']],
    ['https://user@localhost/', null, ['localhost']],
    ['ftp://localhost/', null, ['localhost']],
  ])('only when all of it is allowed: not %s at %j by %j', (address, addresses, allow) => {
    expect(whyRefused(new URL(address), addresses, allow)).not.toBeNull()
  })
})
