import { existsSync } from 'node:fs'
import { afterAll } from '@jest/globals'
import { type Browser, chromium } from 'playwright-core'

const EXECUTABLE = '/usr/bin/chromium'

/** Why there is no browser to test with; null where there is one. */
export const whyNoChromium = existsSync(EXECUTABLE)
  ? null
  : `There is no ${EXECUTABLE}: install it (apt-get install chromium), or run .ci/run as root, which does.`

/** It talks to the machine it runs on, and asks nobody for anything. */
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const open: Browser[] = []
afterAll(async () => {
  for (const browser of open) await browser.close()
})

/** A real browser, closed when the tests of the file are over. */
export async function openChromium(): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: EXECUTABLE, args: ARGUMENTS })
  open.push(browser)
  return browser
}
