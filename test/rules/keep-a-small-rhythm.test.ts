import { describe, expect, it } from '@jest/globals'
import { keepASmallRhythm } from '../../src/rules/keep-a-small-rhythm.ts'
import { factsWith } from '../support/facts.ts'

const advise = (facts: Parameters<typeof factsWith>[0]) =>
  keepASmallRhythm.advise(factsWith(facts), keepASmallRhythm.settings)

describe('keep-a-small-rhythm', () => {
  it('fires after ten days without an application, with a step of under 20 minutes', () => {
    expect(advise({ history: { lastAppliedOn: '2026-10-23' } })).toMatchObject({
      items: [
        {
          dueOn: '2026-11-03',
          effortMinutes: 15,
          why: expect.stringContaining('from Friday 23 October.'),
          fulfilledBy: 'createApplication',
        },
      ],
    })
  })

  it.each([
    ['the latest application is nine days old', '2026-10-24', 'Saturday 24 October'],
    ['an application was sent today', '2026-11-02', 'Monday 2 November'],
    ['no date is known', null, 'No date'],
  ] as const)('says why not when %s', (_, lastAppliedOn, reason) => {
    expect(advise({ history: { lastAppliedOn } })).toMatchObject({ none: expect.stringContaining(reason) })
  })

  it.each([
    ['es', 'Da un paso pequeño', 'del viernes 23 de octubre.', 'El martes 3 de noviembre, justo', 'fecha'],
    ['fr', 'Faites un petit pas', 'du vendredi 23 octobre.', 'Le mardi 3 novembre, juste', 'date'],
    ['de', 'Gehen Sie', 'vom Freitag, 23. Oktober.', 'Am Dienstag, 3. November, gleich', 'Datum'],
  ] as const)('speaks %s', (language, title, why, when, reason) => {
    expect(advise({ candidate: { language }, history: { lastAppliedOn: '2026-10-23' } })).toMatchObject({
      items: [
        {
          title: expect.stringContaining(title),
          why: expect.stringContaining(why),
          how: [expect.stringMatching(/15 minut/i), expect.any(String), expect.any(String)],
          ifThen: { when: expect.stringContaining(when) },
        },
      ],
    })
    expect(advise({ candidate: { language }, history: { lastAppliedOn: null } })).toMatchObject({
      none: expect.stringContaining(reason),
    })
  })
})
