/**
 * Reading a beacon: hostile until it is read. What comes out is a hit or nothing; no part of it is kept anywhere else. A beacon is
 * an array, as embed/tracker.ts sends it:
 *
 * `[path, from, host of the referrer, utm, was the visit's first page before, device, webdriver, first this [day, week, month], load, errors, time, steps]`
 */

import { HIT_BYTES_MAX, HIT_ERRORS_MAX, HIT_NAME_MAX_CHARS, HIT_PATH_MAX_CHARS, HIT_STEPS_MAX } from '#base/limits.ts'
import {
  DEVICES,
  type Drop,
  type Funnel,
  type Hit,
  type HitSettings,
  LOADS,
  NEWS,
  type Route,
  TIMES,
} from './hits-types.ts'

/** No referrer and no campaign: an address that was typed, a bookmark, a letter. */
export const DIRECT = '(direct)'

export type Reader = {
  /** The site's own host: who comes from there came from nowhere else. */
  readonly host: string
  readonly routeOf: (path: string) => string
  readonly funnels: ReadonlyMap<string, number>
}

export const readerOf = (host: string, { routes, funnels }: HitSettings): Reader => ({
  host,
  routeOf: routesIn(routes),
  funnels: new Map(funnels.map(({ id, steps }) => [id, steps.length])),
})

/** One beacon. It never throws. */
export function readHit(text: string, reader: Reader): Hit | Drop {
  const told = arrayIn(text)
  if (!told) return 'unreadable'
  const [path, from, host, utm, second, device, driven, news, load, errors, time, steps] = told
  if (driven === true) return 'webdriver'
  const isRead =
    isPath(path) &&
    (isNothing(from) || isPath(from)) &&
    isText(host) &&
    isTexts(utm, 3) &&
    isWithin(device, DEVICES.length - 1) &&
    isFlags(news) &&
    (isNothing(load) || isWithin(load, LOADS.length)) &&
    (isNothing(time) || isWithin(time, TIMES.length)) &&
    isWithin(errors, Number.MAX_SAFE_INTEGER)
  if (!isRead) return 'unreadable'
  const reached = stepsIn(steps, reader.funnels)
  if (!reached) return 'unreadable'
  const isEntry = isNothing(from)
  return {
    path: reader.routeOf(pathOf(path)),
    from: isEntry ? undefined : reader.routeOf(pathOf(from)),
    isSecond: !isEntry && second === 'true',
    ...broughtBy(isEntry ? host : '', isEntry && utm ? utm : [], reader.host),
    device: DEVICES[device] ?? 'desktop',
    news: NEWS.filter((_, i) => news[i]),
    load: stepOf(load),
    time: isEntry ? undefined : stepOf(time),
    errors: Math.min(errors, HIT_ERRORS_MAX),
    steps: reached,
  }
}

/** Errors are of the page where they happened: without a load of its own that is the one before. */
export const pageOfErrors = ({ path, from, load }: Hit): string =>
  load === undefined && from !== undefined ? from : path

function arrayIn(text: string): readonly unknown[] | undefined {
  if (text.length > HIT_BYTES_MAX || !text.startsWith('[')) return undefined
  try {
    const told: unknown = JSON.parse(text)
    return Array.isArray(told) ? told : undefined
  } catch {
    return undefined
  }
}

type Nothing = null | undefined | false | 0 | ''
const isNothing = (it: unknown): it is Nothing =>
  it === null || it === undefined || it === false || it === 0 || it === ''
const isText = (it: unknown): it is string => typeof it === 'string'
const isPath = (it: unknown): it is string => isText(it) && it.startsWith('/')
const isTexts = (it: unknown, max: number): it is readonly string[] | null | undefined =>
  it === null || it === undefined || (Array.isArray(it) && it.length <= max && it.every(isText))
const isWithin = (it: unknown, max: number): it is number =>
  Number.isInteger(it) && 0 <= Number(it) && Number(it) <= max
const isFlags = (it: unknown): it is readonly boolean[] =>
  Array.isArray(it) && it.length === NEWS.length && it.every(flag => typeof flag === 'boolean')
const stepOf = (it: number | null | undefined | false | '') => (isNothing(it) ? undefined : it - 1)

function stepsIn(told: unknown, funnels: Reader['funnels']): Hit['steps'] | undefined {
  if (isNothing(told)) return []
  if (!Array.isArray(told) || told.length > HIT_STEPS_MAX) return undefined
  const steps: (readonly [string, number])[] = []
  for (const one of told as readonly unknown[]) {
    if (!Array.isArray(one)) return undefined
    const [id, step] = one as readonly unknown[]
    if (!isText(id) || !isWithin(step, HIT_STEPS_MAX)) return undefined
    if (step >= 1 && step <= (funnels.get(id) ?? 0)) steps.push([id, step]) // A funnel that was changed since is not counted.
  }
  return steps
}

/** Control characters, and those that turn text around. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu
const isPlain = (text: string) => /^[!-$&-~]*$/.test(text) // Printable ASCII without the percent sign.

/** As people read it: without query and fragment, decoded where that can be done, and not longer than any path that means something. */
export function pathOf(path: string): string {
  const end = path.search(/[?#]/)
  const bare = end < 0 ? path : path.slice(0, end)
  return isPlain(bare) ? bare.slice(0, HIT_PATH_MAX_CHARS) : readable(bare, HIT_PATH_MAX_CHARS)
}

function readable(text: string, max: number): string {
  return decoded(text).toWellFormed().normalize('NFC').replaceAll(UNSEEN, '').slice(0, max).toWellFormed()
}

/** What stands for a character of the address's own grammar stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURI(text)
  } catch {
    return text
  }
}

const HOST = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)*[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$|^\[[0-9a-f:.]+\]$/
/** A host as reports name it. What is none is no source. */
export function hostOf(text: string): string {
  const host = text
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '')
  return host.length <= 253 && HOST.test(host) ? host : ''
}

/** `utm_source` says more than the referrer, where both are there. */
function broughtBy(referrer: string, utm: readonly string[], own: string): Pick<Hit, 'source' | 'campaign' | 'medium'> {
  const tags = new Map(utm.map(tag => tagOf(tag)))
  const host = hostOf(referrer)
  const source = tags.get('utm_source') || (host === hostOf(own) ? '' : host)
  return {
    source: source || DIRECT,
    campaign: tags.get('utm_campaign') || undefined,
    medium: tags.get('utm_medium') ?? '',
  }
}

function tagOf(tag: string): readonly [string, string] {
  const at = tag.indexOf('=')
  const value = tag.slice(at + 1).replaceAll('+', ' ')
  return [tag.slice(0, at), nameOf(decodedWhole(value))]
}

function decodedWhole(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const nameOf = (text: string) =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(UNSEEN, '')
    .trim()
    .toLowerCase()
    .slice(0, HIT_NAME_MAX_CHARS)
    .toWellFormed()

// Routes ----------------------------------------------------------------------------------------------------------------------------------

const SEGMENT = /^(?::[a-z][a-z0-9_]{0,30}|[^/:*?#\s\p{Cc}]*)$/iu

/** `/shop/:id`, `/docs/*`: literal parts, parts that stand for anything, and at the end all the rest. */
export function isRoute(text: string): boolean {
  if (!text.startsWith('/') || text.length > HIT_PATH_MAX_CHARS) return false
  const parts = text.slice(1).split('/')
  return parts.every((part, i) => (part === '*' ? i === parts.length - 1 : SEGMENT.test(part)))
}

const fits = (parts: readonly string[], path: readonly string[]): boolean =>
  (parts.at(-1) === '*' ? parts.length <= path.length : parts.length === path.length) &&
  parts.every((part, i) => part === '*' || (part.startsWith(':') ? path[i] !== '' : part === path[i]))

/** The route that a path fits, or the path itself. One without parts that stand for others comes first, then as they are named. */
export function routesIn(routes: readonly Route[]): (path: string) => string {
  const exact = new Set(routes)
  const open = routes.filter(route => /\/(?::|\*)/.test(route)).map(route => ({ route, parts: route.split('/') }))
  if (open.length === 0) return path => path
  return path => {
    if (exact.has(path)) return path
    const parts = path.split('/')
    return open.find(it => fits(it.parts, parts))?.route ?? path
  }
}

/** What matches a route in the browser, where paths are not decoded. */
export function patternOf(route: Route): string {
  const part = (text: string) =>
    text.startsWith(':') ? '[^/]+' : text === '*' ? '.*' : encodeURI(text).replaceAll(/[.*+?^$(){}|[\]\\]/g, '\\$&')
  return `^${route.split('/').map(part).join('/')}$`
}

export const patternsOf = (funnels: readonly Funnel[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(funnels.map(({ id, steps }) => [id, steps.map(patternOf)]))
