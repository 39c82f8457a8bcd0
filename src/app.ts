import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { type FastifyBaseLogger, type FastifyInstance, fastify, LogController } from 'fastify'
import type { Config } from './config.ts'
import { findAccessToken } from './db/access-tokens.ts'
import { findApiKey, touchApiKey } from './db/api-keys.ts'
import type { Database } from './db/database.ts'
import { findFeedbackLink } from './db/feedback-links.ts'
import { readReadiness } from './db/readiness.ts'
import { AppError } from './errors.ts'
import { audienceOf, identify } from './http/authentication.ts'
import { answerDocs } from './http/docs.ts'
import { answerClientError, answerError, answerErrors, answerUnknownRoutes } from './http/error-handler.ts'
import { answerHealth } from './http/health.ts'
import { acceptJsonBodies, BODY_LIMIT_BYTES } from './http/json-body.ts'
import { answerMetrics } from './http/metrics.ts'
import { describeApi } from './http/openapi.ts'
import { addressesOf, type FormPage, registerPages } from './http/pages.ts'
import { openRateLimits } from './http/rate-limit.ts'
import { registerRoutes } from './http/register-routes.ts'
import { requestIdOf, traceIdOf } from './http/request-id.ts'
import { closeConnectionsOnStop, refuseOtherMediaTypes, refuseUnsoundHead, setFixedHeaders } from './http/responses.ts'
import type { Resource } from './http/route.ts'
import type { Job } from './jobs/job.ts'

export const API_VERSION = '0.1.0'

/** An external id has up to 200 characters, and each may be twelve in a URL. */
const LONGEST_PARAMETER = 2_400

type Parts = { config: Config; database: Database; log: FastifyBaseLogger; clock?: () => Date }

/** The whole API over an open database; listening and closing are the caller's. */
export async function buildApp({ config, database, log, clock = () => new Date() }: Parts): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT_BYTES,
    genReqId: requestIdOf,
    trustProxy: config.trustedProxies.length > 0 ? [...config.trustedProxies] : false,
    requestTimeout: 20_000,
    connectionTimeout: 60_000,
    handlerTimeout: 30_000,
    keepAliveTimeout: 20_000,
    http: {
      headersTimeout: 10_000,
      connectionsCheckingInterval: 5_000,
      maxHeaderSize: 16_384,
      requireHostHeader: false,
    },
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: LONGEST_PARAMETER, ignoreTrailingSlash: false },
    frameworkErrors: (error, request, reply) => {
      setFixedHeaders(request, reply)
      void answerError(error, request, reply)
    },
    clientErrorHandler: answerClientError,
  })
  const resources = await discoverResources()
  const routes = resources.flatMap((resource) => resource.routes)

  acceptJsonBodies(app)
  answerErrors(app)
  closeConnectionsOnStop(app)
  answerMetrics(app)
  app.decorateRequest('caller', null)
  app.decorateRequest('limitedBy', '')
  app.decorateRequest('now', null as never)

  const limits = await openRateLimits(app, config.rateLimit)
  const credentials = {
    findKey: (hash: Uint8Array) => findApiKey(database.pool, hash),
    findToken: (id: string) => findAccessToken(database.pool, id),
    operatorKey: config.operatorKey,
  }
  app.addHook('onRequest', async (request, reply) => {
    request.now = clock()
    setFixedHeaders(request, reply)
    refuseUnsoundHead(request)
    const { route, public: isPublic } = request.routeOptions.config
    if (!route || isPublic) return
    request.caller = await identify(request, credentials, request.now).catch(async (error) => {
      if (error instanceof AppError) await limits.countFailure(request, reply)
      throw error
    })
    const { caller } = request
    await limits.count(request, reply, caller.tenantId)
    refuseOtherMediaTypes(request)
    if (caller.actor.type === 'api_key')
      touchApiKey(database, caller.tenantId, caller.actor.id, caller.lastUsedAt, request.now)
  })
  app.addHook('onResponse', (request, reply, done) => {
    const { operation } = request.routeOptions.config
    if (operation)
      request.log.info(
        {
          operation,
          tenantId: request.caller?.tenantId,
          status: reply.statusCode,
          durationMs: Math.round(reply.elapsedTime * 10) / 10,
          traceId: traceIdOf(request.headers.traceparent),
        },
        'Request answered',
      )
    done()
  })

  registerRoutes(app, routes, {
    outbound: { allow: config.outboundAllow },
    publicUrl: () => config.publicUrl ?? localAddress(app.listeningOrigin),
    dbFor: ({ actor, tenantId }) =>
      actor.type === 'operator'
        ? database.forOperator()
        : database.forReader({
            tenantId,
            audience: audienceOf(actor),
            ...(actor.type === 'candidate' && { candidateId: actor.candidateId }),
          }),
  })
  const pages = await discoverPages()
  await registerPages(app, pages, {
    limits,
    findLink: (hash) => findFeedbackLink(database.pool, hash),
    dbFor: ({ tenantId, candidateId }) => database.forReader({ tenantId, audience: 'candidate', candidateId }),
    outbound: { allow: config.outboundAllow },
  })
  answerHealth(app, () => readReadiness(database.pool))
  await answerDocs(app, describeApi(resources, { version: API_VERSION }))
  answerUnknownRoutes(app, [...routes, ...pages.flatMap(addressesOf)])
  return app
}

/** An address to open, where the service listens on all there are. */
function localAddress(origin: string): string {
  return origin.replace(/\/\/(?:0\.0\.0\.0|\[::\])(?=:|$)/, '//127.0.0.1')
}

/** Every folder of resources/ that has a routes.ts, by name; a new one needs no line anywhere. */
export async function discoverResources(): Promise<Resource[]> {
  return discover<Resource>('routes.ts')
}

/** The background work of every folder that has a jobs.ts. */
export async function discoverJobs(): Promise<Job[]> {
  return (await discover<Job[]>('jobs.ts')).flat()
}

/** The pages of every folder that has a pages.ts. */
export async function discoverPages(): Promise<FormPage[]> {
  return discover<FormPage>('pages.ts')
}

/** What the files of this name in the folders of resources/ are about, by folder. */
async function discover<Door>(file: 'routes.ts' | 'jobs.ts' | 'pages.ts'): Promise<Door[]> {
  const folder = new URL('./resources/', import.meta.url)
  const doors = (await readdir(folder))
    .toSorted()
    .map((name) => new URL(`${name}/${file}`, folder))
    .filter((door) => existsSync(door))
  const modules = await Promise.all(doors.map((door) => import(door.href)))
  return modules.map((module) => module.default as Door)
}
