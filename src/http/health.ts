import type { FastifyInstance } from 'fastify'

export type Readiness = { database: boolean; migrations: boolean; queue: boolean }

/** Alive: the process answers. Ready: it can do its work. Neither needs a key, and neither says more than yes or no. */
export function answerHealth(app: FastifyInstance, readiness: () => Promise<Readiness>): void {
  app.get('/health/live', { config: { public: true } }, async () => ({ status: 'alive' }))
  app.get('/health/ready', { config: { public: true } }, async (_request, reply) => {
    const checks = await readiness()
    const isReady = Object.values(checks).every(Boolean)
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'not_ready', checks })
  })
}
