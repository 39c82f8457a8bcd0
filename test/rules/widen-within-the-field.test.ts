import { describe, expect, it } from '@jest/globals'
import { widenWithinTheField } from '../../src/rules/widen-within-the-field.ts'
import { endings, factsWith } from '../support/facts.ts'

const advise = (facts: Parameters<typeof factsWith>[0]) =>
  widenWithinTheField.advise(factsWith(facts), widenWithinTheField.settings)

const nothing = { employerType: null, level: null, location: null }

describe('widen-within-the-field', () => {
  it.each([
    [
      'one kind of employer',
      { ...nothing, employerType: 'public_sector' },
      'kind of employer',
      'with public employers',
    ],
    ['one level', { ...nothing, level: 'senior' }, 'level', 'for senior roles'],
    ['one location', { ...nothing, location: 'Hamburg' }, 'location', 'for jobs in Hamburg'],
    ['all three, naming the kind of employer', {}, 'kind of employer', 'with large companies'],
  ] as const)('fires at three endings for %s', (_, like, kind, why) => {
    expect(advise({ history: { endings: endings(3, like) } })).toMatchObject({
      items: [
        {
          dueOn: '2026-11-09',
          title: `Try one application outside the usual ${kind}`,
          why: expect.stringContaining(`3 of your endings were ${why}`),
        },
      ],
    })
  })

  it('names what most endings share', () => {
    const shared = [...endings(3, { ...nothing, level: 'entry' }), ...endings(4, { ...nothing, location: 'Bremen' })]
    expect(advise({ history: { endings: shared } })).toMatchObject({
      items: [{ why: expect.stringContaining('4 of your endings were for jobs in Bremen') }],
    })
  })

  it.each([
    ['two endings share it', endings(2), 'At most 2 of your endings share'],
    ['it is the first', endings(1), 'At most 1 of your endings names'],
    ['nothing is known about them', endings(5, nothing), 'nothing to compare'],
    ['there are none', [], 'nothing to compare'],
  ] as const)('says why not when %s', (_, list, reason) => {
    expect(advise({ history: { endings: list } })).toMatchObject({ none: expect.stringContaining(reason) })
  })

  it.each([
    [
      'es',
      'fuera del tipo de empresa habitual',
      '3 de tus candidaturas terminadas fueron con grandes empresas',
      'Como mucho 1',
    ],
    [
      'fr',
      'hors du type d’employeur habituel',
      '3 de vos candidatures terminées étaient auprès de grandes entreprises',
      'Au plus 1',
    ],
    [
      'de',
      'bei einer anderen Art von Arbeitgeber',
      '3 Ihrer beendeten Bewerbungen gingen an große Unternehmen',
      'Höchstens 1',
    ],
  ] as const)('speaks %s', (language, title, why, none) => {
    const candidate = { language }
    expect(advise({ candidate, history: { endings: endings(3) } })).toMatchObject({
      items: [
        {
          title: expect.stringContaining(title),
          why: expect.stringContaining(why),
          how: [expect.any(String), expect.stringMatching(/aquí|ici|hier/), expect.any(String)],
        },
      ],
    })
    expect(advise({ candidate })).toMatchObject({ none: expect.stringContaining(none) })
  })

  it.each([
    ['en', 'location', 'for jobs in Hamburg', 'for entry-level roles'],
    ['es', 'lugar', 'para empleos en Hamburg', 'para puestos de nivel inicial'],
    ['fr', 'lieu', 'dont le lieu est « Hamburg »', 'pour des postes de premier niveau'],
    ['de', 'Ort', 'mit dem Ort „Hamburg“', 'auf Einstiegsstellen'],
  ] as const)('names a place and a level in %s', (language, kind, place, level) => {
    const sharing = (like: Parameters<typeof endings>[1]) =>
      advise({ candidate: { language }, history: { endings: endings(3, { ...nothing, ...like }) } })
    expect(sharing({ location: 'Hamburg' })).toMatchObject({
      items: [{ title: expect.stringContaining(kind), why: expect.stringContaining(place) }],
    })
    expect(sharing({ level: 'entry' })).toMatchObject({ items: [{ why: expect.stringContaining(level) }] })
  })
})
