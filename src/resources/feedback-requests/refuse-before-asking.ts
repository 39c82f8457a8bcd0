import { invalid } from '../../errors.ts'
import type { Row } from './feedback-request-row.ts'

/** Refuses a reminder or an answer that would be older than the question. */
export function refuseBeforeAsking({ sentAt }: Row, field: string, instant: Date): void {
  if (!sentAt || instant >= sentAt) return
  throw invalid(`${field} is older than the question.`, [
    { pointer: `#/${field}`, detail: `must not be before it was asked, ${sentAt.toISOString()}` },
  ])
}
