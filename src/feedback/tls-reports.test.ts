import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { DAY_MS, DMARC_KEPT_MS, DMARC_REPORTS_PER_DAY, HOUR_MS } from '#base/limits.ts'
import { addDomain, listDomains } from '#delivery/delivery.ts'
import type { MailServer } from '#inbound/inbound.ts'
import { startMx } from '#inbound/mx.ts'
import { post } from '#wire/smtp/post.ts'
import { type Ask, browserOf } from '../../test/client.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { tlsReport } from '../../test/tls-report.ts'
import { takeReportMail } from './feedback.ts'

const DOMAIN = 'shop.example.net'
let it: TestHouse
let mine: Owned
let theirs: Owned
let ask: Ask
let theyAsk: Ask
let mx: MailServer
beforeAll(async () => {
  it = await openTestHouse({ publicUrl: 'https://mail.optimail.example' })
  mine = await it.account()
  theirs = await it.account()
  ask = await browserOf(await it.app(), mine)
  theyAsk = await browserOf(await it.app(), theirs)
  mx = await startMx(it.house, 0, '127.0.0.1')
  for (const { account } of [mine, theirs]) await it.turn(account, turn => addDomain(turn, DOMAIN, 'ed25519-sha256'))
  await it.turn(mine.account, turn =>
    turn.db.updateTable('domain_claim').set({ owned_at: turn.now, state: 'proven' }).execute(),
  )
})
afterAll(async () => {
  await mx?.stop()
  await it?.close()
})

const bring = (bytes: Uint8Array | string, who = ask) =>
  who('POST /dmarc-reports', { bytes: Buffer.from(bytes).toString('base64') })
type View = {
  days: { day: string; succeeded: number; failed: number }[]
  failures: { result: string; mx: string; sessions: number; says: string }[]
  reporters: string[]
}
const view = async (who = ask, days = 30) =>
  (await who(`GET /domains/${DOMAIN}/tls-reports?days=${days}`)).body as unknown as View

test('a report is summed by day, failure and server, and counts once, however it comes [PC-08]', async () => {
  const failures = [
    { mx: `mx1.${DOMAIN}`, count: 5 },
    { mx: `mx1.${DOMAIN}`, count: 2 },
    { result: 'starttls-not-supported', mx: `mx2.${DOMAIN}`, count: 3 },
  ]
  const report = tlsReport({ failures, failed: 11 })
  expect((await bring(gzipSync(report))).body).toEqual({
    kind: 'tls',
    domain: DOMAIN,
    org: 'sender.example',
    report_id: 't-1',
    messages: 101,
    counted: true,
  })
  expect((await bring(report)).body).toMatchObject({ counted: false })
  expect(await takeReportMail(it.house, letter(report, 'application/tlsrpt+json'), 'mailbox', mine.account)).toBe(0)
  expect(await view()).toMatchObject({
    days: [{ day: '2026-11-25', succeeded: 90, failed: 11 }],
    failures: [
      { result: 'certificate-expired', mx: `mx1.${DOMAIN}`, sessions: 7, says: expect.stringContaining('Renew') },
      { result: 'starttls-not-supported', mx: `mx2.${DOMAIN}`, sessions: 3 },
      { result: 'unnamed', mx: '', sessions: 1 },
    ],
    reporters: ['sender.example'],
  })
  expect((await ask(`GET /domains/${DOMAIN}/dmarc`)).body, 'reports about names are others').toMatchObject({ days: [] })
})

test('a report about somebody else’s domain is not taken, and nobody else sees ours [PC-08]', async () => {
  expect((await bring(tlsReport({ domain: 'bank.example' }))).body).toMatchObject({ code: 'not-yours' })
  expect((await bring(tlsReport({ domain: 'example.net' }))).body, 'the name above').toMatchObject({
    code: 'not-yours',
  })
  expect((await bring(tlsReport({ domain: `not${DOMAIN}` }))).body, 'a like one').toMatchObject({ code: 'not-yours' })
  expect((await bring(tlsReport({ id: 't-9' }), theyAsk)).body, 'claimed, and not proven').toMatchObject({
    code: 'not-yours',
  })
  expect(await view(theyAsk)).toMatchObject({ days: [], failures: [], reporters: [] })
  expect((await ask('GET /domains/bank.example/tls-reports')).status).toBe(404)
  expect((await bring('{"a":')).body).toMatchObject({ code: 'not-json' })
})

/** As the standard has it: words for people, and the file (RFC 8460 §5.3). */
const letter = (file: Uint8Array | string, type: string) => {
  const lines = Buffer.from(file).toString('base64').replaceAll(/.{76}/g, '$&\r\n')
  return Buffer.from(
    [
      'From: tls@sender.example',
      `Subject: Report Domain: ${DOMAIN} Submitter: sender.example Report-ID: <t-2@sender.example>`,
      `TLS-Report-Domain: ${DOMAIN}`,
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type="tlsrpt"; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'This is an aggregate TLS report.',
      '--b',
      `Content-Type: ${type}`,
      'Content-Transfer-Encoding: base64',
      'Content-Disposition: attachment; filename="sender.example!shop.example.net!1!2.json.gz"',
      '',
      lines,
      '--b--',
      '',
    ].join('\r\n'),
  )
}

test('it comes by mail to the address in the record, about the return path below the domain too [PC-08]', async () => {
  const [found] = await it.turn(mine.account, listDomains)
  const record = found?.records.find(({ what }) => what === 'tls-report')?.value ?? ''
  const to = /mailto:(\S+)/.exec(record)?.[1] ?? ''
  const data = letter(
    gzipSync(tlsReport({ id: 't-2', org: 'by-mail.example', domain: `bounce.${DOMAIN}` })),
    'application/tlsrpt+gzip',
  )
  const relay = { host: '127.0.0.1', port: mx.port, tls: 'none', helo: 'sender.example', reach: 'any' } as const
  const sent = { from: '', to, data, utf8: false, mayLeave: () => true, attempted: () => {}, settle: () => {} }
  expect(await post(relay, sent)).toMatchObject({ is: 'accepted' })
  expect((await view()).reporters).toContain('by-mail.example')
  const nonsense = letter(gzipSync('{"policies":[]}'), 'application/tlsrpt+gzip')
  expect(await takeReportMail(it.house, nonsense, 'mail', mine.account), 'what cannot be read is forgotten').toBe(0)
})

test('reports of a stranger do not fill the tables without end, and old ones go [PC-08]', async () => {
  await it.turn(mine.account, turn =>
    sql`insert into tls_report (account_id, domain, org, report_id, begin_at, end_at, sessions, via, received_at)
        select ${mine.account}, ${DOMAIN}, 'flood.example', n::text, ${turn.now}, ${turn.now}, 0, 'mail', ${turn.now}
        from generate_series(1, ${DMARC_REPORTS_PER_DAY}) n`.execute(turn.db),
  )
  expect((await bring(tlsReport({ id: 'one-more' }))).body).toMatchObject({ code: 'too-many', status: 429 })
  it.clock.move(DAY_MS + HOUR_MS)
  expect((await bring(tlsReport({ id: 'one-more' }))).body).toMatchObject({ counted: true })
  it.clock.move(DMARC_KEPT_MS + 3 * DAY_MS)
  await (await it.house.boss()).send('house.tidy', { account: '', body: {} })
  await it.settle()
  const later = await browserOf(await it.app(), mine)
  expect(await view(later, 400)).toMatchObject({ days: [], reporters: [] })
})
