/**
 * What every server's snippet does, before it is said in the server's language: which choices count, what each of the
 * sixteen grants may reach, which cookies need what. Nothing a registry says is copied into a language as it stands: names
 * become patterns by their character codes, addresses are those that may stand in a header.
 */

import { type Grant, GRANTS, meets } from '#wire/cookie/classes.ts'
import { type Client, clientOf } from '#wire/cookie/client.ts'
import { CHOICE_COOKIE, CHOICE_WEEKS, WEEK_MS, weekOf } from '#wire/cookie/choice.ts'
import { policiesOf } from '#wire/cookie/policy.ts'
import type { Registry } from '#wire/cookie/registry.ts'
import { cookieDomains } from './domains.ts'

export type Plan = {
  readonly since: number
  readonly current: number
  readonly client: Client
  readonly origin: string
  readonly policies: Readonly<Record<Grant, string>>
  /** What a page may connect to at all, by grant: only where its owner has said where links lead. */
  readonly reaches?: Readonly<Record<Grant, string>> | undefined
  /** Cookies, the most exact name first; a name may end with `*`. */
  readonly cookies: readonly (readonly [name: string, needs: string])[]
  readonly origins: readonly (readonly [origin: string, needs: string])[]
  readonly gates: readonly (readonly [path: string, needs: string])[]
  /** Where cookies may stand besides the host itself: `shop.example`. */
  readonly domains: readonly string[]
  readonly isSecure: boolean
  readonly nowMs: number
}

export type PlanOptions = {
  readonly nowMs: number
  readonly report?: string | undefined
  /** Origins to which links and forms of the pages lead. Undefined is anywhere: then nothing but the policies is said. */
  readonly leadsTo?: readonly string[] | undefined
}

/** A cookie's name, perhaps with one `*` at its end (RFC 9110 §5.6.2); what is none cannot be in a header and is left out. */
const NAME = /^[!#$%&'+\-.^_`|~0-9A-Za-z]+\*?$/

export function planOf(registry: Registry, { nowMs, report, leadsTo }: PlanOptions): Plan {
  const client = clientOf(registry)
  const { n, o, p } = client
  const { hostname, protocol } = new URL(registry.site.origin)
  return {
    since: registry.since,
    current: registry.version,
    client,
    origin: registry.site.origin,
    policies: policiesOf(registry, report === undefined ? {} : { report }),
    reaches: leadsTo && reachesOf(Object.entries(o), leadsTo),
    cookies: n.flatMap(([name, needs, kind]) => (kind === 'c' && NAME.test(name) ? [[name, needs] as const] : [])),
    origins: Object.entries(o),
    gates: p,
    domains: cookieDomains(hostname),
    isSecure: protocol === 'https:',
    nowMs,
  }
}

/**
 * `Connection-Allowlist` (WICG Connection Allowlists; Chromium from 152): the one header that speaks of hints, of frames before
 * they are asked for, of windows and of the page's own going. It holds for links that people follow as well, so it is only
 * said where their ends are known. A redirect of the site's own is judged by the policies, as it was before.
 */
function reachesOf(origins: Plan['origins'], leadsTo: readonly string[]): Readonly<Record<Grant, string>> {
  const made = GRANTS.map(grant => {
    const granted = origins.flatMap(([origin, needs]) => (meets(lettersOf(needs), grant) ? origin : []))
    const all = [...new Set([...granted, ...leadsTo])].map(it => `"${it}"`)
    return [grant, `(${['response-origin', ...all].join(' ')});redirects=allow`] as const
  })
  return Object.fromEntries(made) as Record<Grant, string> // One for each of all there are.
}

/** Every character by its code but letters and digits: in no language does it mean anything else. */
export const literal = (text: string): string =>
  [...text].map(it => (/[a-z0-9]/i.test(it) ? it : codeOf(it.charCodeAt(0)))).join('')
const codeOf = (code: number) => `\\x${code.toString(16).padStart(2, '0')}`

/** A pattern of one declared name, for the regular expressions of PCRE and RE2. */
export const nameLike = (name: string): string =>
  name.endsWith('*') ? `${literal(name.slice(0, -1))}[^=;,\\s]*` : literal(name)

/** The names that a grant allows, and the choice itself. */
export const allowedNames = ({ cookies }: Plan, grant: Grant): string =>
  [
    literal(CHOICE_COOKIE),
    ...cookies.filter(([, needs]) => meets(lettersOf(needs), grant)).map(([it]) => nameLike(it)),
  ].join('|')

export const lettersOf = (needs: string) => [...needs] as Iterable<'p' | 'f' | 't' | 'x'> // Needs are letters of classes.

/**
 * A `Link` header whose every address is the site's own or granted. Backslashes, blanks and control characters are
 * refused: browsers read them away, and what is left is another address.
 */
export function allowedLinks({ origins }: Plan, grant: Grant): string {
  const granted = origins
    .filter(([, needs]) => meets(lettersOf(needs), grant))
    .map(([it]) => `${literal(it)}(?:/[^>\\x5c\\s]*)?`)
  const own = `/(?:[^/>\\x5c\\s][^>\\x5c\\s]*)?`
  const one = `\\s*<(?:${[own, ...granted].join('|')})>(?:\\s*;\\s*(?:rel|as|type|crossorigin|fetchpriority|nonce|integrity|media)(?:\\s*=\\s*(?:[\\w/.+-]+|\\x22[^\\x22<>]*\\x22))?)*\\s*`
  return `^${one}(?:,${one})*$`
}

/** Grants in words that a server's variable can hold: never empty, so that nothing and refused look alike. */
export const keyOf = (grant: Grant): string => `g${grant}`

/** Distinct needs of what may be set; the empty one is what is necessary. */
export const needsIn = ({ cookies }: Plan): readonly string[] => [...new Set(cookies.map(([, needs]) => needs))]

/** Versions of the registry that count, as a pattern. */
export const versionsLike = ({ since, current }: Plan): string =>
  Array.from({ length: Math.min(current - since + 1, VERSIONS_MAX) }, (_, i) => String(current - i)).join('|')
const VERSIONS_MAX = 200

/** A server that cannot reckon knows the weeks of so many weeks to come; afterwards it takes every choice for none. */
const AHEAD_WEEKS = 60

export type WeekKnown = { readonly week: number; readonly startMs: number; readonly counts: readonly number[] }
export const weeksKnown = ({ nowMs }: Plan): readonly WeekKnown[] =>
  Array.from({ length: AHEAD_WEEKS }, (_, i) => {
    const week = weekOf(nowMs) + i
    return { week, startMs: week * WEEK_MS, counts: Array.from({ length: CHOICE_WEEKS }, (_each, age) => week - age) }
  })

/** Until when such a snippet knows the weeks; the console says so. */
export const endOf = (plan: Plan): number => (weekOf(plan.nowMs) + AHEAD_WEEKS) * WEEK_MS

export const eachGrant = <T>(make: (grant: Grant) => T): readonly T[] => GRANTS.map(make)

/** What a browser neither opens as a page nor runs: it needs no policy and may be kept by anybody. */
export const PLAIN_TYPES = `^(?:image/(?!svg)|font/|audio/|video/|text/css)`

/** Headers by which a page makes a browser tell others, or visit pages in advance, behind every policy's back. */
export const NEVER = ['NEL', 'Report-To', 'Speculation-Rules'] as const

/** Where a cookie of `/` may be: of the host, apart for the pages of one site (always secure), of each domain above. */
export const placesOf = (domains: readonly string[], isSecure: boolean): readonly string[] => {
  const secure = isSecure ? '; Secure' : ''
  return [secure, '; Secure; Partitioned', ...domains.map(it => `; Domain=${it}${secure}`)]
}
