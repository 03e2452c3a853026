/**
 * What a real Chromium does while it shows a page: everything it asked for and why, what was put into its jar and its
 * stores and by whom, where it went by itself, what its policies stopped. It only looks; the page is not held back, so the
 * way out has to be one that may be taken: loopback in tests, the recorder's own (recorder-proxy.ts) everywhere else.
 */

import { randomBytes } from 'node:crypto'
import type { Page, Request } from 'playwright-core'
import { machineClock } from '#base/clock.ts'
import { RECORD_MAX_MS, RECORD_QUIET_MS, RECORD_ROWS_MAX, RECORD_VALUE_MAX_CHARS } from '#base/limits.ts'
import { hook } from './recorder-hook.ts'
import { newNotes, note, type Notes, put, TAKES } from './recorder-notes.ts'
import type { Connection, CookieSeen, Recording, Stored } from '#base/recording.ts'
import { type Ear, tapPage, tapShared } from './recorder-tap.ts'

export type RecordAsking = {
  readonly url: string
  /** What the visitor allowed, in the caller's words; it is only handed back. */
  readonly state: string
  /** What the visitor does once the page stands. */
  readonly act?: (page: Page) => Promise<void>
  /** For all of it. */
  readonly timeoutMs?: number
  /** The page is taken to be done when it has asked for nothing for so long. */
  readonly quietMs?: number
  readonly connections?: () => readonly Connection[]
}

/** Never throws for what the page does; `record(page, { url: 'https://example.org/', state: 'undecided' })`. */
export async function record(page: Page, asking: RecordAsking): Promise<Recording> {
  const { url, state, timeoutMs = RECORD_MAX_MS, quietMs = RECORD_QUIET_MS } = asking
  const endsAt = performance.now() + timeoutMs
  const before = await cookiesOf(page, [])
  const { notes, ears, stop } = await listen(page)
  const reply = await page.goto(url, { waitUntil: 'load', timeout: timeoutMs }).catch(() => null) // What has come by then is looked at.
  await quiet(notes, quietMs, endsAt)
  if (asking.act) {
    await asking.act(page).catch(() => {}) // A button that is not there leaves the page as it is.
    await quiet(notes, quietMs, endsAt)
  }
  await look(page, ears, notes)
  const cookies = await cookiesOf(page, before)
  await stop()
  await remember(page, notes)
  const { requests, cookieWrites, moves, violations, peers, hints, cut } = notes
  const stored = [...notes.stored.values()]
  const rows = { requests, cookies, cookieWrites, stored, moves, violations, peers, hints, cut }
  const connections = asking.connections?.()
  const where = { state, asked: url, url: page.url(), status: reply?.status() ?? 0 }
  return { ...where, ...rows, ...(connections && { connections }) }
}

async function listen(page: Page): Promise<{ notes: Notes; ears: readonly Ear[]; stop(): Promise<void> }> {
  const notes = newNotes()
  const name = `_${randomBytes(8).toString('hex')}`
  const begins = (ear: Ear) =>
    Promise.allSettled(askedOf(ear, name).map(([method, params]) => ear.send(method, params)))
  const said = (ear: Ear, method: string, params: Record<string, unknown>) => TAKES[method]?.(notes, params, ear)
  const hearer = { begins, said, runs: (running: Promise<unknown>) => void awaited(notes, running) }
  const events = Object.keys(TAKES)
  const taps: Promise<readonly Ear[]>[] = [tapPage(page, events, hearer)]
  const popup = (opened: Page) =>
    void (opened === page ? 0 : taps.push(tapPage(opened, events, hearer).catch(() => [])))
  const missed: Request[] = []
  const asks = (request: Request) => void (missed.length < RECORD_ROWS_MAX && missed.push(request))
  page.context().on('page', popup)
  page.context().on('request', asks)
  page.on('dialog', dialog => void dialog.dismiss().catch(() => {}))
  const letGo = await tapShared(page, hearer)
  const [ears = []] = await Promise.all(taps.slice(0, 1))
  const stop = async () => {
    page.context().off('page', popup)
    page.context().off('request', asks)
    await letGo()
    catchUp(notes, missed)
  }
  return { notes, ears, stop }
}

/** A worker may be let go before we hear it, for playwright holds it as well: what only playwright has heard is added. */
function catchUp(notes: Notes, missed: readonly Request[]): void {
  const known = new Set(notes.requests.map(it => it.url))
  for (const request of missed.filter(it => !known.has(it.url()) && /^(?:https?|wss?):/.test(it.url())))
    put(notes, notes.requests, {
      url: request.url().slice(0, RECORD_VALUE_MAX_CHARS),
      method: request.method(),
      type: request.resourceType().replace(/^./, it => it.toUpperCase()),
      ground: request.serviceWorker() ? 'service-worker' : 'other',
      document: documentOf(request),
      initiator: { by: 'other' },
    })
}

/**
 * What each frame remembers to have loaded, where nobody heard it: the browser begins frames of nobody's origin (`srcdoc` in a
 * sandbox) before it lets us listen.
 */
async function remember(page: Page, notes: Notes): Promise<void> {
  const known = new Set(notes.requests.map(it => it.url))
  for (const frame of page.frames()) {
    const loaded = await soon(frame.evaluate<readonly { url: string; type: string }[]>(LOADED), [])
    const ground = frame === page.mainFrame() ? 'page' : 'iframe'
    for (const { url, type } of loaded.filter(it => /^https?:/.test(it.url))) {
      if (known.has(url)) continue
      known.add(url)
      put(notes, notes.requests, {
        url,
        method: 'GET',
        type,
        ground,
        document: frame.url(),
        initiator: { by: 'other' },
      })
    }
  }
}

/** What a policy stopped is remembered as well; it took no time. */
const LOADED = `performance.getEntriesByType('resource').filter(it => it.duration > 0).slice(0, 500)
  .map(it => ({ url: it.name.slice(0, ${RECORD_VALUE_MAX_CHARS}), type: it.initiatorType === 'img' ? 'Image' : it.initiatorType.replace(/^./, a => a.toUpperCase()) }))`

function documentOf(request: Request): string {
  try {
    return request.serviceWorker()?.url() ?? request.frame().url()
  } catch {
    return '' // Its frame is not there yet, or no longer.
  }
}

const HAS_DOCUMENT = new Set(['page', 'iframe'])

/** What each target is asked to tell. One that does not know a method says so, and nothing comes of it. */
function askedOf(ear: Ear, name: string): readonly (readonly [method: string, params: object])[] {
  const network = ['Network.enable', {}] as const
  if (!HAS_DOCUMENT.has(ear.ground)) return [network, ['Audits.enable', {}]]
  return [
    network,
    ['Page.enable', {}],
    ['Audits.enable', {}],
    ['Preload.enable', {}],
    ['DOMStorage.enable', {}],
    ['ServiceWorker.enable', {}],
    ['Runtime.enable', {}],
    ['Runtime.addBinding', { name }],
    ['Page.addScriptToEvaluateOnNewDocument', { source: hook(name), runImmediately: true }],
  ]
}

const LOOK_EVERY_MS = 25

/** Until nothing has been asked for, answered or begun for a while, or the time is over. */
async function quiet(notes: Notes, quietMs: number, endsAt: number): Promise<void> {
  notes.lastMs = performance.now()
  const isLoud = () => notes.beginning > 0 || performance.now() < notes.lastMs + quietMs
  while (isLoud() && performance.now() < endsAt) await new Promise(resolve => setTimeout(resolve, LOOK_EVERY_MS))
}

/** What a worker or a frame asks for comes after it runs: the page is not quiet before. */
async function awaited(notes: Notes, running: Promise<unknown>): Promise<void> {
  notes.beginning += 1
  await soon(running, undefined)
  notes.beginning -= 1
  notes.lastMs = performance.now()
}

async function cookiesOf(page: Page, earlier: readonly CookieSeen[]): Promise<readonly CookieSeen[]> {
  const now = machineClock.nowMs() / 1_000
  const found = await page.context().cookies()
  return found.map(({ name, value, domain, path, expires, httpOnly, secure, sameSite, partitionKey }) => ({
    name,
    value: value.slice(0, RECORD_VALUE_MAX_CHARS),
    domain,
    path,
    httpOnly,
    secure,
    sameSite,
    ...(expires > 0 && { days: (expires - now) / 86_400 }),
    ...(partitionKey !== undefined && { partition: partitionKey }),
    before: earlier.some(it => it.name === name && it.domain === domain && it.path === path && it.value === value),
  }))
}

/** What lies in the stores at the end, of each frame that is there, and the hints that stand in its words. */
async function look(page: Page, ears: readonly Ear[], notes: Notes): Promise<void> {
  for (const ear of ears.filter(it => HAS_DOCUMENT.has(it.ground))) {
    const keys = await soon(keysOf(ear), [])
    for (const key of keys) await soon(storesOf(ear, key, notes), undefined)
  }
  for (const ear of ears)
    if (ear.ground.endsWith('worker') && /^https?:/.test(ear.url)) {
      const { origin, pathname, search } = new URL(ear.url)
      note(notes, { kind: 'worker', origin, name: pathname + search })
    }
  for (const ear of ears.filter(it => HAS_DOCUMENT.has(it.ground))) await soon(filesOf(ear, notes), undefined)
  for (const frame of page.frames()) {
    const found = await soon(frame.evaluate<readonly { rel: string; href: string }[]>(HINTS), [])
    for (const it of found) notes.hints.push({ ...it, by: 'markup', document: frame.url() })
  }
}

const HINTS = `[...document.querySelectorAll('link[rel]')].slice(0, 500)
  .filter(it => /(?:^|\\s)(?:preconnect|dns-prefetch|prefetch|preload|modulepreload|prerender)(?:\\s|$)/i.test(it.rel))
  .map(it => ({ rel: it.rel.toLowerCase(), href: it.href.slice(0, 2000) }))`

type Tree = { readonly frame: { readonly id: string }; readonly childFrames?: readonly Tree[] }
const framesIn = (tree: Tree): readonly string[] => [tree.frame.id, ...(tree.childFrames ?? []).flatMap(framesIn)]

async function keysOf(ear: Ear): Promise<readonly string[]> {
  const { frameTree } = await ear.send('Page.getFrameTree')
  const keys = framesIn(frameTree as Tree).map(frameId => ear.send('Storage.getStorageKey', { frameId })) // As the protocol has it.
  const found = await Promise.allSettled(keys)
  const texts = found.map(it => (it.status === 'fulfilled' ? it.value['storageKey'] : undefined))
  return [...new Set(texts.filter(it => typeof it === 'string' && it !== ''))] as string[] // Filtered just before.
}

async function storesOf(ear: Ear, storageKey: string, notes: Notes): Promise<void> {
  const origin = storageKey.replace(/\/(?:\^.*)?$/, '')
  const add = (kind: Stored['kind'], name: string, value?: string) =>
    note(notes, { kind, origin, name, ...(value !== undefined && { value: value.slice(0, RECORD_VALUE_MAX_CHARS) }) })
  for (const isLocalStorage of [true, false]) {
    const { entries } = await ear.send('DOMStorage.getDOMStorageItems', { storageId: { storageKey, isLocalStorage } })
    for (const [name = '', value = ''] of (entries ?? []) as readonly (readonly string[])[])
      // As the protocol has it.
      add(isLocalStorage ? 'local-storage' : 'session-storage', name, value)
  }
  const { databaseNames } = await ear.send('IndexedDB.requestDatabaseNames', { storageKey })
  for (const name of (databaseNames ?? []) as readonly string[]) add('indexed-db', name) // As above.
  const { caches } = await ear.send('CacheStorage.requestCacheNames', { storageKey })
  for (const { cacheName } of (caches ?? []) as readonly { readonly cacheName: string }[]) add('cache', cacheName) // As above.
}

/** Files and buckets are asked for in a world of our own, where the page's scripts have put nothing in anybody's place. */
async function filesOf(ear: Ear, notes: Notes): Promise<void> {
  const { frameTree } = await ear.send('Page.getFrameTree')
  const frameId = (frameTree as Tree).frame.id // As the protocol has it.
  const { executionContextId } = await ear.send('Page.createIsolatedWorld', { frameId, worldName: 'look' })
  const asked = { expression: FILES, contextId: executionContextId, returnByValue: true, awaitPromise: true }
  const { result } = await ear.send('Runtime.evaluate', asked)
  const { value } = result as { value?: { origin: string; file: string[]; bucket: string[] } } // What the program answers.
  for (const kind of ['file', 'bucket'] as const)
    for (const name of value?.[kind] ?? []) note(notes, { kind, origin: value?.origin ?? '', name })
}

const FILES = `(async () => {
  const file = []
  const bucket = await navigator.storageBuckets?.keys().catch(() => []) ?? []
  const root = await navigator.storage?.getDirectory().catch(() => undefined)
  if (root) for await (const name of root.keys()) if (file.push(name) >= 500) break
  return { origin: location.origin, file, bucket }
})()`

const ANSWER_MS = 2_000
/** A target that has gone away never answers. */
async function soon<T>(answer: Promise<T>, without: T): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<T>(done => {
    timer = setTimeout(() => done(without), ANSWER_MS)
  })
  return Promise.race([answer.catch(() => without), late]).finally(() => clearTimeout(timer))
}
