import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HOUR_MS, MINUTE_MS, SECOND_MS, SITE_REST_LEAST_MS, SITE_REST_MAX_MS } from '#base/limits.ts'
import type { Step } from '#wire/smtp/types.ts'
import { hintMs, limitsOf, providerOf, reactionOf, routeRestMs, siteRestMs } from './site-rules.ts'
import { PROVIDERS, type Provider, REPLY_ROWS, SITES } from './sites.ts'
import { warmUpDay, warmUpMost, WARM_UP_PLANS } from './warm-up-rules.ts'

test.each<[Provider, string[]]>([
  ['google', ['aspmx.l.google.com', 'alt1.aspmx.l.google.com']],
  ['google', ['gmail-smtp-in.l.google.com']],
  ['microsoft-consumer', ['outlook-com.olc.protection.outlook.com']],
  ['microsoft-business', ['bakery-example.mail.protection.outlook.com']],
  ['yahoo', ['mta5.am0.yahoodns.net', 'mta6.am0.yahoodns.net']],
  ['other', ['mx.bakery.example']],
  ['other', ['aspmx.l.google.com.evil.example']],
  ['other', ['notgoogle.com']],
  ['other', ['aspmx.l.google.com', 'mx.bakery.example']], // Not all of them are Google's.
  ['other', []],
])('whose servers these are: %s by %j', (provider, hosts) => {
  expect(providerOf(hosts)).toBe(provider)
})

test('each row has a source, and bounds that let something through', () => {
  for (const row of SITES) {
    expect(row.source).not.toBe('')
    expect(Math.min(row.connections ?? 1, row.messagesPerConnection, row.perSecond ?? 1)).toBeGreaterThan(0)
  }
  for (const row of REPLY_ROWS) expect(row.source).not.toBe('')
  for (const provider of PROVIDERS) expect(limitsOf(provider).messagesPerConnection).toBeGreaterThan(0)
})

test.each<[Provider, Step, string, string, number | undefined]>([
  ['yahoo', 'mail', '421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred', 'rest complaints', 4 * HOUR_MS],
  ['yahoo', 'mail', '421 4.7.0 [TS01] Messages temporarily deferred', 'rest complaints', 2 * HOUR_MS],
  ['other', 'mail', '421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred', 'rest closing', undefined],
  ['google', 'dot', '421 4.7.28 Gmail has detected an unusual rate of unsolicited mail', 'rest unusual-rate', HOUR_MS],
  ['google', 'rcpt', '450 4.2.1 The user is receiving mail at a rate that prevents more', 'nothing ', undefined],
  [
    'microsoft-consumer',
    'mail',
    '550 5.7.1 part of their network is on our block list (S3140)',
    'rest listed',
    4 * HOUR_MS,
  ],
  [
    'microsoft-business',
    'greeting',
    '451 4.7.650 The mail server has been temporarily rate limited',
    'rest reputation',
    30 * MINUTE_MS,
  ],
  ['orange', 'connect', '421 Too many connections, slow down. OFR004_104', 'rest too-many-connections', 10 * MINUTE_MS],
  ['other', 'rcpt', '450 4.2.0 Greylisted, try again in 5 minutes', 'nothing ', undefined],
  ['other', 'rcpt', '452 4.2.2 Mailbox full', 'nothing ', undefined],
  ['other', 'rcpt', '550 5.1.1 No such user', 'nothing ', undefined],
  ['other', 'mail', '451 4.7.1 Too many messages, please try again in 10 minutes', 'rest too-fast', 10 * MINUTE_MS],
  ['other', 'mail', '451 4.7.1 Rate limit exceeded', 'slow too-fast', undefined],
  ['other', 'greeting', '554 5.7.1 Client host blocked using zen.spamhaus.org', 'rest listed', HOUR_MS],
  ['other', 'dot', '554 5.7.1 your link is on a blacklist', 'nothing ', undefined], // Of this message, not of us.
  ['other', 'greeting', '421 Service not available', 'rest closing', undefined],
  ['other', 'mail', '421 4.3.2 Too many concurrent connections from your host', 'slow too-many-connections', undefined],
])('%s says at %s “%s”: %s', (provider, at, line, is, restMs) => {
  const [, code = '', enhanced = '', text = ''] = /^(\d{3}) (?:(\d\.\d+\.\d+) )?(.*)$/.exec(line) ?? []
  const reaction = reactionOf(provider, at, { code: Number(code), enhanced, text })
  expect(`${reaction.does} ${reaction.why}`).toBe(is)
  expect(reaction.restMs).toBe(restMs)
})

test.each<[string, number | undefined]>([
  ['try again in 5 minutes', 5 * MINUTE_MS],
  ['Please retry after 300 seconds', 300 * SECOND_MS],
  ['wait 2 hrs before sending more', 2 * HOUR_MS],
  ['try again in 1 second', SITE_REST_LEAST_MS],
  ['come back in 99999 days', SITE_REST_MAX_MS],
  ['try again later', undefined],
  ['retry 192.0.2.1', undefined],
  ['after that, error 5', undefined],
  ['300 seconds', undefined],
])('“%s” is a time: %s', (text, ms) => expect(hintMs(text)).toBe(ms))

test('whatever a server says, we rest neither forever nor not at all, and nothing breaks', () => {
  const reply = fc.record({ code: fc.integer({ min: 200, max: 599 }), enhanced: fc.string(), text: fc.string() })
  fc.assert(
    fc.property(fc.constantFrom(...PROVIDERS), reply, fc.string({ maxLength: 2_000 }), (provider, it, more) => {
      const { restMs } = reactionOf(provider, 'mail', { ...it, text: it.text + more })
      if (restMs !== undefined) expect(restMs).toBeGreaterThanOrEqual(SITE_REST_LEAST_MS)
      if (restMs !== undefined) expect(restMs).toBeLessThanOrEqual(SITE_REST_MAX_MS)
    }),
  )
})

test('pauses double up to a bound, and no two need be alike', () => {
  expect([0, 1, 2, 99].map(failures => siteRestMs(failures, 1) / SECOND_MS)).toEqual([30, 60, 120, 3_600])
  expect([0, 1, 99].map(failures => routeRestMs(failures, 0) / SECOND_MS)).toEqual([5, 10, 150])
})

test('a warm-up grows day by day, begins at midnight, and ends', () => {
  for (const { days } of Object.values(WARM_UP_PLANS)) expect(days.toSorted((a, b) => a - b)).toEqual(days)
  const began = Date.UTC(2026, 10, 26, 23, 59)
  expect(warmUpDay(began, began)).toBe(1)
  expect(warmUpDay(began, began + 2 * MINUTE_MS)).toBe(2)
  expect(warmUpDay(began, began - 48 * HOUR_MS)).toBe(1)
  expect(warmUpMost('standard', 1)).toBe(50)
  expect(warmUpMost('standard', 1 + WARM_UP_PLANS.standard.days.length)).toBeUndefined()
})
