/** Where Chromium is on this machine, and how it is started so that it has nothing of its own. */

import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { Browser } from 'playwright-core'
import { BROWSER_START_MS } from '#base/limits.ts'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/snap/bin/chromium',
]

/** The one that was configured, else the first on PATH or in a usual place; undefined where there is none. */
export function chromiumPath(configured: string, path: string): string | undefined {
  if (configured !== '') return isProgram(configured) ? configured : undefined
  const onPath = path.split(delimiter).flatMap(folder => NAMES.map(name => join(folder, name)))
  return [...onPath, ...PLACES].find(isProgram)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** No name is found, and what needs none meets a proxy that is not there: what a page gets, it gets from us. */
const CUT_OFF = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-background-networking',
  '--dns-prefetch-disable',
  '--disable-features=WebRtcHideLocalIpsWithMdns,MediaRouter,OptimizationHints',
]

/** playwright-core is large, and is loaded only by a process that looks. */
export async function startChromium(executablePath: string): Promise<Browser> {
  const { chromium } = await import('playwright-core')
  const args = process.getuid?.() === 0 ? [...CUT_OFF, '--no-sandbox'] : CUT_OFF // Chromium has no sandbox for root.
  return chromium.launch({
    executablePath,
    args,
    timeout: BROWSER_START_MS,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
}
