import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { DAY_MS, DMARC_KEPT_MS, DMARC_REPORTS_PER_DAY, HOUR_MS } from '#base/limits.ts'
import { addDomain, listDomains } from '#delivery/delivery.ts'
import { type MailServer } from '#inbound/inbound.ts'
import { startMx } from '#inbound/mx.ts'
import { post } from '#wire/smtp/post.ts'
import { reportXml } from '../../test/dmarc.ts'
import { type Ask, browserOf } from '../../test/client.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { whoIs } from './dmarc.ts'

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
    turn.db
      .updateTable('domain_claim')
      .set({ owned_at: turn.now, state: 'proven' })
      .where('domain', '=', DOMAIN)
      .execute(),
  )
})
afterAll(async () => {
  await mx?.stop()
  await it?.close()
})

const bring = (bytes: Uint8Array | string, who = ask) =>
  who('POST /dmarc-reports', { bytes: Buffer.from(bytes).toString('base64') })
type View = {
  days: { day: string; aligned: number; failed: number; stopped: number }[]
  sources: { source: string; who: string; messages: number; failed: number; signed_by: string[] }[]
  reporters: { org: string; reports: number }[]
}
const view = async (who = ask, days = 30) =>
  (await who(`GET /domains/${DOMAIN}/dmarc?days=${days}`)).body as unknown as View

const address = async () => {
  const [found] = await it.turn(mine.account, async turn =>
    (await listDomains(turn)).filter(({ domain }) => domain === DOMAIN),
  )
  return /mailto:(\S+)/.exec(found?.records.find(({ what }) => what === 'dmarc')?.value ?? '')?.[1] ?? ''
}
const mailTo = (to: string, file: Uint8Array, type = 'application/gzip') => {
  const head = `From: noreply@receiver.example\r\nTo: <${to}>\r\nSubject: Report domain: ${DOMAIN}\r\nMIME-Version: 1.0\r\nContent-Type: ${type}; name="r.xml.gz"\r\nContent-Disposition: attachment; filename="r.xml.gz"\r\nContent-Transfer-Encoding: base64\r\n\r\n`
  const data = Buffer.from(
    `${head}${(
      Buffer.from(file)
        .toString('base64')
        .match(/.{1,76}/g) ?? []
    ).join('\r\n')}\r\n`,
  )
  const relay = { host: '127.0.0.1', port: mx.port, tls: 'none', helo: 'receiver.example', reach: 'any' } as const
  return post(relay, { from: '', to, data, utf8: false, mayLeave: () => true, attempted: () => {}, settle: () => {} })
}

test('a report that is brought is summed by day and source, and counts once [PC-08]', async () => {
  const rows = [
    { source: '192.0.2.1', count: 90 },
    { source: '192.0.2.1', count: 10 },
    {
      source: '203.0.113.9',
      count: 7,
      dkim: 'fail',
      spf: 'fail',
      disposition: 'reject',
      auth: '<spf><domain>other.example</domain><result>pass</result></spf>',
    },
  ] as const
  const first = await bring(gzipSync(reportXml({ rows })))
  expect(first.body).toEqual({
    kind: 'dmarc',
    domain: DOMAIN,
    org: 'receiver.example',
    report_id: 'r-1',
    messages: 107,
    counted: true,
  })
  expect((await bring(reportXml({ rows }))).body).toMatchObject({ counted: false })
  const { days, sources, reporters } = await view()
  expect(days).toEqual([{ day: '2026-11-25', aligned: 100, failed: 7, stopped: 7 }])
  expect(sources).toMatchObject([
    { source: '192.0.2.1', who: 'ours', messages: 100, failed: 0, signed_by: [DOMAIN] },
    { source: '203.0.113.9', who: 'unknown', messages: 7, failed: 7, signed_by: [] },
  ])
  expect(reporters).toMatchObject([{ org: 'receiver.example', reports: 1 }])
})

test('what is no report, or is about somebody else’s domain, is refused in words [PC-08]', async () => {
  const codes: [Uint8Array | string, string][] = [
    ['hello', 'not-unpacked'],
    ['<feedback>', 'not-xml'],
    ['<!DOCTYPE a [<!ENTITY b "c">]><feedback/>', 'has-doctype'],
    ['<feedback></feedback>', 'not-a-report'],
    [reportXml({ domain: 'bank.example' }), 'not-yours'],
  ]
  for (const [bytes, code] of codes) expect((await bring(bytes)).body, code).toMatchObject({ code })
  expect((await bring(reportXml({ id: 'r-9' }), theyAsk)).body, 'claimed, and not proven').toMatchObject({
    code: 'not-yours',
  })
  expect(await view(theyAsk)).toMatchObject({ days: [], sources: [] })
})

test('a report that comes by mail to the address in the record is kept, and to a forged one it is not taken [PC-08]', async () => {
  const to = await address()
  expect(to).toMatch(/^d\.[0-9a-z]{41}@bounce\.shop\.example\.net$/)
  expect(to.split('@')[0]?.length).toBeLessThanOrEqual(64)
  expect(await mailTo(to.toUpperCase(), gzipSync(reportXml({ id: 'mail-1', org: 'mailer.example' })))).toMatchObject({
    is: 'accepted',
  })
  expect((await view()).reporters.map(({ org }) => org)).toContain('mailer.example')
  const forged = to.replace(/^d\.(.)/, (_, digit: string) => `d.${digit === '0' ? '1' : '0'}`)
  expect(await mailTo(forged, gzipSync(reportXml({ id: 'mail-2' })))).toMatchObject({ is: 'refused', permanent: true })
  expect(await mailTo(to, Buffer.from('nonsense')), 'what cannot be read is taken and forgotten').toMatchObject({
    is: 'accepted',
  })
})

/** Letters that do not pack: what is stored must not depend on how well it is squeezed. */
const noise = (length: number, seed: string) => {
  let out = ''
  for (let i = 0; out.length < length; i++) out += createHash('sha256').update(`${seed}${i}`).digest('hex')
  return out.slice(0, length)
}
const longName = (seed: string) => `${[60, 60, 60, 60].map((n, i) => noise(n, `${seed}${i}`)).join('.')}.example`

test('names as long as names may be are counted, and a report whose id is longer than any is refused in words [PC-08]', async () => {
  const auth = (kind: string) =>
    Array.from({ length: 9 }, (_, i) =>
      kind === 'dkim'
        ? `<dkim><domain>${longName(`d${i}`)}</domain><result>pass</result></dkim>`
        : `<spf><domain>${longName(`s${i}`)}</domain><result>pass</result></spf>`,
    ).join('')
  const own = `<dkim><domain>${DOMAIN}</domain><result>pass</result></dkim>`
  const reasons = Array.from({ length: 9 }, (_, i) => `<reason><type>${noise(400, `r${i}`)}</type></reason>`).join('')
  const xml = reportXml({
    id: noise(400, 'id'),
    org: noise(400, 'org'),
    rows: [{ source: '192.0.2.77', count: 3, headerFrom: longName('h'), auth: `${auth('dkim')}${own}${auth('spf')}` }],
  }).replace('</policy_evaluated>', `${reasons}</policy_evaluated>`)
  expect(await bring(xml)).toMatchObject({ status: 200 })
  const { sources } = await view()
  expect(sources.find(({ source }) => source === '192.0.2.77')).toMatchObject({ messages: 3 })
  expect(await bring(reportXml({ id: '長'.repeat(500) }))).toMatchObject({ status: 422, body: { code: 'long-name' } })
  expect(await bring(reportXml({ id: 'far', org: '長'.repeat(500) }))).toMatchObject({ status: 200 })
})

test('reports of a stranger do not fill the tables without end [PC-08]', async () => {
  await it.turn(mine.account, turn =>
    sql`insert into dmarc_report (account_id, domain, org, report_id, begin_at, end_at, policy, messages, via, received_at)
        select ${mine.account}, ${DOMAIN}, 'flood.example', n::text, ${turn.now}, ${turn.now}, 'none', 0, 'mail', ${turn.now}
        from generate_series(1, ${DMARC_REPORTS_PER_DAY}) n`.execute(turn.db),
  )
  expect((await bring(reportXml({ id: 'one-more' }))).body).toMatchObject({ code: 'too-many', status: 429 })
  it.clock.move(DAY_MS + HOUR_MS)
  expect((await bring(reportXml({ id: 'one-more' }))).body).toMatchObject({ counted: true })
})

test('what was reported is forgotten when nobody needs it any more [PC-08]', async () => {
  it.clock.move(DMARC_KEPT_MS + 3 * DAY_MS)
  await (await it.house.boss()).send('house.tidy', { account: '', body: {} })
  await it.settle()
  const later = await browserOf(await it.app(), mine) // Nobody is logged in for a year.
  expect(await view(later, 400)).toMatchObject({ days: [], reporters: [] })
})

test('who stands behind a source is told from what held, and from nothing else', () => {
  const row = { source: '192.0.2.1', messages: 1, dkim: 0, spf: 0, failed: 0, stopped: 0, headerFrom: [DOMAIN] }
  const rows: [signed: string[], passed: string[], who: string][] = [
    [[DOMAIN], [DOMAIN], 'ours'],
    [['example.net'], [`bounce.${DOMAIN}`], 'ours'],
    [[DOMAIN], ['forwarder.example'], 'forwarded'],
    [[], [DOMAIN], 'authorised'],
    [['esp.example'], ['esp.example'], 'unknown'],
    [[`bad${DOMAIN}.evil.example`], [], 'unknown'],
    [[], [], 'unknown'],
  ]
  for (const [signedBy, passedFor, who] of rows) expect(whoIs({ ...row, signedBy, passedFor }, DOMAIN).who).toBe(who)
})
