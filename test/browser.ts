/**
 * A real browser on a whole house: Chromium through playwright-core, and the manners that every page keeps. A page is
 * good when axe finds nothing, nothing on it fails, nothing runs off its side, and nothing comes from elsewhere.
 */

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { Bug } from '#base/bug.ts'
import { buildConsole } from '#console/build.ts'
import { consoleFiles } from '#console/serve.ts'
import { embedFiles } from '#embed/embed.ts'
import { trackerFiles } from '#embed/tracker-serve.ts'
import { makeServer } from '#http/server.ts'
import { legalPages } from '#pages/legal.ts'
import { logFiles } from '#pages/log.ts'
import { pages } from '#pages/pages.ts'
import type { House } from '#store/house.ts'
import { PASSWORD } from './house.ts'

/** The web server with everything on it, as `npm start` has it, listening at the house's own address. */
export async function listening(house: House): Promise<FastifyInstance> {
  const folder = await buildConsole()
  const app = await makeServer(house, [
    pages(house),
    embedFiles(house),
    trackerFiles(house),
    logFiles(house),
    legalPages(house),
    consoleFiles(folder),
  ])
  await app.listen({ host: '127.0.0.1', port: Number(new URL(house.publicUrl).port) })
  return app
}

/**
 * `scripts/test.mjs` says where it is, and installs it where it may. Pages are shown by the headless shell; where more than
 * a page is looked at (hints, what is kept aside, scans) a whole Chromium is opened instead.
 */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env['HEADLESS_SHELL']
  if (!executablePath) throw new Bug('browser tests are run by “node scripts/test.mjs PATH”')
  return chromium.launch({ executablePath, args: ['--no-sandbox'] })
}

export type Look = {
  readonly width?: number
  readonly dark?: boolean
  /** False: the page has to do without scripts. */
  readonly scripts?: boolean
  readonly locale?: string
}
export type Visitor = { readonly page: Page; readonly context: BrowserContext; readonly wrongs: string[] }

/** Somebody new: no cookies, nothing remembered. What goes wrong on their pages is collected in `wrongs`. */
export async function visitor(browser: Browser, origin: string, look: Look = {}): Promise<Visitor> {
  const { width = 1280, dark = false, scripts = true, locale = 'en-GB' } = look
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: scripts,
    locale,
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const wrongs: string[] = []
  page.setDefaultTimeout(PATIENCE_MS)
  page.on('pageerror', error => wrongs.push(`error: ${error.message}`))
  page.on('console', said => isWrong(said.type(), said.text()) && wrongs.push(`console: ${said.text()}`))
  page.on('request', request => isElsewhere(request.url(), origin) && wrongs.push(`elsewhere: ${request.url()}`))
  return { page, context, wrongs }
}

/** Whoever has this session, without the form that would give it. */
export async function bearSession({ context }: Visitor, cookie: string, origin: string): Promise<void> {
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url: origin }])
}

/** As a user of the account, on the page that was asked for; whoever was logged in before is forgotten. */
export async function logIn({ page, context }: Visitor, email: string, at = '/app/'): Promise<void> {
  await context.clearCookies()
  await page.goto(at)
  await page.getByLabel('Email').fill(email)
  await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Log in' }).click()
}

/** A hang ends by it; a busy machine does not. */
const PATIENCE_MS = 90_000

/** An answer of 4xx is an answer; the browser writes it down as an error all the same. */
const isWrong = (type: string, text: string) => type === 'error' && !/status of (?:4\d\d)/.test(text)
const isElsewhere = (url: string, origin: string) => /^https?:/.test(url) && new URL(url).origin !== origin

/**
 * Holds what is on the screen against everything that a page promises. Colours are looked at as well (WCAG 1.4.3), and
 * each rule that axe has. axe is evaluated by the browser's debugger: the page's own policy stays as it is. A page that
 * is still on its way has no heading yet: it is waited for, so that the page is judged and not its coming.
 */
export async function expectGood({ page, wrongs }: Visitor): Promise<void> {
  await page.locator('h1').first().waitFor()
  const where = new URL(page.url()).pathname
  expect(await flawsOf(page), where).toEqual([])
  const over = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
  expect(over, `${where} runs off its side`).toBeLessThanOrEqual(0)
  const cut = await page.evaluate(CUT_MARKS)
  expect(cut, `${where} cuts marks off`).toEqual([])
  expect(wrongs, where).toEqual([])
}

/** A mark says in a word how something stands: half a word says nothing. */
const CUT_MARKS = `[...document.querySelectorAll('.mantine-Badge-label')]
  .filter(it => getComputedStyle(it).overflow !== 'visible' && it.scrollWidth > it.clientWidth).map(it => it.textContent)`

/** For eyes: the whole page into the folder that OPTIMAIL_PHOTOGRAPHS names, when it does. */
export async function photograph({ page }: Visitor, name: string): Promise<void> {
  const folder = process.env['OPTIMAIL_PHOTOGRAPHS']
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

type Violation = {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

/** Two frames, and the end of each movement that has one: a colour on its way from light to dark is neither. */
const AT_REST = `(async () => {
  for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame)
  const moving = document.getAnimations().filter(it => it.effect?.getComputedTiming().endTime < Infinity)
  await Promise.allSettled(moving.map(it => it.finished))
})()`

async function flawsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(AT_REST)
  if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(AXE) // A page that is still the same has it.
  const run = `axe.run(document, { resultTypes: ['violations'], iframes: false }).then(found => found.violations)`
  const violations = (await page.evaluate(run)) as readonly Violation[] // As axe documents it.
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary ?? ''}`)
}
