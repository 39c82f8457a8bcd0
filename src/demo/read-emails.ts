import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { CsvError, parse } from 'csv-parse/sync'

export type Email = {
  /** Where its row begins in the file. */
  line: number
  text: string
  employer: string
  jobTitle: string
  /** The same row has the same id at every run, so that sending it again makes no second record. */
  externalId: string
}

const COLUMNS = ['email', 'status', 'employer', 'jobTitle'] as const
type Row = Partial<Record<(typeof COLUMNS)[number], string>>

/** The e-mails of a CSV file. With a column `status`, only the rows that say `reject`. Throws one readable message. */
export async function readEmails(file: string): Promise<Email[]> {
  const content = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`${file} cannot be read (${error.code}).`, { cause: error })
  })
  const rows = parseRows(file, content)
  const emails = rows.flatMap(({ record, info }) => asEmail(record, info.lines))
  if (emails.length === 0) throw new Error(`${file} has no e-mail to send.`)
  return emails
}

function parseRows(file: string, content: Buffer): { record: Row; info: { lines: number } }[] {
  let columns: string[] = []
  const header = (names: string[]) => (columns = names.map((name) => name.trim()))
  try {
    const rows = parse(content, { columns: header, bom: true, info: true, skip_empty_lines: true })
    if (columns.includes('email')) return rows as never
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new Error(`${file} is not a CSV file that can be read: ${error.message}.`, { cause: error })
  }
  throw new Error(`${file} has no column email in its header line; it has: ${columns.join(', ') || 'none'}.`)
}

function asEmail({ email = '', status, employer, jobTitle }: Row, endLine: number): Email[] {
  const isRejection = status === undefined || status.trim().toLowerCase() === 'reject'
  if (!isRejection || email.trim() === '') return []
  const named = { employer: employer?.trim() || 'Employer not named', jobTitle: jobTitle?.trim() || 'Job not named' }
  const externalId = createHash('sha256')
    .update(JSON.stringify([email, named]))
    .digest('hex')
    .slice(0, 32)
  return [{ line: endLine - email.split('\n').length + 1, text: email, externalId, ...named }]
}
