/**
 * A visitor with a browser of their own: a profile that nobody used before and nobody uses again, third parties' cookies
 * allowed, prediction on, and nothing that says that it is looked at. It speaks to the world by the recorder's own way out
 * alone; names are not looked up and no datagram is sent, so nothing passes it.
 */

import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { BrowserContext, Page } from 'playwright-core'
import { BROWSER_START_MS, SCAN_STATE_MAX_BYTES } from '#base/limits.ts'
import type { ScanAsking } from '#base/scanning.ts'
import type { Connection } from '#base/recording.ts'
import { openRecorderProxy } from './recorder-proxy.ts'

export type Profile = {
  readonly context: BrowserContext
  /** In a page of its own, which is closed afterwards whatever it says to that. */
  inPage<T>(work: (page: Page) => Promise<T>): Promise<T>
  readonly connections: () => readonly Connection[]
  close(): Promise<void>
}

const ARGS = [
  '--disable-blink-features=AutomationControlled',
  '--disable-quic',
  '--disable-gpu', // What is drawn is looked at, and on a server nothing draws it faster.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-extensions',
  // What the browser asks for itself would pass for the page's.
  '--gaia-url=http://127.0.0.1:9',
  '--component-updater=disable-pings,url-source=http://127.0.0.1:9/',
  '--autofill-server-url=http://127.0.0.1:9/',
  '--no-first-run',
  '--js-flags=--max-old-space-size=512',
]
const PREFERENCES = {
  profile: { cookie_controls_mode: 0, block_third_party_cookies: false },
  net: { network_prediction_options: 0 },
  signin: { allowed: false },
  autofill: { profile_enabled: false, credit_card_enabled: false },
  credentials_enable_service: false,
  safebrowsing: { enabled: false },
  translate: { enabled: false },
  search: { suggest_enabled: false },
  alternate_error_pages: { enabled: false },
  enable_do_not_track: false,
}

/** What a browser asks its maker for, whatever page is open. A page that asks them for something is seen asking. */
const BROWSERS_OWN =
  /^(?:(?:content-autofill|update|optimizationguide-pa|safebrowsing|passwordsleakcheck-pa|clientservices|translate)\.googleapis\.com|clients[1-4]\.google\.com|accounts\.google\.com|redirector\.gvt1\.com|edgedl\.me\.gvt1\.com)$/

export async function openProfile(
  executablePath: string,
  { reach, also = [] }: Pick<ScanAsking, 'reach' | 'also'>,
  gpc: boolean,
): Promise<Profile> {
  const userAgent = await userAgentOf(executablePath)
  const way = await openRecorderProxy(reach, { also, maxBytes: SCAN_STATE_MAX_BYTES })
  const folder = mkdtempSync(join(tmpdir(), 'optimail-scan-'))
  const away = async () => {
    await way.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    await writePreferences(folder)
    const context = await launch(executablePath, folder, {
      args: [`--user-agent=${userAgent}`],
      proxy: way.proxy,
      ...(gpc && { extraHTTPHeaders: { 'sec-gpc': '1' } }),
    })
    if (gpc) await context.addInitScript(SAYS_GPC)
    return {
      context,
      inPage: work => inPage(context, work),
      connections: () => way.connections().filter(({ host }) => !BROWSERS_OWN.test(host)),
      close: () => soon(context.close()).finally(away),
    }
  } catch (cause) {
    await away()
    throw cause
  }
}

const SAYS_GPC = `Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true, configurable: true, enumerable: true })`

async function writePreferences(folder: string): Promise<void> {
  await mkdir(join(folder, 'Default'))
  await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify(PREFERENCES))
}

type Extra = Readonly<{
  args: readonly string[]
  proxy?: { readonly server: string; readonly bypass: string }
  extraHTTPHeaders?: { [name: string]: string }
}>

/** playwright-core is large, and is loaded only by a process that scans. */
async function launch(executablePath: string, folder: string, { args, ...extra }: Extra): Promise<BrowserContext> {
  const { chromium } = await import('playwright-core')
  const noSandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [] // Chromium has no sandbox for root.
  return chromium.launchPersistentContext(folder, {
    ...extra,
    executablePath,
    args: [...ARGS, ...args, ...noSandbox],
    ignoreDefaultArgs: ['--enable-automation'],
    viewport: { width: 1280, height: 900 },
    acceptDownloads: false,
    locale: 'en-GB',
    timeout: BROWSER_START_MS,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
}

/** A page that asks whether to leave is not asked; one that hangs is left behind and goes with the browser. */
async function inPage<T>(context: BrowserContext, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await context.newPage()
  try {
    return await work(page)
  } finally {
    for (const it of context.pages().slice(1)) await soon(it.close())
  }
}

const CLOSE_MS = 5_000
async function soon(done: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>(resolve => {
    timer = setTimeout(resolve, CLOSE_MS)
  })
  await Promise.race([done.catch(() => {}), late]).finally(() => clearTimeout(timer))
}

const userAgents = new Map<string, Promise<string>>()

/** As the same browser calls itself where somebody sits before it. Its version is asked once. */
function userAgentOf(executablePath: string): Promise<string> {
  const known = userAgents.get(executablePath) ?? askUserAgent(executablePath)
  userAgents.set(executablePath, known)
  known.catch(() => userAgents.delete(executablePath))
  return known
}

const PLATFORMS: Readonly<Record<string, string>> = {
  darwin: 'Macintosh; Intel Mac OS X 10_15_7',
  win32: 'Windows NT 10.0; Win64; x64',
}

async function askUserAgent(executablePath: string): Promise<string> {
  const { stdout } = await promisify(execFile)(executablePath, ['--version'], { timeout: BROWSER_START_MS })
  const version = /(\d+)\.\d+/.exec(stdout)?.[1] ?? '140'
  const platform = PLATFORMS[process.platform] ?? 'X11; Linux x86_64'
  return `Mozilla/5.0 (${platform}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version}.0.0.0 Safari/537.36`
}
