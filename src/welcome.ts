import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** What scripts need to find the local server and its demo tenant. */
export type Demo = { url: string; apiKey: string; tenantId: string; candidateId: string; applicationId: string }

const fileIn = (dataDir: string) => path.join(dataDir, 'demo.json')

/** Readable by its owner only: it holds the demo tenant's key. */
export async function keepDemo(dataDir: string, demo: Demo): Promise<void> {
  await mkdir(dataDir, { recursive: true })
  await writeFile(fileIn(dataDir), `${JSON.stringify(demo, null, 2)}\n`, { mode: 0o600 })
}

/** What an earlier start kept; null before the first. */
export async function readDemo(dataDir: string): Promise<Demo | null> {
  return readFile(fileIn(dataDir), 'utf8').then(JSON.parse, () => null)
}

/** What the terminal shows after a start. */
export function welcome(url: string, demo: Demo | null): string {
  const lines = ['', `  Onward is running at ${url}`, `  Documentation:       ${url}/docs`, '']
  if (demo) lines.push('  Record a first "no" and get a plan back:', '', curl(url, demo), '')
  return lines.join('\n')
}

function curl(url: string, { apiKey, applicationId }: Demo): string {
  const news = {
    applicationId,
    channel: 'email',
    reasons: [{ code: 'another_candidate_preferred' }],
    employerWords: 'Thank you for your time. We decided to go with another candidate.',
  }
  return [
    `curl -X PUT ${url}/v1/rejections/by-external-id/demo/first-no \\`,
    `  -H 'Authorization: Bearer ${apiKey}' \\`,
    `  -H 'Content-Type: application/json' \\`,
    `  -d '${JSON.stringify(news)}'`,
  ].join('\n')
}
