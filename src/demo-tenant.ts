import { type Context, NO_TENANT } from './context.ts'
import type { Database } from './db/database.ts'
import { createApplication } from './resources/applications/create-application.ts'
import { createCandidate } from './resources/candidates/create-candidate.ts'
import { createTenant } from './resources/tenants/create-tenant.ts'

type Options = { apiKey: string | null; now: Date }
type Demo = {
  created: boolean
  tenantId: string
  candidateId: string
  /** An application of the candidate's, to record the first "no" on. */
  applicationId: string
  /** The key of a tenant just made, to be shown or kept; null when the tenant was there before. */
  apiKey: string | null
}

const TENANT_NAME = 'Demo University'
const CANDIDATE = { source: 'demo', externalId: 'demo-candidate' }
const APPLICATION = { source: 'demo', externalId: 'demo-application' }

/**
 * A tenant to try things out in, with one candidate. Made once, however many processes start at the same moment; what a
 * start that was cut short left out is added by the next one.
 */
export async function ensureDemoTenant(database: Database, { apiKey, now }: Options): Promise<Demo> {
  return alone(database, async () => {
    const known = await database
      .forOperator()
      .tenant.findFirst({ where: { name: TENANT_NAME }, orderBy: { id: 'asc' } })
    const founded = known ? null : await createTenant(contextOf(database, NO_TENANT, now), demoTenant(apiKey))
    const tenantId = known?.id ?? founded!.tenant.id
    const context = contextOf(database, tenantId, now)
    const candidateId = await ensureCandidate(context)
    const applicationId = await ensureApplication(context, candidateId)
    return { created: !known, tenantId, candidateId, applicationId, apiKey: founded?.apiKey.key ?? null }
  })
}

const DEMO_TENANT_LOCK = 0x6f6e7764

/** Holds a lock that ends with its connection, so that a process that dies leaves nothing locked. */
async function alone<T>(database: Database, work: () => Promise<T>): Promise<T> {
  const connection = await database.pool.connect()
  let fault: Error | undefined
  try {
    await connection.query('begin')
    await connection.query('select pg_advisory_xact_lock($1)', [DEMO_TENANT_LOCK])
    const result = await work()
    await connection.query('commit')
    return result
  } catch (error) {
    fault = error as Error
    throw error
  } finally {
    connection.release(fault)
  }
}

function contextOf(database: Database, tenantId: string, now: Date): Context {
  return {
    db: tenantId === NO_TENANT ? database.forOperator() : database.forTenant(tenantId),
    tenantId,
    actor: { type: 'job', name: 'demo-tenant' },
    audience: 'candidate',
    now,
    outbound: { allow: [] },
    log: { info() {}, warn() {}, error() {} },
  }
}

function demoTenant(apiKey: string | null) {
  return {
    name: TENANT_NAME,
    mode: apiKey?.startsWith('onw_live_') ? ('live' as const) : ('test' as const),
    timeZone: 'UTC',
    locale: 'en',
    country: 'US',
    holidays: [],
    signposts: [
      {
        name: 'Career service',
        description:
          'Your university or programme has people who talk through a hard stretch of a job search with you.',
        country: 'US',
        locale: 'en',
      },
    ],
    silenceDays: 30,
    reapplyAfterMonths: 6,
    key: apiKey ?? undefined,
  }
}

async function ensureCandidate(context: Context): Promise<string> {
  const known = await context.db.candidate.findFirst({ where: CANDIDATE })
  if (known) return known.id
  const { id } = await createCandidate(context, {
    ...CANDIDATE,
    name: 'Demo Candidate',
    targetOccupations: ['Data Analyst'],
    skills: ['SQL', 'Excel', 'Python'],
    interests: ['logistics'],
  })
  return id
}

async function ensureApplication(context: Context, candidateId: string): Promise<string> {
  const known = await context.db.application.findFirst({ where: APPLICATION })
  if (known) return known.id
  const application = await createApplication(context, {
    ...APPLICATION,
    candidateId,
    employer: 'Northwind Trading',
    jobTitle: 'Junior Data Analyst',
    stage: 'interview',
    skillsAsked: ['SQL', 'Power BI'],
    contacts: [],
  })
  return application.id
}
