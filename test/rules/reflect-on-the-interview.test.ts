import { describe, expect, it } from '@jest/globals'
import { reflectOnTheInterview } from '../../src/rules/reflect-on-the-interview.ts'
import { expectEveryLanguage } from '../support/expect-every-language.ts'
import { factsWith, reflection } from '../support/facts.ts'

const advise = (facts: Parameters<typeof factsWith>[0], changes = {}) =>
  reflectOnTheInterview.advise(factsWith(facts), { ...reflectOnTheInterview.settings, ...changes })

describe('reflect-on-the-interview', () => {
  it.each([
    ['after an interview', { rejection: { stageReached: 'interview' } }, '2026-11-04'],
    ['after a final interview', { rejection: { stageReached: 'final_interview' } }, '2026-11-04'],
    ['after an offer', { rejection: { stageReached: 'offer' } }, '2026-11-04'],
    ['when the employer went silent after it', { rejection: { outcome: 'no_response' } }, '2026-11-04'],
    ['at the end of a year', { today: '2026-12-31' }, '2027-01-02'],
  ] as const)('fires %s', (_, facts, dueOn) => {
    expect(advise(facts)).toMatchObject({ items: [{ dueOn, fulfilledBy: 'createReflection' }] })
  })

  it.each(['saved', 'applied', 'screening', 'assessment'] as const)('says why not at the stage %s', (stageReached) => {
    expect(advise({ rejection: { stageReached } })).toMatchObject({ none: expect.stringContaining('no interview') })
  })

  it.each([
    ['after an interview', {}],
    ['after a written application', { rejection: { stageReached: 'applied' } }],
  ] as const)('is content with a reflection %s', (_, facts) => {
    expect(advise({ ...facts, reflection: reflection() })).toEqual({
      none: 'You wrote your reflection on Tuesday 3 November.',
      done: true,
    })
  })

  it.each([
    ['is written', { reflection: reflection() }],
    ['has no interview to be about', { rejection: { stageReached: 'applied' } }],
  ] as const)('says in every language that the reflection %s', (_, facts) => {
    expectEveryLanguage(reflectOnTheInterview, facts, [])
  })

  it.each([
    [
      'en',
      'Look back on the interview with Hafen Logistics: four areas, one sentence each',
      'You got as far as the interview for the role Data Analyst.',
      'Begin with what went well',
      'On Wednesday 4 November, for ten minutes',
    ],
    [
      'es',
      'Repasa la entrevista con Hafen Logistics: cuatro aspectos, una frase para cada uno',
      'Llegaste hasta la entrevista para el puesto Data Analyst.',
      'Empieza por lo que salió bien',
      'El miércoles 4 de noviembre, durante diez minutos',
    ],
    [
      'fr',
      'Revenez sur l’entretien chez Hafen Logistics : quatre points, une phrase pour chacun',
      'Votre candidature pour le poste Data Analyst est allée jusqu’à l’entretien.',
      'Commencez par ce qui s’est bien passé',
      'Le mercredi 4 novembre, pendant dix minutes',
    ],
    [
      'de',
      'Blicken Sie auf das Gespräch bei Hafen Logistics zurück: vier Bereiche, je ein Satz',
      'Sie kamen für die Stelle „Data Analyst“ bis zum Vorstellungsgespräch.',
      'Beginnen Sie mit dem, was gut lief',
      'Am Mittwoch, 4. November, zehn Minuten lang',
    ],
  ] as const)('speaks %s', (language, title, why, step, when) => {
    expect(advise({ candidate: { language } })).toMatchObject({
      items: [{ title, why: expect.stringContaining(why), how: expect.arrayContaining([step]), ifThen: { when } }],
    })
  })

  it('names the day of its if-then plan with the due date a tenant chose', () => {
    expect(advise({}, { dueDays: 1 })).toMatchObject({
      items: [{ dueOn: '2026-11-03', ifThen: { when: 'On Tuesday 3 November, for ten minutes' } }],
    })
  })

  it('says all of it in every language', () => {
    expectEveryLanguage(reflectOnTheInterview, {}, ['Hafen Logistics', 'Data Analyst'])
  })
})
