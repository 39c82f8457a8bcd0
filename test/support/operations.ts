import { API_VERSION, discoverResources } from '../../src/app.ts'
import { describeApi } from '../../src/http/openapi.ts'
import { SCOPES } from '../../src/http/route.ts'
import { OPERATOR_KEY, type TestTenant } from './app.ts'
import { type World, worldParts } from './world.ts'

const resources = await discoverResources()

/** Every route there is; tests derive their tables from it, so a new one is attacked without a line of its own. */
export const routes = resources.flatMap((resource) => resource.routes)
export const document = JSON.parse(JSON.stringify(describeApi(resources, { version: API_VERSION })))

export type Operation = (typeof routes)[number]

/** Whose key an operation takes. */
export const tokenFor = (route: Operation, tenant: TestTenant) =>
  route.scope === 'operator' ? OPERATOR_KEY : tenant.token

/** The address of an operation on the records of a tenant. */
export function pathOf(route: Operation, world: Partial<World>): string {
  return route.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = world[name as keyof World]
    if (!value)
      throw new Error(
        `${route.operation.name}: test/support/world.ts makes no ${name} yet: add it in test/support/worlds/.`,
      )
    return encodeURIComponent(value)
  })
}

/** A body with every field of its schema, for the records of a tenant. */
export function bodyOf(route: Operation, world: World): Record<string, unknown> {
  const make = BODIES[route.operation.name]
  if (!make) throw new Error(`${route.operation.name} takes a body: add a full one to test/support/worlds/.`)
  return make(world)
}

const CONTACT = { name: 'Jonas Weber', role: 'Recruiter', email: 'jonas@hafen.example', phone: '+49 30 1234567' }
const CANDIDATE = {
  name: 'Amina Okafor',
  email: 'amina@campus.example',
  locale: 'de-AT',
  timeZone: 'Europe/Vienna',
  country: 'AT',
  targetOccupations: ['Data Analyst'],
  skills: ['SQL'],
  interests: ['logistics'],
  weeklyGoal: 3,
  preferences: { feedbackOptIn: true, coachFirst: false, checkIns: true },
}
const JOB = {
  employer: 'Hafen Logistics',
  jobTitle: 'Data Analyst',
  occupation: { label: 'Data Analyst', scheme: 'O*NET-SOC', code: '15-2051.00' },
  level: 'entry',
  employerType: 'small_business',
  location: 'Hamburg',
  url: 'https://jobs.example.com/4711',
  skillsAsked: ['SQL'],
  contacts: [CONTACT],
  sourceStatus: 'Interviewing',
  isTailored: true,
  appliedAt: '2026-10-05T08:00:00Z',
}
const WORDS = {
  channel: 'email',
  reasons: [{ code: 'skills_gap', statedBy: 'inferred', confidence: 0.5, text: 'No Kafka yet.' }],
  employerWords: 'We chose someone else.',
  employerWordsVisibility: 'tenant',
  employerWordsAreas: ['skills'],
  reapplyOn: '2027-05-01',
  contact: CONTACT,
  statedBy: 'inferred',
  confidence: 0.9,
}
const NEWS = {
  ...WORDS,
  outcome: 'rejected',
  endedBy: 'employer',
  stageReached: 'interview',
  receivedAt: '2026-11-02T09:30:00Z',
}
const TENANT = {
  name: 'Harbour University',
  timeZone: 'Europe/Berlin',
  locale: 'en',
  country: 'DE',
  holidays: ['2026-12-25'],
  signposts: [
    {
      name: 'Career service',
      description: 'Every day from nine to five.',
      url: 'https://careers.example.edu/help',
      phone: '+49 40 0000 0000',
      country: 'DE',
      locale: 'en',
    },
  ],
  silenceDays: 30,
  reapplyAfterMonths: 6,
}

let made = 0
const fresh = () => ({ source: 'board', externalId: `fresh-${(made += 1)}` })

const BODIES: Record<string, (world: World) => Record<string, unknown>> = {
  createTenant: () => ({ ...TENANT, mode: 'test' }),
  updateTenant: () => TENANT,
  createApiKey: () => ({
    name: 'Board',
    scopes: SCOPES.slice(0, 3),
    audience: 'tenant',
    expiresAt: '2031-01-01T00:00:00Z',
  }),
  rotateApiKey: () => ({ overlapSeconds: 3600 }),
  createCandidate: () => ({ ...CANDIDATE, ...fresh() }),
  updateCandidate: () => CANDIDATE,
  upsertCandidate: () => CANDIDATE,
  createApplication: ({ candidateId }) => ({ ...JOB, stage: 'applied', candidateId, ...fresh() }),
  updateApplication: () => ({ ...JOB, outcome: 'withdrawn', endedAt: '2026-10-20T08:00:00Z' }),
  upsertApplication: ({ candidateId }) => ({ ...JOB, stage: 'applied', candidateId }),
  recordStageEvent: () => ({ stage: 'interview', occurredAt: '2026-10-10T08:00:00Z', sourceStatus: 'Interview 2' }),
  recordRejection: ({ applicationId }) => ({ ...NEWS, applicationId, ...fresh() }),
  updateRejection: () => WORDS,
  upsertRejection: ({ rejectedApplicationId }) => ({ ...NEWS, applicationId: rejectedApplicationId }),
  retractRejection: () => ({ reason: 'Sent by mistake' }),
  skipPlanItem: () => ({ reason: 'Already spoke with her' }),
  snoozePlanItem: () => ({ until: '2099-12-01' }),
  ...Object.assign({}, ...worldParts.map(({ bodies }) => bodies)),
}
