import { discoverJobs } from '../../src/app.ts'
import type { TestApp } from './app.ts'

const jobs = await discoverJobs()

type Options = { now?: Date; signal?: AbortSignal }

/** Runs a resource's job as a worker would, and answers with the errors it logged. */
export async function runJob({ database }: TestApp, name: string, { now = new Date(), signal }: Options = {}) {
  const job = jobs.find((one) => one.name === name)
  if (!job) throw new Error(`No resource has a job ${name}.`)
  const errors: object[] = []
  const log = { info() {}, warn() {}, error: (fields: object) => void errors.push(fields) }
  await job.run({ database, outbound: { allow: [] }, log, now, ...(signal && { signal }) })
  return errors
}

/** Lets a job take so many turns, then says stop. */
export function stopAfter(turns: number): AbortSignal {
  let taken = 0
  return {
    get aborted() {
      taken += 1
      return taken > turns
    },
  } as AbortSignal
}
