import { describe, expect, it } from '@jest/globals'
import { readConfig } from '../src/config.ts'

describe('ONWARD_OUTBOUND_ALLOW', () => {
  it.each([
    [undefined, []],
    ['', []],
    ['Calendar.Intranet', ['calendar.intranet']],
    ['10.0.0.0/8, 192.168.1.5,fd00::/8 ,::1, localhost', ['10.0.0.0/8', '192.168.1.5', 'fd00::/8', '::1', 'localhost']],
  ])('is a list: %j is %j', (given, expected) => {
    expect(readConfig({ ONWARD_OUTBOUND_ALLOW: given }).outboundAllow).toEqual(expected)
  })

  it.each(['10.0.0.0/33', 'http://localhost', 'a b', 'localhost,,', 'localhost:8080', '*.example.com'])(
    '%j stops the start, and the message names the variable',
    (given) => {
      expect(() => readConfig({ ONWARD_OUTBOUND_ALLOW: given })).toThrow(
        /not usable:\n {2}ONWARD_OUTBOUND_ALLOW.*must hold host names/,
      )
    },
  )
})
