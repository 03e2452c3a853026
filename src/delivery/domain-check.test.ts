import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { DAY_MS, DKIM_RETIRING_MS, DOMAIN_GRACE_MS, DOMAIN_STALE_MS, HOUR_MS, MINUTE_MS } from '#base/limits.ts'
import { NOTHING_OUTSIDE } from '#base/outside.ts'
import { openResolver } from '#outside/resolver.ts'
import { type Dns, startDns, type Zone } from '../../test/dns.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { checkHouse } from '../../test/check-house.ts'
import { checkDomain } from './domain-check.ts'
import {
  activateRoute,
  addDomain,
  createRoute,
  listDomains,
  proofOfSender,
  retireDomain,
  rotateKey,
  senderFor,
} from './delivery.ts'
import type { RecordKind, SenderDomain } from './domain-types.ts'

let it: TestHouse
let dns: Dns
let mine: Owned
let theirs: Owned
beforeAll(async () => {
  dns = await startDns({})
  const names = openResolver({ servers: [dns.server], timeoutMs: 500 })
  it = await openTestHouse({
    publicUrl: 'https://mail.optimail.example',
    outside: { ...NOTHING_OUTSIDE, names, namesGiven: true },
  })
  mine = await it.account()
  theirs = await it.account()
})
afterAll(async () => {
  await it?.close()
  await dns?.close()
})
beforeEach(() => {
  for (const name of Object.keys(dns.zone)) delete dns.zone[name]
})

let count = 0
/** A domain that nothing was asked about: what the resolver keeps of others does not matter. */
const fresh = async (owned = mine): Promise<SenderDomain> => {
  const made = await it.turn(owned.account, turn => addDomain(turn, `shop${count++}.example.net`, 'rsa-sha256'))
  if (!made.ok) throw new Error(made.refusal)
  return made.value
}
const read = async (domain: string, owned = mine): Promise<SenderDomain> => {
  const found = (await it.turn(owned.account, listDomains)).find(it => it.domain === domain)
  if (!found) throw new Error(`no ${domain}`)
  return found
}
/** As if its resolver had kept nothing. */
const look = async (domain: string, owned = mine) => {
  await checkDomain(it.house, owned.account, domain, openResolver({ servers: [dns.server], timeoutMs: 500 }))
  return read(domain, owned)
}
const publish = (made: SenderDomain, whats: readonly RecordKind[] = ['dkim', 'spf', 'dmarc'], over: Zone = {}) => {
  for (const { what, name, type, value } of made.records)
    if (whats.includes(what) && type === 'TXT')
      dns.zone[name] = { txt: [value.replace('include:spf.your-provider.example', 'ip4:192.0.2.1')] }
  Object.assign(dns.zone, over)
}
const stateOf = ({ records }: SenderDomain, what: RecordKind) => records.find(it => it.what === what)?.state
const saysOf = ({ records }: SenderDomain, what: RecordKind) => records.find(it => it.what === what)?.says
const mayLeave = (domain: string, owned = mine) =>
  it.turn(owned.account, async turn => (await proofOfSender(turn, `news@${domain}`, { test: false })).mayLeave)
const live = (owned: Owned, port = 2_500) =>
  it.turn(owned.account, async turn => {
    const made = await createRoute(turn, {
      name: 'Relay',
      host: 'smtp.provider.example',
      port,
      tls: 'required',
      username: null,
      password: null,
    })
    if (!made.ok) throw new Error(String(made.refusal))
    await activateRoute(turn, made.value)
  })

test('nothing leaves in the name of a domain before the DNS has its records, and then it does [PC-08]', async () => {
  const made = await fresh()
  expect(await mayLeave(made.domain), 'to the sandbox it goes').toBe(true)
  await live(mine)
  expect(await mayLeave(made.domain)).toBe(false)
  const none = await look(made.domain)
  expect(none).toMatchObject({ state: 'unproven', live: false, ownedAt: null })
  expect(['dkim', 'spf', 'dmarc'].map(what => stateOf(none, what as RecordKind))).toEqual([
    'missing',
    'missing',
    'missing',
  ])
  publish(made, ['dkim', 'spf'])
  const most = await look(made.domain)
  expect(most, 'the near miss').toMatchObject({ state: 'unproven', live: false })
  expect(most.ownedAt, 'and yet it is theirs').not.toBeNull()
  expect(await mayLeave(made.domain)).toBe(false)
  publish(made)
  expect(await look(made.domain)).toMatchObject({ state: 'proven', live: true })
  expect(await mayLeave(made.domain)).toBe(true)
  expect(await mayLeave(`sub.${made.domain}`), 'another name is another domain').toBe(false)
  await checkHouse(it)
})

test('what is missing is named to whoever is refused [PC-08]', async () => {
  const made = await fresh()
  publish(made, ['dkim'])
  await look(made.domain)
  const proof = await it.turn(mine.account, turn => proofOfSender(turn, `a@${made.domain}`, { test: false }))
  expect(proof.warning?.says).toMatch(/the SPF record and the DMARC record of shop/)
  const nobody = await it.turn(mine.account, turn => proofOfSender(turn, 'a@paypal.com', { test: false }))
  expect(nobody).toMatchObject({ mayLeave: false, warning: { state: 'unproven' } })
})

test('a name that nobody can own is held to the same wherever mail leads out [PC-08]', async () => {
  const made = await it.turn(mine.account, turn => addDomain(turn, 'closed.test', 'ed25519-sha256'))
  expect(made.ok && (await mayLeave('closed.test'))).toBe(false)
})

test('a domain that was in order is warned, has three days, and then is blocked until it is mended [PC-08]', async () => {
  const made = await fresh()
  publish(made)
  expect(await look(made.domain)).toMatchObject({ state: 'proven' })
  const [kept] = Object.keys(dns.zone).filter(name => name.startsWith('_dmarc.'))
  delete dns.zone[kept ?? '']
  const failing = await look(made.domain)
  expect(failing).toMatchObject({ state: 'failing', live: true })
  expect(failing.graceUntil?.getTime()).toBe(it.clock.nowMs() + DOMAIN_GRACE_MS)
  it.clock.move(DOMAIN_GRACE_MS - 1)
  expect(await mayLeave(made.domain)).toBe(true)
  expect(await look(made.domain)).toMatchObject({ state: 'failing' })
  it.clock.move(1)
  expect(await mayLeave(made.domain), 'also before anybody looks again').toBe(false)
  expect(await look(made.domain)).toMatchObject({ state: 'blocked', live: false })
  publish(made)
  expect(await look(made.domain)).toMatchObject({ state: 'proven', live: true, failingAt: null })
})

test('that the DNS does not answer is no sign of anything, for a week [PC-08]', async () => {
  const made = await fresh()
  publish(made)
  await look(made.domain)
  for (const name of Object.keys(dns.zone)) dns.zone[name] = { fails: 'servfail' }
  expect(stateOf(await look(made.domain), 'dkim')).toBe('no-answer')
  expect(await read(made.domain)).toMatchObject({ state: 'proven', live: true })
  it.clock.move(DOMAIN_STALE_MS)
  expect(await look(made.domain)).toMatchObject({ state: 'proven' })
  it.clock.move(1)
  expect(await look(made.domain)).toMatchObject({ state: 'failing', live: true })
})

test('a new key signs once the DNS has it, both are there for a while, and then the old one goes [PC-08]', async () => {
  const made = await fresh()
  publish(made)
  await look(made.domain)
  const signing = async () =>
    (await it.turn(mine.account, turn => senderFor(turn, `a@${made.domain}`)))?.keys.map(({ selector }) => selector)
  const old = made.keys[0]?.selector ?? ''
  const rotated = await it.turn(mine.account, turn => rotateKey(turn, made.domain, 'rsa-sha256'))
  if (!rotated.ok) throw new Error(rotated.refusal)
  expect(await it.turn(mine.account, turn => rotateKey(turn, made.domain, 'rsa-sha256'))).toMatchObject({
    refusal: 'under-way',
  })
  expect(await it.turn(mine.account, turn => rotateKey(turn, made.domain, 'ed25519-sha256'))).toMatchObject({
    refusal: 'absent',
  })
  const young = rotated.value.keys.find(({ state }) => state === 'pending')?.selector ?? ''
  expect(await look(made.domain), 'not published: nothing changes').toMatchObject({ state: 'proven' })
  expect(await signing()).toEqual([old])
  publish(rotated.value)
  const turned = await look(made.domain)
  expect(turned.keys.map(({ selector, state }) => `${selector} ${state}`)).toEqual([
    `${young} active`,
    `${old} retiring`,
  ])
  expect(await signing()).toEqual([young])
  expect(turned.keys[1]?.publishedUntil?.getTime()).toBe(it.clock.nowMs() + DKIM_RETIRING_MS)
  it.clock.move(DKIM_RETIRING_MS - 1)
  expect((await look(made.domain)).keys[1]).toMatchObject({ state: 'retiring' })
  await checkHouse(it)
  it.clock.move(1)
  expect((await look(made.domain)).keys[1]).toMatchObject({ state: 'retired' })
  delete dns.zone[`${old}._domainkey.${made.domain}`]
  expect(await look(made.domain), 'its record may go').toMatchObject({ state: 'proven' })
  await checkHouse(it)
})

test('a domain is one account’s: who comes second proves nothing, until the first has given it up [PC-08]', async () => {
  const made = await fresh()
  publish(made)
  await look(made.domain)
  const second = await it.turn(theirs.account, turn => addDomain(turn, made.domain, 'rsa-sha256'))
  if (!second.ok) throw new Error(second.refusal)
  publish(second.value)
  const barred = await look(made.domain, theirs)
  expect(barred).toMatchObject({ state: 'unproven', live: false, ownedAt: null })
  expect(saysOf(barred, 'dkim')).toContain('Another account')
  const sub = await it.turn(theirs.account, turn => addDomain(turn, `eu.${made.domain}`, 'rsa-sha256'))
  if (!sub.ok) throw new Error(sub.refusal)
  publish(sub.value)
  expect(await look(`eu.${made.domain}`, theirs), 'a name below it is proven by itself').toMatchObject({
    state: 'proven',
  })
  await it.turn(mine.account, turn => retireDomain(turn, made.domain))
  publish(second.value)
  expect(await look(made.domain, theirs)).toMatchObject({ state: 'proven' })
})

test('a token of one account proves nothing for another one [PC-08]', async () => {
  const made = await fresh()
  const word = made.records.find(({ what }) => what === 'ownership')
  const other = await it.turn(theirs.account, turn => addDomain(turn, made.domain, 'rsa-sha256'))
  if (!word || !other.ok) throw new Error('both have one')
  dns.zone[word.name] = { txt: [word.value] }
  expect((await look(made.domain, theirs)).ownedAt).toBeNull()
  expect((await look(made.domain)).ownedAt).not.toBeNull()
})

test('bounces come to the domain’s own return path once it is in order; then its SPF record is the one that counts [PC-08]', async () => {
  const made = await fresh()
  publish(made, ['dkim', 'dmarc', 'return-path-spf'], { [`bounce.${made.domain}`]: {} })
  const path = async () => (await it.turn(mine.account, turn => senderFor(turn, `a@${made.domain}`)))?.returnDomain
  const spf = { txt: ['v=spf1 ip4:192.0.2.1 ~all'] }
  dns.zone[`bounce.${made.domain}`] = { ...spf, mx: [[10, 'mail.other.example']] }
  expect(stateOf(await look(made.domain), 'return-path')).toBe('different')
  expect(await path()).toBe(made.domain)
  dns.zone[`bounce.${made.domain}`] = { ...spf, mx: [[10, 'mail.optimail.example']] }
  expect(await look(made.domain)).toMatchObject({ state: 'proven' })
  expect(await path()).toBe(`bounce.${made.domain}`)
})

const TOLD: readonly [texts: (ours: string) => string[], state: string, says: RegExp][] = [
  [ours => [ours], 'found', /Senders tell/],
  [ours => [`${ours},https://told.example/in`], 'found', /^Senders tell where encryption fails\.$/],
  [() => ['v=TLSRPTv1; rua=mailto:a@b.example'], 'found', /add mailto:d\./],
  [ours => [ours, ours], 'different', /several/],
  [() => ['v=TLSRPTv1;'], 'different', /nobody/],
  [() => ['v=spf1 -all'], 'different', /no such record/],
  [() => [], 'missing', /Without it/],
]
test('the record for reports about encryption is advised, looked up, and never in the way [PC-08]', async () => {
  const made = await fresh()
  const record = made.records.find(({ what }) => what === 'tls-report')
  expect(record).toMatchObject({ type: 'TXT', name: `_smtp._tls.${made.domain}`, needed: false })
  const value = record?.value ?? ''
  expect(value).toMatch(/^v=TLSRPTv1; rua=mailto:d\.[0-9a-z]+@bounce\./)
  publish(made, ['dkim', 'dmarc', 'spf'])
  for (const [texts, state, says] of TOLD) {
    dns.zone[`_smtp._tls.${made.domain}`] = { txt: texts(value) }
    const found = await look(made.domain)
    expect(found.state).toBe('proven')
    expect(stateOf(found, 'tls-report'), String(says)).toBe(state)
    expect(saysOf(found, 'tls-report')).toMatch(says)
  }
})

test('other ways out need other records: the domains are looked at when the routes change [PC-08]', async () => {
  const made = await fresh()
  publish(made)
  await live(mine)
  await it.settle()
  expect(await read(made.domain)).toMatchObject({ state: 'proven' })
})

test('it is looked at again by itself: soon at first, then less often, and by the hour for what was forgotten [PC-08]', async () => {
  const made = await fresh()
  const gaps: number[] = []
  for (let i = 0; i < 4; i++) {
    const { nextAt } = await look(made.domain)
    gaps.push(((nextAt?.getTime() ?? 0) - it.clock.nowMs()) / MINUTE_MS)
  }
  expect(gaps).toEqual([10, 20, 40, 80])
  publish(made)
  it.clock.move(2 * HOUR_MS)
  await (await it.house.boss()).send('house.tidy', { account: '', body: {} })
  await it.settle()
  expect(await read(made.domain)).toMatchObject({ state: 'proven' })
  it.clock.move(DAY_MS)
})

const KEYS: readonly [what: string, over: (value: string) => string, state: string, says: RegExp][] = [
  ['split over strings', value => value, 'found', /published/],
  ['with blanks', value => value.replace('p=', 'p = ').replace(/(.{90})/, '$1 '), 'found', /published/],
  ['without its version', value => value.replace('v=DKIM1; ', ''), 'found', /published/],
  ['of another version', value => value.replace('DKIM1', 'DKIM2'), 'different', /no key/],
  ['of another kind', value => value.replace('k=rsa', 'k=ed25519'), 'different', /another key/],
  ['with a letter less', value => value.slice(0, -1), 'different', /another key/],
  ['taken back', () => 'v=DKIM1; k=rsa; p=', 'different', /taken back/],
  ['as a test', value => `${value}; t=y`, 'found', /test/],
  ['for something else', value => `${value}; s=tlsrpt`, 'different', /something else/],
  ['by SHA-1 alone', value => `${value}; h=sha1`, 'different', /something else/],
]
test.each(KEYS)('a key record %s is read as verifiers do [PC-08]', async (_, over, state, says) => {
  const made = await fresh()
  const record = made.records.find(({ what }) => what === 'dkim')
  if (!record) throw new Error('it has one')
  const value = over(record.value)
  dns.zone[record.name] = { txt: [[value.slice(0, 200), value.slice(200)]] }
  const found = await look(made.domain)
  expect(stateOf(found, 'dkim')).toBe(state)
  expect(saysOf(found, 'dkim')).toMatch(says)
})

const POLICIES: readonly [text: readonly string[], state: string, says: RegExp][] = [
  [['v=spf1 -all'], 'found', /0 of 10/],
  [['V=SPF1 mx ~all'], 'found', /1 of 10.*lead nowhere/],
  [['v=spf10 -all'], 'missing', /says nothing/],
  [['v=spf1 mx ~all', 'v=spf1 -all'], 'different', /several/],
  [['v=spf1 +all'], 'different', /everybody/],
  [['v=spf1 mx all'], 'different', /everybody/],
  [['v=spf1 ip4:300.1.1.1 ~all'], 'different', /cannot read/],
  [['v=spf1 include:spf.your-provider.example ~all'], 'different', /your provider tells/],
  [['v=spf1 include:nothing.example.net ~all'], 'different', /no record at nothing/],
  [['v=spf1 include:eleven.example.net ~all'], 'different', /13 look-ups/],
  [['v=spf1 include:ten.example.net ~all'], 'found', /10 of 10/],
]
test.each(POLICIES)('the SPF record %j is %s [PC-08]', async (texts, state, says) => {
  const made = await fresh()
  const names = Array.from({ length: 12 }, (_, i) => `a${i}.example.net`)
  for (const name of names) dns.zone[name] = { a: ['192.0.2.1'] }
  dns.zone['eleven.example.net'] = { txt: [`v=spf1 ${names.map(name => `a:${name}`).join(' ')} -all`] }
  dns.zone['ten.example.net'] = {
    txt: [
      `v=spf1 ${names
        .slice(0, 9)
        .map(name => `a:${name}`)
        .join(' ')} -all`,
    ],
  }
  dns.zone[made.domain] = { txt: [...texts, 'google-site-verification=1'] }
  const found = await look(made.domain)
  expect(saysOf(found, 'spf')).toMatch(says)
  expect(stateOf(found, 'spf')).toBe(state)
})

const DMARC: readonly [at: 'own' | 'organisation', text: string, state: string, says: RegExp][] = [
  ['own', 'v=DMARC1; p=none', 'found', /let through.*add mailto:d\./],
  ['own', 'v=DMARC1;p=REJECT;', 'found', /refused/],
  ['organisation', 'v=DMARC1; p=reject; sp=quarantine', 'found', /junk.*organisation/],
  ['own', 'v=DMARC1; p=maybe', 'different', /no policy/],
  ['own', 'v=DMARC2; p=none', 'missing', /no such record/],
]
test.each(DMARC)('the DMARC record of its %s, %s, is %s [PC-08]', async (at, text, state, says) => {
  const made = await fresh()
  for (const name of ['_dmarc.example.net', `_dmarc.${made.domain}`]) delete dns.zone[name]
  dns.zone[at === 'own' ? `_dmarc.${made.domain}` : '_dmarc.example.net'] = { txt: [text] }
  const found = await look(made.domain)
  expect(stateOf(found, 'dmarc')).toBe(state)
  expect(saysOf(found, 'dmarc')).toMatch(says)
})

test('of mail that goes straight to its receivers, SPF allows the address and the address has a name that leads back [PC-08]', async () => {
  const made = await fresh(theirs)
  const ip = '9.9.9.10'
  await it.turn(theirs.account, turn =>
    turn.db
      .insertInto('route')
      .values({
        account_id: theirs.account,
        route_id: 'rte_direct',
        name: 'Direct',
        kind: 'direct',
        tls: 'opportunistic',
        reach: 'public',
        place: 9,
        source_address: ip,
        created_at: turn.now,
        updated_at: turn.now,
      })
      .execute(),
  )
  const asked = await read(made.domain, theirs)
  expect(asked.records.find(({ what }) => what === 'spf')?.value).toBe(`v=spf1 ip4:${ip} ~all`)
  publish(asked, ['dkim', 'dmarc'])
  dns.zone[made.domain] = { txt: ['v=spf1 ip4:9.9.9.0/29 ~all'] }
  const bare = await look(made.domain, theirs)
  expect([stateOf(bare, 'spf'), stateOf(bare, 'ptr'), bare.live]).toEqual(['different', 'missing', false])
  expect(saysOf(bare, 'spf')).toContain(`Add ip4:${ip}`)
  dns.zone[made.domain] = { txt: ['v=spf1 ip4:9.9.9.0/28 ~all'] }
  dns.zone['10.9.9.9.in-addr.arpa'] = { ptr: ['out.example.net'] }
  dns.zone['out.example.net'] = { a: ['9.9.9.9'] }
  expect(saysOf(await look(made.domain, theirs), 'ptr')).toContain('does not lead back')
  dns.zone['out.example.net'] = { a: ['9.9.9.9', ip] }
  expect(await look(made.domain, theirs)).toMatchObject({ state: 'proven', live: true })
})
