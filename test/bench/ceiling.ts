import { createHash } from 'node:crypto'
import { type FastifyRequest, fastify } from 'fastify'
import pg from 'pg'
import type { Context } from '../../src/context.ts'
import { serializerOf } from '../../src/http/serializer.ts'
import { getActionPlan } from '../../src/resources/action-plans/get-action-plan.ts'
import { getChecklist } from '../../src/resources/action-plans/get-checklist.ts'
import { listApplications } from '../../src/resources/applications/list-applications.ts'
import { recordRejection } from '../../src/resources/rejections/record-rejection.ts'
import { recordedRejection } from '../../src/resources/rejections/schemas.ts'
import { plainDb } from './plain-db.ts'

/**
 * What the same answers cost at the least: Fastify, a plain pool, the key's lookup and the statements. No row-level
 * security, no checks of what comes in, no limits, no log, no hooks.
 */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })
const db = plainDb(pool)
const app = fastify()
const write = serializerOf(recordedRejection)

app.get('/v1/action-plans/:planId', async (request, reply) => {
  const { text } = await getActionPlan(await contextOf(request), request.params as never)
  return reply.type(JSON_TYPE).send(text)
})

app.get('/v1/candidates/:candidateId/checklist', async (request, reply) => {
  const { text } = await getChecklist(await contextOf(request), request.params as never)
  return reply.type(JSON_TYPE).send(text)
})

app.get('/v1/applications', async (request, reply) => {
  const { limit } = request.query as { limit: string }
  const { data, next } = await listApplications(await contextOf(request), { limit: Number(limit) })
  return reply.type(JSON_TYPE).send(`{"data":${data.text},"nextCursor":${JSON.stringify(next)}}`)
})

app.post('/v1/rejections', async (request, reply) => {
  const recorded = await recordRejection(await contextOf(request), request.body as never)
  return reply.code(201).type(JSON_TYPE).send(write(recorded))
})

const JSON_TYPE = 'application/json; charset=utf-8'

async function contextOf({ headers, log }: FastifyRequest): Promise<Context> {
  const token = headers.authorization?.slice('Bearer '.length) ?? ''
  const { rows } = await pool.query({
    name: 'key',
    text: 'select tenant_id, id, scopes from api_keys where hash = $1 and revoked_at is null and (expires_at is null or expires_at > now())',
    values: [createHash('sha256').update(token).digest()],
  })
  const [key] = rows
  if (!key) throw new Error('The key is not known.')
  const actor = { type: 'api_key', id: key.id, scopes: key.scopes } as const
  return { db, tenantId: key.tenant_id, actor, now: new Date(), log }
}

console.log(`running at ${await app.listen({ host: '127.0.0.1', port: 0 })}`)
