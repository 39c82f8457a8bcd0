import { describe, expect, it } from '@jest/globals'
import { talkToSomeone } from '../../src/rules/talk-to-someone.ts'
import { checkIn, factsWith } from '../support/facts.ts'

const advise = (facts: Parameters<typeof factsWith>[0]) =>
  talkToSomeone.advise(factsWith(facts), talkToSomeone.settings)

const twoLow = [checkIn(1), { ...checkIn(2, '2026-10-19'), id: '0193b3a0-0000-7000-8000-000000000299' }]
const signposts = [
  { name: 'Careers counselling', phone: '+49 40 555 01', url: null },
  { name: 'Night line', phone: null, url: 'https://nightline.example' },
  { name: 'Student support', phone: '+49 40 555 02', url: 'https://support.example' },
  { name: 'A fourth one', phone: '+49 40 555 03', url: null },
]

describe('talk-to-someone', () => {
  it('comes first in the plan after two low check-ins in 14 days, and names up to three who help', () => {
    expect(advise({ checkIns: twoLow, tenant: { signposts } })).toEqual({
      items: [
        {
          key: 'talk-to-someone',
          title: 'Talk to someone about how you are',
          why: expect.stringContaining('In the last 14 days, 2 of your answers'),
          how: [
            'Careers counselling, +49 40 555 01',
            'Night line, https://nightline.example',
            'Student support, +49 40 555 02, https://support.example',
            expect.stringContaining('You need not know what to say'),
          ],
          ifThen: expect.objectContaining({ when: 'Today, when I can speak in peace' }),
          dueOn: '2026-11-02',
          priority: 100,
          effortMinutes: 20,
          links: twoLow.map(({ id }) => ({ type: 'check_in', id })),
          fulfilledBy: 'completePlanItem',
        },
      ],
    })
  })

  it.each([
    ['en', ['one person you trust', 'your doctor']],
    ['es', ['una persona de confianza', 'centro médico']],
    ['fr', ['une personne de confiance', 'votre médecin']],
    ['de', ['dem Sie vertrauen', 'Arztpraxis']],
  ] as const)(
    'names people one knows where the tenant names nobody, and invents no number, in %s',
    (language, words) => {
      const advice = advise({ candidate: { language }, checkIns: twoLow })
      expect(advice).toMatchObject({ items: [{ how: [...words.map(including), expect.any(String)] }] })
      const [item] = 'items' in advice ? advice.items : []
      expect([...(item?.how ?? []), ...Object.values(item?.ifThen ?? {})].join()).not.toMatch(/\d/)
    },
  )

  it.each([
    ['there was none', []],
    ['there was one', [checkIn(1)]],
    ['the other was a 3', [checkIn(2), checkIn(3, '2026-10-30')]],
    ['the other is 15 days old', [checkIn(2), checkIn(1, '2026-10-18')]],
  ] as const)('says why not when %s', (_, checkIns) => {
    expect(advise({ checkIns, tenant: { signposts } })).toEqual({
      none: 'Nothing in your check-ins of the last 14 days calls for this now.',
    })
  })

  const settled = (offeredOn: string, state: 'done' | 'skipped' | 'todo' = 'done') => ({
    offered: [{ ruleId: 'talk-to-someone', key: 'talk-to-someone', offeredOn, state }],
  })

  it('comes again once a low check-in followed what was done, and not before', () => {
    expect(advise({ checkIns: twoLow, history: settled('2026-11-01') })).toMatchObject({ items: [{ priority: 100 }] })
    expect(advise({ checkIns: twoLow, history: settled('2026-11-02', 'todo') })).toMatchObject({ items: [{}] })
    expect(advise({ checkIns: twoLow, history: settled('2026-11-02', 'skipped') })).toEqual({
      none: 'You were asked this on Monday 2 November, and no low answer has come since.',
    })
  })

  it('is for the person alone, even when it is silent', () => {
    for (const checkIns of [[], twoLow]) expect(talkToSomeone.visibility?.(factsWith({ checkIns }))).toBe('candidate')
  })

  it.each([
    [
      'es',
      'Habla con alguien',
      '2 de tus respuestas sobre cómo estás fueron bajas',
      'Hoy, ',
      '14 días',
      'el lunes 2 de noviembre',
    ],
    [
      'fr',
      'Dites à quelqu’un',
      '2 de vos réponses à la question de la semaine étaient basses',
      'Aujourd’hui, ',
      '14 derniers jours',
      'le lundi 2 novembre',
    ],
    ['de', 'Sprechen Sie mit jemandem', 'waren 2 Ihrer Antworten', 'Heute, ', '14 Tage', 'am Montag, 2. November'],
  ] as const)('speaks %s', (language, title, why, when, none, on) => {
    const candidate = { language }
    expect(advise({ candidate, checkIns: twoLow, tenant: { signposts } })).toMatchObject({
      items: [
        {
          title: including(title),
          why: including(why),
          how: [
            including('Careers'),
            including('Night line'),
            including('Student'),
            expect.not.stringContaining('You'),
          ],
          ifThen: { when: including(when) },
        },
      ],
    })
    expect(advise({ candidate })).toMatchObject({ none: including(none) })
    expect(advise({ candidate, checkIns: twoLow, history: settled('2026-11-02') })).toMatchObject({
      none: including(on),
    })
  })
})

function including(words: string): unknown {
  return expect.stringContaining(words)
}
