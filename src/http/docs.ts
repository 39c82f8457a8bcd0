import swagger from '@fastify/swagger'
import reference from '@scalar/fastify-api-reference'
import type { FastifyInstance } from 'fastify'

/** /docs for people and /openapi.json for programs; no request leaves the host. */
export async function answerDocs(app: FastifyInstance, document: object): Promise<void> {
  await app.register(swagger, { mode: 'static', specification: { document: document as never } })
  app.get('/openapi.json', { config: { public: true } }, async () => app.swagger())
  await app.register(reference, {
    routePrefix: '/docs',
    hooks: {
      // The page carries an inline script of its own; the API's answers stay under the strict policy.
      onRequest: (_request, reply, done) => {
        reply.header('content-security-policy', PAGE_POLICY)
        done()
      },
    },
    configuration: {
      content: { ...document, servers: [{ url: '/', description: 'This server.' }] },
      pageTitle: 'Onward API',
      metaData: { title: 'Onward API' },
      withDefaultFonts: false,
      telemetry: false,
      hideClientButton: true,
      agent: { disabled: true },
      proxyUrl: '',
      showDeveloperTools: 'never',
    } as never,
  })
}

const PAGE_POLICY =
  "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; frame-ancestors 'none'"
