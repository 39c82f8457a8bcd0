import type { TestTenant } from '../../support/app.ts'
import { given } from '../../support/given.ts'

/** What a test starts from, made through the API. */
export async function givenCandidate(tenant: TestTenant, fields: object = {}): Promise<string> {
  const { body } = await tenant.post('/v1/candidates', fields).expect(201)
  return body.id
}

export async function givenApplication(
  tenant: TestTenant,
  fields: { candidateId?: string; [name: string]: unknown } = {},
) {
  const candidateId = fields.candidateId ?? (await givenCandidate(tenant))
  const { body } = await tenant
    .post('/v1/applications', { employer: 'Nordlicht GmbH', jobTitle: 'Junior Data Analyst', ...fields, candidateId })
    .expect(201)
  return recordOf(body)
}

/** The record in the answer to a change of it: as a GET shows it, without what the plans gained and lost. */
export function recordOf({ planChanges: _, ...record }: any): any {
  return record
}

/** A person with an open plan, made on 2 November 2026 after an interview. */
export async function givenPlan(tenant: TestTenant) {
  const { rejection, plan } = await given.rejection(tenant)
  return { candidateId: rejection.candidateId as string, plan }
}

/** Sent four weeks before, and no answer since. */
export const SILENT = {
  employer: 'Nordlicht GmbH',
  jobTitle: 'Junior Data Analyst',
  stage: 'applied',
  appliedAt: '2026-10-05T09:00:00Z',
}

/** What a change did to the plans: the keys gained, and those lost with state and reason. */
export function changesIn({ planChanges: { gained, lost } }: any) {
  return {
    gained: gained.map(({ key }: { key: string }) => key),
    lost: lost.map(({ key, state, stateReason }: Record<string, string>) => [key, state, stateReason]),
  }
}

export const EVERYTHING = {
  employer: 'Nordlicht GmbH',
  jobTitle: 'Junior Data Analyst „Süd“ 👩‍💻',
  occupation: { label: 'Data Analyst', scheme: 'O*NET-SOC', code: '15-2051.00' },
  level: 'entry',
  employerType: 'small_business',
  location: 'Hamburg',
  url: 'https://jobs.example.com/4711?from=a&to=b',
  skillsAsked: ['SQL', 'with "quotes", {braces} and \\', ' spaces '],
  contacts: [
    { name: 'Jonas Weber', role: 'Recruiter', email: 'jonas@example.com', phone: '+49 30 1234567' },
    { phone: '0' },
  ],
  sourceStatus: 'Interviewing\n(2/3)',
  isTailored: false,
  source: 'board',
  externalId: 'A/1042',
}

/** Types of the events stored for an application, oldest first. */
export async function eventsOf(
  tenant: TestTenant,
  { database }: import('../../support/app.ts').TestApp,
  applicationId: string,
): Promise<string[]> {
  const rows = await database.forTenant(tenant.id).event.findMany({ orderBy: { id: 'asc' } })
  return rows
    .filter(({ data }) => (data as { applicationId?: string }).applicationId === applicationId)
    .map(({ type }) => type)
}

/** Ends an application as a rejection does, without the rest of one. */
export async function givenRejected(
  tenant: TestTenant,
  { database }: import('../../support/app.ts').TestApp,
  applicationId: string,
): Promise<void> {
  await database.forTenant(tenant.id).application.updateMany({
    where: { id: applicationId },
    data: { outcome: 'rejected', endedBy: 'employer', endedAt: new Date() },
  })
}
