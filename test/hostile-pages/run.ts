/** One page, in one state, over one way of serving it: what got through that was not allowed, and what did not that was. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { sure } from '#base/bug.ts'
import { record } from '#outside/recorder.ts'
import type { Recording } from '#base/recording.ts'
import { type Choice, writeChoice } from '#wire/cookie/choice.ts'
import { type Grant, meets } from '#wire/cookie/classes.ts'
import type { HostilePage, Party, State, Vector } from './types.ts'
import type { Cast, Marked, Setting, Staged, World } from './world.ts'

/** How the site reaches the visitor. */
export type Way = {
  readonly id: string
  /** Where the visitor finds the site. */
  readonly origin: string
  readonly setting?: Setting
  /** What a visitor has seen of the site before, where that makes a difference. */
  readonly meet?: (page: Page) => Promise<void>
  /** What happens when somebody takes back what they had allowed, besides the cookie; the page is opened again afterwards. */
  readonly withdraw?: (page: Page) => Promise<void>
  close(): Promise<void>
}

export type Outcome = {
  readonly page: string
  readonly state: State['id']
  /** Vectors that got through although nothing allowed it. */
  readonly leaks: readonly Vector[]
  /** Vectors of what was allowed, which did not get through all the same. */
  readonly held: readonly Vector[]
  readonly seen: readonly Vector[]
  /** Connections at third parties, asked for or not. */
  readonly connections: number
  readonly recording: Recording
}

const QUIET_WITHIN_MS = 20_000
/** What asks at each moment until it is left never falls silent. */
const NEVER_QUIET_MS = 4_000

export type Running = { readonly cast?: Cast; readonly quietMs?: number; readonly week: number; readonly r: number }

export async function runHostile(
  browsers: Browsers,
  world: World,
  way: Way,
  page: HostilePage,
  state: State,
  { cast = state.id === 'all' ? 'undeclared' : 0, quietMs = 300, week, r }: Running,
): Promise<Outcome> {
  const staged = await world.stage(page, cast, way.setting)
  const visitor = await newVisitor(browsers, page, state)
  const { context } = visitor
  const timeoutMs = page.isLeft ? NEVER_QUIET_MS : QUIET_WITHIN_MS
  try {
    await withPage(context, async one => {
      if (!way.meet) return
      await one.goto(`${way.origin}${staged.elsewhere}`)
      await way.meet(one)
    })
    const choose = (grant: Grant) => chosen(context, way.origin, { r, grant, week })
    if (state.before !== undefined) {
      await choose(state.before)
      await withPage(context, async one => {
        await visit(one, way, staged, state, { quietMs, timeoutMs })
        if (page.isLeft) await one.goto(`${way.origin}${staged.elsewhere}`)
        await choose(state.chosen ?? '')
        await withPage(context, async other => {
          await other.goto(`${way.origin}${staged.path}`).catch(() => null)
          await way.withdraw?.(other)
        })
        staged.forget()
        if (page.isLeft) await comeBack(one, quietMs)
      })
    } else if (state.chosen !== undefined) await choose(state.chosen)
    const before = countOf(world)
    if (page.isLeft) await withPage(context, one => leaveAndComeBack(one, way, staged, quietMs))
    const recording = await withPage(context, one => visit(one, way, staged, state, { quietMs, timeoutMs }))
    const connections = countOf(world) - before
    staged.lookedUp(await visitor.leave())
    return judged(staged, state, recording, connections)
  } finally {
    await visitor.leave()
  }
}

async function leaveAndComeBack(page: Page, way: Way, staged: Staged, quietMs: number): Promise<void> {
  await page.goto(`${way.origin}${staged.path}`).catch(() => null)
  await page.waitForTimeout(quietMs)
  await page.goto(`${way.origin}${staged.elsewhere}`)
  await comeBack(page, quietMs)
  await page.goto(`${way.origin}${staged.elsewhere}`)
}

/** A page that the browser has kept comes to life again without being loaded. */
async function comeBack(page: Page, quietMs: number): Promise<void> {
  await page.goBack({ waitUntil: 'commit' }).catch(() => null)
  await page.waitForTimeout(quietMs)
}

const countOf = ({ connections }: World) => Object.values(connections).reduce((sum, it) => sum + it, 0)

type Visitor = { readonly context: BrowserContext; leave(): Promise<ReadonlySet<string>> }
const HINTED = new Set<Vector['by']>(['connect', 'look-up'])

/** Somebody new. In a private window Chromium opens no connection in advance: where one is to be seen, it is a profile. */
async function newVisitor({ shell, whole }: Browsers, page: HostilePage, state: State): Promise<Visitor> {
  const options = state.gpc ? { extraHTTPHeaders: { 'sec-gpc': '1' } } : {}
  const isHinted = page.vectors.some(({ by }) => HINTED.has(by))
  const browser = page.isLeft || page.id === 'speculation' ? whole : shell
  const visitor = isHinted ? await withProfile(options) : privately(await browser.newContext(options))
  if (state.gpc) await visitor.context.addInitScript(SAYS_GPC)
  return visitor
}

const SAYS_GPC = `Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true, configurable: true })`

const privately = (context: BrowserContext): Visitor => ({
  context,
  leave: async () => {
    await context.close()
    return new Set()
  },
})

/** The shell of a browser takes half the work, and shows most pages; it keeps none that is left, and fetches none in advance. */
export type Browsers = { readonly shell: Browser; readonly whole: Browser; close(): Promise<void> }

/** Popups are let in, as a browser does that is less strict: what a page may open is for its policies to say. */
export async function openBrowsers(): Promise<Browsers> {
  const [shell, whole] = await Promise.all([
    chromium.launch({ executablePath: programOf('HEADLESS_SHELL'), args: ARGS }),
    chromium.launch({ executablePath: programOf('CHROMIUM'), args: ARGS, ignoreDefaultArgs: KEEPS_NO_PAGES }),
  ])
  const close = async () => void (await Promise.all([shell.close(), whole.close()]))
  return { shell, whole, close }
}
const ARGS = ['--no-sandbox', '--disable-gpu']
/** Playwright has browsers keep no page that is left; visitors' browsers do. */
const KEEPS_NO_PAGES = ['--disable-back-forward-cache']
const programOf = (name: 'CHROMIUM' | 'HEADLESS_SHELL') =>
  sure(process.env[name], 'the test runner says where Chromium is')

async function withProfile(options: { readonly extraHTTPHeaders?: Record<string, string> }): Promise<Visitor> {
  const folder = mkdtempSync(join(tmpdir(), 'optimail-hostile-'))
  const journal = join(folder, 'journal.json')
  const executablePath = programOf('CHROMIUM')
  const args = [...ARGS, `--log-net-log=${journal}`]
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), { executablePath, args, ...options })
  let names: ReadonlySet<string> | undefined
  const leave = async () => {
    if (names) return names
    await context.close()
    names = namesIn(journal)
    rmSync(folder, { recursive: true, force: true })
    return names
  }
  return { context, leave }
}

function namesIn(journal: string): ReadonlySet<string> {
  const text = readFileSync(journal, 'utf8')
  return new Set([...text.matchAll(/"host":"(?:https?:\/\/)?([a-z0-9.-]+)/g)].map(([, host = '']) => host))
}

async function withPage<T>(context: BrowserContext, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await context.newPage()
  return work(page).finally(() => page.close())
}

const chosen = (context: BrowserContext, url: string, choice: Choice) =>
  context.addCookies([{ name: 'om_consent', value: writeChoice(choice), url }])

type Waiting = { readonly quietMs: number; readonly timeoutMs: number }

async function visit(page: Page, way: Way, staged: Staged, state: State, waiting: Waiting): Promise<Recording> {
  const clicks = staged.marked.flatMap(({ vector, mark }) => vector.click?.(mark) ?? [])
  const act = async (it: Page) => {
    for (const selector of clicks) await it.locator(selector).press('Enter', { timeout: 2_000 })
  }
  const url = `${way.origin}${staged.path}`
  return record(page, { url, state: state.id, ...waiting, ...(clicks.length > 0 && { act }) })
}

const NEEDS: Readonly<Record<Party, string | undefined>> = { A: 'tx', B: 'f', C: undefined }

/** Whether the visitor allowed it. What nobody declared is allowed by nothing. */
function isAllowed({ vector, party, naming }: Marked, grant: Grant): boolean {
  if (vector.undeclared) return false
  if (vector.by !== 'store') return NEEDS[party] !== undefined && meets(NEEDS[party] as Iterable<'t'>, grant) // Letters, each by itself.
  return naming !== 'u' && meets([naming], grant)
}

function judged(staged: Staged, state: State, recording: Recording, connections: number): Outcome {
  const seen = staged.marked.filter(it => (it.vector.by === 'store' ? isKept(it, recording) : staged.arrived(it)))
  const leaks = seen.filter(it => !isAllowed(it, state.grant)).map(it => it.vector)
  const held = staged.marked
    .filter(it => isAllowed(it, state.grant) && !it.vector.silent && !seen.includes(it))
    .map(it => it.vector)
  return { page: staged.page.id, state: state.id, leaks, held, seen: seen.map(it => it.vector), connections, recording }
}

/** Something lies in the visitor's browser under this name; of a worker, its path. */
function isKept({ mark }: Marked, { cookies, stored }: Recording): boolean {
  const isMine = (text: string) => text.toLowerCase().includes(mark.token)
  return (
    cookies.some(({ name, value }) => isMine(name) || isMine(value)) ||
    stored.some(
      ({ kind, name, gone }) => gone === undefined && (kind !== 'worker' || name.endsWith('/sw.js')) && isMine(name),
    )
  )
}
