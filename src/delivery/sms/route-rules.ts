/** What a route for texts may be: values in, values and words out. */

import { isAddress, isPublicAddress } from '#base/reach.ts'
import { JSON_DEPTH_MAX, TEXT_ROUTE_HEADERS_MAX, TEXT_ROUTE_VALUE_MAX_CHARS } from '#base/limits.ts'
import type { CarrierAccount } from '#wire/sms/carrier/types.ts'
import { senderOf } from '#wire/sms/senders.ts'
import type { SmppServer } from '#wire/sms/smpp/types.ts'
import { isWebhookSecret } from '#wire/webhook.ts'
import type { SpokenTo, TextRouteSettings } from './types.ts'

export const TEXT_ROUTE_FLAWS = [
  'bad-host',
  'not-public', // for other accounts than the operator's: their texts do not lead into its network
  'no-secret', // without it nobody is let in, or nobody's calls are believed
  'bad-setting',
  'bad-url',
  'bad-header',
  'bad-body',
  'no-place-for-text', // a request that says neither to whom nor what
  'bad-hook-secret',
  'bad-sender',
  'country-twice',
  'price-without-currency',
] as const
export type TextRouteFlaw = (typeof TEXT_ROUTE_FLAWS)[number]

type Kind = SpokenTo['is']

/** What of it lies sealed, by kind. */
export const SECRETS = {
  smpp: ['password'],
  twilio: ['authToken'],
  vonage: ['secret', 'signatureSecret'],
  plivo: ['authToken'],
  sinch: ['token', 'hookSecret'],
  bird: ['accessKey', 'signingKey'],
  generic: ['headers', 'hookSecret'],
} as const satisfies Record<Kind, readonly string[]>

export type Parted = { readonly open: Record<string, unknown>; readonly secret: Record<string, unknown> }

/** What is secret apart from what is not; what is not given stays as it was `kept`. */
export function parted(by: SpokenTo, kept: Record<string, unknown>): Parted {
  const names = new Set<string>(SECRETS[by.is])
  const open: Record<string, unknown> = {}
  const secret: Record<string, unknown> = {}
  for (const name of names) if (name in kept) secret[name] = kept[name]
  for (const [name, value] of Object.entries(by))
    if (value !== undefined) (names.has(name) ? secret : open)[name] = value
  return { open, secret }
}

/** Put together again, for whoever speaks. */
export const joined = ({ open, secret }: Parted): SpokenTo => ({ ...open, ...secret }) as SpokenTo // As it was parted.

/** `isTrusted`: the account is the operator's own. What a name resolves to is checked again at each connection. */
export function flawOfRoute(it: TextRouteSettings, whole: SpokenTo, isTrusted: boolean): TextRouteFlaw | undefined {
  if (SECRETS[whole.is].some(name => !hasValue((whole as Record<string, unknown>)[name]))) return 'no-secret'
  return flawOfSpeech(whole, isTrusted) ?? flawOfTerms(it)
}

const hasValue = (value: unknown) => (typeof value === 'string' ? value !== '' : value !== undefined)

function flawOfSpeech(by: SpokenTo, isTrusted: boolean): TextRouteFlaw | undefined {
  if (by.is === 'smpp') return flawOfHost(by.host, isTrusted)
  if (by.is === 'generic') return flawOfTemplate(by, isTrusted)
  const secrets = new Set<string>(SECRETS[by.is])
  const isFit = ([name, value]: [string, unknown]) => (secrets.has(name) ? SECRET : NAME).test(String(value))
  return Object.entries(by).every(isFit) ? undefined : 'bad-setting'
}

/** What is no secret stands in addresses: nothing in it leads elsewhere. What is one stands in headers, and under signatures. */
const NAME = /^[\w.-]{1,64}$/
const SECRET = /^[\x21-\x7e]{1,512}$/

const HOST = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i

function flawOfHost(host: string, isTrusted: boolean): TextRouteFlaw | undefined {
  const isNamed = !isAddress(host)
  if (isNamed && (!HOST.test(host) || /^[\d.]+$/.test(host))) return 'bad-host'
  if (isTrusted) return undefined
  return (isNamed ? host.includes('.') : isPublicAddress(host)) ? undefined : 'not-public'
}

type Template = Extract<SpokenTo, { is: 'generic' }>

function flawOfTemplate(it: Template, isTrusted: boolean): TextRouteFlaw | undefined {
  if (!URL.canParse(it.url)) return 'bad-url'
  const { protocol, hostname, username, password, hash } = new URL(it.url)
  if ((protocol !== 'https:' && !(isTrusted && protocol === 'http:')) || username + password + hash !== '')
    return 'bad-url'
  const flaw = flawOfHost(hostname.replace(/^\[|\]$/g, ''), isTrusted)
  if (flaw) return flaw
  if (!isWebhookSecret(it.hookSecret ?? '')) return 'bad-hook-secret'
  if (
    !Object.entries(it.headers ?? {}).every(isHeader) ||
    Object.keys(it.headers ?? {}).length > TEXT_ROUTE_HEADERS_MAX
  )
    return 'bad-header'
  if (typeof it.body !== 'object' || it.body === null || depthOf(it.body) > JSON_DEPTH_MAX) return 'bad-body'
  const said = leavesOf(it.body).join('\n')
  return said.includes('{to}') && said.includes('{text}') ? undefined : 'no-place-for-text'
}

/** Those by which a request is cut or led elsewhere are ours to write (RFC 9112 §6, RFC 9110 §7.6.1). */
const OURS = new Set([
  'host',
  'content-length',
  'content-type',
  'transfer-encoding',
  'connection',
  'upgrade',
  'te',
  'trailer',
  'expect',
])

const isHeader = ([name, value]: [string, string]) =>
  /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,64}$/.test(name) &&
  !OURS.has(name.toLowerCase()) &&
  !name.toLowerCase().startsWith('proxy-') &&
  /^[\x20-\x7e]*$/.test(value) &&
  value.length <= TEXT_ROUTE_VALUE_MAX_CHARS

const childrenOf = (it: unknown): unknown[] => (typeof it === 'object' && it !== null ? Object.values(it) : [])

function depthOf(it: unknown, depth = 0): number {
  if (depth > JSON_DEPTH_MAX) return depth
  return childrenOf(it).reduce<number>((most, child) => Math.max(most, depthOf(child, depth + 1)), depth)
}

const leavesOf = (it: unknown): string[] => (typeof it === 'string' ? [it] : childrenOf(it).flatMap(leavesOf))

function flawOfTerms({ senders, terms, currency }: TextRouteSettings): TextRouteFlaw | undefined {
  if (senders?.some(value => senderOf(value)?.value !== value)) return 'bad-sender'
  if (new Set(terms.map(({ country }) => country)).size < terms.length) return 'country-twice'
  return currency === null && terms.some(({ perPart }) => perPart !== null) ? 'price-without-currency' : undefined
}

/** What works, and should be known all the same. */
export const warningsOf = (by: SpokenTo | null): readonly string[] =>
  by?.is === 'smpp' && by.tls === 'none' ? ['in-clear'] : []

/** How the server is spoken to, of a whole description. */
export function serverOf(
  by: Extract<SpokenTo, { is: 'smpp' }>,
  reach: 'any' | 'public',
  perSecond: number | null,
): SmppServer {
  const { is: _, binds = 1, password = '', ...rest } = by
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
  return {
    ...(given as Omit<SmppServer, 'reach' | 'password'>), // Its fields are named as those of the server.
    password,
    reach,
    ...(perSecond !== null && { perSecond: Math.max(1, Math.floor(perSecond / binds)) }),
  }
}

/** Who we are to the provider, of a whole description: what is secret is there, as `flawOfRoute` saw. */
export const carrierOf = (by: Exclude<SpokenTo, { is: 'smpp' }>): CarrierAccount => by as CarrierAccount
