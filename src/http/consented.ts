/**
 * The Cookie Policy on everything that this server answers, whichever surface answers it: a second Content-Security-Policy
 * that names the granted origins and nothing else, no cookie and no link of a class that was not granted, nothing at gated
 * paths, and the way back to one's choice on each page. It looks at the headers when they are written, after everybody else
 * has had their say; a surface cannot forget it, and cannot undo it [CK-04] [CK-10] [CK-15] [CK-16].
 */

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { expiries, ungranted } from '#wire/cookie/expire.ts'
import { ACCEPTED, type Grant, meets, REFUSED } from '#wire/cookie/classes.ts'
import { consentPolicy, policiesOf } from '#wire/cookie/policy.ts'
import { isGranted, mayStore, originIn, originsOf, type Registry } from '#wire/cookie/registry.ts'
import { type State, stateOf } from '#wire/cookie/state.ts'
import {
  amended,
  type Hashes,
  leavingCookies,
  leavingLinks,
  linesOf,
  unreported,
  unshared,
  type Value,
  varying,
} from './consented-headers.ts'
import { withoutHints } from './consented-page.ts'

/** A page with what stands on every page, and what its policy has to admit for it. */
export type Dressed = Hashes & { readonly page: string }
export type Dress = (request: FastifyRequest, reply: FastifyReply, page: string) => Promise<Dressed | undefined>

export type Consenting = {
  /** The registry in force. It is asked for with each request, so whoever answers keeps it at hand. */
  readonly registry: () => Promise<Registry>
  readonly nowMs: () => number
  readonly dress?: Dress | undefined
}

/** Where browsers tell what the policy refused; pages/cookie listens there. */
export const REPORTS_AT = '/cookies/report'
const REPORTS_TO = 'om'
/** By this a bridge page says which embed it opens; it never leaves. */
export const BRIDGE_HEADER = 'x-om-bridge'

/** What pages say of themselves at least, when they say nothing. */
const UNSAID = `default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`
const DOCUMENTS = /^\s*(?:text\/html|application\/xhtml\+xml)/i
/** What a browser may open as a document or run as a worker, without being a page of ours: always under the strictest policy. */
const OTHERS = /^\s*(?:image\/svg\+xml|(?:text|application)\/(?:xml|[\w.+-]*(?:java|ecma)script))/i
/** Headers by which a page could be sent on, or made to tell others, behind the policy's back. */
const NEVER = ['refresh', 'speculation-rules', 'report-to', 'nel'] as const

type Asked = {
  readonly registry: Registry
  readonly state: () => State
  readonly request: IncomingMessage
  dressed?: Hashes
}

/** Each registry is drawn up once: what its sixteen policies are, and which origins need what. */
const drawn = new WeakMap<
  Registry,
  { policies: Readonly<Record<Grant, string>>; origins: ReturnType<typeof originsOf> }
>()
function drawnOf(registry: Registry) {
  const known = drawn.get(registry)
  if (known) return known
  const fresh = {
    policies: policiesOf(registry, { report: REPORTS_AT, reportTo: REPORTS_TO }),
    origins: originsOf(registry),
  }
  drawn.set(registry, fresh)
  return fresh
}

export type Keeper = { readonly watch: (request: FastifyRequest, reply: FastifyReply) => void }

/** To be called before any surface is registered: hooks run in the order in which they come. */
export async function keepConsent(app: FastifyInstance, { registry, nowMs, dress }: Consenting): Promise<Keeper> {
  const asked = new WeakMap<IncomingMessage, Asked>()
  let latest = await registry()
  const refresh = async () => {
    try {
      latest = await registry()
    } catch {
      // The database does not answer: what was in force last stays in force, and nothing is loosened.
    }
  }
  const watch = (request: FastifyRequest, reply: FastifyReply) => {
    const it = askedBy(latest, request.raw, nowMs)
    asked.set(request.raw, it)
    guard(reply.raw, it)
  }
  app.addHook('onRequest', async (request, reply) => {
    await refresh()
    watch(request, reply)
    if (isGated(latest, request, asked.get(request.raw)?.state))
      return reply.status(204).header('cache-control', 'no-store').send()
  })
  app.addHook('onSend', async (request, reply, payload) => {
    const it = asked.get(request.raw)
    if (!it || !DOCUMENTS.test(String(reply.getHeader('content-type') ?? ''))) return payload
    if (typeof payload !== 'string' && !Buffer.isBuffer(payload)) return payload
    const opened = embedIn(it.registry, reply.getHeader(BRIDGE_HEADER))
    const page = withoutHints(
      String(payload),
      origin => mayReach(it, origin) || (opened !== undefined && originIn(opened) === origin),
    )
    const policy = String(reply.getHeader('content-security-policy') ?? '')
    const dressed = /\bsandbox\b/.test(policy) ? undefined : await dress?.(request, reply, page) // Somebody else's words stay as they are.
    if (dressed) it.dressed = dressed
    return dressed?.page ?? page
  })
  return { watch }
}

function askedBy(registry: Registry, request: IncomingMessage, nowMs: () => number): Asked {
  let state: State | undefined
  const { headers } = request
  return { registry, request, state: () => (state ??= stateOf(registry, headers.cookie, headers['sec-gpc'], nowMs())) }
}

/** The site's own paths behind which somebody else answers: closed until their class is granted. */
function isGated(registry: Registry, { url }: FastifyRequest, state: Asked['state'] | undefined): boolean {
  const gates = registry.entries.filter(({ kind }) => kind === 'path')
  if (gates.length === 0) return false
  const path = `${decoded(url.replace(/[?#].*$/s, '')).replaceAll(/\/{2,}/g, '/')}/`
  const grant = state?.().grant ?? REFUSED
  return gates.some(entry => path.startsWith(entry.name) && !isGranted(entry, grant, registry.site.origin))
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function mayReach({ registry, state }: Asked, origin: string): boolean {
  const needs = drawnOf(registry).origins.get(origin)
  return origin === registry.site.origin || (needs !== undefined && meets(needs, state().grant))
}

/** From here on nothing leaves this reply unseen: not by Fastify, not by who writes to the bare response, not as an early hint. */
function guard(raw: ServerResponse, it: Asked): void {
  const { writeHead, writeEarlyHints } = raw
  raw.writeHead = function write(this: ServerResponse, status: number, ...rest: unknown[]) {
    const headers = headersIn(raw, rest.at(-1))
    settle(headers, it)
    for (const name of raw.getHeaderNames()) raw.removeHeader(name) // They are among the others now, or were taken out.
    const message = typeof rest[0] === 'string' ? [rest[0]] : []
    return Reflect.apply(writeHead, raw, [status, ...message, headers]) as ServerResponse
  } as typeof raw.writeHead
  if (typeof writeEarlyHints !== 'function') return
  raw.writeEarlyHints = function hint(this: ServerResponse, { link }: { link?: Value }, ...rest: unknown[]) {
    const links = leavingLinks(link, baseOf(it), origin => mayReach(it, origin))
    if (links !== '') Reflect.apply(writeEarlyHints, raw, [{ link: links.split(/, (?=<)/) }, ...rest])
  } as typeof raw.writeEarlyHints
}

type Headers = Record<string, Value>

/** As they come: an object (Fastify's own, with small letters), a list of pairs, a flat list; and what was set before. */
function headersIn(raw: ServerResponse, given: unknown): Headers {
  const headers: Headers = { ...raw.getHeaders() }
  const add = (name: string, value: Value, isMore: boolean) => {
    const key = name.toLowerCase()
    const known = headers[key]
    headers[key] = isMore && known !== undefined ? [known, value].flat().map(String) : value
  }
  if (Array.isArray(given)) {
    const pairs = Array.isArray(given[0]) ? (given as [string, Value][]) : pairsIn(given as string[]) // As Node takes them.
    const seen = new Set<string>()
    for (const [name, value] of pairs) {
      add(name, value, seen.has(name.toLowerCase()))
      seen.add(name.toLowerCase())
    }
  } else if (typeof given === 'object' && given !== null) {
    const seen = new Set<string>()
    for (const [name, value] of Object.entries(given as Headers)) {
      add(name, value, seen.has(name.toLowerCase())) // `Set-Cookie` beside `set-cookie` is two of them.
      seen.add(name.toLowerCase())
    }
  }
  return headers
}

const pairsIn = (flat: readonly string[]): [string, Value][] =>
  flat.flatMap((name, i): [string, Value][] => (i % 2 === 0 ? [[name, flat[i + 1]]] : []))

const baseOf = ({ registry, request }: Asked): string =>
  URL.parse(request.url ?? '/', registry.site.origin)?.href ?? `${registry.site.origin}/`

/** The last word on the headers of a reply. */
function settle(headers: Headers, it: Asked): void {
  keepCookies(headers, it)
  for (const name of NEVER) delete headers[name]
  if (headers['link'] !== undefined) {
    const links = leavingLinks(headers['link'], baseOf(it), origin => mayReach(it, origin))
    if (links === '') delete headers['link']
    else headers['link'] = links
  }
  const type = String(headers['content-type'] ?? '')
  if (DOCUMENTS.test(type)) keepPage(headers, it)
  else if (OTHERS.test(type)) keepScript(headers, it)
  delete headers[BRIDGE_HEADER]
}

const embedIn = (registry: Registry, id: Value) => registry.entries.find(it => it.kind === 'embed' && it.id === id)

/** Of a page that opens one embed, whatever else was granted: that origin and no other [CK-12]. */
function bridgePolicy(registry: Registry, id: Value): string | undefined {
  const entry = registry.entries.find(it => it.kind === 'embed' && it.id === id)
  return (
    entry && consentPolicy({ ...registry, entries: [entry] }, ACCEPTED, { report: REPORTS_AT, reportTo: REPORTS_TO })
  )
}

function keepCookies(headers: Headers, { registry, state }: Asked): void {
  if (headers['set-cookie'] === undefined) return
  const lines = leavingCookies(headers['set-cookie'], name => mayStore(registry, 'cookie', name, state().grant))
  if (lines.length === 0) delete headers['set-cookie']
  else headers['set-cookie'] = lines
}

function keepPage(headers: Headers, it: Asked): void {
  const { registry, state, dressed, request } = it
  const said = headers['content-security-policy'] ?? UNSAID
  const told = (policy: string) => unreported(policy, baseOf(it), origin => mayReach(it, origin))
  const own = linesOf(said).map(policy => (dressed ? amended(told(policy), dressed) : told(policy)))
  const trial = headers['content-security-policy-report-only']
  if (trial !== undefined) headers['content-security-policy-report-only'] = linesOf(trial).map(told)
  headers['content-security-policy'] = [
    ...own,
    bridgePolicy(registry, headers[BRIDGE_HEADER]) ?? drawnOf(registry).policies[state().grant],
  ]
  headers['reporting-endpoints'] = `${REPORTS_TO}="${REPORTS_AT}"`
  headers['x-dns-prefetch-control'] = 'off'
  headers['cache-control'] = unshared(headers['cache-control'])
  headers['vary'] = varying(headers['vary'], ['cookie', 'sec-gpc'])
  const cookies = request.headers.cookie
  const wrong = cookies === undefined ? [] : ungranted(registry, cookies, state().grant)
  if (wrong.length > 0)
    headers['set-cookie'] = [headers['set-cookie'] ?? [], expiries(wrong, placeOf(it))].flat().map(String)
}

/** A script that is asked for as a worker gets the policy of its visitor; any other the strictest, which may be kept by everybody. */
function keepScript(headers: Headers, { registry, state, request }: Asked): void {
  const { 'sec-fetch-dest': dest = '', 'service-worker': service } = request.headers
  const isWorker = /worker|worklet/.test(String(dest)) || service !== undefined
  const own = headers['content-security-policy']
  const policy = drawnOf(registry).policies[isWorker ? state().grant : REFUSED]
  headers['content-security-policy'] = own === undefined ? policy : [own, policy].flat().map(String)
  if (!isWorker) return
  headers['cache-control'] = unshared(headers['cache-control'])
  headers['vary'] = varying(headers['vary'], ['cookie', 'sec-gpc', 'sec-fetch-dest'])
}

const placeOf = ({ registry, request }: Asked) => ({
  paths: [(request.url ?? '/').replace(/[?#].*$/s, '')],
  host: new URL(registry.site.origin).hostname,
  isSecure: registry.site.origin.startsWith('https:'),
})
