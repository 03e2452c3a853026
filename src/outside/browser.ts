/**
 * A real browser, where there is one: it draws a page as people see it, and says how. One process for the house, started
 * when somebody first wants it and ended when nobody has for a while; a few pages at a time, each in a context of its own.
 */

import type { Browser as Chromium, BrowserContext, Page } from 'playwright-core'
import { BROWSER_IDLE_MS, BROWSER_PAGES_MAX, LOOK_MAX_MS } from '#base/limits.ts'
import {
  type Browser,
  type Fetch,
  type LookRefusal,
  type Measured,
  NO_BROWSER,
  type Seen,
  type View,
} from '#base/outside.ts'
import { no, yes, type Result } from '#base/result.ts'
import { startChromium } from './chromium.ts'
import { MEASURE } from './measure.ts'
import { openScans } from './scan.ts'
import { visitIn } from './visit.ts'

export type ContextOptions = NonNullable<Parameters<Chromium['newContext']>[0]>
/** Does something in a page of its own, of which nothing is left afterwards. */
export type InPage = <T>(
  options: ContextOptions,
  timeoutMs: number,
  work: (page: Page, context: BrowserContext) => Promise<T>,
) => Promise<Result<T, LookRefusal>>

export function openBrowser(path: string | undefined, fetch: Fetch): Browser {
  if (path === undefined) return NO_BROWSER
  const { inPage, close } = pool(path)
  return {
    lookAt: (html, selectors, views) => lookAt(inPage, html, selectors, views),
    visit: (url, asking) => visitIn(inPage, fetch, url, asking),
    scan: openScans(path, fetch),
    close,
  }
}

const HEIGHT = 900

async function lookAt(
  inPage: InPage,
  html: string,
  selectors: readonly string[],
  views: readonly View[],
): Promise<Result<readonly Seen[], LookRefusal>> {
  const options = {
    javaScriptEnabled: false,
    offline: true,
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  } as const
  return inPage(options, LOOK_MAX_MS, async page => {
    await page.setContent(html, { waitUntil: 'load' })
    const seen: Seen[] = []
    for (const view of views) seen.push(await seenAt(page, selectors, view))
    return seen
  })
}

async function seenAt(
  page: Page,
  selectors: readonly string[],
  { width, dark = false, picture = false }: View,
): Promise<Seen> {
  await page.setViewportSize({ width, height: HEIGHT })
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
  const measured = (await page.evaluate(`(${MEASURE})(${JSON.stringify(selectors)})`)) as Measured // What the program answers.
  return picture ? { ...measured, png: await page.screenshot({ fullPage: true, animations: 'disabled' }) } : measured
}

/** Starts the process once, and again when it is gone; lets in a few at a time, in order. */
function pool(path: string): { readonly inPage: InPage; close(): Promise<void> } {
  let process: Promise<Chromium> | undefined
  let idle: NodeJS.Timeout | undefined
  let open = 0
  let closed = false
  const waiting: (() => void)[] = []
  const end = async () => {
    const ending = process
    process = undefined
    await ending?.then(it => it.close()).catch(() => {}) // Whatever has died already is closed.
  }
  const running = async () => {
    process ??= startChromium(path)
    const started = await process.catch((cause: unknown) => {
      process = undefined
      throw cause
    })
    if (started.isConnected()) return started
    process = startChromium(path)
    return process
  }
  const enter = async () => {
    clearTimeout(idle)
    if (open >= BROWSER_PAGES_MAX) await new Promise<void>(resolve => waiting.push(resolve))
    else open++
  }
  const leave = () => {
    const next = waiting.shift()
    if (next) return next()
    open--
    if (open === 0) idle = setTimeout(() => void end(), BROWSER_IDLE_MS).unref()
  }
  const inPage: InPage = async (options, timeoutMs, work) => {
    await enter()
    try {
      if (closed) return no('broken')
      return yes(await within(await running(), options, timeoutMs, work))
    } catch (cause) {
      return no(cause instanceof TooSlow ? 'too-slow' : 'broken')
    } finally {
      leave()
    }
  }
  return {
    inPage,
    async close() {
      closed = true
      clearTimeout(idle)
      await end()
    },
  }
}

class TooSlow extends Error {}

async function within<T>(
  browser: Chromium,
  options: ContextOptions,
  timeoutMs: number,
  work: (page: Page, context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options)
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow()), timeoutMs)
  })
  try {
    const done = context.newPage().then(page => work(page, context))
    done.catch(() => {}) // When it is late it fails as well, and nobody listens any more.
    return await Promise.race([done, late])
  } finally {
    clearTimeout(timer)
    await context.close().catch(() => {})
  }
}
