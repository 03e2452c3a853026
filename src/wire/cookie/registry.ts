/**
 * The registry of a site: every cookie, key, worker, origin and embed with its class. The policy table, the banner, the
 * header of each decision, the blocking and the deletions are all made from it; what it does not name is denied in every
 * state [CK-15].
 */

import type { Locale } from '../form-definition.ts'
import { type Grant, type Letter, meets } from './classes.ts'
import { isSameParty, originOf } from './place.ts'

export const KINDS = [
  'cookie',
  'local-storage',
  'session-storage',
  'indexed-db',
  'cache',
  'worker', // the path of its script on the site
  'origin', // whoever is asked for anything: scripts, pictures, frames, connections
  'path', // of the site's own, where what answers is somebody else's: `/go/`
  'embed', // a frame with a place on the page
] as const
export type Kind = (typeof KINDS)[number]

/** Kinds that leave something behind in the browser, which a withdrawal takes away again. */
export const STORED = ['cookie', 'local-storage', 'session-storage', 'indexed-db', 'cache', 'worker'] as const
export type Stored = (typeof STORED)[number]

export type Lifetime =
  | { readonly is: 'session' }
  | { readonly is: 'days'; readonly days: number }
  | { readonly is: 'until-deleted' }

export type PerLocale = Partial<Record<Locale, string>>

type Declared = {
  /** A word of its own in this registry; an embed is opened by it. */
  readonly id: string
  /**
   * Of a cookie or key: its name, or a beginning with one `*` at the end. Of an origin: `https://host[:port]`. Of a worker
   * or path: the path on the site. Of an embed: what it is called.
   */
  readonly name: string
  readonly letter: Letter
  /** Who is behind it, by the name that people know. */
  readonly provider: string
  /** Where it is set, or whom it talks to. */
  readonly domain: string
  readonly purpose: PerLocale
  readonly lifetime: Lifetime
  /** Where the data goes, where that is not the visitor's own country: two letters of ISO 3166. */
  readonly country?: string | undefined
}

export type Embed = Declared & {
  readonly kind: 'embed'
  /** What the frame shows. Its origin is declared with it. */
  readonly url: string
  readonly title: string
  /** Width to height, `16/9`: the placeholder takes the same room. */
  readonly ratio: string
  /** Only of an advertising partner's: all that it is told (advertiser.ts). */
  readonly advertiser?: Advertiser | undefined
}

export type Advertiser = {
  /** What pages may be about, in the partner's words: a closed list. */
  readonly topics: readonly string[]
  /** A page of the partner's: opened in a frame, it forgets the browser that opened it. */
  readonly forget: string
}

export type Entry = Embed | (Declared & { readonly kind: Exclude<Kind, 'embed'> })

export type Registry = {
  readonly version: number
  /** The newest version that changed something material: choices made before it do not count. */
  readonly since: number
  readonly site: { readonly name: string; readonly origin: string }
  readonly entries: readonly Entry[]
}

/** The origin that an entry speaks to; undefined where it is not about one, or where that may not stand in a header. */
export function originIn(entry: Entry): string | undefined {
  if (entry.kind === 'embed') return originOf(entry.url)
  return entry.kind === 'origin' && originOf(entry.name) === entry.name ? entry.name : undefined
}

/**
 * What has to be granted. Marketing from another registrable domain is targeting *and* third-party, and both are asked
 * for; a functional embed from another domain is functional only [CK-11, CK-13, CK-15].
 */
export function needsOf(entry: Entry, siteOrigin: string): readonly Letter[] {
  if (entry.letter === 'n') return []
  if (entry.letter === 'x') return ['t', 'x']
  return entry.letter === 't' && isElsewhere(entry, siteOrigin) ? ['t', 'x'] : [entry.letter]
}

/** An origin that cannot be read is somebody else's. */
function isElsewhere(entry: Entry, siteOrigin: string): boolean {
  if (entry.kind !== 'origin' && entry.kind !== 'embed') return false
  const origin = originIn(entry)
  return origin === undefined || !isSameParty(origin, siteOrigin)
}

export const isGranted = (entry: Entry, grant: Grant, siteOrigin: string): boolean =>
  meets(needsOf(entry, siteOrigin), grant)

/** Whether a declared name means this one: itself, or a beginning with `*` at its end. */
export const isNamed = (declared: string, name: string): boolean =>
  declared.endsWith('*') ? name.startsWith(declared.slice(0, -1)) : declared === name

/** What speaks of this cookie or key: the exact name before a beginning, a longer beginning before a shorter. */
export function entryOf(registry: Registry, kind: Stored, name: string): Entry | undefined {
  const exactness = ({ name: declared }: Entry) => (declared === name ? Infinity : declared.length)
  return registry.entries
    .filter(entry => entry.kind === kind && isNamed(entry.name, name))
    .reduce<Entry | undefined>((best, entry) => (best && exactness(best) >= exactness(entry) ? best : entry), undefined)
}

/** Whether this cookie or key may be there. What nobody declared may not, whatever was granted. */
export function mayStore(registry: Registry, kind: Stored, name: string, grant: Grant): boolean {
  const entry = entryOf(registry, kind, name)
  return entry !== undefined && isGranted(entry, grant, registry.site.origin)
}

/** Each origin with all that any entry says it needs: where two disagree, both are asked for. */
export function originsOf(registry: Registry): ReadonlyMap<string, readonly Letter[]> {
  const origins = new Map<string, readonly Letter[]>()
  for (const entry of registry.entries) {
    const origin = originIn(entry)
    if (origin === undefined || origin === registry.site.origin) continue
    const needs = needsOf(entry, registry.site.origin)
    origins.set(origin, [...new Set([...(origins.get(origin) ?? []), ...needs])].toSorted(inOrder))
  }
  return origins
}

const ORDER = 'npftx'
const inOrder = (a: Letter, b: Letter) => ORDER.indexOf(a) - ORDER.indexOf(b)
