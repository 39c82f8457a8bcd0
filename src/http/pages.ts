import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Context } from '../context.ts'
import type { TenantDb } from '../db/tenant.ts'
import { gone, notFound } from '../errors.ts'
import { hashOf } from './authentication.ts'
import { refuse } from './error-handler.ts'
import { acceptForms, type ReceivedForm, refuseForeignForm } from './form-body.ts'
import { type PageLanguage, preferredLanguage, wantedLanguage } from './page-language.ts'
import type { RateLimits } from './rate-limit.ts'
import type { Method } from './route.ts'

/** What the database knows of a one-time link, found by the hash of its token. */
export type KnownLink = {
  tenantId: string
  id: string
  candidateId: string
  /** What the link is for. */
  recordId: string
  expiresAt: Date
  usedAt: Date | null
  revokedAt: Date | null
}

/** What every page knows of its visitor; `language` is null where they chose none. */
export type Visit = { recordId: string; linkId: string; language: PageLanguage | null }
/** What was sent, as it was typed, and what is wrong with it; a fault has a name that the page has words for. */
export type Sent = { typed: Readonly<Record<string, string>>; faults: readonly { field: string; fault: string }[] }

/** A form behind one-time links, for somebody without a key: the third kind of door beside routes and jobs. */
export type FormPage = {
  /** Links are this, a slash and a token; notices are this, a slash and their name. */
  path: `/${string}`
  /** The use case that reads what the form shows. */
  show: (context: Context, input: never) => Promise<unknown>
  form: z.ZodType
  /** The use case that takes what was sent, uses up the link, and names the notice to go on to. */
  submit: (context: Context, input: never) => Promise<{ notice: string; language: PageLanguage }>
  render(shown: never, sent: Sent | null): string
  /** Pages without a link, by name, for after the form. */
  notices: Readonly<Record<string, (language: PageLanguage) => string>>
  renderRefusal(refusal: { status: number; code: string }, language: PageLanguage): string
  /** The text of the one style element that each page has. */
  style: string
}

/** Ties the use cases of a form to what draws it. */
export function formPage<Shown, Form extends z.ZodType>(
  page: Omit<FormPage, 'show' | 'form' | 'submit' | 'render'> & {
    show: (context: Context, input: Visit) => Promise<Shown>
    form: Form
    submit: (context: Context, input: Visit & z.output<Form>) => ReturnType<FormPage['submit']>
    render(shown: Shown, sent: Sent | null): string
  },
): FormPage {
  return page
}

/** The addresses of a form and its notices, as tables of routes write them. */
export function addressesOf({ path, notices }: FormPage): { method: Method; path: string }[] {
  const notice = Object.keys(notices).map((name) => ({ method: 'GET' as const, path: `${path}/${name}` }))
  return [{ method: 'GET', path: `${path}/{token}` }, { method: 'POST', path: `${path}/{token}` }, ...notice]
}

type Access = {
  limits: RateLimits
  findLink(hash: Uint8Array): Promise<KnownLink | null>
  /** Sees the one person whom the link is about. */
  dbFor(link: KnownLink): TenantDb
  outbound: Context['outbound']
}

/** Answers each form and its notices in HTML, refusals included; nothing of them is in openapi.yaml. */
export async function registerPages(app: FastifyInstance, pages: readonly FormPage[], access: Access): Promise<void> {
  for (const page of pages)
    await app.register(async (scope) => {
      await acceptForms(scope)
      scope.addHook('onRequest', async (request, reply) => {
        reply.headers({ ...FIXED_HEADERS, 'content-security-policy': policyOf(page) })
        await access.limits.countVisit(request, reply)
      })
      scope.setErrorHandler((error, request, reply) => {
        const refusal = refuse(error as Error, request, reply)
        return sendPage(reply, refusal.status, page.renderRefusal(refusal, preferredLanguage(request)))
      })
      scope.get(`${page.path}/:token`, { config: { operation: page.show.name } }, async (request, reply) => {
        const shown = await page.show(...(await open(request, access)))
        return sendPage(reply, 200, page.render(shown as never, null))
      })
      scope.post(`${page.path}/:token`, { config: { operation: page.submit.name } }, (request, reply) =>
        receive(page, access, request, reply),
      )
      for (const [name, render] of Object.entries(page.notices))
        scope.get(`${page.path}/${name}`, async (request, reply) =>
          sendPage(reply, 200, render(preferredLanguage(request))),
        )
      // A link that lost its end, or has something stuck to it, still gets a page.
      for (const near of [page.path, `${page.path}/`, `${page.path}/:token/*`])
        scope.get(near, async () => {
          throw notFound('page')
        })
    })
}

/** Takes a form: one with faults is shown again, with all that was typed. */
async function receive(page: FormPage, access: Access, request: FastifyRequest, reply: FastifyReply) {
  refuseForeignForm(request)
  const [context, visit] = await open(request, access)
  const { typed, isSound } = request.body as ReceivedForm
  const parsed = page.form.safeParse(typed)
  if (!isSound || !parsed.success) {
    const shown = await page.show(context, visit)
    const faults = isSound ? faultsIn(parsed.error) : UNREADABLE
    return sendPage(reply, 422, page.render(shown as never, { typed, faults }))
  }
  const { notice, language } = await page.submit(context, { ...(visit as Visit), ...(parsed.data as object) } as never)
  // Relative, so that a prefix that a proxy took away is still there.
  return reply.code(303).header('location', `${notice}?language=${language}`).send()
}

/** Each fault once: two of a list's entries may have the same. */
function faultsIn(error: z.ZodError | undefined): Sent['faults'] {
  const faults = error?.issues.map(({ path, message }) => ({ field: String(path[0]), fault: message })) ?? []
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()]
}

const UNREADABLE = [{ field: 'form', fault: 'unreadable' }]

/** What a token looks like; anything else is not looked up. */
const TOKEN_FORM = /^[\w-]{43}$/

/** The link of this address as long as it is good, and what its use cases get. */
async function open(request: FastifyRequest, access: Access): Promise<[Context, never]> {
  const { token } = request.params as { token: string }
  const link = TOKEN_FORM.test(token) ? await access.findLink(hashOf(token)) : null
  if (!link) throw notFound('page')
  if (link.usedAt) throw gone('page_used', 'The page was used.')
  if (link.revokedAt || link.expiresAt <= request.now) throw gone('page_closed', 'The page is closed.')
  const context: Context = {
    db: access.dbFor(link),
    tenantId: link.tenantId,
    actor: { type: 'link', id: link.id },
    audience: 'candidate',
    now: request.now,
    outbound: access.outbound,
    log: request.log,
  }
  const visit: Visit = { recordId: link.recordId, linkId: link.id, language: wantedLanguage(request) }
  return [context, visit as never]
}

function sendPage(reply: FastifyReply, status: number, page: string) {
  return reply.code(status).type('text/html; charset=utf-8').send(page)
}

const FIXED_HEADERS = { 'x-robots-tag': 'noindex, nofollow', vary: 'Accept-Language' }

/** Nothing runs, nothing is loaded, nobody frames it; the one style element is known by its hash. */
function policyOf({ style }: FormPage): string {
  const hash = createHash('sha256').update(style).digest('base64')
  return `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`
}
