import { invalid } from '../../errors.ts'
import type { RejectionRow } from './rejection-row.ts'

/** How far ahead of this clock a partner's may run. */
const CLOCK_TOLERANCE_MS = 24 * 60 * 60 * 1000

/** Refuses what cannot all be true; `appliedAt` is the application's, where known. */
export function refuseContradictions(row: RejectionRow, appliedAt: string | null, now: Date): void {
  if (row.receivedAt.getTime() > now.getTime() + CLOCK_TOLERANCE_MS)
    throw invalid('The news lies in the future.', [{ pointer: '#/receivedAt', detail: 'must not lie in the future' }])
  if (appliedAt && row.receivedAt < new Date(appliedAt))
    throw invalid('The news is older than the application.', [
      { pointer: '#/receivedAt', detail: `must not be before the application, ${new Date(appliedAt).toISOString()}` },
    ])
  if (row.outcome === 'no_response' && row.employerWords !== null)
    throw invalid('No response and words from the employer exclude each other.', [
      { pointer: '#/employerWords', detail: 'must be absent when the outcome is no_response' },
    ])
  if (row.confidence !== null && row.statedBy !== 'inferred')
    throw invalid('Only an inference has a confidence.', [
      { pointer: '#/confidence', detail: 'belongs to statedBy inferred only' },
    ])
}
