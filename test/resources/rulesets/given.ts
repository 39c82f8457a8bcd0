import type { Client, TestTenant } from '../../support/app.ts'
import { given } from '../../support/given.ts'
import { MENTOR } from '../../support/worlds/rulesets.ts'

const { texts, fulfilledBy: _, visibility: __, ...mentor } = MENTOR
/** A rule of a tenant's own that holds after an interview, in English only. */
export const MENTOR_RULE = { ...mentor, texts: { en: texts.en } }

export const BOOTCAMP = { name: 'Bootcamp', base: '2026-11.2', languages: ['en'] }

export async function draftOf(tenant: TestTenant, changes: object = {}): Promise<any> {
  const { body } = await tenant.post('/v1/rulesets', { ...BOOTCAMP, ...changes }).expect(201)
  return body
}

export async function publishedOf(tenant: TestTenant, changes: object = {}): Promise<any> {
  const { id } = await draftOf(tenant, changes)
  const { body } = await tenant.post(`/v1/rulesets/${id}/publication`).expect(200)
  return body
}

/** All base rules of one step. */
export const NETWORKING_RULES = ['reach-out-to-one-person', 'keep-the-door-open', 'join-an-event']

/** What the explanation of a plan says of a rule. */
export async function traceOf(client: Client, { id }: { id: string }, ruleId: string): Promise<any> {
  const { body } = await client.get(`/v1/action-plans/${id}/explanation`).expect(200)
  return body.rules.find((entry: { ruleId: string }) => entry.ruleId === ruleId)
}

/** A rejection, with its plan, of a person and an application like this. */
export async function rejectionOf(tenant: TestTenant, person: object, application: object = {}): Promise<any> {
  const { id: candidateId } = await given.candidate(tenant, person)
  const { id: applicationId } = await given.application(tenant, { ...application, candidateId })
  return given.rejection(tenant, { applicationId })
}
