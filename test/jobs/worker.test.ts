import { beforeAll, describe, expect, it } from '@jest/globals'
import { discoverJobs } from '../../src/app.ts'
import type { Job } from '../../src/jobs/job.ts'
import { prepareQueue, startWorker } from '../../src/jobs/worker.ts'
import { startApp, type TestApp } from '../support/app.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('the worker', () => {
  it('makes its queue once, schedules its jobs, runs one that is due, and stops', async () => {
    const url = process.env.DATABASE_URL as string
    const ran: string[] = []
    const greet: Job = {
      name: 'greet',
      schedule: '5 4 * * 1',
      run: async ({ now }) => void ran.push(now.toISOString()),
    }
    await prepareQueue(url, [greet])
    await prepareQueue(url, [greet])
    const messages: string[] = []
    const log = { info: (_: object, message: string) => void messages.push(message), warn() {}, error() {} }
    const worker = await startWorker(url, {
      jobs: [greet],
      database: service.database,
      outbound: { allow: [] },
      log,
    })
    const { rows } = await service.database.pool.query('select name, cron from pgboss.schedule order by name')
    expect(rows).toEqual([
      { name: 'clear-expired', cron: '7 * * * *' },
      { name: 'greet', cron: '5 4 * * 1' },
    ])

    await service.database.pool.query(`insert into pgboss.job (name) values ('clear-expired'), ('greet')`)
    for (let waited = 0; messages.length + ran.length < 2 && waited < 200; waited += 1)
      await new Promise((resolve) => setTimeout(resolve, 50))
    expect(messages).toEqual(['Expired records cleared'])
    expect(ran).toHaveLength(1)
    await worker.stop()
  }, 20_000)
})

it('finds the jobs of the resources, each under a name of its own', async () => {
  const jobs = await discoverJobs()
  expect(jobs.map(({ name }) => name)).toContain('close-unanswered-feedback-requests')
  expect(new Set(jobs.map(({ name }) => name)).size).toBe(jobs.length)
  for (const { name, schedule } of jobs) {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)+$/)
    expect(schedule.split(' ')).toHaveLength(5)
  }
})
