import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { draftedRequest, readBy, rejectionOf } from '../resources/feedback-requests/given.ts'
import { startApp, type TestApp, type TestTenant } from '../support/app.ts'
import { openChromium, whyNoChromium } from '../support/chromium.ts'
import { ROOT } from '../support/source-files.ts'

/** Where to keep pictures of the pages, to look at: `PAGE_SHOTS=/tmp/shots npm test -- test/pages`. */
const SHOTS = process.env.PAGE_SHOTS
const PHONE = { width: 390, height: 844 }
const DESKTOP = { width: 1280, height: 900 }
const SIZES = [
  ['phone', PHONE],
  ['desktop', DESKTOP],
] as const
const LANGUAGES = ['en', 'es', 'fr', 'de']
const AXE = readFileSync(path.join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8')

if (whyNoChromium) console.warn(`The page is not opened in a browser. ${whyNoChromium}`)
const inChromium = whyNoChromium ? describe.skip : describe

inChromium('The feedback page in Chromium', () => {
  let service: TestApp
  let tenant: TestTenant
  let browser: Browser
  beforeAll(async () => {
    service = await startApp()
    tenant = await service.newTenant()
    browser = await openChromium()
  }, 60_000)

  /** A page of a request of its own, with its address. */
  async function newLink(candidate: object = {}, request: object = {}, application: object = {}) {
    const { rejection } = await rejectionOf(tenant, candidate, {}, application)
    const made = await draftedRequest(tenant, { rejectionId: rejection.id, ...request })
    const { body } = await tenant.post(`/v1/feedback-requests/${made.id}/link`, {}).expect(201)
    return { request: made, url: body.url as string }
  }

  async function open(url: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: DESKTOP, ...options })
    const page = await context.newPage()
    await page.goto(url)
    return page
  }

  async function keep(page: Page, name: string) {
    if (SHOTS) await page.screenshot({ path: path.join(SHOTS, `${name}.png`), fullPage: true })
  }

  /** Presses Tab until the element with this CSS has the focus. */
  async function tabTo(page: Page, css: string) {
    for (let pressed = 0; pressed < 60; pressed += 1) {
      await page.keyboard.press('Tab')
      if ((await page.locator(`${css}:focus`).count()) > 0) return
    }
    throw new Error(`Tab never reaches ${css}.`)
  }

  it('is filled in by keyboard alone, without JavaScript, and the answer arrives', async () => {
    const { request, url } = await newLink()
    const page = await open(url, { viewport: PHONE })
    expect(await page.title()).toBe('Amina has a question for you – Data Analyst')
    await tabTo(page, '#words')
    await page.keyboard.type('Very clear on data quality.\n\nThe SQL task took long – “window functions”. 🎓')
    await tabTo(page, 'input[name=communication]')
    await page.keyboard.press('ArrowLeft')
    await tabTo(page, 'input[name=responses]')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await tabTo(page, '#skills')
    await page.keyboard.type('Window functions, presenting')
    await tabTo(page, 'button[value=send]')
    await Promise.all([page.waitForURL(/thanks/), page.keyboard.press('Enter')])
    expect(await page.locator('h1').innerText()).toBe('Thank you')
    expect(page.url()).toBe(`${service.app.listeningOrigin}/feedback/thanks?language=en`)
    expect(await readBy(tenant, request)).toMatchObject({
      state: 'answered',
      answer: {
        words: 'Very clear on data quality.\n\nThe SQL task took long – “window functions”. 🎓',
        areas: null,
        ratings: { communication: 5, responses: 4 },
        skills: ['Window functions', 'presenting'],
        statedBy: 'employer',
      },
    })
    await page.goBack()
    await page.reload()
    expect(await page.locator('h1').innerText()).toBe('This question has been settled')
    expect(await page.locator('form').count()).toBe(0)
  }, 60_000)

  it('is declined with one press, and keeps what was typed to itself', async () => {
    const { request, url } = await newLink()
    const page = await open(url)
    await page.fill('#words', 'On second thought')
    await page.click('button[value=decline]')
    expect(await page.locator('h1').innerText()).toBe('That is fine')
    expect(await readBy(tenant, request)).toMatchObject({ state: 'declined', answer: null })
  }, 60_000)

  it('shows what is wrong, has the focus there, and keeps what was typed', async () => {
    const { request, url } = await newLink({}, { language: 'de' })
    const page = await open(url)
    await page.fill('#skills', 'SQL, Kafka, Excel, Python, dbt, Tableau')
    await page.locator('.rating', { hasText: 'Sicherheit' }).locator('input[value="2"]').check()
    await page.click('button[value=send]')
    const summary = page.locator('[role=alert]')
    expect(await summary.innerText()).toMatch(/höchstens fünf Fähigkeiten/)
    expect(await page.locator('[role=alert]:focus').count()).toBe(1)
    expect(await page.inputValue('#skills')).toBe('SQL, Kafka, Excel, Python, dbt, Tableau')
    expect(await page.locator('input[name=confidence][value="2"]').isChecked()).toBe(true)
    await summary.locator('a').click()
    await page.fill('#skills', 'SQL')
    await page.click('button[value=send]')
    expect(await page.locator('h1').innerText()).toBe('Vielen Dank')
    expect((await readBy(tenant, request)).answer).toMatchObject({ ratings: { confidence: 2 }, skills: ['SQL'] })
  }, 60_000)

  it('changes its language by a link, and stays in it to the end', async () => {
    const { url } = await newLink()
    const page = await open(url)
    await page.click('a[hreflang=fr]')
    expect(await page.locator('h1').innerText()).toBe('Amina a une question pour vous')
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')
    expect(await page.locator('.question').innerText()).toMatch(/^Quelle/)
    await page.click('button[value=send]')
    expect(await page.locator('[role=alert]').innerText()).toMatch(/Écrivez une phrase/)
    await page.fill('#words', 'Rien à redire.')
    await page.click('button[value=send]')
    expect(await page.locator('h1').innerText()).toBe('Merci')
  }, 60_000)

  const LONG = {
    candidate: { name: 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh Smith' },
    request: { question: `Was hätte geholfen: ${'Donaudampfschifffahrtsgesellschaft'.repeat(6)}?` },
    application: { jobTitle: `Sachbearbeitung ${'Rindfleischetikettierungsüberwachung'.repeat(4)}` },
  }

  it.each(SIZES)(
    'fits a %s, whatever the names are, and says nothing to the console',
    async (name, viewport) => {
      const { url } = await newLink()
      const long = await newLink(LONG.candidate, LONG.request, LONG.application)
      const shots = [
        ...LANGUAGES.map((language) => [`form-${language}`, `${url}?language=${language}`] as const),
        ['form-long', long.url] as const,
        ['thanks', `${service.app.listeningOrigin}/feedback/thanks?language=en`] as const,
        ['missing', `${service.app.listeningOrigin}/feedback/nothing?language=es`] as const,
      ]
      const page = await open(url, { viewport })
      const said: string[] = []
      page.on('console', (message) => said.push(message.text()))
      const check = async (shot: string) => {
        const [content, width] = await Promise.all([page.locator('html').boundingBox(), widestOf(page)])
        expect({ shot, fits: width <= viewport.width && (content?.width ?? 0) <= viewport.width }).toEqual({
          shot,
          fits: true,
        })
        await keep(page, `${shot}-${name}`)
      }
      for (const [shot, address] of shots) {
        await page.goto(address)
        await check(shot)
      }
      await page.goto(`${url}?language=en`)
      await page.click('button[value=send]')
      await check('faults')
      await page.emulateMedia({ colorScheme: 'dark' })
      await check('faults-dark')
      expect(said.filter((text) => !/favicon|404 \(Not Found\)|422 \(Unprocessable/.test(text))).toEqual([])
    },
    90_000,
  )

  it.each(['light', 'dark'] as const)(
    'has nothing that axe finds, in the %s',
    async (colorScheme) => {
      const { url } = await newLink()
      const page = await open(url, { javaScriptEnabled: true, bypassCSP: true, viewport: PHONE, colorScheme })
      const faultsHere = async () => {
        await page.addScriptTag({ content: AXE })
        const { violations, passes }: any = await page.evaluate('axe.run({ resultTypes: ["violations", "passes"] })')
        expect(passes.length).toBeGreaterThan(10)
        return violations.map(({ id, nodes }: any) => `${id}: ${nodes.map(({ html }: any) => html).join(' ')}`)
      }
      for (const language of LANGUAGES) {
        await page.goto(`${url}?language=${language}`)
        expect(await faultsHere()).toEqual([])
      }
      await page.click('button[value=send]')
      expect(await page.locator('[role=alert]').count()).toBe(1)
      expect(await faultsHere()).toEqual([])
      await page.fill('#words', 'Danke.')
      await page.click('button[value=send]')
      expect(await page.locator('h1').innerText()).toBe('Vielen Dank')
      expect(await faultsHere()).toEqual([])
    },
    90_000,
  )
})

/** How far the page can be scrolled to the side, told by the browser itself, which needs no script of the page. */
async function widestOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  const { cssContentSize } = await session.send('Page.getLayoutMetrics')
  await session.detach()
  return cssContentSize.width
}
