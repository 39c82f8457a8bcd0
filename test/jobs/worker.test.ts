import { beforeAll, describe, expect, it } from '@jest/globals'
import { prepareQueue, startWorker } from '../../src/jobs/worker.ts'
import { startApp, type TestApp } from '../support/app.ts'

let service: TestApp
beforeAll(async () => {
  service = await startApp()
})

describe('the worker', () => {
  it('makes its queue once, schedules its jobs, runs one that is due, and stops', async () => {
    const url = process.env.DATABASE_URL as string
    await prepareQueue(url)
    await prepareQueue(url)
    const messages: string[] = []
    const log = { info: (_: object, message: string) => void messages.push(message), warn() {}, error() {} }
    const worker = await startWorker(url, service.database, log)
    const { rows } = await service.database.pool.query('select name, cron from pgboss.schedule')
    expect(rows).toEqual([{ name: 'clear-expired', cron: '7 * * * *' }])

    await service.database.pool.query(`insert into pgboss.job (name) values ('clear-expired')`)
    for (let waited = 0; messages.length === 0 && waited < 200; waited += 1)
      await new Promise((resolve) => setTimeout(resolve, 50))
    expect(messages).toEqual(['Expired records cleared'])
    await worker.stop()
  }, 20_000)
})
