import { describe, expect, it } from '@jest/globals'
import { makeASetbackPlan } from '../../src/rules/make-a-setback-plan.ts'
import { endings, factsWith, setbackPlan } from '../support/facts.ts'

const advise = (facts: Parameters<typeof factsWith>[0]) =>
  makeASetbackPlan.advise(factsWith(facts), makeASetbackPlan.settings)

const numbered = (count: number) => ({ history: { endings: endings(count) } })
const before = setbackPlan({ madeOn: '2026-11-01' })

describe('make-a-setback-plan', () => {
  it.each([
    ['at the first ending', 1, 'first unsuccessful ending'],
    ['at the fifth', 5, 'ending number 5'],
    ['at the tenth', 10, 'ending number 10'],
  ] as const)('asks for a sentence %s', (_, count, why) => {
    expect(advise(numbered(count))).toMatchObject({
      items: [
        {
          key: 'make-a-setback-plan',
          title: 'Write one sentence for the next setback',
          dueOn: '2026-11-05',
          why: expect.stringContaining(why),
          fulfilledBy: 'createSetbackPlan',
        },
      ],
    })
  })

  it.each([
    ['at the first ending', 1, '2026-11-02'],
    ['at the second, which asks for no new one', 2, '2026-11-02'],
    ['at the fifth, seven days after the news', 5, '2026-11-09'],
  ] as const)('shows the plan from before again %s', (_, count, today) => {
    expect(advise({ ...numbered(count), today, setbackPlans: [before, setbackPlan({ action: 'I rest' })] })).toEqual({
      items: [
        {
          key: 'make-a-setback-plan',
          title: 'Your plan for a day like this',
          why: expect.stringContaining('“If the next answer is a no, I go for a walk and call my sister”'),
          how: expect.any(Array),
          ifThen: expect.objectContaining({ when: 'Today, in a quiet moment', obstacle: 'If the next answer is a no' }),
          dueOn: today,
          priority: 85,
          effortMinutes: 10,
          links: [
            { type: 'setback_plan', id: before.id },
            { type: 'rejection', id: factsWith().rejection.id },
          ],
          fulfilledBy: 'updateSetbackPlan',
        },
      ],
    })
  })

  it('asks to renew an old sentence at the fifth ending, once the news is more than seven days old', () => {
    expect(advise({ ...numbered(5), today: '2026-11-10', setbackPlans: [before] })).toMatchObject({
      items: [
        {
          why: expect.stringContaining('ending number 5. Your sentence is from Sunday 1 November, so'),
          links: [{ type: 'rejection' }, { type: 'setback_plan', id: before.id }],
          fulfilledBy: 'createSetbackPlan',
        },
      ],
    })
  })

  it.each([
    ['at the second ending', numbered(2), 'number 2'],
    ['at the fourth', numbered(4), 'number 4'],
    ['at the sixth', numbered(6), 'number 6'],
    ['when none is recorded', numbered(0), 'number 0'],
    [
      'when a plan was made on the day of the news',
      { setbackPlans: [setbackPlan({ madeOn: '2026-11-02' })] },
      'made or reviewed your plan for a setback on Monday 2 November',
    ],
    [
      'when one was made since, at the fifth',
      { ...numbered(5), today: '2026-11-20', setbackPlans: [setbackPlan({ madeOn: '2026-11-18' }), before] },
      'on Wednesday 18 November',
    ],
    [
      'when the news is eight days old and a plan is kept',
      { ...numbered(2), today: '2026-11-10', setbackPlans: [before] },
      'from Sunday 1 November, is kept',
    ],
  ] as const)('says why not %s', (_, facts, reason) => {
    expect(advise(facts)).toMatchObject({ none: expect.stringContaining(reason) })
  })

  it('may be read by those who may read the plan it rests on, whether it quotes it or not', () => {
    const readers = (plans: Parameters<typeof factsWith>[0]) => makeASetbackPlan.visibility?.(factsWith(plans))
    expect(readers({})).toBe('tenant')
    expect(readers({ setbackPlans: [before, setbackPlan({ visibility: 'tenant' })] })).toBe('candidate')
    expect(readers({ today: '2026-12-24', setbackPlans: [setbackPlan({ visibility: 'coach' }), before] })).toBe('coach')
  })

  it.each([
    [
      'es',
      'Tu plan para un día como este',
      'Tus propias palabras del domingo 1 de noviembre: «If the next answer is a no, I go for a walk and call my sister».',
      'Escribe una frase',
      'número 5. Tu frase es del domingo 1 de noviembre',
      'cada 5; esta es la número 2',
    ],
    [
      'fr',
      'Votre plan pour un jour comme celui-ci',
      'Vos propres mots du dimanche 1er novembre : « If the next answer is a no, I go for a walk and call my sister ».',
      'Écrivez une phrase',
      'numéro 5. Votre phrase date du dimanche 1er novembre',
      'toutes les 5 ; celle-ci est la numéro 2',
    ],
    [
      'de',
      'Ihr Plan für einen Tag wie diesen',
      'Ihre eigenen Worte vom Sonntag, 1. November: „If the next answer is a no, I go for a walk and call my sister“.',
      'Schreiben Sie einen Satz',
      'Dies ist die 5. Bewerbung, die ohne Erfolg endete. Ihr Satz ist vom Sonntag, 1. November',
      'jeder 5.; diese ist die Nummer 2',
    ],
  ] as const)('speaks %s', (language, title, words, newTitle, renew, none) => {
    const candidate = { language }
    expect(advise({ candidate, setbackPlans: [before] })).toMatchObject({
      items: [{ title, why: expect.stringContaining(words) }],
    })
    expect(advise({ candidate, ...numbered(5), today: '2026-11-10', setbackPlans: [before] })).toMatchObject({
      items: [{ title: expect.stringContaining(newTitle), why: expect.stringContaining(renew) }],
    })
    expect(advise({ candidate, ...numbered(2) })).toMatchObject({ none: expect.stringContaining(none) })
  })
})
