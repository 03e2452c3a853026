/**
 * `npm run bench -- banner [--rounds N]`: the question on other people's pages and on our own, against the banners that npm has, in one
 * Chromium, in turns, each with an empty cache. The net is that of a slow phone as Lighthouse has it (150 ms and 1.6 Mbit/s, which are
 * 562 ms for each request). Usable is the moment from which the button that accepts is drawn where a finger would reach it.
 */

import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import pg from 'pg'
import { type Browser, chromium } from 'playwright-core'
import { Fault } from '#base/fault.ts'
import { QUESTION_MAX_BYTES } from '#base/limits.ts'
import { embedFiles } from '#embed/embed.ts'
import { trackerFiles } from '#embed/tracker-serve.ts'
import { makeServer, type Surface } from '#http/server.ts'
import { pages } from '#pages/pages.ts'
import { publishOwn } from '#sites/sites.ts'
import { OWN_SITE } from '#sites/types.ts'
import { startEmbedded } from '#store/embedded.ts'
import { openHouse } from '#store/house.ts'
import { migrate } from '#store/migrate.ts'
import { browserPath } from '../scripts/browser.mjs'
import { installRivals, type Rival, rivals } from './banner-rivals.ts'
import { type BenchIo, median, tell } from './figure.ts'

export const NUMBERS = { rounds: 7 }

const TRACKER_MAX_BYTES = 512
const TARGET_EMBED = 0.8
const TARGET_SERVED = 0.6
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 184_320, uploadThroughput: 84_375 }
const FOUND_WITHIN_MS = 60_000

/** What is looked at: a page, and how its button that accepts is found. */
type Side = { readonly name: string; readonly url: string; readonly button: string }
type Seen = { readonly usableMs: number; readonly shift: number; readonly longMs: number }

export async function run(io: BenchIo, numbers: Readonly<Record<string, number>>): Promise<void> {
  const { rounds } = { ...NUMBERS, ...numbers }
  installRivals()
  const others = await rivals()
  const folder = mkdtempSync(join(tmpdir(), 'optimail-bench-'))
  const server = await startEmbedded({ dataDir: join(folder, 'postgres') })
  const browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] })
  try {
    const { stop: _, ...connect } = server
    const ours = await serveOurs(folder, connect)
    const theirs = await serveTheirs(others, ours.guard)
    try {
      await tellSizes(io, others, ours.url)
      await tellTimes(io, browser, [...ours.sides, ...theirs.sides], rounds)
    } finally {
      await theirs.stop()
      await ours.stop()
    }
  } finally {
    await browser.close()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

// Serving ---------------------------------------------------------------------------------------------------------------------------------

const WORDS =
  '<p>The rye comes out of the oven at half past seven, and on Saturdays there is walnut bread. </p>'.repeat(40)
const page = (head: string, end: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Bakery</title><style>main{display:flow-root}</style>${head}</head><body><main><h1>Bakery</h1>${WORDS}</main>${end}</body></html>`

type Connect = Parameters<typeof openHouse>[0]['connect']

/** A page of the house itself, with its question in it; and the guard, for a page of somebody else. */
async function serveOurs(folder: string, connect: Connect) {
  const owner = new pg.Client(connect)
  await owner.connect()
  await migrate(owner).finally(() => owner.end())
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const house = await openHouse({ connect, dataDir: folder, secret: Buffer.alloc(32, 7), publicUrl: url })
  const published = await publishOwn(house)
  if (!published.ok) throw new Fault(`our own registry was not published: ${JSON.stringify(published.refusal)}`, false)
  const app = await makeServer(house, [pages(house), embedFiles(house), trackerFiles(house), BENCH_PAGE])
  await app.listen({ host: '127.0.0.1', port })
  const guard = `${url}/s/${OWN_SITE}/guard.js?lang=en`
  const sides: Side[] = [
    { name: 'ours, served with the page', url: `${url}/bench`, button: '.om-asks button[value="all"]' },
  ]
  const stop = async () => {
    await app.close()
    await house.close()
  }
  return { url, guard, sides, stop }
}

/** It could do more, and so it asks. */
const BENCH_PAGE: Surface = async app => {
  app.get('/bench', async (_request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header(
        'content-security-policy',
        "default-src 'self'; script-src 'self'; style-src 'unsafe-inline'; form-action 'self'",
      )
      .send(page('', '')),
  )
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo // Of TCP, as it listens on a port.
  probe.close()
  await once(probe, 'close')
  return port
}

/** Somebody's site: one page for each banner, and its files, as small as a good server sends them. */
async function serveTheirs(others: readonly Rival[], guard: string) {
  const files = new Map(others.flatMap(it => Object.entries(it.files)))
  const bodies = new Map<string, { readonly type: string; readonly packed: Buffer }>()
  const put = (path: string, type: string, text: string) => bodies.set(path, { type, packed: brotliCompressSync(text) })
  for (const [path, { type, text }] of files) put(path, type, text)
  for (const [i, { head, end }] of others.entries()) put(`/page-${i}`, 'text/html; charset=utf-8', page(head, end))
  put('/page-ours', 'text/html; charset=utf-8', page(`<script src="${guard}"></script>`, ''))
  put('/page-bare', 'text/html; charset=utf-8', page('', ''))
  const server = createServer((request, response) => {
    const found = bodies.get((request.url ?? '').split('?')[0] ?? '')
    if (!found) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': found.type, 'content-encoding': 'br' }).end(found.packed)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}` // Of TCP, as it listens on a port.
  const sides: Side[] = [
    { name: 'ours, embedded', url: `${url}/page-ours`, button: 'shadow button' },
    ...others.map(({ name, button }, i) => ({ name, url: `${url}/page-${i}`, button })),
  ]
  const stop = async () => {
    server.closeAllConnections()
    server.close()
  }
  return { sides, stop }
}

// Sizes -----------------------------------------------------------------------------------------------------------------------------------

/** Less is better in all of them; nothing against nothing is as good. */
function compare(io: BenchIo, bench: string, against: string, ours: number, theirs: number, unit: string): void {
  const ratio = ours === 0 ? (theirs === 0 ? 1 : Infinity) : theirs / ours
  tell(io, bench, against, ours, theirs, unit, Math.min(ratio, 1e9))
}

async function tellSizes(io: BenchIo, others: readonly Rival[], url: string): Promise<void> {
  const guard = await travels(`${url}/s/${OWN_SITE}/guard.js?lang=en`)
  const tracker = await travels(`${url}/s/${OWN_SITE}/t.js`)
  compare(
    io,
    'banner, guard and question as they travel',
    `${QUESTION_MAX_BYTES} bytes`,
    guard,
    QUESTION_MAX_BYTES,
    'bytes',
  )
  compare(io, 'banner, tracker as it travels', `${TRACKER_MAX_BYTES} bytes`, tracker, TRACKER_MAX_BYTES, 'bytes')
  for (const { name, files } of others) {
    const bytes = Object.values(files).reduce((sum, { text }) => sum + brotliCompressSync(text).byteLength, 0)
    compare(io, 'banner, guard and question as they travel', name, guard, bytes, 'bytes')
  }
}

async function travels(url: string): Promise<number> {
  const answer = await fetch(url, { headers: { 'accept-encoding': 'br' } })
  if (!answer.ok || answer.headers.get('content-encoding') !== 'br')
    throw new Fault(`${url} is not there in Brotli`, false)
  return Number(answer.headers.get('content-length'))
}

// Times -----------------------------------------------------------------------------------------------------------------------------------

async function tellTimes(io: BenchIo, browser: Browser, sides: readonly Side[], rounds: number): Promise<void> {
  const seen = new Map<string, Seen[]>(sides.map(({ name }) => [name, []]))
  for (let round = 0; round <= rounds; round++)
    for (const side of sides) {
      const it = await lookAt(browser, side)
      if (round > 0) seen.get(side.name)?.push(it) // The first of each finds a cold browser.
    }
  const of = (name: string, what: keyof Seen) => median((seen.get(name) ?? []).map(it => it[what]))
  for (const [mine, target] of [
    ['ours, embedded', TARGET_EMBED],
    ['ours, served with the page', TARGET_SERVED],
  ] as const) {
    const [usable, vanilla] = [of(mine, 'usableMs'), of('vanilla-cookieconsent', 'usableMs')]
    for (const { name } of sides.filter(it => !it.name.startsWith('ours')))
      compare(io, `banner, ${mine}: usable on slow 4G`, name, usable, of(name, 'usableMs'), 'ms')
    compare(
      io,
      `banner, ${mine}: of the time of vanilla-cookieconsent, at most`,
      String(target),
      usable / vanilla,
      target,
      '',
    )
    for (const { name } of sides.filter(it => !it.name.startsWith('ours')))
      compare(io, `banner, ${mine}: the page moves (CLS)`, name, of(mine, 'shift'), of(name, 'shift'), '')
    compare(
      io,
      `banner, ${mine}: long tasks`,
      'vanilla-cookieconsent',
      of(mine, 'longMs'),
      of('vanilla-cookieconsent', 'longMs'),
      'ms',
    )
  }
}

/** Once, with an empty cache, on a slow net. */
async function lookAt(browser: Browser, { name, url, button }: Side): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, locale: 'en' })
  try {
    const tab = await context.newPage()
    const devtools = await context.newCDPSession(tab)
    await devtools.send('Network.emulateNetworkConditions', SLOW_4G)
    await tab.addInitScript(watch, button)
    await tab.goto(url, { waitUntil: 'load' })
    await tab.waitForFunction('self.benchSeen?.usableMs > 0', undefined, { timeout: FOUND_WITHIN_MS, polling: 50 })
    await tab.waitForTimeout(300) // What moves after it is shown is seen as well.
    return (await tab.evaluate('self.benchSeen')) as Seen // What `watch` keeps.
  } catch (cause) {
    throw new Fault(
      `nothing to press came about on the page of “${name}”`,
      false,
      cause instanceof Error ? cause : undefined,
    )
  } finally {
    await context.close()
  }
}

/** In the page, before anything else of it. A closed root is opened for it: what is in there is what is looked for. */
function watch(button: string): void {
  const seen = { usableMs: 0, shift: 0, longMs: 0 }
  Object.assign(globalThis, { benchSeen: seen })
  const roots: ShadowRoot[] = []
  const attach = Element.prototype.attachShadow
  Element.prototype.attachShadow = function (this: Element, how: ShadowRootInit) {
    const root = attach.call(this, how)
    roots.push(root)
    return root
  }
  const told = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver(list => list.getEntries().forEach(take)).observe({ type, buffered: true })
  told('layout-shift', entry => (seen.shift += Number(Object(entry).value)))
  told('longtask', entry => (seen.longMs += entry.duration))
  const isShadow = button.startsWith('shadow ')
  const places = () => (isShadow ? roots : [document])
  const selector = button.replace(/^shadow /, '')
  const isThere = (place: Document | ShadowRoot, it: Element): boolean => {
    const { left, top, width, height } = it.getBoundingClientRect()
    const hit = width > 0 && place.elementFromPoint(left + width / 2, top + height / 2)
    return (
      Boolean(hit) &&
      it.contains(hit || null) &&
      it.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    )
  }
  const isSolid = (it: Element): boolean => {
    for (let at: Element | null = it; at; at = at.parentElement)
      if (Number(getComputedStyle(at).opacity) < 0.99) return false
    return true
  }
  const look = () => {
    for (const place of places())
      for (const it of place.querySelectorAll(selector))
        if (isThere(place, it) && isSolid(it)) return void (seen.usableMs = performance.now())
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
