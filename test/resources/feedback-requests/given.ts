import type { Client, TestTenant } from '../../support/app.ts'
import { given } from '../../support/given.ts'

type Answered = any

/** Where a request lives, with what becomes of it. */
export const at = ({ id }: { id: string }, change = '') => `/v1/feedback-requests/${id}${change && `/${change}`}`

/** A rejection of a person with these preferences, as the API answers it. */
export async function rejectionOf(
  tenant: TestTenant,
  candidate: object = {},
  rejection: object = {},
  application: object = {},
): Promise<Answered> {
  const { id: candidateId } = await given.candidate(tenant, candidate)
  const { id: applicationId } = await given.application(tenant, { candidateId, ...application })
  return given.rejection(tenant, { applicationId, ...rejection })
}

/** A drafted request; of a rejection of its own where none is given. */
export async function draftedRequest(tenant: TestTenant, changes: Record<string, unknown> = {}): Promise<Answered> {
  const rejectionId = changes.rejectionId ?? (await rejectionOf(tenant)).rejection.id
  const { body } = await tenant.post('/v1/feedback-requests', { channel: 'email', ...changes, rejectionId }).expect(201)
  return body
}

export async function sentRequest(
  tenant: TestTenant,
  changes: Record<string, unknown> = {},
  sending: object = {},
): Promise<Answered> {
  const request = await draftedRequest(tenant, changes)
  return (await tenant.post(at(request, 'sending'), sending).expect(200)).body
}

export const ANSWER = {
  words: 'Her answers on data quality were good; the SQL task took her long.',
  areas: ['responses', 'skills'],
  ratings: { responses: 4, preparedness: 2 },
  sections: ['cv'],
  skills: ['Window functions'],
}

export async function answeredRequest(
  tenant: TestTenant,
  changes: Record<string, unknown> = {},
  answer: object = ANSWER,
): Promise<Answered> {
  const request = await sentRequest(tenant, changes)
  return (await tenant.post(at(request, 'answer'), answer).expect(200)).body
}

/** A request as it is read, without what only the change itself says. */
export async function readBy(client: Client, request: { id: string }): Promise<Answered> {
  return (await client.get(at(request)).expect(200)).body
}

export const lostIn = ({ planChanges }: Answered): [string, string, string][] =>
  planChanges.lost.map(({ ruleId, state, stateReason }: Answered) => [ruleId, state, stateReason])
export const gainedIn = ({ planChanges }: Answered): string[] =>
  planChanges.gained.map(({ ruleId }: Answered) => ruleId)
