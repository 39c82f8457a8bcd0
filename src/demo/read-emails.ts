import { createHash } from 'node:crypto'
import { type EmailRow, readEmailRows } from './read-email-rows.ts'

export type Email = {
  /** Where its row begins in the file. */
  line: number
  text: string
  employer: string
  jobTitle: string
  /** The same row has the same id at every run, so that sending it again makes no second record. */
  externalId: string
}

/** The e-mails of a CSV file. With a column `status`, only the rows that say `reject`. Throws one readable message. */
export async function readEmails(file: string): Promise<Email[]> {
  const emails = (await readEmailRows(file)).flatMap(asEmail)
  if (emails.length === 0) throw new Error(`${file} has no e-mail to send.`)
  return emails
}

function asEmail({ line, email, status = 'reject', employer, jobTitle }: EmailRow): Email[] {
  if (status !== 'reject' || email.trim() === '') return []
  const named = { employer: employer ?? 'Employer not named', jobTitle: jobTitle ?? 'Job not named' }
  const externalId = createHash('sha256')
    .update(JSON.stringify([email, named]))
    .digest('hex')
    .slice(0, 32)
  return [{ line, text: email, externalId, ...named }]
}
