import { describe, expect, it } from '@jest/globals'
import { reviewTheApplication } from '../../src/rules/review-the-application.ts'
import type { Language } from '../../src/rules/vocabulary.ts'
import { expectEveryLanguage } from '../support/expect-every-language.ts'
import { factsWith, reflection } from '../support/facts.ts'

const advise = (changes: Parameters<typeof factsWith>[0], language: Language = 'en') => {
  const facts = factsWith(changes)
  return reviewTheApplication.advise(
    { ...facts, candidate: { ...facts.candidate, language } },
    reviewTheApplication.settings,
  )
}

describe('review-the-application', () => {
  it.each([
    ['before the application was sent', { rejection: { stageReached: 'saved' } }, 'before you had applied'],
    ['at the written application', { rejection: { stageReached: 'applied' } }, 'the written application'],
    ['at the first conversation', { rejection: { stageReached: 'screening' } }, 'the first conversation'],
    ['at the assessment', { rejection: { stageReached: 'assessment' } }, 'the assessment'],
    ['in silence', { rejection: { stageReached: 'applied', outcome: 'no_response' } }, 'the written application'],
  ] as const)('fires when it ended %s', (_, facts, why) => {
    expect(advise(facts)).toMatchObject({
      items: [{ why: expect.stringContaining(why), dueOn: '2026-11-05', fulfilledBy: 'createReflection' }],
    })
  })

  it.each([
    ['it led to an interview', { rejection: { stageReached: 'interview' } }, 'led to an interview'],
    ['it led to an offer', { rejection: { stageReached: 'offer' } }, 'led to an interview'],
    [
      'the ending was administrative',
      { rejection: { stageReached: 'applied', reasons: [{ code: 'administrative', statedBy: 'employer' }] } },
      'says nothing about your application',
    ],
    [
      'the person has looked back on it',
      { rejection: { stageReached: 'applied' }, reflection: reflection() },
      'You looked back on this application on Tuesday 3 November.',
    ],
  ] as const)('says why not when %s', (_, facts, reason) => {
    expect(advise(facts)).toMatchObject({ none: expect.stringContaining(reason) })
    expectEveryLanguage(reviewTheApplication, facts, [])
  })

  it.each([
    [
      'en',
      'Compare your CV with the posting of Hafen Logistics: three requirements, three proofs',
      'The application to Hafen Logistics got as far as the written application.',
      'Take three requirements, for example SQL, Power BI and Python',
      'With the posting and the CV side by side',
    ],
    [
      'es',
      'Compara tu currículum con el anuncio de Hafen Logistics: tres requisitos, tres pruebas',
      'Esta vez, con Hafen Logistics, llegaste hasta la candidatura escrita.',
      'Toma tres requisitos, por ejemplo SQL, Power BI y Python',
      'Con el anuncio y el currículum uno al lado del otro',
    ],
    [
      'fr',
      'Comparez votre CV et l’annonce (Hafen Logistics) : trois exigences, trois preuves',
      'Chez Hafen Logistics, le parcours est allé jusqu’à la candidature écrite cette fois.',
      'Prenez trois exigences, par exemple SQL, Power BI et Python',
      'Avec l’annonce et le CV côte à côte',
    ],
    [
      'de',
      'Vergleichen Sie Ihren Lebenslauf mit der Anzeige von Hafen Logistics: drei Anforderungen, drei Belege',
      'Bei Hafen Logistics ging es diesmal bis zur schriftlichen Bewerbung.',
      'Nehmen Sie drei Anforderungen, zum Beispiel SQL, Power BI und Python',
      'Mit Anzeige und Lebenslauf nebeneinander',
    ],
  ] as const)('speaks %s', (language, title, why, first, where) => {
    expect(advise({ rejection: { stageReached: 'applied' } }, language)).toMatchObject({
      items: [{ title, why: expect.stringContaining(why), how: expect.arrayContaining([first]), ifThen: { where } }],
    })
  })

  it.each([
    ['three requirements it knows', ['SQL', 'Power BI', 'Python', 'dbt'], 'SQL, Power BI and Python'],
    ['none when only two are known', ['SQL', 'Python'], 'Pick the three requirements in the posting'],
  ] as const)('names %s', (_, skillsAsked, first) => {
    const how = expect.arrayContaining([expect.stringContaining(first)])
    expect(advise({ rejection: { stageReached: 'applied' }, application: { skillsAsked } })).toMatchObject({
      items: [{ how }],
    })
  })

  it('says all of it in every language', () => {
    expectEveryLanguage(reviewTheApplication, { rejection: { stageReached: 'applied' } }, [
      'Hafen Logistics',
      'Data Analyst',
      'Power BI',
    ])
  })
})
