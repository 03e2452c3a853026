/**
 * What the house may ask of the world over HTTP, as values. The port is opened by whoever starts the house; in the demo
 * and in tests a twin of it answers for the names that nobody can own (outside/example.ts).
 */

import { NO_RESOLVER, type Resolver } from './dns.ts'
import type { Reach } from './reach.ts'
import type { Result } from './result.ts'
import type { ScanAsking, Scanned, ScanRefusal } from './scanning.ts'

export type Asking = {
  /** Of the body, as sent and as unpacked. */
  readonly maxBytes: number
  /** What is longer is cut there, and is an answer all the same; without it, it is refused. */
  readonly isCut?: boolean
  /** For all of it: names, connections, redirects, the last byte. */
  readonly timeoutMs: number
  /** How many redirects are followed; each of them is checked as the first address was. None unless told otherwise. */
  readonly redirects?: number
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT'
  readonly accept?: string
  readonly body?: string | Uint8Array
  readonly headers?: Readonly<Record<string, string>>
  /** By whom the address was given decides it; a request never does. `public` unless told otherwise. */
  readonly reach?: Reach
}

export type Fetched = {
  readonly status: number
  /** The media type without parameters, in small letters; empty where the answer names none. */
  readonly media: string
  /** Names in small letters. */
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Uint8Array
  /** After redirects. */
  readonly url: string
}

export const FETCH_REFUSALS = [
  'bad-address', // no web address, or one with a log-in in it
  'port', // a port on which no web site listens
  'not-public', // it leads into somebody's own network
  'no-such-host',
  'offline', // not even the root of all names is found: it is this machine that is cut off
  'unreachable', // nothing listens, or it hangs up
  'no-certificate', // who answers could not prove to be who was asked
  'too-slow',
  'too-large',
  'too-many-redirects',
  'downgrade', // a redirect from https to http
  'garbled', // no HTTP, or a body that cannot be unpacked
] as const
export type FetchRefusal = (typeof FETCH_REFUSALS)[number]

/** Any status is an answer; a refusal is that there was none, or that it may not be asked for. Never throws. */
export type Fetch = (url: string, asking: Asking) => Promise<Result<Fetched, FetchRefusal>>

/** One element that a selector found. Lengths are CSS pixels; `top` counts from the top of the page. */
export type Measure = {
  readonly selector: string
  /** Which of those that the selector found, from 0. */
  readonly nth: number
  readonly id: string
  readonly text: string
  readonly fontPx: number
  /** Of the words against what is painted behind them, opacity counted in: 1 to 21. */
  readonly contrast: number
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  /** Of sampled points on the element, the share at which it is what one sees; 0 when nothing of it is drawn. */
  readonly seen: number
  readonly checked: boolean
}

export type Measured = {
  readonly bodyFontPx: number
  readonly viewport: { readonly width: number; readonly height: number }
  readonly measures: readonly Measure[]
}

/** What a page, or a frame of it, has for boxes, as it stands now. */
export type BoxSeen = {
  readonly name: string
  readonly id: string
  readonly checked: boolean
  readonly required: boolean
  readonly seen: number
  readonly label: string
}

/** One way of looking at a page: how wide, by night or by day, and whether a picture is wanted. */
export type View = { readonly width: number; readonly dark?: boolean; readonly picture?: boolean }
/** `png` is the whole page, when it was wanted. */
export type Seen = Measured & { readonly png?: Uint8Array }

export const LOOK_REFUSALS = [
  'no-browser', // there is no Chromium on this machine
  'too-slow',
  'broken', // the browser or the page broke down
] as const
export type LookRefusal = (typeof LOOK_REFUSALS)[number]

export type VisitAsking = {
  readonly timeoutMs: number
  readonly width?: number
  readonly reach?: Reach
  /** How long the page is left alone after it has loaded, so that its scripts show what they do. */
  readonly settleMs?: number
  /** A function without arguments, as text: it runs in the page, in a world of its own, where nothing of the page's scripts is. */
  readonly ask?: string
}
/** A page and its frames after their scripts ran; `depth` 0 is the page itself. */
export type FrameSeen = {
  readonly url: string
  readonly depth: number
  /** As the document stands, not as it was sent. */
  readonly html: string
  readonly boxes: readonly BoxSeen[]
}
export type Visited = {
  readonly status: number
  readonly url: string
  readonly frames: readonly FrameSeen[]
  /** What `ask` answered, as JSON has it; undefined without it, and where it broke. */
  readonly told?: unknown
  /** What the page asked for and did not get. */
  readonly refused: readonly { readonly url: string; readonly why: FetchRefusal | 'not-read' | 'too-many' }[]
}

/**
 * A browser that only looks. `lookAt` draws a document of ours: without scripts, without network. `visit` opens
 * somebody's page: scripts run, but everything it loads is read for it by `fetch`, so it reaches what `reach` allows and
 * nothing else; what is not reading (POST, sockets, workers) is refused. Neither throws; both end by their deadline.
 */
export type Browser = {
  lookAt(
    html: string,
    selectors: readonly string[],
    views: readonly View[],
  ): Promise<Result<readonly Seen[], LookRefusal>>
  visit(url: string, asking: VisitAsking): Promise<Result<Visited, LookRefusal | FetchRefusal>>
  /** A site, as visitors who choose differently meet it: by a browser of its own for each of them. One scan at a time. */
  scan(asking: ScanAsking): Promise<Result<Scanned, ScanRefusal>>
  close(): Promise<void>
}

/** A server that speaks as OpenAI’s does and that the operator named: asked for a second opinion on what waits for people. */
export type Adviser = {
  /** Up to `/v1`: `http://127.0.0.1:11434/v1`. */
  readonly url: string
  readonly model: string
  /** Empty where it asks for none. */
  readonly key: string
  readonly perDay: number
}

export type Outside = {
  readonly fetch: Fetch
  readonly browser: Browser
  readonly names: Resolver
  /** The operator named the servers that are asked, which may know names that the world does not. */
  readonly namesGiven?: boolean
  /** Undefined unless the operator named one. */
  readonly adviser?: Adviser | undefined
}

/** Where there is no Chromium. */
export const NO_BROWSER: Browser = {
  lookAt: async () => ({ ok: false, refusal: 'no-browser' }),
  visit: async () => ({ ok: false, refusal: 'no-browser' }),
  scan: async () => ({ ok: false, refusal: 'no-browser' }),
  close: async () => {},
}

/** For processes that ask nobody. */
export const NOTHING_OUTSIDE: Outside = {
  fetch: async () => ({ ok: false, refusal: 'offline' }),
  browser: NO_BROWSER,
  names: NO_RESOLVER,
}
