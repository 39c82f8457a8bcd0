import { beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestTenant } from '../support/app.ts'
import { given } from '../support/given.ts'
import { LISTS } from './lists.ts'
import { changesIn, tellStory } from './teller.ts'

const SIGNPOSTS = [
  { name: 'Harbour Help', phone: '+49 40 0000 0000', country: 'DE', locale: 'en' },
  { name: 'Beratung am Hafen', url: 'https://beratung.example.org', country: 'DE', locale: 'de' },
]
const DATA_ANALYSIS = { label: 'Data analysis', scheme: 'O*NET-SOC', code: '15-2051.00' }

type Answered = any
let platform: TestTenant
let story: Awaited<ReturnType<typeof tellStory>>
let candidateId: string
const known: Record<string, Answered> = {}

beforeAll(async () => {
  const service = await startApp()
  service.setClock('2026-09-07T08:00:00Z')
  platform = await service.newTenant({ signposts: SIGNPOSTS })
  candidateId = (await given.candidate(platform, { locale: 'en', skills: ['Excel'] })).id
  story = await tellStory(service, platform, candidateId)
})

const apply = (employer: string, changes: object = {}) =>
  story.post('/v1/applications', {
    candidateId,
    employer,
    jobTitle: 'Data Analyst',
    occupation: DATA_ANALYSIS,
    skillsAsked: ['SQL', 'Excel'],
    ...changes,
  })
const no = (applicationId: string, changes: object = {}) =>
  story.platform('/v1/rejections', { applicationId, reasons: [], ...changes })

/** One candidate over twelve weeks: each day something happens, and the list is what a person would expect of it. */
describe('Amina, from the first no to the fifth', () => {
  it('week 1, Monday: keeps what she has before any news comes', async () => {
    await story.morning('2026-09-07')
    known.offer = await story.platform('/v1/learning-offers', {
      type: 'course',
      title: 'SQL in a weekend',
      provider: 'Campus Online',
      skills: ['SQL'],
      effortMinutes: 600,
    })
    const met = { candidateId, name: 'Tom Brandt', role: 'Data Engineer', employer: 'Nordwind' }
    known.tom = await story.post('/v1/contacts', met)
    for (const title of ['Cut the weekly report from a day to an hour', 'Taught three colleagues pivot tables'])
      await story.post('/v1/achievements', { candidateId, kind: 'achievement', title, skills: ['Excel'] })
    known.hafen = await apply('Hafen Logistics', { stage: 'interview', appliedAt: '2026-08-24T08:00:00Z' })
    known.nordlicht = await apply('Nordlicht', { appliedAt: '2026-09-01T08:00:00Z' })
    expect(await story.checklist()).toEqual(LISTS.mondayBefore)
  })

  it('week 1, Tuesday: the first no brings a list over ten steps', async () => {
    await story.morning('2026-09-08')
    known.first = await no(known.hafen.id, {
      reasons: [{ code: 'skills_gap' }],
      employerWords: 'We chose someone with more SQL.',
      contact: { name: 'Mara Lindt', email: 'mara.lindt@hafen.example' },
    })
    expect(known.first.plan.steps).toHaveLength(10)
    expect(await story.checklist()).toEqual(LISTS.firstNo)
  })

  it('week 1, Wednesday: she thanks and asks, and both are done', async () => {
    await story.morning('2026-09-09')
    const { id } = known.first.rejection
    const note = await story.post(`/v1/rejections/${id}/thank-you-note`, {
      channel: 'email',
      learned: 'how you plan your fleet',
    })
    expect(note.body).toContain('One thing stays with me: how you plan your fleet.')
    expect(changesIn(await story.post(`/v1/rejections/${id}/thank-you-note/sending`, {}))).toEqual([
      '✓ Thank Mara Lindt in a short e-mail: You thanked them on Wednesday 9 September.',
    ])
    known.asked = await story.post('/v1/feedback-requests', { rejectionId: id, channel: 'email', topic: 'responses' })
    expect(known.asked.body).toContain('I respect your decision and do not want to reopen it')
    expect(changesIn(await story.post(`/v1/feedback-requests/${known.asked.id}/sending`, {}))).toEqual([
      '✓ Ask Mara Lindt one question about your application: You asked on Wednesday 9 September.',
    ])
    expect(await story.checklist()).toEqual(LISTS.thankedAndAsked)
  })

  it('week 1, Thursday: her own view of the interview brings practice for what was hard', async () => {
    await story.morning('2026-09-10')
    known.reflection = await story.post('/v1/reflections', {
      rejectionId: known.first.rejection.id,
      areas: { responses: { rating: 4 }, confidence: { rating: 2, text: 'My voice shook.' } },
      wentWell: 'The case on delays.',
      skills: ['SQL'],
    })
    expect(changesIn(known.reflection)).toEqual([
      '+ Practise one interview out loud',
      '✓ Look back on the interview with Hafen Logistics: four areas, one sentence each: You wrote your reflection on Thursday 10 September.',
    ])
    expect(await story.checklist()).toEqual(LISTS.lookedBack)
  })

  it('week 1, Friday: a check-in, a third strength, and the words of the employer sorted', async () => {
    await story.morning('2026-09-11')
    await story.post('/v1/check-ins', { candidateId, score: 4 })
    const strength = { candidateId, kind: 'strength', title: 'I stay calm when data is late' }
    expect(changesIn(await story.post('/v1/achievements', strength))).toEqual([
      '✓ Write down one more of your strengths, with an example: You keep 3 strengths and achievements already; there is no need to write more now.',
    ])
    const sorted = { employerWordsAreas: ['skills'] }
    expect(changesIn(await story.patch(`/v1/rejections/${known.first.rejection.id}`, sorted))).toEqual([
      '✓ Sort what Hafen Logistics wrote or said: one thing to keep, one to change: What they wrote or said is sorted already.',
    ])
    expect(await story.checklist()).toEqual(LISTS.strengths)
  })

  it('week 2: she writes her sentence, talks with Tom, plans a course and asks Nordlicht where things stand', async () => {
    await story.morning('2026-09-14')
    const sentence = {
      obstacle: 'If the next answer is a no',
      action: 'I will call my sister and walk along the river',
    }
    expect(changesIn(await story.post('/v1/setback-plans', { candidateId, ...sentence }))).toEqual([
      '✓ Write one sentence for the next setback: You made or reviewed your plan for a setback on Monday 14 September.',
    ])
    expect(changesIn(await story.post(`/v1/contacts/${known.tom.id}/interactions`, { channel: 'phone' }))).toEqual([
      '✓ Get in touch with Tom Brandt: You spoke with someone on Monday 14 September; once in 7 days is enough.',
    ])
    known.gap = (await story.get(`/v1/skill-gaps?candidateId=${candidateId}`)).data[0]
    expect(known.gap).toMatchObject({ skill: { name: 'SQL' }, state: 'open' })
    known.course = await story.post('/v1/learning-activities', {
      candidateId,
      gapId: known.gap.id,
      offerId: known.offer.id,
    })
    const asking = await story.post(`/v1/applications/${known.nordlicht.id}/follow-up`, { channel: 'email' })
    expect(asking.body).toContain('Nordlicht')
    const followedUp = { channel: 'email' }
    expect(changesIn(await story.post(`/v1/applications/${known.nordlicht.id}/follow-up/sending`, followedUp))).toEqual(
      ['✓ Ask Nordlicht once where things stand: You asked on Monday 14 September; once is enough.'],
    )
    expect(await story.checklist()).toEqual(LISTS.sentence)
  })

  it('week 3: no answer came, so one reminder; then the employer answers, and sees it differently', async () => {
    await story.morning('2026-09-21')
    expect(await story.checklist()).toEqual(LISTS.reminder)
    expect(changesIn(await story.post(`/v1/feedback-requests/${known.asked.id}/reminder`, {}))).toEqual([
      '✓ Send Mara Lindt one short reminder of your question: You reminded them once, on Monday 21 September; once is enough.',
    ])
    await story.morning('2026-09-22')
    await story.platform(`/v1/feedback-requests/${known.asked.id}/answer`, {
      words: 'Her answers jumped; the CV hides the SQL work.',
      areas: ['responses', 'skills'],
      ratings: { responses: 2 },
      sections: ['cv'],
      skills: ['SQL'],
      statedBy: 'employer',
    })
    expect(await story.item('compare-both-views')).toMatchObject({ why: expect.stringContaining('4 of 5') })
    expect(await story.checklist()).toEqual(LISTS.bothViews)
  })

  it('week 4: the course is done, and the gap is closed', async () => {
    await story.morning('2026-09-28')
    expect(changesIn(await story.patch(`/v1/learning-activities/${known.course.id}`, { state: 'done' }))).toEqual([
      '✓ Take one small step in SQL: There is something that shows it now: SQL.',
    ])
    expect(await story.post(`/v1/skill-gaps/${known.gap.id}/closure`, {})).toMatchObject({ state: 'closed' })
    expect((await story.get(`/v1/candidates/${candidateId}`)).skills).toEqual(['Excel', 'SQL'])
    expect(await story.checklist()).toEqual(LISTS.closedGap)
  })

  it('week 5: a second no, and her own sentence is there', async () => {
    await story.morning('2026-10-06')
    known.second = await no(known.nordlicht.id)
    expect(known.second.plan.steps[0]).toMatchObject({ items: [], reason: expect.stringContaining('not spoken') })
    expect(await story.item('make-a-setback-plan')).toMatchObject({
      title: 'Your plan for a day like this',
      why: expect.stringContaining('I will call my sister and walk along the river'),
    })
    expect(await story.checklist()).toEqual(LISTS.secondNo)
  })

  it('week 6: a bad week makes the list short, and nobody else learns why', async () => {
    await story.morning('2026-10-12')
    expect(changesIn(await story.post('/v1/check-ins', { candidateId, score: 2 }))[0]).toBe('+ Take this week lighter')
    expect(await story.checklist()).toEqual(LISTS.badMonday)
    await story.morning('2026-10-15')
    const low = await story.post('/v1/check-ins', { candidateId, score: 1, note: 'Could not sleep.' })
    expect(changesIn(low)).toEqual(['+ Talk to someone about how you are'])
    expect((await story.item('talk-to-someone')).how[0]).toBe('Harbour Help, +49 40 0000 0000')
    expect(await story.checklist()).toEqual(LISTS.badThursday)
    expect(await story.checklist(platform)).toEqual(LISTS.badThursdayForOthers)
  })

  it('week 7: it gets better; a third no comes, and is taken back', async () => {
    await story.morning('2026-10-19')
    await story.post('/v1/check-ins', { candidateId, score: 4 })
    await story.morning('2026-10-20')
    const elbe = await apply('Elbe Data', { stage: 'interview', appliedAt: '2026-10-01T08:00:00Z' })
    const third = await no(elbe.id, { contact: { name: 'Jo Funk', phone: '+49 40 1' } })
    expect(await story.checklist()).toEqual(LISTS.thirdNo)
    await story.morning('2026-10-22')
    const reason = 'The mail was meant for somebody else'
    const { plan } = await story.platform(`/v1/rejections/${third.rejection.id}/retraction`, { reason })
    expect(plan).toMatchObject({ state: 'closed', closedReason: expect.stringContaining(reason) })
    expect(await story.checklist()).toEqual(LISTS.takenBack)
  })

  it.each([
    ['week 8', '2026-10-27', 'Alster', 3, LISTS.weekEight],
    ['week 10', '2026-11-10', 'Bille', 4, LISTS.weekTen],
  ])(
    '%s: one more, and the step that looks at other paths says why it says nothing',
    async (_, day, employer, count, list) => {
      await story.morning(day)
      const { id } = await apply(employer, { isTailored: true, appliedAt: '2026-10-20T08:00:00Z' })
      const { plan, rejection } = await no(id)
      expect(plan.steps[8]).toMatchObject({
        items: [],
        reason: expect.stringContaining(`${count} of your applications`),
      })
      await story.post('/v1/reflections', { rejectionId: rejection.id, toChange: 'Name the dashboard first.' })
      expect(await story.checklist()).toEqual(list)
    },
  )

  it('week 12: the fifth no opens other paths, as an offer', async () => {
    await story.morning('2026-11-24')
    const { id } = await apply('Krückau', { isTailored: true, appliedAt: '2026-11-02T08:00:00Z' })
    const { plan } = await no(id)
    expect(plan.steps[8].items).toMatchObject([
      {
        title: 'If you like, look at occupations related to the field Data analysis',
        why: expect.stringContaining(
          '5 of your applications in the field Data analysis ended without success over 11 weeks',
        ),
      },
    ])
    expect(await story.checklist()).toEqual(LISTS.fifthNo)
  })

  it('the same day: she would rather read German, and the list is German', async () => {
    await story.patch(`/v1/candidates/${candidateId}`, { locale: 'de-DE' })
    expect(await story.checklist()).toEqual(LISTS.inGerman)
  })

  it('in the end: twelve weeks of what she did herself, for her alone', async () => {
    const { total, weeks } = await story.get(`/v1/candidates/${candidateId}/progress`)
    expect(weeks).toHaveLength(12)
    expect(total).toEqual({
      applicationsSent: 6,
      tailoredApplications: 3,
      peopleContacted: 1,
      practiceDone: 1,
      feedbackAsked: 1,
      reflectionsWritten: 3,
      itemsDone: 12,
    })
  })
})
