import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApp, type TestApp } from '../support/app.ts'

const EMAILS = `email,status,employer,jobTitle
"Dear applicant,

thank you for your interest. We have decided to go with someone else.",reject,Nordlicht GmbH,Data Analyst
"We have received your application, and will be in touch.",not_reject,Hafen Logistics,Dispatcher
"Unfortunately we cannot offer you an interview, ""Junior"" or otherwise.",reject,,
`

let service: TestApp
let folder: string
const file = (name: string) => path.join(folder, name)

beforeAll(async () => {
  service = await startApp()
  folder = await mkdtemp(path.join(tmpdir(), 'onward-emails-'))
  await writeFile(file('emails.csv'), EMAILS)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('npm run demo', () => {
  it('makes a plan of every rejection, shows them, and makes no second one when run again', async () => {
    const tenant = await service.newTenant()
    const environment = { ONWARD_URL: service.app.listeningOrigin, ONWARD_API_KEY: tenant.token }

    const first = await demo([file('emails.csv')], environment)
    expect(first).toMatchObject({ code: 0, stderr: expect.stringContaining('Sent 2 of 2') })
    expect(first.stdout).toContain('2 e-mails, 2 plans, 0 failed.')
    expect(first.stdout).toContain('Data Analyst, Nordlicht GmbH')
    expect(first.stdout).toContain('Job not named, Employer not named')
    expect(first.stdout).toMatch(/1\. Accept gracefully\n {3}\S/)
    expect(first.stdout).toMatch(/10\. Look after yourself\n {3}\S/)
    expect(first.stdout.split('\n').filter((line) => line.length > 80)).toEqual([])

    const again = await demo([file('emails.csv')], environment)
    expect(again.stdout).toBe(first.stdout)
    const { body } = await tenant.get('/v1/rejections')
    expect(body.data.map((rejection: { employerWords: string }) => rejection.employerWords)).toEqual([
      'Unfortunately we cannot offer you an interview, "Junior" or otherwise.',
      'Dear applicant,\n\nthank you for your interest. We have decided to go with someone else.',
    ])
  }, 30_000)

  it('says which e-mails failed and why', async () => {
    const tenant = await service.newTenant()
    await writeFile(file('long.csv'), `email,employer\n"Thank you.","Nordlicht GmbH"\n"No.","${'x'.repeat(201)}"\n`)
    const ran = await demo([file('long.csv')], {
      ONWARD_URL: service.app.listeningOrigin,
      ONWARD_API_KEY: tenant.token,
    })
    expect(ran.code).toBe(1)
    expect(ran.stdout).toContain('2 e-mails, 1 plans, 1 failed.')
    expect(ran.stderr).toMatch(/^Line 3: 422 .*#\/employer must have at most 200 characters$/m)
  }, 30_000)

  it.each([
    ['no file is named', [], '', /^Usage: npm run demo/],
    ['the file is not there', ['absent.csv'], '', /^absent\.csv cannot be read \(ENOENT\)\.$/m],
    ['a quote is never closed', ['broken.csv'], 'email\n"Dear', /broken\.csv is not a CSV file that can be read: /],
    ['there is no column email', ['other.csv'], 'text,status\nNo.,reject\n', /no column email .* text, status\./],
    ['there is nothing to send', ['none.csv'], 'email,status\nNo.,not_reject\n', /none\.csv has no e-mail to send\./],
  ])('stops with a readable message when %s', async (_, [name], content, message) => {
    if (content) await writeFile(file(name as string), content)
    const named = name && (content ? file(name) : name)
    const ran = await demo(named ? [named] : [], { ONWARD_URL: service.app.listeningOrigin, ONWARD_API_KEY: 'unused' })
    expect(ran).toMatchObject({ code: 1, stderr: expect.stringMatching(message) })
    expect(ran.stderr).not.toContain('    at ')
  })

  it('says so when no server answers, and when there never was a local one', async () => {
    const silent = { ONWARD_URL: 'http://127.0.0.1:1', ONWARD_API_KEY: 'unused' }
    expect((await demo([file('emails.csv')], silent)).stderr).toMatch(/^No server answers at http:\/\/127\.0\.0\.1:1\./)
    expect((await demo([file('emails.csv')], { ONWARD_DATA_DIR: folder })).stderr).toMatch(/^There is no local server/)
  })
})

function demo(args: string[], environment: Record<string, string>) {
  return new Promise<{ code: number | string; stdout: string; stderr: string }>((resolve) => {
    const env = { PATH: process.env.PATH, ...environment }
    execFile(process.execPath, ['src/demo/send-emails.ts', ...args], { env }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    )
  })
}
