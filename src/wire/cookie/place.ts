/** Where something comes from: origins as they may stand in a header, paths of a site, and who is another party. */

import { getDomain } from 'tldts'

const PLAIN_ORIGIN = /^https?:\/\/(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:]+\])(?::\d{1,5})?$/
const PLAIN_PATH = /^\/(?!\/)[A-Za-z0-9._~!$&()+=:@/-]*$/
const LOOPBACK = /^(?:localhost|[a-z0-9-]+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/**
 * `https://host[:port]`, as a browser writes it, and nothing besides: no path, no wildcard, no capital, no default port.
 * A browser's own reader lets `;`, `'` and `*` stand in a host, and those would write themselves into the header.
 */
export function isOrigin(text: string): boolean {
  if (!PLAIN_ORIGIN.test(text) || URL.parse(text)?.origin !== text) return false
  return text.startsWith('https://') || isLoopback(text)
}

/** Whether an origin is this machine, where a page may speak without TLS. */
export const isLoopback = (origin: string): boolean => LOOPBACK.test(URL.parse(origin)?.hostname ?? '')

/** A path on the site, as it stands in a policy: no query, no step upwards, nothing that a header would split at. */
export const isPath = (text: string): boolean =>
  PLAIN_PATH.test(text) && URL.parse(text, 'https://site.example')?.pathname === text

/** The origin of a whole address; undefined where that may not stand in a header. */
export function originOf(url: string): string | undefined {
  const origin = URL.parse(url)?.origin
  return origin !== undefined && isOrigin(origin) ? origin : undefined
}

/**
 * Whether two origins belong to one registrable domain. Hosts without one (an address, `localhost`, a public suffix) are
 * one party only with themselves, port and all: in doubt it is somebody else.
 */
export function isSameParty(one: string, other: string): boolean {
  if (one === other) return true
  const [a, b] = [one, other].map(origin => getDomain(origin, { allowPrivateDomains: true }))
  return typeof a === 'string' && a === b
}
