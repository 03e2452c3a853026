import { afterAll, beforeAll, expect, test } from 'vitest'
import { DOMAIN_GRACE_MS, MINUTE_MS } from '#base/limits.ts'
import { NOTHING_OUTSIDE } from '#base/outside.ts'
import { startSandbox } from '#inbound/inbound.ts'
import { openResolver } from '#outside/resolver.ts'
import { TEXT_LOCALES } from '#policy/texts/shape.ts'
import { listMail, openMail } from '#sandbox/sandbox.ts'
import { checkHouse } from '../../test/check-house.ts'
import { type Dns, startDns } from '../../test/dns.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { checkDomain } from './domain-check.ts'
import { addDomain, retireDomain } from './delivery.ts'
import { tellOfDomain } from './domain-notices.ts'
import { DOMAIN_WORDS } from './domain-notice-words.ts'
import type { SenderDomain } from './domain-types.ts'
import { freePort } from '../../test/ports.ts'

let it: TestHouse
let dns: Dns
let operator: Owned
let customer: Owned
let sandbox: Awaited<ReturnType<typeof startSandbox>>
beforeAll(async () => {
  dns = await startDns({})
  const names = openResolver({ servers: [dns.server], timeoutMs: 500 })
  it = await openTestHouse({ sandboxPort: await freePort(), outside: { ...NOTHING_OUTSIDE, names, namesGiven: true } })
  sandbox = await startSandbox(it.house, it.house.sandboxPort)
  operator = await it.account()
  customer = await it.account()
})
afterAll(async () => {
  await sandbox?.stop()
  await it?.close()
  await dns?.close()
})

/** As if its resolver had kept nothing. */
const look = (domain: string) =>
  checkDomain(it.house, customer.account, domain, openResolver({ servers: [dns.server], timeoutMs: 500 }))
async function proven(domain: string): Promise<SenderDomain> {
  const made = await it.turn(customer.account, turn => addDomain(turn, domain, 'rsa-sha256'))
  if (!made.ok) throw new Error(made.refusal)
  for (const { name, type, value } of made.value.records)
    if (type === 'TXT') dns.zone[name] = { txt: [value.replace('include:spf.your-provider.example', 'ip4:192.0.2.1')] }
  await look(domain)
  return made.value
}
/** What the customer was told, oldest first, from the mailbox of whoever operates the installation. */
async function told(): Promise<{ subject: string; text: string }[]> {
  await it.settle()
  return it.turn(operator.account, async turn => {
    const listed = await listMail(turn, undefined, 100)
    const mine = listed.filter(({ to }) => to.includes(customer.email)).toReversed()
    const opened = await Promise.all(mine.map(({ id }) => openMail(turn, id)))
    return opened.flatMap(mail => (mail.ok ? [{ subject: mail.value.subject, text: mail.value.text }] : []))
  })
}

test('whose domain begins to fail is told once, with the record and the hour, and again when its mail waits [PC-08]', async () => {
  const { domain, records } = await proven('shop.example.net')
  expect(await told(), 'all is well').toEqual([])
  const key = records.find(({ what }) => what === 'dkim')?.name ?? ''
  const { [key]: record } = dns.zone
  delete dns.zone[key]
  it.clock.move(MINUTE_MS)
  await look(domain)
  const [first, ...more] = await told()
  expect(first?.subject).toContain(domain)
  expect(first?.text).toContain(key)
  expect(first?.text).toContain('/app/settings/sending')
  expect(more).toEqual([])
  await look(domain)
  await tellOfDomain(it.house, customer.account, domain)
  expect(await told(), 'nothing new').toHaveLength(1)
  it.clock.move(DOMAIN_GRACE_MS)
  await look(domain)
  expect((await told()).map(({ subject }) => subject)).toEqual([
    first?.subject,
    DOMAIN_WORDS.en.blocked.subject(domain),
  ])
  dns.zone[key] = record ?? {}
  await look(domain)
  await tellOfDomain(it.house, customer.account, domain)
  expect(await told(), 'it is mended').toHaveLength(2)
  await checkHouse(it)
})

test('nobody is told of a domain that was retired before they could be, and each is told in their language [PC-08]', async () => {
  await it.house.platform.updateTable('person').set({ locale: 'fr' }).where('user_id', '=', customer.user).execute()
  const before = (await told()).length
  for (const domain of ['one.example.net', 'two.example.net']) {
    const { records } = await proven(domain)
    delete dns.zone[records.find(({ what }) => what === 'dkim')?.name ?? '']
    it.clock.move(MINUTE_MS)
    await look(domain)
  }
  await it.turn(customer.account, turn => retireDomain(turn, 'one.example.net'))
  const subjects = (await told()).slice(before).map(({ subject }) => subject)
  expect(subjects).toEqual([DOMAIN_WORDS.fr.failing.subject('two.example.net')])
  for (const locale of TEXT_LOCALES) expect(DOMAIN_WORDS[locale].failing.asked('a.example', 'x')).toContain('a.example')
})
