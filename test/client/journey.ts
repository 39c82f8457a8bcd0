import { ApiError, createClient, OPERATIONS, type Ops, type Problem } from '../generated/client.ts'

/** What a platform does with the generated client, from a new person to a shorter checklist. */
export async function takeJourney(serverUrl: string, apiKey: string) {
  const onward = createClient<Ops>(OPERATIONS, { serverUrl, auth: { bearer: apiKey }, idempotencyKey: true })

  const candidate = await onward.createCandidate({ body: { name: 'Amina Okafor', skills: ['SQL'] } })
  const application = await onward.createApplication({
    body: { candidateId: candidate.id, employer: 'Nordlicht GmbH', jobTitle: 'Data Analyst', stage: 'interview' },
  })
  const { rejection, plan } = await onward.recordRejection({
    body: { applicationId: application.id, employerWords: 'We went with someone else.', channel: 'email' },
  })

  const before = await onward.getChecklist({ path: { candidateId: candidate.id } })
  const [first] = before.open
  if (!first) throw new Error('The checklist of a new plan is empty.')
  const done = await onward.completePlanItem({ path: { planId: plan.id, itemId: first.id } })
  const after = await onward.getChecklist({ path: { candidateId: candidate.id } })

  const { data, headers } = await onward.getRejection({ path: { rejectionId: rejection.id } }, { envelope: true })
  const listed: string[] = []
  for await (const item of onward.listApplications.items({ query: { candidateId: candidate.id, limit: 1 } }))
    listed.push(item.id)
  const refusal = await onward
    .createApplication({ body: { candidateId: candidate.id, employer: ' ', jobTitle: 'Data Analyst' } })
    .then(() => null, problemOf)

  return { application, rejection, plan, before, done, after, read: { data, headers }, listed, refusal }
}

function problemOf(error: unknown): Problem {
  if (error instanceof ApiError) return error.body as Problem
  throw error
}
