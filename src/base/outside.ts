/**
 * What the house may ask of the world over HTTP, as values. The port is opened by whoever starts the house; in the demo
 * and in tests a twin of it answers for the names that nobody can own (outside/example.ts).
 */

import type { Reach } from './reach.ts'
import type { Result } from './result.ts'

export type Asking = {
  /** Of the body, as sent and as unpacked. */
  readonly maxBytes: number
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

export type Outside = { readonly fetch: Fetch }

/** For processes that ask nobody. */
export const NOTHING_OUTSIDE: Outside = { fetch: async () => ({ ok: false, refusal: 'offline' }) }
