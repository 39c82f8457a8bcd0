import type { Client, TestApp, TestTenant } from '../../support/app.ts'
import { given } from '../../support/given.ts'

type Answered = any

/** A rejection with its plan, and a gap that the rejection names. */
export async function namedGap(tenant: TestTenant, changes: object = {}) {
  const { rejection, plan } = await given.rejection(tenant)
  const evidence = [{ type: 'rejection', recordId: rejection.id }]
  const gap = await gapFor(tenant, rejection.candidateId, { evidence, ...changes })
  return { gap, rejection, plan, candidateId: rejection.candidateId as string }
}

/** A gap of that candidate, as the answer to its making shows it. */
export async function gapFor(client: Client, candidateId: string, changes: object = {}): Promise<Answered> {
  const { body } = await client
    .post('/v1/skill-gaps', { candidateId, skill: { name: 'Apache Kafka' }, ...changes })
    .expect(201)
  return body
}

export async function gapOf(client: Client, id: string): Promise<Answered> {
  return (await client.get(`/v1/skill-gaps/${id}`).expect(200)).body
}

/** What a change did to the plans, by the keys of the items. */
export const keysOf = ({ planChanges: { gained, lost } }: Answered) => ({
  gained: gained.map(({ key }: { key: string }) => key),
  lost: lost.map(({ key }: { key: string }) => key),
})

const TABLES = ['candidates', 'skill_gaps', 'skill_gap_evidence', 'learning_activities', 'action_items', 'events']

/** Rows around a tenant's gaps, to compare before and after what must change nothing. */
export async function storedAround({ database }: TestApp, tenant: TestTenant): Promise<unknown> {
  const parts = TABLES.map(
    (table) => `'${table}', (select json_agg(r order by r::text) from ${table} r where tenant_id = $1)`,
  )
  const [row] = await database
    .forTenant(tenant.id)
    .query({ text: `select json_build_object(${parts}) as rows`, values: [tenant.id] })
  return row
}
