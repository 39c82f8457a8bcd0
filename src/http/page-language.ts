import type { FastifyRequest } from 'fastify'
import Negotiator from 'negotiator'
import type { z } from 'zod'
import { language } from './domain-fields.ts'

export type PageLanguage = z.output<typeof language>

/** The language that the visitor chose on the page; null where they chose none. */
export function wantedLanguage(request: FastifyRequest): PageLanguage | null {
  const { language: wanted } = request.query as Record<string, unknown>
  return language.safeParse(wanted).data ?? null
}

/** For pages that know nothing but the request: what was chosen, else what the browser prefers, else English. */
export function preferredLanguage(request: FastifyRequest): PageLanguage {
  const chosen = wantedLanguage(request)
  if (chosen) return chosen
  const header = request.headers['accept-language']
  const [preferred] = header
    ? new Negotiator({ headers: { 'accept-language': header } }).languages([...language.options])
    : []
  return language.safeParse(preferred).data ?? 'en'
}
