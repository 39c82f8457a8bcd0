import type { Tx } from '../db/tenant.ts'

export const WAKE_CHANNEL = 'onward_work'

/**
 * Tells the workers, when the transaction commits, that a job has something to do. What is to be done stands in rows of
 * that transaction: a message that is lost costs no work, only the time until the job's next hour or minute.
 */
export function wake(tx: Tx, job: string): void {
  tx.send({ name: 'wake-job', text: `select pg_notify('${WAKE_CHANNEL}', $1)`, values: [job] })
}
