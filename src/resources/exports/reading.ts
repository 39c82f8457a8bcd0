import type { Context, Json } from '../../context.ts'

/** Reads as the one who asked; `service` reads for the service, what only keys may list. */
export type Reading = { context: Context; service: Context }
export type Query = { candidateId: string; limit: number; after?: string | undefined }
export type Page = { data: readonly object[] | Json; next: string | null }
