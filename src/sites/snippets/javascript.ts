/** The snippet for servers that speak JavaScript: one core, and how each server calls it. */

import { CHOICE_COOKIE, CHOICE_WEEKS, WEEK_MS } from '#wire/cookie/choice.ts'
import { type Plan } from './plan.ts'

/** JSON that is JavaScript as well, and that no `</script>` could end. */
const data = (value: unknown) =>
  JSON.stringify(value).replace(/[<\u2028\u2029]/g, it => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`)

const tables = ({ since, current, policies, reaches, cookies, origins, gates, domains, isSecure }: Plan): string => `
const SINCE = ${since}
const CURRENT = ${current}
const POLICIES = ${data(policies)}
const REACHES = ${data(reaches ?? null)}
const COOKIES = ${data(cookies)}
const ORIGINS = ${data(origins)}
const GATES = ${data(gates)}
const DOMAINS = ${data(domains)}
const SECURE = ${isSecure}
`

const CORE = String.raw`
const CHOICE = /^1\.([1-9]\d{0,8})\.(p?f?t?x?)\.(0|[1-9]\d{0,5})$/
const text = value => (Array.isArray(value) ? value.join('; ') : String(value ?? ''))
const lines = value => (value === undefined || value === null ? [] : [value].flat().map(String))
const meets = (needs, grant) => [...needs].every(letter => grant.includes(letter))

/** What the visitor allowed: nothing unless one choice, and one only, is there and still counts. */
export function grantOf(cookieHeader, gpcHeader, nowMs = Number(new Date)) {
  const pairs = text(cookieHeader).slice(0, 16384).split(';').map(it => it.trim())
  const said = new Set(pairs.filter(it => it.startsWith(${data(`${CHOICE_COOKIE}=`)})).map(it => it.slice(${CHOICE_COOKIE.length + 1})))
  const found = said.size === 1 ? CHOICE.exec([...said][0]) : null
  const age = found ? Math.floor(nowMs / ${WEEK_MS}) - Number(found[3]) : -1
  const counts = found && SINCE <= Number(found[1]) && Number(found[1]) <= CURRENT && age >= 0 && age < ${CHOICE_WEEKS}
  const grant = counts ? found[2] : ''
  return /(?:^|[,;])\s*1\s*(?:[,;]|$)/.test(text(gpcHeader)) ? grant.replace(/[tx]/g, '') : grant
}

const needsOf = name => COOKIES.find(([it]) => (it.endsWith('*') ? name.startsWith(it.slice(0, -1)) : it === name))?.[1]
const mayReach = (origin, grant) => ORIGINS.some(([it, needs]) => it === origin && meets(needs, grant))
const isEnd = line => /^[^=;]+=\s*;(?:[^;]*;)*\s*max-age\s*=\s*0\s*(?:;|$)/i.test(line)

function maySet(line, grant) {
  if (/[\x00-\x08\x0a-\x1f\x7f]/.test(line)) return false
  const pair = line.split(';', 1)[0]
  const at = pair.indexOf('=')
  const name = pair.slice(0, Math.max(at, 0)).trim()
  if (name === ${data(CHOICE_COOKIE)} || isEnd(line)) return true
  const needs = needsOf(name)
  return name !== '' && needs !== undefined && meets(needs, grant)
}

/** Links to the site itself and to origins that were granted; what cannot be read does not leave. */
function links(value, url, grant) {
  const all = lines(value).flatMap(line => line.match(/(?:<[^>]*>|"(?:[^"\\]|\\.)*"|[^<",])+/g) ?? [])
  return all.map(it => it.trim()).filter(it => {
    const target = /^<([^<>]*)>(?:\s*;[^<>]*)?$/.exec(it)?.[1]
    if (target === undefined || /imagesrcset|anchor/i.test(it)) return false
    return isOwn(target, url) || mayReach(originOf(target, url), grant)
  }).join(', ')
}

const originOf = (target, url) => { try { return new URL(target, url).origin } catch { return '' } }
const isOwn = (target, url) => { const origin = originOf(target, url); return origin !== '' && origin === originOf('/', url) }

/** A page's own policies stay; only where they report to is looked at. */
const unreported = (policy, url, grant) =>
  policy.split(';').filter(rule => {
    const [name = '', ...to] = rule.trim().split(/\s+/)
    return !/^report-(?:uri)$/i.test(name) || to.every(it => isOwn(it, url) || mayReach(originOf(it, url), grant))
  }).join(';')

const names = cookieHeader => [...new Set(text(cookieHeader).split(';').map(it => it.split('=', 1)[0].trim()).filter(it => /^[!#$%&'*+\-.^_${'`'}|~0-9A-Za-z]+$/.test(it)))]

/** Ends what came although it is not granted, HttpOnly or not, wherever it may stand. */
function ends(cookieHeader, path, grant) {
  const gone = names(cookieHeader).filter(it => { const needs = needsOf(it); return needs !== undefined && !meets(needs, grant) })
  const steps = path.split('/').filter(it => it !== '' && !/[;,\s\x00-\x1f]/.test(it)).slice(0, 6)
  const paths = ['/', ...steps.flatMap((_, i) => { const at = '/' + steps.slice(0, i + 1).join('/'); return [at, at + '/'] })]
  const secure = SECURE ? '; Secure' : ''
  const apart = gone.map(it => it + '=; Path=/; Max-Age=0; Secure; Partitioned')
  return [...apart, ...paths.flatMap(at => ['', ...DOMAINS].flatMap(domain => gone.map(it =>
    it + '=; Path=' + at + (domain && '; Domain=' + domain) + '; Max-Age=0' + secure)))].slice(0, 40)
}

const pathOf = url => { try { return decodeURIComponent(new URL(url).pathname) } catch { return '/' } }

/** Whether somebody else answers at this path of the site, and was not allowed. */
export const isGated = (url, grant) => {
  const path = pathOf(url).replace(/\/{2,}/g, '/')
  return GATES.some(([at, needs]) => (path + '/').startsWith(at) && !meets(needs, grant))
}

/**
 * The last word on an answer's headers: an object by small names, values as text or lists of it. It answers a new one.
 * asked: { url, cookie, gpc }.
 */
export function settle(headers, asked, nowMs = Number(new Date)) {
  const grant = grantOf(asked.cookie, asked.gpc, nowMs)
  const out = { ...headers }
  for (const name of ['nel', 'report-to', 'speculation-rules']) delete out[name]
  if (lines(out['reporting-endpoints']).some(it => [...it.matchAll(/"([^"]*)"/g)].some(([, to]) => !isOwn(to, asked.url)))) delete out['reporting-endpoints']
  const refresh = /url\s*=\s*["']?([^"']*)/i.exec(text(out.refresh))?.[1]
  if (refresh !== undefined && !isOwn(refresh, asked.url)) delete out.refresh
  const cookies = lines(out['set-cookie']).filter(line => maySet(line, grant))
  const link = links(out.link, asked.url, grant)
  if (link === '') delete out.link
  else out.link = link
  for (const name of ['content-security-policy', 'content-security-policy-report-only'])
    if (out[name] !== undefined) out[name] = lines(out[name]).map(it => unreported(it, asked.url, grant))
  if (!/^\s*(?:image\/(?!svg)|font\/|audio\/|video\/|text\/css)/i.test(text(out['content-type']))) {
    out['content-security-policy'] = [...lines(out['content-security-policy']), POLICIES[grant]]
    out['x-dns-prefetch-control'] = 'off'
    if (REACHES) out['connection-allowlist'] = REACHES[grant]
    const vary = [...new Set([...lines(out.vary).join(',').split(',').map(it => it.trim()).filter(Boolean), 'Cookie', 'Sec-GPC'])]
    out.vary = vary.includes('*') ? '*' : vary.join(', ')
    if (/^\s*(?:text\/html|application\/xhtml)/i.test(text(out['content-type'])) && !/no-store|private/i.test(text(out['cache-control']))) out['cache-control'] = 'private, no-cache'
    cookies.push(...ends(asked.cookie, pathOf(asked.url), grant))
  }
  if (cookies.length > 0) out['set-cookie'] = cookies
  else delete out['set-cookie']
  return out
}
`

/** For Node's own request and response, which Express and Fastify hand on. */
const NODE = String.raw`
const urlOf = request => 'http://' + (String(request.headers.host ?? '').replace(/[^\w.:\[\]-]/g, '') || 'site') + (String(request.url ?? '/').startsWith('/') ? String(request.url ?? '/') : '/')

/** Whatever is written to this response is settled as its headers leave, by whoever writes it. */
export function keep(request, response) {
  const asked = { url: urlOf(request), cookie: request.headers.cookie, gpc: request.headers['sec-gpc'] }
  const { writeHead, writeEarlyHints } = response
  response.writeHead = function (status, ...rest) {
    const given = rest.at(-1)
    const headers = { ...response.getHeaders() }
    const pairs = !Array.isArray(given) ? Object.entries(given && typeof given === 'object' ? given : {})
      : Array.isArray(given[0]) ? given : given.flatMap((name, i) => (i % 2 ? [] : [[name, given[i + 1]]]))
    const seen = new Set()
    for (const [name, value] of pairs) {
      const key = String(name).toLowerCase()
      headers[key] = seen.has(key) && headers[key] !== undefined ? [headers[key], value].flat() : value
      seen.add(key)
    }
    const settled = settle(headers, asked)
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    return writeHead.call(response, status, ...(typeof rest[0] === 'string' ? [rest[0]] : []), settled)
  }
  if (typeof writeEarlyHints === 'function') response.writeEarlyHints = function () {} // Hints before a policy is known.
  return isGated(asked.url, grantOf(asked.cookie, asked.gpc))
}
`

const HEAD =
  '// Made from the registry of this site by OptiMail. Not to be edited: make it again when the registry changes.\n'
export const core = (plan: Plan): string => `${HEAD}${tables(plan)}${CORE}`

export const express = (plan: Plan): string => `${core(plan)}${NODE}
/** app.use(omConsent): before everything else. */
export function omConsent(request, response, next) {
  if (!keep(request, response)) return next()
  response.statusCode = 204
  response.end()
}
`

export const fastify = (plan: Plan): string => `${core(plan)}${NODE}
/** app.addHook('onRequest', omConsent): before every other hook. */
export async function omConsent(request, reply) {
  if (keep(request.raw, reply.raw)) return reply.code(204).send()
}
`

/** For hosts that hand over a Request and take a Response: what they all understand. */
const WEB = String.raw`
function settled(request, response) {
  const asked = { url: request.url, cookie: request.headers.get('cookie'), gpc: request.headers.get('sec-gpc') }
  const before = {}
  for (const [name, value] of response.headers) if (name !== 'set-cookie') before[name] = value
  const cookies = response.headers.getSetCookie?.() ?? []
  if (cookies.length > 0) before['set-cookie'] = cookies
  const headers = new Headers()
  for (const [name, value] of Object.entries(settle(before, asked)))
    for (const one of [value].flat()) headers.append(name, String(one))
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers })
}
const gate = request => (isGated(request.url, grantOf(request.headers.get('cookie'), request.headers.get('sec-gpc'))) ? new Response(null, { status: 204 }) : undefined)
`

export const netlify = (plan: Plan): string => `${core(plan)}${WEB}
async function omConsent(request, context) {
  return gate(request) ?? settled(request, await context.next())
}
export { omConsent as default }
export const config = { path: '/*' }
`

export const cloudflare = (plan: Plan): string => `${core(plan)}${WEB}
export async function onRequest({ request, next }) {
  return gate(request) ?? settled(request, await next())
}
`

/** A middleware there sees no answer: it only adds headers to one. */
export const vercel = (plan: Plan): string => `${core(plan)}${WEB}
function omConsent(request) {
  const closed = gate(request)
  if (closed) return closed
  const headers = new Headers({ 'x-middleware-next': '1' })
  const asked = { url: request.url, cookie: request.headers.get('cookie'), gpc: request.headers.get('sec-gpc') }
  for (const [name, value] of Object.entries(settle({ 'content-type': 'text/html' }, asked)))
    if (name !== 'content-type') for (const one of [value].flat()) headers.append(name, String(one))
  return new Response(null, { headers })
}
export { omConsent as default }
`
