import { readFile } from 'node:fs/promises'
import { CsvError, parse } from 'csv-parse/sync'

/** A row of a CSV file of e-mails; what a cell does not say is null, and `status` undefined where there is no such column. */
export type EmailRow = {
  /** Where the row begins in the file. */
  line: number
  email: string
  /** In small letters. */
  status: string | undefined
  employer: string | null
  jobTitle: string | null
}

type Cells = Partial<Record<'email' | 'status' | 'employer' | 'jobTitle', string>>

/** Throws one readable message. */
export async function readEmailRows(file: string): Promise<EmailRow[]> {
  const content = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`${file} cannot be read (${error.code}).`, { cause: error })
  })
  return parseRows(file, content).map(({ record, info }) => {
    const { email = '', status, employer, jobTitle } = record
    return {
      line: info.lines - email.split('\n').length + 1,
      email,
      status: status?.trim().toLowerCase(),
      employer: employer?.trim() || null,
      jobTitle: jobTitle?.trim() || null,
    }
  })
}

function parseRows(file: string, content: Buffer): { record: Cells; info: { lines: number } }[] {
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
