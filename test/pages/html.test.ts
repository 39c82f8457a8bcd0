import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { html } from '../../src/pages/html.ts'

describe('html', () => {
  it.each([
    ['text', 'Amina & <b>"co"</b> it\'s', 'Amina &amp; &lt;b&gt;&quot;co&quot;&lt;/b&gt; it&#39;s'],
    ['a number', 5, '5'],
    ['nothing', null, ''],
    ['what is not so', false, ''],
    ['an empty text', '', ''],
    ['HTML of its own', html`<b>${'<'}</b>`, '<b>&lt;</b>'],
    ['a list of all of these', ['<', html`<i>`, 1, null, false, ['>']], '&lt;<i>1&gt;'],
  ] as const)('puts in %s', (_, part, expected) => {
    expect(html`<p title="${part}">`.text).toBe(`<p title="${expected}">`)
  })

  it("takes nobody else's word for it that something is HTML", () => {
    const lookAlike = { text: '<b>' }
    expect(() => html`<p>${lookAlike as never}</p>`).toThrow(/./)
    expect(html`<p>${JSON.stringify(lookAlike)}</p>`.text).toBe('<p>{&quot;text&quot;:&quot;&lt;b&gt;&quot;}</p>')
  })

  it('lets no text out of its place, and loses none of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        const { text } = html`<p title="${one}">${other}</p>`
        const [, inTag = '', inText = ''] = /^<p title="([^"]*)">([^<]*)<\/p>$/.exec(text) ?? []
        expect([inTag, inText].join('')).not.toMatch(/[<>"']/)
        expect([decoded(inTag), decoded(inText)]).toEqual([one, other])
      }),
      { numRuns: 500 },
    )
  })
})

function decoded(text: string): string {
  const meant: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' }
  return text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => meant[entity] as string)
}
