/**
 * What receivers bear, as data: limits by provider, and what their words ask of us. Limits are those that KumoMTA's
 * community ships (assets/community/shaping.toml, 2026-08) unless a row says otherwise; they are for all of our workers
 * together, and the first thing that happens to them is that a server's own words make them smaller.
 */

import { HOUR_MS, MINUTE_MS } from '#base/limits.ts'
import type { Step } from '#wire/smtp/types.ts'

/** Who runs the servers. What has no row here is `other`, each site by itself. */
export const PROVIDERS = [
  'google',
  'microsoft-consumer',
  'microsoft-business',
  'yahoo',
  'apple',
  'comcast',
  'gmx',
  'orange',
  'mimecast',
  'other',
] as const
export type Provider = (typeof PROVIDERS)[number]

export type SiteLimits = {
  /** Connections at once. Null: as many as our workers have. */
  readonly connections: number | null
  readonly messagesPerConnection: number
  /** Null: as fast as it answers. */
  readonly perSecond: number | null
  readonly connectsPerMinute: number | null
  /** Mail to them is encrypted, or waits. */
  readonly tls?: 'required'
}

export type SiteRow = SiteLimits & {
  readonly provider: Provider
  /** Hosts that take mail for them end like this, behind a dot or as a whole. */
  readonly mx: readonly string[]
  readonly source: string
}

const KUMO = 'KumoMTA community shaping, 2026-08'

export const SITES: readonly SiteRow[] = [
  {
    provider: 'google',
    mx: ['google.com', 'googlemail.com'],
    connections: 5,
    messagesPerConnection: 50,
    perSecond: 100,
    connectsPerMinute: 100,
    tls: 'required',
    source: `${KUMO}; encryption: support.google.com/mail/answer/81126`,
  },
  {
    provider: 'microsoft-consumer',
    mx: ['olc.protection.outlook.com'],
    connections: 5,
    messagesPerConnection: 50,
    perSecond: 100,
    connectsPerMinute: 100,
    source: KUMO,
  },
  {
    provider: 'microsoft-business',
    mx: ['mail.protection.outlook.com', 'mx.microsoft'],
    connections: 5,
    messagesPerConnection: 50,
    perSecond: 100,
    connectsPerMinute: 100,
    source: KUMO,
  },
  {
    provider: 'yahoo',
    mx: ['yahoodns.net'],
    connections: 10,
    messagesPerConnection: 20,
    perSecond: 100,
    connectsPerMinute: 100,
    source: KUMO,
  },
  {
    provider: 'apple',
    mx: ['mail.icloud.com'],
    connections: 10,
    messagesPerConnection: 5,
    perSecond: 100,
    connectsPerMinute: 100,
    source: KUMO,
  },
  {
    provider: 'comcast',
    mx: ['comcast.net'],
    connections: 25,
    messagesPerConnection: 1_000,
    perSecond: 100,
    connectsPerMinute: 100,
    tls: 'required',
    source: KUMO,
  },
  {
    provider: 'gmx',
    mx: ['gmx.net', 'web.de', 'mail.com'],
    connections: 10,
    messagesPerConnection: 20,
    perSecond: 100,
    connectsPerMinute: 100,
    source: KUMO,
  },
  {
    provider: 'orange',
    mx: ['orange.fr', 'wanadoo.fr'],
    connections: 2,
    messagesPerConnection: 100,
    perSecond: 100,
    connectsPerMinute: 100,
    source: KUMO,
  },
  {
    provider: 'mimecast',
    mx: ['mimecast.com', 'mimecast.co.za', 'mimecast-offshore.com'],
    connections: 10,
    messagesPerConnection: 100,
    perSecond: 100,
    connectsPerMinute: 100,
    source: KUMO,
  },
]

/** A site that nobody knows. */
export const OTHER_SITE: SiteLimits = {
  connections: 10,
  messagesPerConnection: 100,
  perSecond: 100,
  connectsPerMinute: 100,
}

// What their words ask of us ------------------------------------------------------------------------------------------

export type Does =
  | 'nothing' // it is about this message alone
  | 'slow' // fewer connections and messages from now on, and more again as it goes well
  | 'rest' // nothing for a while

export type ReplyRow = {
  readonly providers?: readonly Provider[]
  readonly at?: readonly Step[]
  readonly code?: RegExp
  readonly enhanced?: RegExp
  readonly text?: RegExp
  readonly does: Does
  /** How long, where the words themselves name no time. */
  readonly restMs?: number
  readonly why: string
  readonly source: string
}

const RFC = 'RFC 5321 §4.2.1, RFC 3463 §3.8'

/** One table, first match. */
export const REPLY_ROWS: readonly ReplyRow[] = [
  {
    text: /gr[ea]y-?\s?list/i,
    code: /^4/,
    does: 'nothing',
    why: 'greylisted',
    source: 'RFC 6647 §2: the same message is taken later',
  },
  {
    providers: ['yahoo'],
    text: /\[TSS?0[4-9]\]/,
    does: 'rest',
    restMs: 4 * HOUR_MS,
    why: 'complaints',
    source: 'senders.yahooinc.com/smtp-error-codes: deferred because of complaints',
  },
  {
    providers: ['yahoo'],
    text: /\[TSS?0[1-3]\]/,
    does: 'rest',
    restMs: 2 * HOUR_MS,
    why: 'complaints',
    source: 'senders.yahooinc.com/smtp-error-codes: deferred because of complaints or unusual traffic',
  },
  {
    providers: ['google'],
    enhanced: /^4\.2\.1$/,
    does: 'nothing',
    why: 'mailbox-busy',
    source: 'support.google.com/a/answer/3726730: this mailbox gets too much, from whomever',
  },
  {
    providers: ['google'],
    enhanced: /^4\.7\.28$/,
    does: 'rest',
    restMs: HOUR_MS,
    why: 'unusual-rate',
    source: 'support.google.com/a/answer/3726730: unusual rate of mail',
  },
  {
    providers: ['microsoft-consumer', 'microsoft-business'],
    text: /\bRP-00[1-3]\b|\b4\.7\.65[0-9]\b/,
    does: 'rest',
    restMs: 30 * MINUTE_MS,
    why: 'reputation',
    source: 'sendersupport.olc.protection.outlook.com/pm/troubleshooting: rate limited because of reputation',
  },
  {
    providers: ['microsoft-consumer', 'microsoft-business'],
    text: /\bS3(?:140|150)\b|5\.7\.6(?:0[6-9]|[1-4]\d)/,
    does: 'rest',
    restMs: 4 * HOUR_MS,
    why: 'listed',
    source: 'sendersupport.olc.protection.outlook.com/pm/troubleshooting: the address is on their list',
  },
  {
    providers: ['orange'],
    text: /\bOFR0?0[45]_/,
    does: 'rest',
    restMs: 10 * MINUTE_MS,
    why: 'too-many-connections',
    source: 'postmaster.orange.fr: too many connections, slow down',
  },
  {
    at: ['connect', 'greeting', 'ehlo', 'mail', 'idle'],
    text: /spamhaus|\b(?:dns|r)bl\b|black-?\s?list|block-?\s?list|listed (?:at|on|by|in)\b/i,
    does: 'rest',
    restMs: HOUR_MS,
    why: 'listed',
    source: 'what lists that servers ask have in common in their words',
  },
  {
    text: /too many (?:concurrent |simultaneous |open )?(?:connections|sessions)|connection (?:limit|rate)|concurrent connections/i,
    does: 'slow',
    why: 'too-many-connections',
    source: 'Postfix anvil, Exim smtp_accept_max, Exchange: their words for it',
  },
  {
    text: /rate[- ]?limit|throttl|too (?:much|many) (?:mail|messages|e-?mails|recipients)|too fast|slow(?:ing)? down|quota.{0,20}(?:hour|minute|day)/i,
    code: /^4/,
    does: 'slow',
    why: 'too-fast',
    source: 'Postfix anvil and policyd, Exchange, cPanel: their words for it',
  },
  { code: /^421$/, does: 'rest', why: 'closing', source: 'RFC 5321 §3.8: the service is not available now' },
  { at: ['greeting', 'ehlo'], does: 'rest', why: 'not-taken', source: 'RFC 7504, RFC 5321 §3.1: it takes no mail now' },
  {
    code: /^4/,
    enhanced: /^4\.2\./,
    does: 'nothing',
    why: 'mailbox',
    source: 'RFC 3463 §3.3: it is about the mailbox',
  },
  { code: /^4/, enhanced: /^4\.[37]\./, does: 'slow', why: 'not-now', source: RFC },
  { at: ['dot'], code: /^4/, does: 'slow', why: 'not-now', source: RFC },
]
