import { parseArgs } from 'node:util'
import { readEmailRows } from './demo/read-email-rows.ts'
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
const known = (await readEmailRows(file)).map(
  ({ line, email, status, employer, jobTitle }): KnownEmail => ({
    line,
    isRejection: status === 'reject',
    employer,
    jobTitle,
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
