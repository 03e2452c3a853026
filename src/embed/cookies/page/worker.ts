/**
 * For hosts that send files and no headers of ours. Their pages carry the strictest policy in a tag, which is obeyed before
 * any script runs; this worker, on the site's own origin, loosens that one tag to what was granted, and the same words in a
 * header where the host reads a file of headers. Without it, or when anything here fails, pages stay as strict as they are: it
 * fails closed.
 */

import { isCurrent, readChoice } from '#wire/cookie/choice.ts'
import { type Grant, meets, underGpc } from '#wire/cookie/classes.ts'
import type { Client, Needs } from '#wire/cookie/client.ts'
import { policyText, strictest } from '#wire/cookie/client-policy.ts'
import { attributesAt } from '#wire/cookie/tag.ts'

/** The server writes the registry here. */
declare const OM_CONFIG: Client
declare const self: ServiceWorkerGlobalScope

type Extendable = Event & { waitUntil(work: Promise<unknown>): void }
type Fetching = Event & { readonly request: Request; respondWith(answer: Promise<Response>): void }
type ServiceWorkerGlobalScope = typeof globalThis & {
  readonly clients: { claim(): Promise<void> }
  readonly cookieStore?: CookieStore
  readonly registration: object
  skipWaiting(): Promise<void>
}

const config = OM_CONFIG
const here = self.location.origin
/** Said by the browser to its workers as well, or by the page that asked for this one. */
const isGpc =
  (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true || self.location.search === '?gpc'

async function granted(): Promise<Grant> {
  const all = (await self.cookieStore?.getAll('om_consent')) ?? []
  const choice = new Set(all.map(it => it.value)).size === 1 ? readChoice(all[0]?.value) : undefined
  if (!choice || !isCurrent(choice, { since: config.s, current: config.r }, Date.now())) return ''
  return isGpc ? underGpc(choice.grant) : choice.grant
}

const isMet = (needs: Needs | undefined, grant: Grant) => needs !== undefined && meets(needs as Iterable<'p'>, grant)

self.addEventListener('install', () => void self.skipWaiting())
self.addEventListener('activate', event => (event as Extendable).waitUntil(self.clients.claim()))
self.addEventListener('fetch', event => {
  const it = event as Fetching
  const { request } = it
  const { origin, pathname } = new URL(request.url)
  const gated = config.p.find(([path]) => origin === here && pathname.startsWith(path))
  const isDocument = request.mode === 'navigate' || /worker$/.test(request.destination)
  if (gated)
    it.respondWith(
      granted().then(grant => (isMet(gated[1], grant) ? fetch(request) : new Response(null, { status: 204 }))),
    )
  else if (origin !== here)
    it.respondWith(granted().then(grant => (isMet(config.o[origin], grant) ? fetch(request) : Response.error())))
  else if (isDocument) it.respondWith(answered(request))
})

/** By these a browser asks somebody else before a page has said a word, or tells somebody else afterwards. */
const NEVER = [
  'link',
  'speculation-rules',
  'nel',
  'report-to',
  'reporting-endpoints',
  'content-security-policy-report-only',
]

/** The same answer under the policy of the choice; what the host's own server says to others is taken off. */
async function answered(request: Request): Promise<Response> {
  const [reply, grant] = await Promise.all([fetch(request), granted()])
  if (reply.type !== 'basic') return reply
  const headers = new Headers(reply.headers)
  const policy = policyText(config, here, grant)
  headers.set('content-security-policy', [...policiesIn(headers), policy].join(', '))
  const reach = headers.get('connection-allowlist')
  if (reach !== null) headers.set('connection-allowlist', reaching(reach, grant))
  for (const name of NEVER) headers.delete(name)
  if (/[a-z]:|[/\\]\s*[/\\]/i.test(headers.get('refresh') ?? '')) headers.delete('refresh')
  const { status, statusText } = reply
  const type = headers.get('content-type') ?? ''
  const isPage =
    /^\s*text\/html\s*(?:;|$)/i.test(type) && !/charset\s*=\s*["']?(?:utf-?(?:7|16|32)|iso-2022|hz)/i.test(type)
  if (!isPage && request.mode === 'navigate') headers.set('connection-allowlist', reaching('(response-origin)', grant))
  const body =
    isPage && reply.body ? loosened(unhinted(new Uint8Array(await reply.arrayBuffer()), grant), policy) : reply.body
  return new Response([204, 205, 304].includes(status) ? null : body, { status, statusText, headers })
}

/** Of the host itself: without ours from a file of headers, and without where it reports to. */
const policiesIn = (headers: Headers): readonly string[] =>
  (headers.get('content-security-policy') ?? '').split(',').flatMap(it => {
    const its = it.trim()
    return its === '' || its === strictest(config, here) ? [] : its.replaceAll(/report-(?:uri|to)[^;]*/gi, '')
  })

/** Where links lead, as the file of headers says it, and who was granted. */
const reaching = (reach: string, grant: Grant): string =>
  reach.replace(
    ')',
    `${Object.keys(config.o)
      .flatMap(it => (isMet(config.o[it], grant) ? ` "${it}"` : []))
      .join('')})`,
  )

const SAYS = new Set(['rel', 'href', 'http-equiv'])
const PARTS_MAX = 32

/**
 * No policy is asked before such a connection is opened. Only the name is written over, by one as long that means nothing, so
 * nothing around it is read differently. A drawing, a text in XML,
 * in letters that are no ASCII, or of a type that is guessed, is not read: from there nothing leads elsewhere.
 */
function unhinted(page: Uint8Array<ArrayBuffer>, grant: Grant): Uint8Array<ArrayBuffer> {
  const text = new TextDecoder('latin1').decode(page)
  for (const { 0: tag, index } of text.matchAll(/<link(?=[\s/>])/gi)) {
    const at = index + tag.length
    const said = attributesAt(text, at, SAYS, PARTS_MAX)
    if (said && !isHint(said, grant)) continue
    page.set(new TextEncoder().encode(said && !said['http-equiv'] ? 'meta' : 'xxxx'), index + 1)
  }
  return page
}

/** What is written by codes is not read: no page of anybody's writes this so. */
function isHint({ rel = '', href = '' }: Readonly<Record<string, string>>, grant: Grant): boolean {
  if (!/&|(?:^|\s)(?:preconnect|dns-prefetch)(?:\s|$)/i.test(rel)) return false
  const origin = href.includes('&') ? '' : URL.parse(href, here)?.origin
  return origin !== here && !isMet(config.o[origin ?? ''], grant)
}

/** Byte by byte, whatever the page's encoding: the one text that our own tag has, and no other, at its first place. */
function loosened(page: Uint8Array<ArrayBuffer>, policy: string): Blob {
  const tag = new TextEncoder().encode(`content="${strictest(config, here)}"`)
  let at = page.indexOf(tag[0] ?? 0)
  while (at >= 0 && !tag.every((byte, i) => page[at + i] === byte)) at = page.indexOf(tag[0] ?? 0, at + 1)
  return at < 0
    ? new Blob([page])
    : new Blob([page.subarray(0, at), `content="${policy}"`, page.subarray(at + tag.length)])
}
