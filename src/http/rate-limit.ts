import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../errors.ts'

const WINDOW_SECONDS = 10
/** Failed authentications an address may make a window; more are answered 429. A good key is served all the same. */
const FAILURES_PER_ADDRESS = 100
/** Pages an address may open or send a window: an office may stand behind one. */
const VISITS_PER_ADDRESS = 60

export type RateLimits = {
  /** Counts a request against its tenant and says so in headers; throws 429 beyond the limit. */
  count(request: FastifyRequest, reply: FastifyReply, tenantId: string): Promise<void>
  /** Counts a failed authentication against its address; throws 429 beyond the limit. */
  countFailure(request: FastifyRequest, reply: FastifyReply): Promise<void>
  /** Counts a visit of a page, which takes no key, against its address; throws 429 beyond the limit. */
  countVisit(request: FastifyRequest, reply: FastifyReply): Promise<void>
}

/** Counters live in this process, so the limit holds per process. */
export async function openRateLimits(app: FastifyInstance, perTenant: number): Promise<RateLimits> {
  await app.register(rateLimit, { global: false })
  const tenants = app.createRateLimit({
    max: perTenant,
    timeWindow: WINDOW_SECONDS * 1000,
    keyGenerator: (request) => `tenant ${request.limitedBy}`,
  })
  const addresses = app.createRateLimit({
    max: FAILURES_PER_ADDRESS,
    timeWindow: WINDOW_SECONDS * 1000,
    keyGenerator: (request) => `address ${request.ip}`,
  })
  const visitors = app.createRateLimit({
    max: VISITS_PER_ADDRESS,
    timeWindow: WINDOW_SECONDS * 1000,
    keyGenerator: (request) => `visitor ${request.ip}`,
  })
  return {
    async count(request, reply, tenantId) {
      request.limitedBy = tenantId
      await apply(tenants, perTenant, request, reply)
    },
    countFailure: (request, reply) => apply(addresses, FAILURES_PER_ADDRESS, request, reply),
    countVisit: (request, reply) => apply(visitors, VISITS_PER_ADDRESS, request, reply),
  }
}

declare module 'fastify' {
  interface FastifyRequest {
    limitedBy: string
  }
}

async function apply(
  limiter: ReturnType<FastifyInstance['createRateLimit']>,
  max: number,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const state = await limiter(request)
  if (state.isAllowed) return
  reply.header('ratelimit-policy', `"default";q=${max};w=${WINDOW_SECONDS}`)
  reply.header('ratelimit', `"default";r=${Math.max(0, state.remaining)};t=${state.ttlInSeconds}`)
  if (!state.isExceeded) return
  reply.header('retry-after', Math.max(1, state.ttlInSeconds))
  throw new AppError(429, 'rate_limited', `More than ${max} requests in ${WINDOW_SECONDS} seconds. Wait and try again.`)
}
