import { spawn } from 'node:child_process'

export type ServerProcess = { url: string; stop(): void }

/** A server in a process of its own; answers once it has said where it runs. */
export function startServer(script: string, environment: Record<string, string>): Promise<ServerProcess> {
  const { NODE_OPTIONS: _, ...inherited } = process.env
  const child = spawn(process.execPath, [script], {
    env: { ...inherited, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    let printed = ''
    child.stdout.on('data', (chunk) => {
      printed += chunk
      const url = /running at (http:\/\/\S+)/.exec(printed)?.[1]
      if (url) resolve({ url, stop: () => child.kill('SIGTERM') })
    })
    child.once('exit', () => reject(new Error(`${script} did not start:\n${printed}`)))
  })
}
