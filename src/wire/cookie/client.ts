/** What a browser, a worker or a server's snippet has to know of a registry: short, because it travels with each page. */

import type { Letter } from './classes.ts'
import { isPath } from './place.ts'
import { type Entry, needsOf, originsOf, type Registry, STORED, type Stored } from './registry.ts'

/** The letters that are needed, written together: `''` is necessary, `'tx'` needs both. */
export type Needs = string

/** Cookie, local and session storage, IndexedDB, cache. */
export const SHORT = {
  cookie: 'c',
  'local-storage': 'l',
  'session-storage': 's',
  'indexed-db': 'i',
  cache: 'k',
} as const satisfies Record<Exclude<Stored, 'worker'>, string>
export type Short = (typeof SHORT)[keyof typeof SHORT]

export type Client = {
  readonly r: number
  readonly s: number
  /** Origins other than the site's own. */
  readonly o: Readonly<Record<string, Needs>>
  /** Names, exact ones first and long beginnings before short ones: the first that fits is meant. */
  readonly n: readonly (readonly [name: string, needs: Needs, kind: Short])[]
  /** Workers by their path. */
  readonly w: readonly (readonly [path: string, needs: Needs])[]
  /** Beginnings of paths that are gated. */
  readonly p: readonly (readonly [path: string, needs: Needs])[]
  readonly e: readonly (readonly [
    id: string,
    url: string,
    needs: Needs,
    title: string,
    provider: string,
    ratio: string,
  ])[]
}

export function clientOf(registry: Registry): Client {
  const { entries, site } = registry
  const needs = (entry: Entry): Needs => needsOf(entry, site.origin).join('')
  const paths = (kind: 'worker' | 'path') =>
    entries.filter(entry => entry.kind === kind && isPath(entry.name)).map(entry => [entry.name, needs(entry)] as const)
  return {
    r: registry.version,
    s: registry.since,
    o: Object.fromEntries([...originsOf(registry)].map(([origin, all]) => [origin, all.join('')])),
    n: entries
      .flatMap(entry => (isShort(entry.kind) ? [[entry.name, needs(entry), SHORT[entry.kind]] as const] : []))
      .toSorted(([a], [b]) => exactness(b) - exactness(a)),
    w: paths('worker'),
    p: paths('path'),
    e: entries.flatMap(entry =>
      entry.kind === 'embed'
        ? [[entry.id, entry.url, needs(entry), entry.title, entry.provider, entry.ratio] as const]
        : [],
    ),
  }
}

/** What a withdrawal takes away: all that is kept in the browser and needs a class that is lost. */
export function deletionsOf(registry: Registry, lost: Iterable<Letter>): readonly Entry[] {
  const gone = new Set(lost)
  return registry.entries.filter(
    entry =>
      (STORED as readonly string[]).includes(entry.kind) &&
      needsOf(entry, registry.site.origin).some(letter => gone.has(letter)),
  )
}

const isShort = (kind: string): kind is keyof typeof SHORT => kind in SHORT
const exactness = (name: string) => (name.endsWith('*') ? name.length : Infinity)
