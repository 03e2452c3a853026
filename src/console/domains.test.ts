import type { FastifyInstance } from 'fastify'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { NOTHING_OUTSIDE } from '#base/outside.ts'
import { activateRoute, addDomain, createRoute, listDomains } from '#delivery/delivery.ts'
import { HANDLERS } from '#delivery/jobs.ts'
import { takeReportMail } from '#feedback/feedback.ts'
import { openResolver } from '#outside/resolver.ts'
import { drainJobs } from '#store/jobs.ts'
import { expectGood, listening, logIn, openBrowser, photograph, visitor, type Visitor } from '../../test/browser.ts'
import { type Dns, startDns } from '../../test/dns.ts'
import { reportXml } from '../../test/dmarc.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { tlsReport } from '../../test/tls-report.ts'
import { freePort } from '../../test/ports.ts'

let it: TestHouse
let owned: Owned
let app: FastifyInstance
let dns: Dns
let browser: Browser
beforeAll(async () => {
  dns = await startDns({})
  const names = openResolver({ servers: [dns.server], timeoutMs: 500, clock: () => it.clock.nowMs() })
  const outside = { ...NOTHING_OUTSIDE, names, namesGiven: true }
  it = await openTestHouse({ publicUrl: `http://127.0.0.1:${await freePort()}`, outside })
  app = await listening(it.house)
  browser = await openBrowser()
  owned = await it.account()
  await it.turn(owned.account, async turn => {
    const made = await createRoute(turn, {
      name: 'Provider',
      host: 'smtp.sendgrid.net',
      port: 587,
      tls: 'required',
      username: null,
      password: null,
    })
    if (made.ok) await activateRoute(turn, made.value)
  })
})
afterAll(async () => {
  await browser?.close()
  await app?.close()
  await it?.close()
  await dns?.close()
})

async function entered(at: string, look: Parameters<typeof visitor>[2] = {}): Promise<Visitor> {
  const who = await visitor(browser, it.house.publicUrl, look)
  await logIn(who, 'owner0@bakery0.example', at)
  return who
}
const records = async () => (await it.turn(owned.account, listDomains))[0]?.records ?? []

test('a domain is set up by what the screen says: each record with its value, what was found, and what is wrong [PC-08]', async () => {
  const me = await entered('/app/settings/sending')
  const { page } = me
  await page.getByPlaceholder('news.example.com').fill('shop.example.net')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  const one = page.getByRole('region', { name: 'shop.example.net' })
  await one.getByText('not proven').waitFor()
  await one.getByText('v=spf1 include:sendgrid.net ~all').waitFor()
  dns.zone['shop.example.net'] = { txt: ['v=spf1 +all'] }
  await drainJobs(it.house, HANDLERS)
  await one.getByText('lets everybody send').waitFor()
  await one.getByText('v=spf1 +all', { exact: true }).waitFor()
  await photograph(me, 'domain-unproven')
  await expectGood(me)
  for (const { name, value, what } of await records())
    if (['dkim', 'spf', 'dmarc'].includes(what)) dns.zone[name] = { txt: [value] }
  dns.zone['sendgrid.net'] = { txt: ['v=spf1 ip4:192.0.2.0/24 -all'] }
  it.clock.move(3_600_000)
  await one.getByRole('button', { name: 'Check again: shop.example.net' }).click()
  const isProven = one.getByText('proven', { exact: true })
  await expect.poll(() => drainJobs(it.house, HANDLERS).then(() => isProven.count())).toBe(1) // The click is on its way meanwhile.
  await photograph(me, 'domain-proven')
  await expectGood(me)
  await one.getByRole('button', { name: 'New key: shop.example.net' }).click()
  await one.getByText('waits for the DNS').waitFor()
  await photograph(me, 'domain-rotating')
  await expectGood(me)
  await me.context.close()
})

test('what receivers report is plotted, and each source is explained; by night, on a telephone [PC-08]', async () => {
  await it.turn(owned.account, async turn => {
    await addDomain(turn, 'shop.example.net', 'ed25519-sha256')
  })
  const rows = [
    { source: '192.0.2.10', count: 812 },
    {
      source: '2001:db8::77',
      count: 44,
      dkim: 'fail',
      spf: 'fail',
      disposition: 'reject',
      auth: '<spf><domain>bulk.example</domain><result>pass</result></spf>',
    },
    {
      source: '198.51.100.4',
      count: 9,
      spf: 'fail',
      auth: '<dkim><domain>shop.example.net</domain><result>pass</result></dkim>',
    },
  ] as const
  for (const [i, day] of [22, 23, 24, 25].entries()) {
    const beginS = Date.UTC(2026, 10, day) / 1_000
    const xml = reportXml({
      id: `r${i}`,
      org: i % 2 === 0 ? 'google.com' : 'Yahoo',
      beginS,
      rows: rows.slice(0, 1 + (i % 3)),
    })
    const mail = `Subject: r\r\nContent-Type: text/xml\r\nContent-Disposition: attachment; filename="r.xml"\r\n\r\n${xml}`
    expect(await takeReportMail(it.house, Buffer.from(mail), 'mailbox')).toBe(1)
    const date = `2026-11-${day}`
    const failures = [
      { mx: 'mx1.shop.example.net', count: 4 + i },
      { result: 'starttls-not-supported', mx: 'mx-backup.shop.example.net', count: i },
    ]
    const tls = { id: `t${i}`, org: 'google.com', start: `${date}T00:00:00Z`, end: `${date}T23:59:59Z`, succeeded: 210 }
    const told = `Subject: r\r\nContent-Type: application/tlsrpt+json\r\nContent-Disposition: attachment; filename="r.json"\r\n\r\n${tlsReport({ ...tls, failures })}`
    expect(await takeReportMail(it.house, Buffer.from(told), 'mailbox')).toBe(1)
  }
  for (const look of [{}, { width: 390, dark: true }]) {
    const me = await entered('/app/deliverability/shop.example.net', look)
    await me.page.getByRole('heading', { level: 1, name: 'Reports about shop.example.net' }).waitFor()
    await me.page.getByText('192.0.2.10').waitFor()
    await me.page
      .getByRole('figure', { name: /Aligned or not/ })
      .locator('svg')
      .waitFor()
    const encrypted = me.page.getByRole('figure', {
      name: /840 sessions of other servers with yours succeeded, 28 failed/,
    })
    await encrypted.locator('svg').waitFor()
    await me.page.getByRole('row', { name: /no encryption offered.*mx-backup.*6/s }).waitFor()
    await photograph(me, `dmarc-${look.width ?? 'wide'}`)
    await expectGood(me)
    await me.page.getByRole('button', { name: 'Not aligned' }).click()
    expect(await me.page.locator('tbody th').first().textContent()).toBe('2001:db8::77')
    expect(me.page.url()).toContain('order=failed')
    await me.context.close()
  }
})

test('where nobody has reported yet, it says what comes first: here, that nobody could write', async () => {
  await it.turn(owned.account, turn => addDomain(turn, 'quiet.example.net', 'ed25519-sha256'))
  const me = await entered('/app/deliverability/quiet.example.net')
  await me.page.getByText('nobody outside could find').waitFor()
  await expectGood(me)
})

test('the page about providers shows its sums and what receivers ask for, and its numbers lead on [PC-08]', async () => {
  const day = new Date(it.clock.nowMs()).toISOString().slice(0, 10)
  const sums = [
    ['google', 'accepted', 'accepted', 1_200],
    ['google', 'failed', 'no-such-mailbox', 14],
    ['microsoft', 'accepted', 'accepted', 410],
    ['microsoft', 'deferred', 'later', 31],
    ['gmx', 'complaint', 'abuse', 1],
    ['gmx', 'accepted', 'accepted', 96],
  ] as const
  await it.turn(owned.account, turn =>
    turn.db
      .insertInto('provider_day')
      .values(
        sums.map(([provider, result, reason, count]) => ({
          account_id: owned.account,
          day,
          provider,
          result,
          reason,
          count,
        })),
      )
      .onConflict(conflict => conflict.doNothing())
      .execute(),
  )
  for (const look of [{}, { width: 390, dark: true }]) {
    const me = await entered('/app/deliverability', look)
    await me.page.getByRole('heading', { level: 1, name: 'Deliverability' }).waitFor()
    await me.page
      .getByRole('figure', { name: /By day/ })
      .locator('svg')
      .waitFor()
    await photograph(me, `deliverability-${look.width ?? 'wide'}`)
    await expectGood(me)
    await me.page.getByRole('link', { name: '14' }).first().click()
    await me.page.getByText('Nobody is behind this number any more').waitFor()
    expect(me.page.url()).toContain('provider=google')
    await expectGood(me)
    await me.context.close()
  }
})
