/**
 * A site as visitors who choose differently meet it. Each state is a profile of its own; in it the choice is made by clicks, as
 * a person makes it, and then the pages are opened and recorded. Nothing is judged here, and a page that hangs, grows, asks or
 * leads away costs its own time and no more.
 */

import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import type { Page } from 'playwright-core'
import { machineClock } from '#base/clock.ts'
import {
  RECORD_QUIET_MS,
  SCAN_ASKS_MAX_MS,
  SCAN_GRACE_MS,
  SCAN_MAX_MS,
  SCAN_PAGES_DEFAULT,
  SCAN_PAGES_MAX,
  SCAN_VIEW_MAX_MS,
} from '#base/limits.ts'
import type { Fetch } from '#base/outside.ts'
import { isPublicAddress, type Reach } from '#base/reach.ts'
import type { Connection, Recording } from '#base/recording.ts'
import { no, type Result, yes } from '#base/result.ts'
import type { Missed, ScanAsking, Scanned, ScanRefusal, ScanState, StateSeen } from '#base/scanning.ts'
import { CHOICE_COOKIE, weekOf, writeChoice } from '#wire/cookie/choice.ts'
import type { Grant } from '#wire/cookie/classes.ts'
import { record } from './recorder.ts'
import { changeMind, choose, type Chosen, NOTHING_ASKS, seeBanner, type Wish, WISHES } from './scan-choose.ts'
import { openEye } from './scan-eye.ts'
import { Frontier, sitemapOf } from './scan-pages.ts'
import { openProfile, type Profile } from './scan-profile.ts'

const GRANTS: Readonly<Record<Wish, Grant>> = { all: 'pftx', none: '', p: 'p', f: 'f', t: 't', x: 'x' }

/** One at a time: whoever comes meanwhile is told so, and comes again. */
export function openScans(path: string, fetch: Fetch): (asking: ScanAsking) => Promise<Result<Scanned, ScanRefusal>> {
  let isBusy = false
  return async asking => {
    if (isBusy) return no('busy')
    isBusy = true
    try {
      return await scan(path, fetch, asking)
    } catch (cause) {
      return no(cause instanceof Late ? 'too-slow' : 'broken')
    } finally {
      isBusy = false
    }
  }
}

type Scan = ScanAsking & {
  readonly path: string
  readonly reach: Reach
  readonly endsAt: number
  readonly origin: string
  /** How long the question is waited for: not at all where an undecided visitor met none. */
  readonly waitMs: number
  readonly asksMs: number
  /** Somebody asks, or there is a way to a choice, or it can be written down. */
  readonly canChoose: boolean
}

async function scan(path: string, fetch: Fetch, asking: ScanAsking): Promise<Result<Scanned, ScanRefusal>> {
  const url = URL.parse(asking.url)
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '') return no('bad-address')
  const endsAt = performance.now() + (asking.timeoutMs ?? SCAN_MAX_MS)
  const scan: Scan = {
    ...asking,
    path,
    endsAt,
    reach: await reachOf(url, asking.reach),
    origin: '',
    waitMs: 2 * (asking.quietMs ?? RECORD_QUIET_MS),
    asksMs: SCAN_ASKS_MAX_MS,
    canChoose: true,
  }
  const first = await undecided(scan, fetch, url.href)
  if (!first.ok) return first
  const { pages, origin, pagesLeft, seen, canChoose } = first.value
  const [waitMs, asksMs] = seen.banner ? [scan.waitMs, scan.asksMs] : [0, 0]
  const rest = asking.states.filter(it => it !== 'undecided')
  const states: StateSeen[] = asking.states.includes('undecided') ? [seen] : []
  for (const state of rest) {
    if (state === 'second' && rest.includes('refused') && canChoose) continue // It comes with the refusal.
    if (!canChoose && state !== 'gpc') {
      states.push(unreached(state))
      continue
    }
    asking.told?.(`${state}: ${pages.length} ${pages.length === 1 ? 'page' : 'pages'}`)
    states.push(...(await inState({ ...scan, origin, waitMs, asksMs, canChoose }, state, pages, rest)))
  }
  return yes({ asked: asking.url, origin, pages, states, pagesLeft })
}

/** A site out in the world leads nobody inside, whoever asked for the scan. */
async function reachOf({ hostname }: URL, reach: Reach = 'public'): Promise<Reach> {
  if (reach === 'public') return reach
  const host = hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0) return isPublicAddress(host) ? 'public' : reach
  if (/(?:^|\.)localhost$/.test(host)) return reach
  const found = await lookup(host, { all: true }).catch(() => [])
  return found.some(({ address }) => isPublicAddress(address)) ? 'public' : reach
}

type First = {
  readonly seen: StateSeen
  readonly pages: readonly string[]
  readonly origin: string
  readonly pagesLeft: number
  readonly canChoose: boolean
}

/** Nothing is clicked; this visit finds the other pages as well. */
async function undecided(scan: Scan, fetch: Fetch, url: string): Promise<Result<First, ScanRefusal>> {
  scan.told?.('undecided')
  return withProfile<Result<First, ScanRefusal>>(scan, 'undecided', async profile => {
    let seen: Pick<StateSeen, 'banner'> = {}
    let canChoose = scan.version !== undefined || scan.refuse !== undefined || scan.accept !== undefined
    const links: string[] = []
    const act = async (page: Page) => {
      const eye = openEye(page, scan)
      const found = await seeBanner(page, eye, scan.waitMs)
      if (found?.banner) seen = { banner: found.banner }
      canChoose ||= found?.banner !== undefined || found?.wayBack !== undefined
      links.push(...(await eye.links()))
      await eye.scroll()
    }
    const first = await view(scan, profile, 'undecided', url, act)
    if (typeof first === 'string' || first.status >= 400) return no('not-reached')
    const { origin } = new URL(first.url)
    const queue = new Frontier(origin)
    const max = Math.min(scan.pages?.length ?? scan.pagesMax ?? SCAN_PAGES_DEFAULT, SCAN_PAGES_MAX)
    queue.add([first.url, ...(scan.pages ?? [...(await sitemapOf(fetch, origin, scan.reach)), ...links])])
    const start = queue.next() ?? first.url
    const all = await walk(scan, profile, queue, scan.pages ? max + 1 : max, scan.pages !== undefined)
    const pages = [start, ...all.pages]
    return yes({
      seen: {
        state: 'undecided',
        reached: 'none',
        actions: 0,
        ...seen,
        views: [first, ...all.views],
        missed: all.missed,
      },
      pages,
      origin,
      pagesLeft: queue.left,
      canChoose,
    })
  })
}

async function walk(scan: Scan, profile: Profile, queue: Frontier, max: number, named: boolean) {
  const [views, pages, missed]: [Recording[], string[], Missed[]] = [[], [], []]
  let tried = 0
  for (let next = queue.next(); next !== undefined && tried++ < max - 1; next = queue.next()) {
    const act = async (page: Page) => {
      const eye = openEye(page, scan)
      if (!named) queue.add(await eye.links())
      await eye.scroll()
    }
    const seen = await view(scan, profile, 'undecided', next, act)
    if (typeof seen !== 'string') views.push(seen)
    const why = typeof seen === 'string' ? seen : seen.status >= 400 ? `It answered ${seen.status}.` : undefined
    if (why !== undefined) missed.push({ url: next, why })
    if (why === undefined || named) pages.push(next)
  }
  return { views, pages, missed }
}

/** Somebody new who makes a choice, and then goes through the pages. */
async function inState(
  scan: Scan,
  state: ScanState,
  pages: readonly string[],
  wanted: readonly ScanState[],
): Promise<readonly StateSeen[]> {
  const wish = WISHES[state === 'second' ? 'refused' : state] ?? 'none'
  const [first = scan.url] = pages
  return withProfile<readonly StateSeen[]>(scan, state, async profile => {
    const before = state === 'withdrawn' ? await makeChoice(scan, profile, state, first, 'all') : undefined
    if (before && !before.reached) return [{ ...before, state }]
    const made = before
      ? await withdraw(scan, profile, first)
      : scan.canChoose
        ? await makeChoice(scan, profile, state, first, wish)
        : unreached(state)
    const isGpcWithout = state === 'gpc' && !made.reached
    if (!made.reached && !isGpcWithout) return withSecond(made, wanted)
    const reached = made.reached ?? 'none'
    const isPassing = state === 'p' || state === 'f' || state === 't' || state === 'x' || state === 'withdrawn' // What came before the choice was another state.
    const seen = await through(scan, profile, state, pages)
    const kept = isPassing ? [] : made.views
    const done: StateSeen = { ...made, reached, ...seen, views: [...kept, ...seen.views] }
    if (state !== 'refused' || !wanted.includes('second')) return [done]
    const again = await through(scan, profile, 'second', pages.slice(0, 1))
    return [done, { state: 'second', reached, actions: 0, ...again }]
  }).catch((cause: unknown): readonly StateSeen[] => [
    {
      state,
      actions: 0,
      views: [],
      missed: [],
      broken: true,
      why: cause instanceof Late ? LATE : 'The browser broke down.',
    },
  ])
}

const unreached = (state: ScanState): StateSeen => ({ state, actions: 0, views: [], missed: [], why: NOTHING_ASKS })

/** Who could not refuse does not come back having refused. */
const withSecond = (made: StateSeen, wanted: readonly ScanState[]): readonly StateSeen[] =>
  made.state === 'refused' && wanted.includes('second')
    ? [made, { state: 'second', actions: 0, views: [], missed: [], ...(made.why !== undefined && { why: made.why }) }]
    : [made]

/** By clicks, and where there is nothing to click, as the site itself would write it down. */
async function makeChoice(scan: Scan, profile: Profile, state: ScanState, url: string, wish: Wish): Promise<StateSeen> {
  let chosen: Chosen = { done: false, actions: 0, why: 'The page could not be looked at.' }
  const act = async (page: Page) => {
    chosen = await choose(page, openEye(page, scan), wish, scan.asksMs)
  }
  const seen = await view(scan, profile, state, url, act)
  const views = typeof seen === 'string' ? [] : [seen]
  const { done, why, ...rest } = chosen
  const base = { state, ...rest, views, missed: typeof seen === 'string' ? [{ url, why: seen }] : [] }
  if (done) return { ...base, reached: 'act' }
  if (scan.version === undefined) return { ...base, ...(why && { why }) }
  await writeDown(scan, profile, wish)
  return { ...base, reached: 'cookie', ...(why && { why }) }
}

async function withdraw(scan: Scan, profile: Profile, url: string): Promise<StateSeen> {
  await through(scan, profile, 'withdrawn', [url]) // What was allowed comes to be first.
  let chosen: Chosen = { done: false, actions: 0, why: 'The page could not be looked at.' }
  const seen = await view(scan, profile, 'withdrawn', url, async page => {
    chosen = await changeMind(page, openEye(page, scan), 'none', scan.waitMs)
  })
  const { done, why, ...rest } = chosen
  const base = {
    state: 'withdrawn',
    ...rest,
    views: [],
    missed: typeof seen === 'string' ? [{ url, why: seen }] : [],
  } as const
  if (done) return { ...base, reached: 'act' }
  if (scan.version === undefined) return { ...base, ...(why && { why }) }
  await writeDown(scan, profile, 'none')
  return { ...base, reached: 'cookie', ...(why && { why }) }
}

async function writeDown({ version: r = 1, origin }: Scan, { context }: Profile, wish: Wish): Promise<void> {
  const value = writeChoice({ r, grant: GRANTS[wish], week: weekOf(machineClock.nowMs()) })
  await context.addCookies([{ name: CHOICE_COOKIE, value, url: origin, sameSite: 'Lax' }])
}

async function through(scan: Scan, profile: Profile, state: ScanState, pages: readonly string[]) {
  const [views, missed]: [Recording[], Missed[]] = [[], []]
  let after: StateSeen['after']
  for (const [i, url] of pages.entries()) {
    const act = async (page: Page) => {
      const eye = openEye(page, scan)
      if (i === 0) after = await afterwards(page, scan)
      await eye.scroll()
    }
    const seen = await view(scan, profile, state, url, act)
    if (typeof seen === 'string') missed.push({ url, why: seen })
    else views.push(seen)
  }
  return { views, missed, ...(after && { after }) }
}

async function afterwards(page: Page, scan: Scan): Promise<StateSeen['after']> {
  const eye = openEye(page, scan)
  await eye.still()
  const seen = await eye.look()
  const { banner, wayBack } = seen ?? {}
  const isShown = ((banner?.accept?.seen ?? 0) > 0 || (banner?.refuse?.seen ?? 0) > 0) && banner?.by !== 'named'
  return { asked: isShown, wayBack: wayBack !== undefined }
}

class Late extends Error {}
const LATE = 'The time for the scan was over.'

async function withProfile<T>(scan: Scan, state: ScanState, work: (profile: Profile) => Promise<T>): Promise<T> {
  if (isLate(scan)) throw new Late()
  const profile = await openProfile(scan.path, scan, state === 'gpc')
  return work(profile).finally(() => profile.close())
}

const isLate = ({ endsAt, signal }: Scan) => performance.now() >= endsAt || signal?.aborted === true

const NO_ANSWER = 'Nobody answered, or it is no page, or it leads where we may not go.'

/** What the page did, or a sentence that says why it could not be seen. */
async function view(
  scan: Scan,
  profile: Profile,
  state: ScanState,
  url: string,
  act: (page: Page) => Promise<void>,
): Promise<Recording | string> {
  if (isLate(scan)) throw new Late()
  const from = profile.connections().length
  const connections = (): readonly Connection[] => profile.connections().slice(from)
  const { viewMs = SCAN_VIEW_MAX_MS } = scan
  const quiet = scan.quietMs === undefined ? {} : { quietMs: scan.quietMs }
  const seen = await profile.inPage(page =>
    within(viewMs + SCAN_GRACE_MS, record(page, { url, state, act, connections, timeoutMs: viewMs, ...quiet })),
  )
  if (seen === undefined) return 'It did not come to rest.'
  const status = seen.status || statusIn(seen)
  return status === 0 || !/^https?:/.test(seen.url) ? NO_ANSWER : { ...seen, status }
}

/** A page that never comes to its end has answered all the same. */
const statusIn = ({ requests, url }: Recording): number =>
  requests.find(it => it.type === 'Document' && it.url === url && it.status !== undefined)?.status ?? 0

async function within<T>(ms: number, done: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>(resolve => {
    timer = setTimeout(() => resolve(undefined), ms)
  })
  done.catch(() => {}) // Late, it fails as well.
  return Promise.race([done, late]).finally(() => clearTimeout(timer))
}
