/** What a message may link to. A link with merge tags in it holds {@link HOLE}s in their places. */

import { getDomain } from 'tldts'
import { shorteners } from '#wire/shorteners.ts'
import { HOLE } from './scan.ts'
import type { ProblemCode } from './problem.ts'

const SCHEME = /^([a-z][a-z0-9+.-]*):/i
const ALLOWED = new Set(['http', 'https', 'mailto', 'tel', 'sms'])
const PRIVATE =
  /^(?:localhost|.*\.(?:localhost|local|internal|lan|intranet|home|corp|test|invalid)|127\..*|10\..*|192\.168\..*|172\.(?:1[6-9]|2\d|3[01])\..*|169\.254\..*|0\..*|\[(?:::1?|f[cd][0-9a-f]{2}:.*|fe80:.*)\])$/

/** As a browser reads it: without white space around, and without tabs and line breaks in it. */
// oxlint-disable-next-line no-control-regex -- control characters are what it drops
const read = (url: string) => url.replace(/^[\x00-\x20]+|(?<![\x00-\x20])[\x00-\x20]+$/g, '').replace(/[\t\r\n]/g, '')

/** What is wrong with the target of a link. */
export function linkFlaw(target: string): ProblemCode | undefined {
  const url = read(target)
  if (url === '' || url === '#') return 'link-empty'
  if (url.startsWith('#') || url.startsWith(HOLE)) return undefined // Within the message; or checked for each reader.
  const scheme = SCHEME.exec(url)?.[1]?.toLowerCase()
  if (scheme === undefined)
    return url.includes(HOLE) && !/[/?]/.test(url.split(HOLE)[0] ?? '') ? 'link-refused' : 'link-relative'
  if (!ALLOWED.has(scheme)) return 'link-refused'
  return scheme === 'http' || scheme === 'https' ? webFlaw(url, scheme) : undefined
}

/** What is wrong with the address of an image. */
export function imageFlaw(source: string): ProblemCode | undefined {
  const url = read(source)
  if (url.startsWith(HOLE)) return undefined
  if (/^data:image\//i.test(url)) return 'image-embedded'
  const scheme = SCHEME.exec(url)?.[1]?.toLowerCase()
  if (scheme === 'http' || scheme === 'https') return webFlaw(url, scheme)
  if (scheme === undefined && url !== '') return 'link-relative'
  return url === '' || scheme === 'cid' || scheme === 'file' ? 'image-not-found' : 'link-refused'
}

function webFlaw(url: string, scheme: string): ProblemCode | undefined {
  const host = hostOf(url)
  if (host === undefined) return 'link-refused'
  if (PRIVATE.test(host)) return 'link-private'
  if (shorteners.has(host) || shorteners.has(getDomain(host) ?? '')) return 'link-shortened'
  return scheme === 'http' ? 'link-insecure' : undefined
}

/** Undefined for what is no address of a site, or hides one behind a name and an @. A hole in it counts as a word. */
export function hostOf(target: string): string | undefined {
  const url = URL.parse(read(target).replaceAll(HOLE, 'x'))
  return url && url.username === '' && url.password === '' && url.hostname !== '' ? url.hostname : undefined
}

/** Text that a reader would take for the address of a site: its host. */
export function shownHost(words: string): string | undefined {
  if (words.length > 255) return undefined
  const match = /^(https?:\/\/)?((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+([\p{L}]{2,}))(\/\S*)?$/iu.exec(
    words.trim(),
  )
  if (!match) return undefined
  const [, scheme, host = '', top = '', path] = match
  const isMeant = scheme !== undefined || path !== undefined || /^www\./i.test(host) || TOPS.has(top.toLowerCase())
  return isMeant ? (URL.parse(`https://${host}`)?.hostname ?? undefined) : undefined
}
/** “Node.js” and “z.B.” are no sites. */
const TOPS = new Set(
  'com org net eu de fr es it pt uk ch at be nl pl ie lu se dk no fi cz us ca br io co info biz shop app dev'.split(
    ' ',
  ),
)

/** One site, or a part of the other. */
export function isSameSite(one: string, other: string): boolean {
  const [a, b] = [one.replace(/^www\./, ''), other.replace(/^www\./, '')]
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`)
}
