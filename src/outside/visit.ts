/**
 * Somebody's page, opened as a visitor would open it. Scripts run; but whatever the page loads is read for it by `fetch`,
 * which checks each address and each redirect, so a page cannot make us look inside. What is not reading is refused.
 */

import type { BrowserContext, Frame, Page, Route } from 'playwright-core'
import {
  VISIT_FRAME_MS,
  VISIT_FRAMES_MAX,
  VISIT_HTML_MAX_CHARS,
  VISIT_MAX_BYTES,
  VISIT_REQUESTS_MAX,
} from '#base/limits.ts'
import type { BoxSeen, Fetch, FetchRefusal, FrameSeen, LookRefusal, Visited, VisitAsking } from '#base/outside.ts'
import { no, yes, type Result } from '#base/result.ts'
import type { InPage } from './browser.ts'
import { BOXES } from './measure.ts'

const REDIRECTS_MAX = 5
const SETTLE_MS = 500
const STILL_EVERY_MS = 150
const STILL_LOOKS_MAX = 12

type Refused = Visited['refused'][number]

export async function visitIn(
  inPage: InPage,
  fetch: Fetch,
  url: string,
  asking: VisitAsking,
): Promise<Result<Visited, LookRefusal | FetchRefusal>> {
  const { width = 1280, timeoutMs, settleMs = SETTLE_MS } = asking
  const refused: Refused[] = []
  const first = await fetch(url, {
    maxBytes: VISIT_MAX_BYTES,
    timeoutMs,
    redirects: REDIRECTS_MAX,
    accept: 'text/html',
    ...reachOf(asking),
  })
  if (!first.ok) return no(first.refusal)
  const options = {
    viewport: { width, height: 900 },
    serviceWorkers: 'block',
    acceptDownloads: false,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  } as const
  const done = await inPage(options, timeoutMs, async (page, context) => {
    await guard(page, context, fetch, asking, refused)
    await page.goto(first.value.url, { waitUntil: 'load', timeout: timeoutMs }).catch(() => {}) // What has come by then is looked at.
    await page.waitForTimeout(settleMs)
    await standStill(page)
    const told = asking.ask === undefined ? undefined : await toldBy(page, context, asking.ask)
    return { frames: await framesOf(page), told }
  })
  if (!done.ok) return done
  return yes({
    status: first.value.status,
    url: first.value.url,
    ...done.value,
    refused: refused.slice(0, VISIT_REQUESTS_MAX),
  })
}

/** On a busy machine a frame finds its height late: two looks in a row see the same, or it is looked at as it is. */
async function standStill(page: Page): Promise<void> {
  let before = ''
  for (let look = 0; look < STILL_LOOKS_MAX; look++) {
    const sizes = await soon(Promise.all(page.frames().slice(0, VISIT_FRAMES_MAX).map(sizeOf)), [])
    const now = sizes.join()
    if (now === before && !now.includes('loading')) return
    before = now
    await page.waitForTimeout(STILL_EVERY_MS)
  }
}

const sizeOf = (frame: Frame) =>
  frame
    .evaluate<string>("document.readyState === 'complete' ? `${innerWidth}x${innerHeight}` : 'loading'")
    .catch(() => '')

const reachOf = ({ reach }: VisitAsking) => (reach === undefined ? {} : { reach })

/** Every request of the page and of its frames goes through here. */
async function guard(
  page: Page,
  context: BrowserContext,
  fetch: Fetch,
  asking: VisitAsking,
  refused: Refused[],
): Promise<void> {
  let asked = 0
  page.on('dialog', dialog => void dialog.dismiss().catch(() => {}))
  context.on('page', popup => void (popup === page ? undefined : popup.close().catch(() => {})))
  await context.routeWebSocket(/.*/, socket => socket.close())
  await context.route(/.*/, async route => {
    const why = ++asked > VISIT_REQUESTS_MAX ? 'too-many' : await answer(route, fetch, asking)
    if (why === undefined) return
    refused.push({ url: route.request().url().slice(0, 2_000), why })
    await route.abort('blockedbyclient').catch(() => {})
  })
}

/** Gives the page what it asked for, or says why not. */
async function answer(route: Route, fetch: Fetch, asking: VisitAsking): Promise<Refused['why'] | undefined> {
  const request = route.request()
  if (!/^(?:GET|HEAD)$/.test(request.method())) return 'not-read'
  const found = await fetch(request.url(), {
    maxBytes: VISIT_MAX_BYTES,
    timeoutMs: asking.timeoutMs,
    redirects: REDIRECTS_MAX,
    ...reachOf(asking),
  })
  if (!found.ok) return found.refusal
  const { status, headers, bytes } = found.value
  const { 'content-encoding': _, 'content-length': __, 'transfer-encoding': ___, ...kept } = headers
  await route.fulfill({ status: status === 0 ? 502 : status, headers: kept, body: Buffer.from(bytes) }).catch(() => {})
  return undefined
}

/** In a world of its own: a page that has put other functions in the place of the browser's cannot lie by them. */
async function toldBy(page: Page, context: BrowserContext, ask: string): Promise<unknown> {
  const session = await context.newCDPSession(page)
  const { frameTree } = await session.send('Page.getFrameTree')
  const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'look' })
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `(${ask})()`,
    contextId: world.executionContextId,
    returnByValue: true,
    awaitPromise: true,
  })
  return exceptionDetails ? undefined : result.value
}

async function framesOf(page: Page): Promise<readonly FrameSeen[]> {
  const seen: FrameSeen[] = []
  for (const frame of page.frames().slice(0, VISIT_FRAMES_MAX)) {
    const html = await soon(frame.content(), '')
    const boxes = (await soon(frame.evaluate(`(${BOXES})()`), [])) as readonly BoxSeen[] // What the program answers.
    seen.push({ url: frame.url(), depth: depthOf(frame), html: html.slice(0, VISIT_HTML_MAX_CHARS), boxes })
  }
  return seen
}

/** A frame that is never loaded never answers: a page must not keep us from seeing it by having one. */
async function soon<T>(answer: Promise<T>, without: T): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<T>(done => {
    timer = setTimeout(() => done(without), VISIT_FRAME_MS)
  })
  return Promise.race([answer.catch(() => without), late]).finally(() => clearTimeout(timer))
}

function depthOf(frame: Frame): number {
  const parent = frame.parentFrame()
  return parent ? depthOf(parent) + 1 : 0
}
