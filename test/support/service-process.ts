import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

export type ServiceProcess = {
  url: string
  child: ChildProcess
  /** Everything it printed so far. */
  output(): string
  /** Sends the signal and answers with how it ended. */
  end(signal: NodeJS.Signals): Promise<{ code: number | null; signal: NodeJS.Signals | null }>
}

const STARTS_WITHIN_MS = 60_000

/** The service as `npm start` runs it, in a process of its own on a free port. */
export async function startProcess(environment: Record<string, string>): Promise<ServiceProcess> {
  const { DATABASE_URL: _, ...inherited } = process.env
  const child = spawn(process.execPath, ['src/main.ts'], {
    env: { ...inherited, PORT: '0', NODE_OPTIONS: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (printed += chunk))
  const url = await waitFor(
    () => /running at (http:\/\/\S+)/.exec(printed)?.[1],
    child,
    () => printed,
  )
  return {
    url,
    child,
    output: () => printed,
    end: async (signal) => {
      const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null
      child.kill(signal)
      await ended
      return { code: child.exitCode, signal: child.signalCode }
    },
  }
}

async function waitFor(seek: () => string | undefined, child: ChildProcess, printed: () => string): Promise<string> {
  for (let waited = 0; waited < STARTS_WITHIN_MS; waited += 50) {
    const found = seek()
    if (found) return found
    if (child.exitCode !== null) break
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  child.kill('SIGKILL')
  throw new Error(`The service did not start:\n${printed()}`)
}
