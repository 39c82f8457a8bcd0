import { parseArgs } from 'node:util'
import { readDemoConfig } from '../config.ts'
import type { ActionPlan } from '../resources/action-plans/schemas.ts'
import { readDemo } from '../welcome.ts'
import { connectTo } from './connection.ts'
import { showProgress } from './progress.ts'
import { readEmails } from './read-emails.ts'
import { recordEmail, type Sent } from './record-email.ts'
import { showPlan } from './show-plan.ts'

const PLANS_SHOWN = 3
const FAILURES_SHOWN = 5

const USAGE = `Usage: npm run demo -- FILE.csv

Sends every e-mail of a CSV file to a running server as a rejection and shows three of the plans that come of it.
The file has a header line with the column email and, where known, status, employer and jobTitle; with a column
status, only rows that say reject are sent. Without ONWARD_URL and ONWARD_API_KEY it is the local server's demo tenant.`

process.exitCode = await run().catch((error: Error) => {
  console.error(error.message)
  return 1
})

/** The exit code: 1 when any e-mail failed. */
async function run(): Promise<number> {
  const { positionals } = parseArgs({ allowPositionals: true })
  const [file] = positionals
  if (!file) throw new Error(USAGE)
  const emails = await readEmails(file)
  const send = connectTo(await findServer())
  const candidate = await send<{ id: string }>('PUT', '/v1/candidates/by-external-id/demo-emails/reader', {
    name: 'Reader of the e-mails',
  })

  const sent: Sent[] = []
  const failures: string[] = []
  const progress = showProgress(emails.length)
  for (const email of emails) {
    await recordEmail(send, candidate.id, email).then(
      (made) => sent.push(made),
      (error: Error) => failures.push(`Line ${email.line}: ${error.message}`),
    )
    progress.advance()
  }
  progress.end()

  // As they stand now: what came after an e-mail may have changed its plan.
  for (const { plan, email } of spread(sent))
    console.log(
      showPlan(await send<ActionPlan>('GET', `/v1/action-plans/${plan.id}`), `${email.jobTitle}, ${email.employer}`),
    )
  console.log(
    `${emails.length} e-mails, ${new Set(sent.map(({ plan }) => plan.id)).size} plans, ${failures.length} failed.`,
  )
  for (const failure of failures.slice(0, FAILURES_SHOWN)) console.error(failure)
  if (failures.length > FAILURES_SHOWN) console.error(`… and ${failures.length - FAILURES_SHOWN} more.`)
  return failures.length > 0 ? 1 : 0
}

async function findServer(): Promise<{ url: string; apiKey: string }> {
  const { url, apiKey, dataDir } = readDemoConfig()
  if (url && apiKey) return { url, apiKey }
  const local = await readDemo(dataDir)
  if (!local)
    throw new Error(
      'There is no local server with a demo tenant yet. Run npm start, or set ONWARD_URL and ONWARD_API_KEY.',
    )
  return { url: url ?? local.url, apiKey: apiKey ?? local.apiKey }
}

/** The first, the last, and what lies evenly between them. */
function spread(sent: readonly Sent[]): Sent[] {
  if (sent.length <= PLANS_SHOWN) return [...sent]
  return Array.from(
    { length: PLANS_SHOWN },
    (_, index) => sent[Math.round((index * (sent.length - 1)) / (PLANS_SHOWN - 1))] as Sent,
  )
}
