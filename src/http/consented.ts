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
import { type Headers, headersIn } from './consented-raw.ts'

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
const BRIDGE_HEADER = 'x-om-bridge'

/** What pages say of themselves at least, when they say nothing. */
const UNSAID = `default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`
const DOCUMENTS = /^\s*(?:text\/html|application\/xhtml\+xml)/i
/**
 * What no browser opens as a document that could ask for anything, or runs as a worker. Everything else may be more than it says
 * (a list of types, one that a browser guesses, XML of whatever name) and stands under the strictest policy.
 */
const PLAIN =
  /^\s*(?:image\/(?!svg)|font\/|audio\/|video\/|text\/(?:plain|css|csv|event-stream)|application\/(?:(?:[\w.-]+\+)?json|pdf|zip|gzip|octet-stream))[\w.+-]*\s*(?:;[^,]*)?$/i
const SCRIPTS = /^\s*(?:text|application)\/[\w.+-]*script\b[^,]*$/i
/** Headers by which a page could be sent on, made to tell others, or be asked for elsewhere, behind the policy's back. */
const NEVER = ['refresh', 'speculation-rules', 'report-to', 'reporting-endpoints', 'nel', 'alt-svc'] as const
/** For files that nobody reads for hints: from there nothing leads to anybody else (WICG Connection Allowlists; Chromium from 152). */
const REACHES_NOBODY = '(response-origin)'

type Asked = {
  readonly registry: Registry
  readonly state: () => State
  readonly request: IncomingMessage
  dressed?: Hashes
}

/** Each registry is drawn up once: what its sixteen policies are, and which origins need what. */
type Drawn = {
  readonly policies: Readonly<Record<Grant, string>>
  readonly origins: ReturnType<typeof originsOf>
  readonly gates: Registry['entries']
}
const drawn = new WeakMap<Registry, Drawn>()
function drawnOf(registry: Registry) {
  const known = drawn.get(registry)
  if (known) return known
  const fresh = {
    policies: policiesOf(registry, { report: REPORTS_AT, reportTo: REPORTS_TO }),
    origins: originsOf(registry),
    gates: registry.entries.filter(({ kind }) => kind === 'path'),
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
  app.addHook('onRequest', (request, reply, done) => {
    void refresh().then(() => {
      watch(request, reply)
      if (!isGated(latest, request, asked.get(request.raw)?.state)) return done()
      return void reply.status(204).header('cache-control', 'no-store').send()
    }, done)
  })
  app.addHook('onSend', (request, reply, payload, done) => {
    const it = asked.get(request.raw)
    const isPage = it && DOCUMENTS.test(String(reply.getHeader('content-type') ?? ''))
    if (!isPage || !(typeof payload === 'string' || Buffer.isBuffer(payload))) return done(null, payload)
    void dressedBy(it, request, reply, String(payload), dress).then(page => done(null, page), done)
  })
  return { watch }
}

/** The page without what no policy is asked about, and with what stands on every page. Somebody else's words, in a sandbox, get nothing of ours. */
async function dressedBy(
  it: Asked,
  request: FastifyRequest,
  reply: FastifyReply,
  payload: string,
  dress: Dress | undefined,
): Promise<string> {
  const opened = embedIn(it.registry, reply.getHeader(BRIDGE_HEADER))
  const may = (origin: string) => mayReach(it, origin) || (opened !== undefined && originIn(opened) === origin)
  const page = withoutHints(payload, may)
  if (/\bsandbox\b/.test(String(reply.getHeader('content-security-policy') ?? ''))) return page
  const dressed = await dress?.(request, reply, page)
  if (dressed) it.dressed = dressed
  return dressed?.page ?? page
}

function askedBy(registry: Registry, request: IncomingMessage, nowMs: () => number): Asked {
  let state: State | undefined
  const { headers } = request
  return { registry, request, state: () => (state ??= stateOf(registry, headers.cookie, headers['sec-gpc'], nowMs())) }
}

/** The site's own paths behind which somebody else answers: closed until their class is granted. */
function isGated(registry: Registry, { url }: FastifyRequest, state: Asked['state'] | undefined): boolean {
  const { gates } = drawnOf(registry)
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
    settle(headers, it, status)
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

const baseOf = ({ registry, request }: Asked): string =>
  URL.parse(request.url ?? '/', registry.site.origin)?.href ?? `${registry.site.origin}/`

/** The last word on the headers of a reply. */
function settle(headers: Headers, it: Asked, status: number): void {
  keepCookies(headers, it)
  for (const name of NEVER) if (name in headers) delete headers[name] // An object that lost a member is a slow one.
  if (headers['link'] !== undefined) {
    const links = leavingLinks(headers['link'], baseOf(it), origin => mayReach(it, origin))
    if (links === '') delete headers['link']
    else headers['link'] = links
  }
  keepReports(headers, it)
  const type = String(headers['content-type'] ?? '')
  if (DOCUMENTS.test(type)) keepPage(headers, it, type)
  else if (!PLAIN.test(type) && hasBody(status)) keepOther(headers, it, type)
  if (BRIDGE_HEADER in headers) delete headers[BRIDGE_HEADER]
}

const embedIn = (registry: Registry, id: Value) => registry.entries.find(it => it.kind === 'embed' && it.id === id)

/** Of a page that opens one embed, whatever else was granted: that origin and no other [CK-12]. */
function bridgePolicy(registry: Registry, id: Value): string | undefined {
  const entry = embedIn(registry, id)
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

/** Whatever a browser refuses of any answer, a frame that may not be one among it, it tells whom the answer names: no policy is asked. */
function keepReports(headers: Headers, it: Asked): void {
  for (const name of ['content-security-policy', 'content-security-policy-report-only']) {
    const said = headers[name]
    if (said !== undefined)
      headers[name] = linesOf(said).map(policy => unreported(policy, baseOf(it), origin => mayReach(it, origin)))
  }
}

/** Nothing comes with the others, and a page that is not new is under the policy with which it was kept. */
const hasBody = (status: number) => (status >= 200 && status < 300 && status !== 204) || status >= 400

function keepPage(headers: Headers, it: Asked, type: string): void {
  const { registry, state, dressed, request } = it
  const own = linesOf(headers['content-security-policy'] ?? UNSAID)
  headers['content-security-policy'] = [
    ...own.map(policy => (dressed ? amended(policy, dressed) : policy)),
    bridgePolicy(registry, headers[BRIDGE_HEADER]) ?? drawnOf(registry).policies[state().grant],
  ]
  headers['content-type'] = `${type.split(/[;,]/, 1)[0] ?? ''}; charset=utf-8` // As it was read for hints.
  if (/xml/i.test(type)) headers['connection-allowlist'] ??= reachOf(it) // It has entities, and is read for none.
  headers['reporting-endpoints'] = `${REPORTS_TO}="${REPORTS_AT}"`
  headers['x-dns-prefetch-control'] = 'off'
  headers['cache-control'] = unshared(headers['cache-control'])
  headers['vary'] = varying(headers['vary'], ['cookie', 'sec-gpc'])
  const cookies = request.headers.cookie
  const wrong = cookies === undefined ? [] : ungranted(registry, cookies, state().grant)
  if (wrong.length > 0)
    headers['set-cookie'] = [headers['set-cookie'] ?? [], expiries(wrong, placeOf(it))].flat().map(String)
}

/** Where a page leads that nobody can read for hints: to whom it may ask, and with a redirect to whom the policy lets it. */
function reachOf({ registry, state }: Asked): string {
  const granted = [...drawnOf(registry).origins].flatMap(([origin, needs]) =>
    meets(needs, state().grant) ? ` "${origin}"` : [],
  )
  return REACHES_NOBODY.replace(')', `${granted.join('')})`)
}

/**
 * A script that is asked for as a worker gets the policy of its visitor; any other the strictest, which may be kept by
 * everybody. What is no script may be shown as a page that nobody has read.
 */
function keepOther(headers: Headers, { registry, state, request }: Asked, type: string): void {
  const { 'sec-fetch-dest': dest = '', 'service-worker': service } = request.headers
  const isWorker = /worker|worklet/.test(String(dest)) || service !== undefined
  const own = headers['content-security-policy']
  const policy = drawnOf(registry).policies[isWorker ? state().grant : REFUSED]
  headers['content-security-policy'] = own === undefined ? policy : [own, policy].flat().map(String)
  if (isWorker) {
    headers['cache-control'] = unshared(headers['cache-control'])
    headers['vary'] = varying(headers['vary'], ['cookie', 'sec-gpc', 'sec-fetch-dest'])
  } else if (!SCRIPTS.test(type)) {
    headers['x-content-type-options'] = 'nosniff'
    headers['connection-allowlist'] ??= REACHES_NOBODY
  }
}

const placeOf = ({ registry, request }: Asked) => ({
  paths: [(request.url ?? '/').replace(/[?#].*$/s, '')],
  host: new URL(registry.site.origin).hostname,
  isSecure: registry.site.origin.startsWith('https:'),
})
