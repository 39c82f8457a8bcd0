import { ApiError, createClient, OPERATIONS, type Ops } from '../generated/client.ts'

/** Each row of the ten steps, done as a platform and as its candidate, with nothing but the generated client. */
export async function takeTenSteps(serverUrl: string, apiKey: string) {
  const clientFor = (token: string) =>
    createClient<Ops>(OPERATIONS, { serverUrl, auth: { bearer: token }, idempotencyKey: true })
  const platform = clientFor(apiKey)
  const { id: candidateId } = await platform.createCandidate({ body: { name: 'Amina Okafor', skills: ['Excel'] } })
  const { token } = await platform.createAccessToken({ path: { candidateId }, body: {} })
  const amina = clientFor(token)
  const application = await amina.createApplication({
    body: {
      candidateId,
      employer: 'Nordlicht GmbH',
      jobTitle: 'Data Analyst',
      stage: 'interview',
      skillsAsked: ['SQL'],
    },
  })
  const { rejection } = await amina.recordRejection({
    body: {
      applicationId: application.id,
      reasons: [{ code: 'skills_gap' }],
      contact: { name: 'Mara Lindt', email: 'mara.lindt@nordlicht.example' },
    },
  })
  const path = { rejectionId: rejection.id }

  const draft = await amina.draftThankYouNote({ path, body: { channel: 'email', tone: 'warm', language: 'de' } })
  const thanked = await amina.markThankYouNoteSent({ path, body: {} })

  const asked = await amina.createFeedbackRequest({ body: { rejectionId: rejection.id, channel: 'email' } })
  const feedbackRequest = { feedbackRequestId: asked.id }
  await amina.markFeedbackRequestSent({ path: feedbackRequest, body: {} })
  const link = await amina.createFeedbackLink({ path: feedbackRequest, body: {} })
  const answered = await platform.recordFeedbackAnswer({
    path: feedbackRequest,
    body: { words: 'More SQL would have helped.', areas: ['skills'], ratings: { responses: 2 }, statedBy: 'employer' },
  })

  const reflection = await amina.createReflection({
    body: { rejectionId: rejection.id, areas: { responses: { rating: 4, text: 'Two of three went well.' } } },
  })
  const views = await amina.compareReflection({ path: { reflectionId: reflection.id } })

  const gap = await amina.createSkillGap({
    body: { candidateId, skill: { name: 'SQL' }, evidence: [{ type: 'feedback_request', recordId: asked.id }] },
  })
  const offer = await platform.createLearningOffer({
    body: { type: 'course', title: 'SQL in a weekend', skills: ['SQL'], effortMinutes: 600 },
  })
  const activity = await amina.createLearningActivity({ body: { candidateId, gapId: gap.id, offerId: offer.id } })
  await amina.updateLearningActivity({ path: { learningActivityId: activity.id }, body: { state: 'done' } })
  const closed = await amina.closeSkillGap({ path: { skillGapId: gap.id }, body: {} })

  const win = await amina.createAchievement({
    body: { candidateId, kind: 'achievement', title: 'Cut the weekly report to an hour', skills: ['Excel'] },
  })

  const tom = await amina.createContact({ body: { candidateId, name: 'Tom Brandt', employer: 'Nordwind' } })
  const spoke = await amina.recordInteraction({ path: { contactId: tom.id }, body: { channel: 'phone' } })
  const feed = await platform.createEventFeed({ body: { name: 'Harbour meetups', format: 'json' } })
  const startsAt = new Date(Date.now() + 86_400_000).toISOString()
  const meetup = [{ uid: 'm-1', title: 'Data evening', startsAt, location: 'Hamburg' }]
  await platform.uploadEventFeed({ path: { eventFeedId: feed.id }, body: { text: JSON.stringify(meetup) } })
  const events = await amina.listNetworkingEvents({})

  const carryOver = await amina.getCarryOver({ path: { applicationId: application.id } })
  const week = await amina.getWeeklyProgress({ path: { candidateId } })
  const dates = await amina.getReapplyDates({ path: { candidateId } })

  const sentence = await amina.createSetbackPlan({
    body: { candidateId, obstacle: 'If the next one is a no', action: 'I will take a walk' },
  })
  const progress = await amina.getProgress({ path: { candidateId } })

  const explained = await amina.listActionPlans({ query: { candidateId } })
  const plan = await amina.getActionPlan({ path: { planId: explained.data[0]?.id ?? '' } })

  const checkIn = await amina.createCheckIn({ body: { candidateId, score: 2, note: 'Tired.' } })
  const helpers = await amina.getSignposts({ path: { candidateId } })
  const hidden = await platform.getCheckIn({ path: { checkInId: checkIn.id } }).then(
    () => 200,
    (error) => (error instanceof ApiError ? error.status : 0),
  )
  const checklist = await amina.getChecklist({ path: { candidateId } })

  return {
    accepted: { draft, thanked },
    feedback: { link, answered },
    reflected: { views },
    strengthened: { closed },
    mindset: { win },
    networked: { spoke, events },
    applied: { carryOver, week, dates },
    persistent: { sentence, progress },
    alternatives: plan.steps.find(({ step }) => step === 'consider_alternatives'),
    lookedAfter: { checkIn, helpers, hidden, checklist },
  }
}
