import { describe, expect, it } from '@jest/globals'
import { seeHowFarYouCame } from '../../src/rules/see-how-far-you-came.ts'
import type { Stage } from '../../src/rules/vocabulary.ts'
import { endings, factsWith } from '../support/facts.ts'

const advise = (facts: Parameters<typeof factsWith>[0]) =>
  seeHowFarYouCame.advise(factsWith(facts), seeHowFarYouCame.settings)

const earlier = (stageReached: Stage, like: { endedOn?: string } = {}) => ({
  history: { endings: endings(2, { stageReached, endedOn: '2026-10-05', ...like }) },
})

describe('see-how-far-you-came', () => {
  it.each([
    ['an interview after a first conversation', earlier('screening'), 'first conversation'],
    ['an interview after an assessment', earlier('assessment'), 'assessment'],
    [
      'an interview after an earlier one on the same day',
      earlier('applied', { endedOn: '2026-11-02' }),
      'written application',
    ],
  ] as const)('shows %s', (_, facts, before) => {
    expect(advise(facts)).toMatchObject({
      items: [
        {
          dueOn: '2026-11-04',
          title: 'See how far you came: the interview',
          why: expect.stringContaining(`the furthest was the ${before}`),
        },
      ],
    })
  })

  it.each([
    ['this is the first ending', {}, 'no earlier ending'],
    ['the other ending came later', earlier('screening', { endedOn: '2026-11-03' }), 'no earlier ending'],
    ['the same stage was reached before', earlier('interview'), 'already reached the interview'],
    ['a later stage was reached before', earlier('offer'), 'already reached the offer'],
  ] as const)('says why not when %s', (_, facts, reason) => {
    expect(advise(facts)).toMatchObject({ none: expect.stringContaining(reason) })
  })

  it.each([
    [
      'es',
      'Mira hasta dónde llegaste: la entrevista',
      'Con Hafen Logistics llegaste hasta la entrevista. Antes, lo más lejos fue la prueba de selección, en una candidatura que terminó el lunes 5 de octubre.',
      'Todavía no hay',
      'ya llegó hasta la oferta',
    ],
    [
      'fr',
      'Voyez le chemin parcouru : l’entretien',
      'Chez Hafen Logistics, votre candidature est allée jusqu’à l’entretien. Avant cela, le point le plus lointain était l’évaluation, pour une candidature terminée le lundi 5 octobre.',
      'Il n’y a pas encore',
      'déjà allée jusqu’à l’offre',
    ],
    [
      'de',
      'Sehen Sie, wie weit Sie kamen: bis zum Vorstellungsgespräch',
      'Bei Hafen Logistics kamen Sie bis zum Vorstellungsgespräch. Davor ging es am weitesten bis zum Auswahlverfahren, in einer Bewerbung, die am Montag, 5. Oktober endete.',
      'noch keine frühere',
      'kam schon bis zum Angebot',
    ],
  ] as const)('speaks %s', (language, title, why, nothingBefore, reachedBefore) => {
    const candidate = { language }
    expect(advise({ candidate, ...earlier('assessment') })).toMatchObject({
      items: [
        { title, why: expect.stringContaining(why), how: expect.not.arrayContaining([expect.stringMatching(/^Read/)]) },
      ],
    })
    expect(advise({ candidate })).toMatchObject({ none: expect.stringContaining(nothingBefore) })
    expect(advise({ candidate, ...earlier('offer') })).toMatchObject({ none: expect.stringContaining(reachedBefore) })
  })
})
