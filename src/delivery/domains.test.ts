import { createPublicKey, verify } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accountOf, changeAccount } from '#accounts/accounts.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { checkHouse } from '../../test/check-house.ts'
import { addDomain, endKey, listDomains, retireDomain, senderFor } from './delivery.ts'

let it: TestHouse
let mine: Owned
beforeAll(async () => {
  it = await openTestHouse()
  mine = await it.account()
})
afterAll(() => it?.close())

const domains = () => it.turn(mine.account, listDomains)
const added = async (domain: string, algorithm: 'rsa-sha256' | 'ed25519-sha256' = 'ed25519-sha256') => {
  const done = await it.turn(mine.account, turn => addDomain(turn, domain, algorithm))
  if (!done.ok) throw new Error(done.refusal)
  return done.value
}
const refused = async (domain: string) => {
  const done = await it.turn(mine.account, turn => addDomain(turn, domain, 'ed25519-sha256'))
  return done.ok ? undefined : done.refusal
}
const signs = (address: string) =>
  it.turn(mine.account, async turn => (await senderFor(turn, address))?.keys.map(({ domain }) => domain))

test('the domain of the contact address signs from the first message on, and nobody else’s does [PC-08]', async () => {
  expect(await domains()).toEqual([])
  expect(await signs('news@bakery0.example')).toEqual(['bakery0.example'])
  expect(await signs('Other@BAKERY0.example')).toEqual(['bakery0.example'])
  expect(await domains()).toHaveLength(1)
  for (const address of [
    'a@sub.bakery0.example',
    'a@example.org',
    'bakery0.example',
    '',
    'a@bakery0.example\r\nBcc: b@c.org',
  ])
    expect(await signs(address), address).toBeUndefined()
})

test('two turns that need the first key at once make one [PC-08]', async () => {
  await it.turn(mine.account, async turn => {
    const { name, controller, locale } = await accountOf(turn)
    await changeAccount(turn, name, { ...controller, contact: 'ada@two.example' }, locale)
  })
  await Promise.all([signs('a@two.example'), signs('b@two.example')])
  const two = (await domains()).find(({ domain }) => domain === 'two.example')
  expect(two?.keys).toHaveLength(1)
})

test('each key is in the log, for what it signs to be verified years later [AS-10]', async () => {
  const made = await added('logged.example')
  await it.settle()
  const { rows } = await it.house.platformPool.query<{ about: string }>(
    `select about from ledger_event where type = 'key.rotate' and account_id = '-'`,
  )
  expect(rows.map(({ about }) => about)).toContain(`${made.keys[0]?.selector}._domainkey.logged.example`)
  await checkHouse(it)
})

test('the record to publish holds the key that signs [PC-08]', async () => {
  for (const algorithm of ['rsa-sha256', 'ed25519-sha256'] as const) {
    const made = await added(`${algorithm}.example`, algorithm)
    const record = made.records.find(({ what }) => what === 'dkim')
    expect(record).toMatchObject({
      name: `${made.keys[0]?.selector}._domainkey.${algorithm}.example`,
      state: 'unchecked',
    })
    const bytes = Buffer.from(/p=(.+)$/.exec(record?.value ?? '')?.[1] ?? '', 'base64')
    const der =
      algorithm === 'rsa-sha256' ? bytes : Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), bytes])
    const published = createPublicKey({ key: der, format: 'der', type: 'spki' })
    const [key] = (await it.turn(mine.account, turn => senderFor(turn, `a@${algorithm}.example`)))?.keys ?? []
    if (!key) throw new Error('it signs')
    const { sign } = await import('node:crypto')
    const hash = algorithm === 'rsa-sha256' ? 'sha256' : null
    expect(verify(hash, Buffer.from('x'), published, sign(hash, Buffer.from('x'), key.key))).toBe(true)
  }
})

test('private keys are sealed in the database, and gone when they sign no more [PC-08]', async () => {
  await added('sealed.example', 'rsa-sha256')
  const secret = async () =>
    it.turn(mine.account, turn =>
      turn.db.selectFrom('sender_domain').select('secret').where('domain', '=', 'sealed.example').executeTakeFirst(),
    )
  const sealed = (await secret())?.secret
  expect(sealed?.length).toBeGreaterThan(1_000)
  expect(sealed?.includes(Buffer.from('2a864886f70d010101', 'hex')), 'no PKCS #8 in the clear').toBe(false)
  await it.turn(mine.account, turn => retireDomain(turn, 'sealed.example'))
  expect((await secret())?.secret).toHaveLength(0)
})

test('a domain has one key of a kind; retired it signs no more, and a new one has another name [PC-08]', async () => {
  const first = await added('turned.example')
  expect(await refused('turned.example')).toBe('has-one')
  expect(await refused('not a domain')).toBe('not-a-domain')
  expect(await it.turn(mine.account, turn => retireDomain(turn, 'turned.example'))).toEqual({ ok: true, value: {} })
  expect(await it.turn(mine.account, turn => retireDomain(turn, 'turned.example'))).toEqual({
    ok: false,
    refusal: 'absent',
  })
  expect(await signs('a@turned.example')).toBeUndefined()
  const second = await added('turned.example')
  expect(second.keys.map(({ state }) => state)).toEqual(['active', 'retired'])
  expect(second.keys[0]?.selector).not.toBe(first.keys[0]?.selector)
})

test('a key of another kind waits for the DNS, and the only one that signs cannot be ended [PC-08]', async () => {
  await added('both.example', 'rsa-sha256')
  const { keys } = await added('both.example')
  expect(keys.map(({ algorithm, state }) => `${algorithm} ${state}`)).toEqual([
    'rsa-sha256 active',
    'ed25519-sha256 pending',
  ])
  expect(await signs('a@both.example')).toHaveLength(1)
  const [rsa, ed] = keys.map(({ selector }) => selector)
  const end = (selector = '') => it.turn(mine.account, turn => endKey(turn, 'both.example', selector))
  expect(await end(rsa)).toEqual({ ok: false, refusal: 'last-key' })
  expect(await end('om-none')).toEqual({ ok: false, refusal: 'absent' })
  expect(await end(ed)).toEqual({ ok: true, value: {} })
  expect(await end(ed)).toEqual({ ok: false, refusal: 'absent' })
})

test('each value can be copied as it stands: nothing in it is outside of what the DNS has [PC-08]', async () => {
  const made = await added('copied.example')
  for (const { name, value } of made.records) expect(`${name} ${value}`).toMatch(/^[\x20-\x7e]+$/)
  const spf = made.records.find(({ what }) => what === 'spf')
  expect(spf?.value).toMatch(/^v=spf1 include:(?:[a-z0-9-]+\.)+[a-z]+ ~all$/)
  expect(spf?.says).toContain('your provider')
})
