import type { Seeded } from './seed.ts'

export type Request = { method: 'GET' | 'POST'; path: string; token: string; body?: string }
export type Case = {
  name: string
  /** Requests that can be repeated; without it, each request is sent once and takes the next application. */
  reads: readonly Request[] | null
  next(): Request
}

const WORDS = 'Thank you for your time. After careful consideration we decided to go with another candidate.'

/** Records on the application that is next; throws when all are used up. */
export function recordOn(open: Iterator<Seeded>): Request {
  const { value, done } = open.next()
  if (done) throw new Error('No application is left to record a rejection on: seed more of them.')
  const body = JSON.stringify({
    applicationId: value.applicationId,
    channel: 'email',
    reasons: [],
    employerWords: WORDS,
  })
  return { method: 'POST', path: '/v1/rejections', token: value.token, body }
}

export type Planned = { token: string; planId: string; candidateId: string }

/** The four operations that platforms call most. */
export function casesOf(open: Iterator<Seeded>, planned: readonly Planned[]): Case[] {
  const get = (path: (given: Planned) => string) =>
    planned.map((given): Request => ({ method: 'GET', path: path(given), token: given.token }))
  return [
    repeated(
      'get-action-plan',
      get(({ planId }) => `/v1/action-plans/${planId}`),
    ),
    repeated(
      'get-checklist',
      get(({ candidateId }) => `/v1/candidates/${candidateId}/checklist`),
    ),
    repeated(
      'list-applications',
      get(() => '/v1/applications?limit=50'),
    ),
    { name: 'record-rejection', reads: null, next: () => recordOn(open) },
  ]
}

function repeated(name: string, reads: readonly Request[]): Case {
  let turn = 0
  return { name, reads, next: () => reads[turn++ % reads.length] as Request }
}
