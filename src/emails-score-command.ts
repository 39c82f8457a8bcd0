import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { parse } from 'csv-parse/sync'
import { readEmail } from './emails/read-email.ts'
import { type KnownEmail, scoreOf } from './emails/score.ts'

const USAGE = `Usage: npm run emails:score -- FILE.csv

Reads every e-mail of a CSV file with the columns email, status, employer and jobTitle, and says how often the reading is
right. A status of reject is a rejection, any other is not. The e-mails themselves are not printed.`

const { positionals } = parseArgs({ allowPositionals: true })
const [file] = positionals
if (!file) {
  console.error(USAGE)
  process.exit(1)
}
const rows = parse(await readFile(file), {
  columns: true,
  bom: true,
  info: true,
  skip_empty_lines: true,
}) as unknown as {
  record: Record<string, string | undefined>
  info: { lines: number }
}[]
const known = rows.map(
  ({ record: { email = '', status, employer, jobTitle }, info }): KnownEmail => ({
    line: info.lines - email.split('\n').length + 1,
    isRejection: status?.trim().toLowerCase() === 'reject',
    employer: employer?.trim() || null,
    jobTitle: jobTitle?.trim() || null,
    reading: readEmail(email),
  }),
)
const { faults, ...score } = scoreOf(known)
for (const { line, finding, expected, got } of faults)
  console.log(`Line ${line}: ${finding} is ${expected}, was read as ${got}`)
const percent = (share: number) => `${(share * 100).toFixed(1)} %`
console.log(
  [
    `${known.length} e-mails, ${known.filter(({ isRejection }) => isRejection).length} of them rejections`,
    `Precision ${percent(score.precision)}, recall ${percent(score.recall)}`,
    `Employer right in ${percent(score.employer)}, job title in ${percent(score.jobTitle)}, both in ${percent(score.both)} of the rejections that state them`,
  ].join('\n'),
)
