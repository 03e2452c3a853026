/**
 * What may leave in the headers of a reply: cookies by their name, links by their origin. Whatever cannot be read, or could be
 * read in two ways, does not leave [CK-15].
 */

import { isExpiry } from '#wire/cookie/expire.ts'

/** As Node and its frameworks hold header values. */
export type Value = string | number | readonly string[] | undefined

export const linesOf = (value: Value): readonly string[] =>
  value === undefined ? [] : Array.isArray(value) ? value.map(String) : [String(value)]

/** A comma that something on the way might split at: what follows is a cookie of its own. The one in a date is none. */
const NEXT_COOKIE = /,(?=\s*[^;,=\s]+\s*=)/

/**
 * The lines of `Set-Cookie` in which every cookie may be set, in whatever form they came. Ending a cookie is always allowed:
 * without that nothing could be withdrawn.
 */
export const leavingCookies = (value: Value, may: (name: string) => boolean): readonly string[] =>
  linesOf(value).filter(
    line => isExpiry(line) || (isClean(line) && line.split(NEXT_COOKIE).every(it => isNamed(it, may))),
  )

/** Without control characters, at which browsers, proxies and Node disagree; a tab is one as well. */
const isClean = (line: string) => !/\p{Cc}/u.test(line)

/** A cookie without a name could be read as any other: `=om_consent=…`. */
function isNamed(cookie: string, may: (name: string) => boolean): boolean {
  const [pair = ''] = cookie.split(';', 1)
  const at = pair.indexOf('=')
  return at > 0 && may(pair.slice(0, at).trim())
}

/**
 * The links of a `Link` header whose every address is of a granted origin. A link with other addresses in its parameters
 * (`imagesrcset`) does not leave at all.
 */
export function leavingLinks(value: Value, base: string, may: (origin: string) => boolean): string {
  const links = linesOf(value).flatMap(line => (isClean(line) ? linksIn(line) : []))
  return links.filter(link => isLinkTo(link, base, may)).join(', ')
}

/** At commas that stand neither in an address nor in a quoted word. What is left open swallows the rest, and is dropped. */
const linksIn = (line: string): readonly string[] =>
  line.match(/(?:<[^>]*>|"(?:[^"\\]|\\.)*"|[^<",])+/g)?.map(link => link.trim()) ?? []

function isLinkTo(link: string, base: string, may: (origin: string) => boolean): boolean {
  const target = /^<([^<>]*)>(?:\s*;[^<>]*)?$/.exec(link)?.[1]
  if (target === undefined || /imagesrcset|anchor/i.test(link)) return false
  const url = URL.parse(target, base)
  return url !== null && /^https?:$/.test(url.protocol) && (url.origin === new URL(base).origin || may(url.origin))
}

/** A page's own policy, without telling of its breaches to an origin that may not be reached: no policy is asked about reports. */
export const unreported = (policy: string, base: string, may: (origin: string) => boolean): string =>
  /report-uri/i.test(policy)
    ? policy
        .split(';')
        .filter(rule => {
          const [name = '', ...to] = rule.trim().split(/\s+/)
          return name.toLowerCase() !== 'report-uri' || to.every(it => isLinkTo(`<${it}>`, base, may))
        })
        .join(';')
    : policy

/** `Vary` with these names as well, each once. */
export function varying(value: Value, names: readonly string[]): string {
  const said = linesOf(value)
    .join(',')
    .split(',')
    .map(name => name.trim().toLowerCase())
    .filter(name => name !== '')
  return said.includes('*') ? '*' : [...new Set([...said, ...names])].join(', ')
}

/** A reply that looks different to each visitor: nobody between us and them keeps it, and they ask again. */
export const unshared = (value: Value): string =>
  /\bno-store\b/i.test(linesOf(value).join(',')) ? 'no-store' : 'private, no-cache'

/** What we put on a page. */
export type Hashes = {
  readonly styles: readonly string[]
  readonly scripts: readonly string[]
  readonly hasForm: boolean
  readonly hasFrame: boolean
}

/** A page's security policy that also lets what we put on the page look, run and be sent; nothing of it is loosened else. */
export function amended(policy: string, hashes: Hashes): string {
  const key = [policy, ...hashes.styles, ...hashes.scripts, hashes.hasForm, hashes.hasFrame].join(' ')
  const known = amends.get(key)
  if (known !== undefined) return known
  if (amends.size >= AMENDS_MAX) amends.clear()
  const fresh = amendedBy(policy, hashes)
  amends.set(key, fresh)
  return fresh
}
/** Pages have few policies, and are answered often. */
const AMENDS_MAX = 500
const amends = new Map<string, string>()

function amendedBy(policy: string, { styles, scripts, hasForm, hasFrame }: Hashes): string {
  const rules = new Map<string, readonly string[]>()
  for (const [name, ...words] of policy.split(';').map(rule => rule.trim().split(/\s+/)))
    if (name && !rules.has(name.toLowerCase())) rules.set(name.toLowerCase(), words)
  const fallback = rules.get('default-src') ?? []
  const admit = (name: string, words: readonly string[]) => {
    const said = (rules.get(name) ?? fallback).filter(word => word !== `'none'`)
    if (words.length > 0 && !said.includes(`'unsafe-inline'`)) rules.set(name, [...new Set([...said, ...words])])
  }
  admit('style-src', styles)
  admit('script-src', scripts)
  if (scripts.length > 0) admit('connect-src', [`'self'`])
  if (hasFrame) admit('frame-src', [`'self'`])
  if (hasForm && rules.has('form-action')) admit('form-action', [`'self'`])
  return [...rules].map(([name, words]) => [name, ...words].join(' ')).join('; ')
}
