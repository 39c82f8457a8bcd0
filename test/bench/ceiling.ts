import { createHash } from 'node:crypto'
import { type FastifyRequest, fastify } from 'fastify'
import pg from 'pg'
import type { Context } from '../../src/context.ts'
import { serializerOf } from '../../src/http/serializer.ts'
import { recordRejection } from '../../src/resources/rejections/record-rejection.ts'
import { recordedRejection } from '../../src/resources/rejections/schemas.ts'
import { applicationsOf, checklistOf, planOf } from './ceiling-reads.ts'
import { plainDb } from './plain-db.ts'

/**
 * The same answers from a server written by hand: Fastify, a plain pool, the key's lookup and the statements. No row-level
 * security, no checks of what comes in, no limits, no log, no hooks. Recording calls Onward's own function on the plain
 * pool, so that both make the same plan.
 */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })
const db = plainDb(pool)
const app = fastify()
const write = serializerOf(recordedRejection)

app.get('/v1/action-plans/:planId', async (request, reply) => {
  const { planId } = request.params as { planId: string }
  return reply.type(JSON_TYPE).send(await planOf(pool, (await contextOf(request)).tenantId, planId))
})

app.get('/v1/candidates/:candidateId/checklist', async (request, reply) => {
  const { candidateId } = request.params as { candidateId: string }
  return reply.type(JSON_TYPE).send(await checklistOf(pool, (await contextOf(request)).tenantId, candidateId))
})

app.get('/v1/applications', async (request, reply) => {
  const { limit } = request.query as { limit: string }
  return reply.type(JSON_TYPE).send(await applicationsOf(pool, (await contextOf(request)).tenantId, Number(limit)))
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
    text: 'select tenant_id, id, scopes, audience from api_keys where hash = $1 and revoked_at is null and (expires_at is null or expires_at > now())',
    values: [createHash('sha256').update(token).digest()],
  })
  const [key] = rows
  if (!key) throw new Error('The key is not known.')
  const actor = { type: 'api_key', id: key.id, scopes: key.scopes, audience: key.audience } as const
  return { db, tenantId: key.tenant_id, actor, audience: key.audience, now: new Date(), outbound: { allow: [] }, log }
}

console.log(`running at ${await app.listen({ host: '127.0.0.1', port: 0 })}`)
