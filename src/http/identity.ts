/** Who is asking: a session's cookie or an API key. The cookie is random and says nothing [CK-04] [CK-05]. */

import type { FastifyReply, FastifyRequest } from 'fastify'
import { identityOfKey, identityOfSession } from '#accounts/accounts.ts'
import type { Identity } from '#accounts/types.ts'
import { SESSION_MAX_MS } from '#base/limits.ts'
import type { House } from '#store/house.ts'
import type { Visitor } from '#store/operation.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Over https the name itself demands Secure, Path=/ and no Domain (RFC 6265bis §4.1.3). */
const cookieName = (house: House) => (house.publicUrl.startsWith('https:') ? '__Host-optimail' : 'optimail')

export function sessionToken(house: House, request: FastifyRequest): string | undefined {
  const name = cookieName(house)
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [key, value] = pair.trim().split('=', 2)
    if (key === name && value && /^[A-Za-z0-9_-]{43}$/.test(value)) return value
  }
  return undefined
}

/** Sets the session's cookie in answer to a log-in, or clears it in answer to a log-out; never otherwise [CK-04]. */
export function setSession(house: House, reply: FastifyReply, token: string | null): void {
  const secure = house.publicUrl.startsWith('https:') ? '; Secure' : ''
  const life = token === null ? 0 : Math.floor(SESSION_MAX_MS / 1_000)
  void reply.header(
    'set-cookie',
    `${cookieName(house)}=${token ?? ''}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${life}${secure}`,
  )
}

export function sentKey(request: FastifyRequest): string | undefined {
  const [scheme, key] = (request.headers.authorization ?? '').split(' ', 2)
  return scheme?.toLowerCase() === 'bearer' && key ? key : undefined
}

export async function identify(house: House, request: FastifyRequest): Promise<Identity | undefined> {
  const key = sentKey(request)
  if (key !== undefined) return identityOfKey(house, key)
  const token = sessionToken(house, request)
  return token === undefined ? undefined : identityOfSession(house, token)
}

/**
 * Whether an unsafe request that carries a cookie comes from our own pages. Browsers send Origin with each of them
 * (Fetch §3.2), so its absence is a no as well.
 */
export function isOwnOrigin(house: House, request: FastifyRequest): boolean {
  if (SAFE.has(request.method)) return true
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return false
  const { origin } = request.headers
  if (origin === undefined || !URL.canParse(origin)) return false
  return origin === originOf(house.publicUrl) || origin === originOf(`${new URL(origin).protocol}//${request.host}`)
}

const originOf = (url: string) => (URL.canParse(url) ? new URL(url).origin : undefined)

export function visitorOf(house: House, request: FastifyRequest): Visitor {
  const session = sessionToken(house, request)
  return {
    ip: request.ip,
    userAgent: (request.headers['user-agent'] ?? '').slice(0, 500),
    ...(session === undefined ? {} : { session }),
  }
}
