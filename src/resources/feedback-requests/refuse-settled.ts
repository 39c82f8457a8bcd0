import { gone } from '../../errors.ts'

/** Refuses the one-time page of a request that was answered or declined by another way, or cancelled. */
export function refuseSettled(state: string): void {
  if (state === 'answered' || state === 'declined') throw gone('page_used', 'The request was settled.')
  if (state === 'cancelled') throw gone('page_closed', 'The request was cancelled.')
}
