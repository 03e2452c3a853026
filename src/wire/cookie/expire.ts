/**
 * How cookies are taken away: by name, on every path and domain on which they may stand, and by a server, because no script
 * reaches those that are HttpOnly. What is not granted any more is found in each request that still carries it.
 */

import { getDomain } from 'tldts'
import type { Grant } from './classes.ts'
import { entryOf, isGranted, type Registry } from './registry.ts'

/** What one reply can carry without a proxy in front of us refusing it: 60 bytes each, of 4 KB. */
const EXPIRIES_MAX = 40
const DEPTH_MAX = 6
const NAME = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/ // A token, RFC 9110 §5.6.2: nothing else may go into a header.

/** The names in a `Cookie` header, each once. */
export function namesIn(cookies: string): readonly string[] {
  const names = cookies.split(';').map(pair => (pair.split('=', 1)[0] ?? '').trim())
  return [...new Set(names.filter(name => NAME.test(name)))]
}

/** Of the cookies that came, those that the registry knows and this grant does not allow. Unknown ones may be somebody else's. */
export const ungranted = (registry: Registry, cookies: string, grant: Grant): readonly string[] =>
  namesIn(cookies).filter(name => {
    const entry = entryOf(registry, 'cookie', name)
    return entry !== undefined && !isGranted(entry, grant, registry.site.origin)
  })

export type Place = {
  /** Where somebody is, and so where a cookie of a deeper path may stand. */
  readonly paths: readonly string[]
  readonly host: string
  readonly isSecure: boolean
}

/**
 * `Set-Cookie` lines that end these cookies: first at the root, then those that were put into a partition (only a line that
 * says so reaches them, and where nothing is secure there are none), then ever deeper.
 */
export function expiries(names: readonly string[], { paths, host, isSecure }: Place): readonly string[] {
  const ends = isSecure ? '; Max-Age=0; Secure' : '; Max-Age=0'
  const known = names.filter(name => NAME.test(name))
  const rooted = known.map(name => `${name}=; Path=/${ends}`)
  const apart = known.map(name => `${name}=; Path=/; Max-Age=0; Secure; Partitioned`)
  const elsewhere = placesOf(paths).flatMap(path =>
    domainsOf(host).flatMap(domain =>
      known.filter(name => !name.startsWith('__Host-')).map(name => `${name}=; Path=${path}${domain}${ends}`),
    ),
  )
  return [...new Set([...rooted, ...apart, ...elsewhere])].slice(0, EXPIRIES_MAX)
}

/**
 * `/shop/cart` is reached by cookies of `/`, `/shop`, `/shop/`, `/shop/cart` and `/shop/cart/` (RFC 6265 §5.1.4). A path with a comma
 * is left out: in a line it could be read as the end of one cookie and the beginning of another.
 */
function placesOf(paths: readonly string[]): readonly string[] {
  const deeper = paths
    .filter(path => path.startsWith('/') && !/[;,\s\p{Cc}]/u.test(path))
    .flatMap(path => {
      const steps = path.split('/').filter(step => step !== '')
      return steps.slice(0, DEPTH_MAX).flatMap((_, i) => {
        const at = `/${steps.slice(0, i + 1).join('/')}`
        return [at, `${at}/`]
      })
    })
  return ['/', ...new Set(deeper)].toSorted((a, b) => a.length - b.length)
}

/** The host alone, and each domain above it that can have cookies. */
function domainsOf(host: string): readonly string[] {
  const top = getDomain(host, { allowPrivateDomains: true })
  if (top === null) return ['']
  const labels = host.slice(0, -top.length).split('.').filter(Boolean)
  return ['', ...labels.map((_, i) => `; Domain=${[...labels.slice(i), top].join('.')}`), `; Domain=${top}`]
}

const EXPIRY =
  /^([!#$%&'*+\-.^_`|~0-9A-Za-z]+)=; Path=\/[^;,\p{Cc}]*(?:; Domain=[a-z0-9.-]+)?; Max-Age=0(?:; Secure)?(?:; Partitioned)?$/u

/** Whether a `Set-Cookie` line does nothing but end a cookie, as {@link expiries} writes it. */
export const isExpiry = (line: string): boolean => EXPIRY.test(line)
