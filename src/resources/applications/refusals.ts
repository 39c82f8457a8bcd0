import { conflict, invalid } from '../../errors.ts'
import type { Application } from './schemas.ts'

/** Clocks of sources differ, and so do their time zones. */
const MAX_AHEAD_MS = 24 * 60 * 60 * 1000

/** Refuses an instant that has not come yet, a day's grace given. */
export function refuseFuture(now: Date, field: string, instant: Date | null | undefined): void {
  if (!instant || instant.getTime() <= now.getTime() + MAX_AHEAD_MS) return
  throw invalid(`${field} lies in the future.`, [
    { pointer: `#/${field}`, detail: 'must not be more than one day ahead' },
  ])
}

/** `given` is the field that the request holds, and so the one to mend. */
export function refuseEndBeforeStart(
  given: 'appliedAt' | 'endedAt',
  appliedAt: Date | null,
  endedAt: Date | null,
): void {
  if (!appliedAt || !endedAt || appliedAt <= endedAt) return
  const detail =
    given === 'endedAt'
      ? `must not be before appliedAt, ${appliedAt.toISOString()}`
      : `must not be after endedAt, ${endedAt.toISOString()}`
  throw invalid('An application cannot end before it was sent.', [{ pointer: `#/${given}`, detail }])
}

export const applicationEnded = (field: 'stage' | 'outcome', detail: string) =>
  conflict('application_ended', `The application has ended. ${detail}`, [
    { pointer: `#/${field}`, detail: 'cannot change after the ending' },
  ])

/** Asking where things stand has its time: after sending, before the ending, and once. */
export function refuseFollowUp({ stage, endedAt, followedUpAt }: Asked): void {
  if (endedAt) throw conflict('application_ended', 'The application has ended: there is nothing left to ask about.')
  if (stage === 'saved')
    throw conflict('not_sent', 'The application is only saved: there is no answer to wait for yet.')
  if (followedUpAt)
    throw conflict('already_followed_up', 'The question about this application was sent already; once is enough.')
}

type Asked = Pick<Application, 'stage'> & Record<'endedAt' | 'followedUpAt', Date | string | null>
