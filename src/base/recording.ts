/** What a page did while it was shown, as plain values: nothing in it is judged. Whoever judges has a registry in hand. */

/** Who asked for it, as far as the browser says. */
export type Initiator = {
  /** `parser` is the document's own words, `preload` a hint that came before them. */
  readonly by: 'parser' | 'script' | 'preload' | 'preflight' | 'signed-exchange' | 'other'
  /** The script or document, and the line in it, counted from 1. */
  readonly url?: string
  readonly line?: number
}

/** Where it ran: a page, a frame of another site, a worker. */
export type Ground = 'page' | 'iframe' | 'worker' | 'shared-worker' | 'service-worker' | 'other'

export type RequestSeen = {
  readonly url: string
  readonly method: string
  /** As the browser calls it: `Image`, `Script`, `Ping`, `EventSource`, `CSPViolationReport`, `WebSocket`, `WebTransport` … */
  readonly type: string
  readonly ground: Ground
  /** Of the document that asked, or of the worker. */
  readonly document: string
  readonly initiator: Initiator
  /** The address that sent it here. */
  readonly redirectedFrom?: string
  readonly status?: number
  /** Why it never left the browser: `csp`, `mixed-content`, `inspector` … */
  readonly blocked?: string
  /** Why nothing came back though it left. */
  readonly failed?: string
  /** Answered by a service worker, or from memory: it reached nobody. */
  readonly local?: true
}

export type CookieSeen = {
  readonly name: string
  readonly value: string
  readonly domain: string
  readonly path: string
  readonly httpOnly: boolean
  readonly secure: boolean
  readonly sameSite: string
  /** Days from the end of the recording; undefined for a cookie of the session. */
  readonly days?: number
  /** The site in whose pages alone it is seen. */
  readonly partition?: string
  /** It was there before the page was opened, with this very value. */
  readonly before: boolean
}

/** Each attempt, whether or not a cookie came of it. */
export type CookieWrite = {
  readonly name: string
  /** As written, without the value. */
  readonly attributes: string
  readonly by: 'header' | 'document.cookie' | 'cookieStore'
  /** Of the answer that carried it, or of the script. */
  readonly url: string
  readonly line?: number
  /** Why the browser refused it, in its own words. */
  readonly blocked?: readonly string[]
}

export const STORES = ['local-storage', 'session-storage', 'indexed-db', 'cache', 'worker', 'file', 'bucket'] as const
export type Stored = {
  readonly kind: (typeof STORES)[number]
  readonly origin: string
  /** A key, a database, a cache, a file of the origin's own, a bucket; of a worker its path. */
  readonly name: string
  readonly value?: string
  /** Written and taken away again before the end. */
  readonly gone?: true
}

export type Move = {
  readonly how: 'script' | 'meta-refresh' | 'header-refresh' | 'form' | 'link' | 'open' | 'other'
  readonly from: string
  readonly to: string
  /** A person's click came before it. */
  readonly asked: boolean
}

export type Violation = {
  readonly directive: string
  /** An address, or a word such as `inline`. */
  readonly blocked: string
  readonly reportOnly: boolean
  readonly url: string
  readonly line?: number
}

/** A way out that is no request. */
export type Peer = { readonly servers: readonly string[]; readonly document: string }
export type Hint = {
  readonly rel: string
  readonly href: string
  /** `rules`: of speculation, which name pages to visit in advance. */
  readonly by: 'markup' | 'header' | 'rules'
  readonly document: string
}
export type Connection = { readonly host: string; readonly port: number; readonly refused: boolean }

export type Recording = {
  readonly state: string
  readonly asked: string
  /** Where one came to be, and with which status; 0 when nobody answered. */
  readonly url: string
  readonly status: number
  readonly requests: readonly RequestSeen[]
  readonly cookies: readonly CookieSeen[]
  readonly cookieWrites: readonly CookieWrite[]
  readonly stored: readonly Stored[]
  readonly moves: readonly Move[]
  readonly violations: readonly Violation[]
  readonly peers: readonly Peer[]
  readonly hints: readonly Hint[]
  /** Only where the recording went through the recorder's own way out (recorder-proxy.ts). */
  readonly connections?: readonly Connection[]
  /** Something was more than a recording holds. */
  readonly cut: boolean
}
