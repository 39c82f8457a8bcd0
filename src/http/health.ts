import type { FastifyInstance } from 'fastify'
import { sendProblem } from './problem.ts'

export type Readiness = { database: boolean; migrations: boolean; queue: boolean }

/** Alive: the process answers. Ready: it can do its work. Neither needs a key, and neither says more than yes or no. */
export function answerHealth(app: FastifyInstance, readiness: () => Promise<Readiness>): void {
  app.get('/health/live', { config: { public: true } }, async () => ({ status: 'alive' }))
  app.get('/health/ready', { config: { public: true } }, async (_request, reply) => {
    const checks = await readiness()
    const missing = Object.entries(checks).flatMap(([name, isGood]) => (isGood ? [] : [name]))
    if (missing.length === 0) return { status: 'ready', checks }
    const detail = `Not ready: ${missing.join(', ')}.`
    return sendProblem(reply.header('retry-after', 2), { status: 503, code: 'not_ready', detail })
  })
}
