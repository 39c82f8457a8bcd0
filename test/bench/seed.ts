import { createHash } from 'node:crypto'
import pg from 'pg'
import { v7 as uuid } from 'uuid'
import { SCOPES } from '../../src/http/route.ts'

export const TENANTS = 20
const CANDIDATES_PER_TENANT = 200
export const APPLICATIONS_PER_TENANT = 1_000

export type Seeded = { token: string; candidateId: string; applicationId: string }

/** Tenants with candidates and open applications; those of one candidate lie far apart in the list that is returned. */
export async function seed(url: string): Promise<Seeded[]> {
  const client = new pg.Client(url)
  await client.connect()
  const tenants: Seeded[][] = []
  for (let number = 0; number < TENANTS; number += 1) tenants.push(await seedTenant(client, number))
  await client.end()
  return Array.from({ length: APPLICATIONS_PER_TENANT }, (_, index) =>
    tenants.map((tenant) => tenant[index] as Seeded),
  ).flat()
}

/** What autovacuum does within a minute: without it the planner takes tables that just filled for empty ones. */
export async function analyze(url: string): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  await client.query('vacuum analyze')
  await client.end()
}

async function seedTenant(client: pg.Client, number: number): Promise<Seeded[]> {
  const tenantId = uuid()
  const token = `onw_test_${createHash('sha256').update(`bench ${number}`).digest('hex').slice(0, 40)}`
  const now = new Date()
  await client.query(
    `insert into tenants (id, name, mode, time_zone, locale, country, holidays, signposts, silence_days, reapply_after_months,
       cursor_secret, created_at, updated_at)
     values ($1, $2, 'test', 'Europe/Berlin', 'en', 'DE', '{2026-12-25}', '[]', 30, 6, $3, $4, $4)`,
    [tenantId, `University ${number}`, Buffer.alloc(32, number), now],
  )
  await client.query(
    `insert into api_keys (tenant_id, id, name, prefix, hash, scopes, last_used_at, created_at, updated_at)
     values ($1, $2, 'bench', 'onw_test_benc', $3, $4, $5, $5, $5)`,
    [tenantId, uuid(), createHash('sha256').update(token).digest(), SCOPES, now],
  )
  const candidates = Array.from({ length: CANDIDATES_PER_TENANT }, () => uuid())
  await client.query(
    `insert into candidates (tenant_id, id, name, target_occupations, skills, interests, weekly_goal, feedback_opt_in, coach_first,
       check_ins, created_at, updated_at)
     select $1, id, 'Amina Okafor', '{Data Analyst}', '{SQL,Excel,Python}', '{logistics}', 3, true, false, true, $3, $3
     from unnest($2::uuid[]) id`,
    [tenantId, candidates, now],
  )
  const applications = Array.from({ length: APPLICATIONS_PER_TENANT }, (_, index) => ({
    id: uuid(),
    candidateId: candidates[index % CANDIDATES_PER_TENANT] as string,
  }))
  await client.query(
    `with made as (
       insert into applications (tenant_id, id, candidate_id, employer, job_title, occupation_label, occupation_scheme, occupation_code,
         level, employer_type, location, url, skills_asked, contacts, stage, stage_reached, outcome, source_status, applied_at,
         status_changed_at, created_at, updated_at)
       select $1, id, "candidateId", 'Nordlicht GmbH', 'Junior Data Analyst', 'Data Analyst', 'O*NET-SOC', '15-2051.00', 'entry',
         'small_business', 'Hamburg', 'https://jobs.example.com/4711', '{SQL,Power BI,Python}',
         '[{"name": "Jonas Weber", "role": "Recruiter", "email": "jonas.weber@example.com"}]', 'interview', 'interview', 'open',
         'Interviewing', $3::timestamptz - interval '20 days', $3::timestamptz - interval '5 days', $3, $3
       from json_to_recordset($2) as given (id uuid, "candidateId" uuid) returning id
     )
     insert into stage_events (tenant_id, id, application_id, stage, outcome, source_status, occurred_at, recorded_at)
     select $1, gen_random_uuid(), id, 'interview', 'open', 'Interviewing', $3::timestamptz - interval '5 days', $3 from made`,
    [tenantId, JSON.stringify(applications), now],
  )
  return applications.map(({ id, candidateId }) => ({ token, candidateId, applicationId: id }))
}
