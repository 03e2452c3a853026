/**
 * Signatures of Standard Webhooks: HMAC-SHA-256 over `id.timestamp.body`, named `v1` in the header, several of them
 * while a secret is being changed. The same bytes for whoever signs and whoever checks.
 */

import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { PARTNER_PAUSE_FIRST_MS, PARTNER_PAUSE_MAX_MS } from '#base/limits.ts'

const PREFIX = 'whsec_'
const SECRET_BYTES = 32
const SECRET_MIN_BYTES = 24
const SECRET_MAX_BYTES = 64
/** How far the clocks of sender and receiver may be apart. */
export const WEBHOOK_TOLERANCE_SECONDS = 300

export type WebhookHeaders = {
  readonly 'webhook-id': string
  readonly 'webhook-timestamp': string
  readonly 'webhook-signature': string
}

/** `whsec_` and 32 random bytes in base64. */
export const newWebhookSecret = (): string => PREFIX + randomBytes(SECRET_BYTES).toString('base64')

export const isWebhookSecret = (secret: string): boolean => keyOf(secret) !== undefined

/** The key in a secret; undefined when it is none, or too short or too long to be one. */
function keyOf(secret: string): Buffer | undefined {
  if (!secret.startsWith(PREFIX)) return undefined
  const text = secret.slice(PREFIX.length)
  const key = Buffer.from(text, 'base64')
  if (key.toString('base64') !== text) return undefined
  return key.length >= SECRET_MIN_BYTES && key.length <= SECRET_MAX_BYTES ? key : undefined
}

function signature(secret: string, id: string, seconds: string, body: Uint8Array): string | undefined {
  const key = keyOf(secret)
  return key && `v1,${createHmac('sha256', key).update(`${id}.${seconds}.`).update(body).digest('base64')}`
}

/** One signature for each secret, the newest first. A secret that is none signs nothing. */
export function signWebhook(
  secrets: readonly string[],
  { id, atMs, body }: { readonly id: string; readonly atMs: number; readonly body: Uint8Array },
): WebhookHeaders {
  const seconds = String(Math.floor(atMs / 1_000))
  const signatures = secrets.flatMap(secret => signature(secret, id, seconds, body) ?? [])
  return { 'webhook-id': id, 'webhook-timestamp': seconds, 'webhook-signature': signatures.join(' ') }
}

/** Whether a message comes from whoever shares the secret, and is not an old one that somebody sends again. */
export function isSigned(secret: string, headers: WebhookHeaders, body: Uint8Array, nowMs: number): boolean {
  const { 'webhook-id': id, 'webhook-timestamp': seconds, 'webhook-signature': signatures } = headers
  if (!/^\d{1,12}$/.test(seconds) || Math.abs(nowMs / 1_000 - Number(seconds)) > WEBHOOK_TOLERANCE_SECONDS) return false
  const wanted = Buffer.from(signature(secret, id, seconds, body) ?? '')
  return signatures.split(' ').some(given => {
    const bytes = Buffer.from(given)
    return wanted.length > 0 && bytes.length === wanted.length && timingSafeEqual(bytes, wanted)
  })
}

/** After this many failures in a row: doubling, with full jitter (`chance` in [0, 1)); a server that says when is believed, within bounds. */
export function pauseMs(failures: number, chance: number, retryAfterSeconds?: number): number {
  const bound = Math.min(PARTNER_PAUSE_FIRST_MS * 2 ** Math.max(0, failures - 1), PARTNER_PAUSE_MAX_MS)
  const asked = Math.min((retryAfterSeconds ?? 0) * 1_000, PARTNER_PAUSE_MAX_MS)
  return Math.max(asked, Math.ceil(bound / 2 + (bound / 2) * chance))
}

export const HOOK_FLAWS = ['not-a-url', 'not-https', 'url-with-login'] as const
export type HookFlaw = (typeof HOOK_FLAWS)[number]

/** What is wrong with an address that is to be told. Addresses and proofs travel encrypted, or inside one machine. */
export function flawOfHookUrl(url: string): HookFlaw | undefined {
  if (!URL.canParse(url)) return 'not-a-url'
  const { protocol, hostname, username, password } = new URL(url)
  if (username !== '' || password !== '') return 'url-with-login'
  if (protocol === 'https:') return undefined
  return protocol === 'http:' && isLoopback(hostname) ? undefined : protocol === 'http:' ? 'not-https' : 'not-a-url'
}

const isLoopback = (host: string) => /^(?:localhost|\[::1\]|127(?:\.\d{1,3}){3})$/.test(host)
