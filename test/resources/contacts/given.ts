import type { Client, TestApp, TestTenant } from '../../support/app.ts'
import { given } from '../../support/given.ts'

/** A contact that everybody at the tenant may see. */
export async function aContact(tenant: TestTenant, changes: Record<string, unknown> = {}) {
  const candidateId = changes.candidateId ?? (await given.candidate(tenant)).id
  const contact = { name: 'Tom Brandt', visibility: 'tenant', ...changes, candidateId }
  return (await tenant.post('/v1/contacts', contact).expect(201)).body
}

export async function aConversation(tenant: Client, contactId: string, spokeAt = '2026-10-20T15:00:00Z') {
  const conversation = { channel: 'phone', spokeAt, note: 'About their team.' }
  return (await tenant.post(`/v1/contacts/${contactId}/interactions`, conversation).expect(201)).body
}

/** Everybody who may act for one person, by the width of what they see. */
export async function readersOf(service: TestApp, tenant: TestTenant, candidateId: string) {
  return {
    candidate: await service.asCandidate(tenant, candidateId),
    coach: await service.asCoach(tenant),
    tenant: tenant as Client,
  }
}

/** Which reader sees a record of which visibility. */
export const WHO_SEES: [string, Record<'candidate' | 'coach' | 'tenant', boolean>][] = [
  ['candidate', { candidate: true, coach: false, tenant: false }],
  ['coach', { candidate: true, coach: true, tenant: false }],
  ['tenant', { candidate: true, coach: true, tenant: true }],
]
