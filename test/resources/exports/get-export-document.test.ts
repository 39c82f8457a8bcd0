import { beforeAll, describe, expect, it } from '@jest/globals'
import { type Client, startApp, type TestApp } from '../../support/app.ts'
import { given, UNKNOWN_ID } from '../../support/given.ts'
import { runJob } from '../../support/run-job.ts'
import { newWorld } from '../../support/world.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

async function exported(client: Client, candidateId: string) {
  const { body } = await client.post('/v1/exports', { candidateId }).expect(202)
  expect(await runJob(service, 'write-exports')).toEqual([])
  return client.get(`/v1/exports/${body.id}/document`)
}

/** All records of a list, as the API shows them. */
async function listed(client: Client, path: string): Promise<any[]> {
  const { body } = await client.get(`${path}${path.includes('?') ? '&' : '?'}limit=200`).expect(200)
  expect(body.nextCursor).toBeNull()
  return body.data
}

const SAME: Record<string, string> = {
  rejections: '/v1/rejections',
  feedbackRequests: '/v1/feedback-requests',
  reflections: '/v1/reflections',
  learningActivities: '/v1/learning-activities',
  achievements: '/v1/achievements',
  setbackPlans: '/v1/setback-plans',
}

describe('GET /v1/exports/{exportId}/document', () => {
  it.each(['candidate', 'coach', 'tenant'] as const)(
    '200: shows a %s what the API shows them, and all of it',
    async (kind) => {
      const { tenant, world } = await newWorld(service)
      await newWorld(service, { tenant, externalId: 'X-2' })
      const { candidateId } = world
      const client = {
        tenant,
        coach: await service.asCoach(tenant),
        candidate: await service.asCandidate(tenant, candidateId),
      }[kind]
      const { body: document, headers } = await exported(client, candidateId)
      expect(headers['content-type']).toBe('application/json; charset=utf-8')
      expect(Object.keys(document)).toEqual([
        'exportedAt',
        'candidate',
        'applications',
        'rejections',
        'thankYouNotes',
        'feedbackRequests',
        'reflections',
        'skillGaps',
        'learningActivities',
        'achievements',
        'contacts',
        'setbackPlans',
        'checkIns',
        'actionPlans',
        'actionItems',
        'accessTokens',
      ])
      const of = (path: string) => listed(client, `${path}?candidateId=${candidateId}`)
      expect(document.candidate).toEqual((await client.get(`/v1/candidates/${candidateId}`)).body)
      for (const [name, path] of Object.entries(SAME)) {
        const records = await of(path)
        expect({ name, records: document[name] }).toEqual({ name, records })
        expect({ name, count: records.length }).not.toEqual({ name, count: 0 })
      }
      const applications = await of('/v1/applications')
      for (const application of applications)
        application.stageEvents = await listed(client, `/v1/applications/${application.id}/stage-events`)
      expect(document.applications).toEqual(applications)
      const gaps = await Promise.all(
        (await of('/v1/skill-gaps')).map(async ({ id }) => (await client.get(`/v1/skill-gaps/${id}`)).body),
      )
      expect(document.skillGaps).toEqual(gaps)
      const contacts = await of('/v1/contacts')
      for (const contact of contacts)
        contact.interactions = await listed(client, `/v1/contacts/${contact.id}/interactions`)
      expect(document.contacts).toEqual(contacts)
      const notes = await Promise.all(
        document.rejections.map(({ id }: { id: string }) => client.get(`/v1/rejections/${id}/thank-you-note`)),
      )
      expect(document.thankYouNotes).toEqual(notes.filter(({ status }) => status === 200).map(({ body }) => body))
      expect(document.checkIns).toEqual(kind === 'candidate' ? await of('/v1/check-ins') : null)
      expect(document.accessTokens).toEqual(await listed(tenant, `/v1/candidates/${candidateId}/access-tokens`))
      expect(document.accessTokens.length).toBeGreaterThan(0)

      const items = new Map<string, any>()
      for (const { steps, ...plan } of document.actionPlans) {
        const shown = (await client.get(`/v1/action-plans/${plan.id}`)).body
        for (const item of shown.steps.flatMap((step: any) => step.items)) items.set(item.id, item)
        expect({ ...plan, steps }).toEqual({
          ...shown,
          steps: shown.steps.map((step: any) => ({
            step: step.step,
            itemIds: step.items.map(({ id }: any) => id),
            reason: step.reason,
          })),
        })
      }
      expect(document.actionPlans.map(({ id }: any) => id)).toEqual((await of('/v1/action-plans')).map(({ id }) => id))
      expect(items.size).toBeGreaterThan(0)
      for (const item of document.actionItems) {
        const { candidateId: owner, createdAt, updatedAt, ...shown } = item
        expect([owner, typeof createdAt, typeof updatedAt]).toEqual([candidateId, 'string', 'string'])
        if (items.has(item.id)) expect(shown).toEqual(items.get(item.id))
      }
      expect(document.actionItems.map(({ id }: any) => id)).toEqual(expect.arrayContaining([...items.keys()]))
      expect(JSON.stringify(document)).not.toMatch(/tenantId|skillKey|"hash"/)
    },
    60_000,
  )

  it('200: holds every record of a list of many pages once, in parts that a HEAD does not send', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    await service.database.pool.query(
      `insert into achievements (tenant_id, id, candidate_id, kind, title, skills, visibility, created_at, updated_at)
       select $1, gen_random_uuid(), $2, 'strength', 'Öffnet „“ \\ Nr. ' || n, '{}', 'tenant', now(), now() from generate_series(1, 101) n`,
      [tenant.id, candidateId],
    )
    const { body, request } = await exported(tenant, candidateId)
    const titles = body.achievements.map(({ title }: { title: string }) => title)
    expect(new Set(titles).size).toBe(101)
    expect(titles[0]).toMatch(/^Öffnet „“ \\ Nr\. \d+$/)
    const head = await fetch(request.url, { method: 'HEAD', headers: { authorization: `Bearer ${tenant.token}` } })
    expect([head.status, await head.text()]).toEqual([200, ''])
  })

  it('409: not ready before it is done', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    const { body } = await tenant.post('/v1/exports', { candidateId })
    expect(await tenant.get(`/v1/exports/${body.id}/document`)).toMatchObject({
      status: 409,
      body: { code: 'not_ready' },
    })
  })

  it('409: failed where it would be too large, with the reason, and nothing of it is kept', async () => {
    const tenant = await service.newTenant()
    const { id: candidateId } = await given.candidate(tenant)
    await service.database.pool.query(
      `insert into achievements (tenant_id, id, candidate_id, kind, title, description, skills, visibility, created_at, updated_at)
       select $1, gen_random_uuid(), $2, 'strength', 'Long', repeat('x', 1000000), '{}', 'tenant', now(), now() from generate_series(1, 60)`,
      [tenant.id, candidateId],
    )
    const { status, body } = await exported(tenant, candidateId)
    expect([status, body.code, body.detail]).toEqual([409, 'export_failed', 'The document would be larger than 50 MB.'])
    const [shown] = await listed(tenant, '/v1/exports')
    expect(shown).toMatchObject({ state: 'failed', failure: 'The document would be larger than 50 MB.' })
    expect(Date.parse(shown.expiresAt)).toBeGreaterThan(Date.now())
    expect(await service.database.forTenant(tenant.id).exportPart.count()).toBe(0)
  }, 30_000)

  it("404: unknown, or another tenant's", async () => {
    const [tenant, other] = [await service.newTenant(), await service.newTenant()]
    const { id: candidateId } = await given.candidate(other)
    await exported(other, candidateId)
    const [made] = await listed(other, '/v1/exports')
    for (const id of [UNKNOWN_ID, made.id]) await tenant.get(`/v1/exports/${id}/document`).expect(404)
  })
})
