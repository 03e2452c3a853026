/**
 * Pages that try to get around a visitor's choice, as data. Each way of trying is a vector with a mark of its own; all
 * marks, names and hosts are random for each run, so nothing can be stopped by knowing what it is called.
 */

import type { Grant } from '#wire/cookie/classes.ts'

/** A: marketing from another domain. B: an embed from another domain. C: nobody declared it. */
export type Party = 'A' | 'B' | 'C'
/** What a name on the site is declared as; `u` is declared nowhere, `n` is necessary. */
export type Naming = 'n' | 'p' | 'f' | 't' | 'u'

/** What one vector is given to work with. */
export type Mark = {
  /** A word that stands nowhere else. */
  readonly token: string
  /** Of a cookie or key. */
  readonly name: string
  /** At the third party: `m.at('.png')` is `http://host:port/token.png`. */
  at(suffix: string): string
  /** The same over a socket. */
  socket(): string
  /** At another party than one's own, which sends on to `to`. */
  via(party: Party, to: string): string
  /** On the site itself: `m.own('/x.js')` is `/token/x.js`. */
  own(path: string): string
  /** A server of its own, at which connections are counted: `http://host:port`. */
  readonly alone: string
  /** Where datagrams are counted: `host:port`. */
  readonly datagrams: string
  /** The registrable domain of the site, for cookies that are for all of it. */
  readonly domain: string
  /** ` nonce="…"` where the site's own policy wants one. */
  readonly nonce: string
}

export type Answer = {
  readonly status?: number
  readonly type?: string
  readonly headers?: readonly (readonly [name: string, value: string])[]
  readonly body?: string
}

export type Vector = {
  readonly id: string
  /**
   * How one knows that it got through: somebody else was asked (`ask`), was connected to (`connect`), got a datagram
   * (`datagram`), was looked up by name (`look-up`), or something lies in the visitor's browser (`store`).
   */
  readonly by: 'ask' | 'connect' | 'datagram' | 'look-up' | 'store'
  /** Only ever tried with somebody or something that nobody declared. */
  readonly undeclared?: true
  readonly head?: (m: Mark) => string
  readonly body?: (m: Mark) => string
  /** A script of the page, after its words. */
  readonly script?: (m: Mark) => string
  /** Of the page's answer. */
  readonly headers?: (m: Mark) => readonly (readonly [name: string, value: string])[]
  /** What the third party answers, by suffix, instead of something harmless. */
  readonly theirs?: (m: Mark) => Readonly<Record<string, Answer>>
  /** What the site itself has besides the page, by path under the mark. */
  readonly ours?: (m: Mark) => Readonly<Record<string, Answer>>
  /** What a person does on the page: a CSS selector to click on. */
  readonly click?: (m: Mark) => string
  /** No header, and no script, of a page can stop it: why. It is shown in the table and holds back nothing. */
  readonly beyond?: string
  /** This browser does not do it at all in a test, and why: it is kept for other browsers and other days. */
  readonly silent?: string
}

export type HostilePage = {
  readonly id: string
  readonly says: string
  readonly vectors: readonly Vector[]
  /** Its visitor goes on to another page of the site, and comes back to what the browser has kept of this one. */
  readonly isLeft?: true
}

export type State = {
  readonly id: 'undecided' | 'refused' | 'p' | 'f' | 'tx' | 'all' | 'withdrawn' | 'gpc'
  /** What counts in the end. */
  readonly grant: Grant
  /** What the cookie says when the page is opened; undefined without one. */
  readonly chosen?: Grant
  readonly gpc?: true
  /** What had been allowed, on the page's first visit, before `chosen` took its place. */
  readonly before?: Grant
}

export const STATES: readonly State[] = [
  { id: 'undecided', grant: '' },
  { id: 'refused', grant: '', chosen: '' },
  { id: 'p', grant: 'p', chosen: 'p' },
  { id: 'f', grant: 'f', chosen: 'f' },
  { id: 'tx', grant: 'tx', chosen: 'tx' },
  { id: 'all', grant: 'pftx', chosen: 'pftx' },
  { id: 'withdrawn', grant: '', chosen: '', before: 'pftx' },
  { id: 'gpc', grant: 'pf', chosen: 'pftx', gpc: true },
]
