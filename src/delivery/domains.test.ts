import { createPublicKey, verify } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accountOf, changeAccount } from '#accounts/accounts.ts'
import { openTestHouse, type Owned, type TestHouse } from '../../test/house.ts'
import { checkHouse } from '../../test/check-house.ts'
import { addDomain, listDomains, retireDomain, senderFor } from './delivery.ts'
import { checkDomain, type LookUp } from './domain-check.ts'
import { dkimVerdict, spfVerdict } from './domain-rules.ts'
import type { SenderDomain } from './types.ts'

let it: TestHouse
let mine: Owned
beforeAll(async () => {
  it = await openTestHouse()
  mine = await it.account()
})
afterAll(() => it?.close())

const domains = () => it.turn(mine.account, listDomains)
const added = async (domain: string, algorithm: SenderDomain['algorithm'] = 'ed25519-sha256') => {
  const done = await it.turn(mine.account, turn => addDomain(turn, domain, algorithm))
  return done.ok ? done.value : done.refusal
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
  expect((await domains()).filter(({ domain }) => domain === 'two.example')).toHaveLength(1)
})

test('each key is in the log, for what it signs to be verified years later [AS-10]', async () => {
  const made = await added('logged.example')
  if (typeof made === 'string') throw new Error(made)
  await it.settle()
  const { rows } = await it.house.platformPool.query<{ about: string }>(
    `select about from ledger_event where type = 'key.rotate' and account_id = '-'`,
  )
  expect(rows.map(({ about }) => about)).toContain(`${made.selector}._domainkey.logged.example`)
  await checkHouse(it)
})

test('the record to publish holds the key that signs [PC-08]', async () => {
  for (const algorithm of ['rsa-sha256', 'ed25519-sha256'] as const) {
    const made = await added(`${algorithm}.example`, algorithm)
    if (typeof made === 'string') throw new Error(made)
    const record = made.records.find(({ what }) => what === 'dkim')
    expect(record).toMatchObject({ name: `${made.selector}._domainkey.${algorithm}.example`, state: 'unchecked' })
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

test('a domain has one key of a kind; retired it signs no more, and a new one has another name [PC-08]', async () => {
  const first = await added('turned.example')
  expect(await added('turned.example')).toBe('has-one')
  expect(await added('not a domain')).toBe('not-a-domain')
  expect(await it.turn(mine.account, turn => retireDomain(turn, 'turned.example'))).toEqual({ ok: true, value: {} })
  expect(await it.turn(mine.account, turn => retireDomain(turn, 'turned.example'))).toEqual({
    ok: false,
    refusal: 'absent',
  })
  expect(await signs('a@turned.example')).toBeUndefined()
  const second = await added('turned.example')
  expect(second).not.toEqual(first)
  expect((await domains()).filter(({ domain }) => domain === 'turned.example')).toHaveLength(2)
})

test('what the DNS says is shown beside what it should say [PC-08]', async () => {
  const made = await added('checked.example')
  if (typeof made === 'string') throw new Error(made)
  const value = made.records.find(({ what }) => what === 'dkim')?.value ?? ''
  const answers: Record<string, readonly string[]> = {
    [`${made.selector}._domainkey.checked.example`]: [value],
    'checked.example': ['google-site-verification=1', 'v=spf1 include:spf.example ~all'],
  }
  const lookUp: LookUp = async name =>
    answers[name] ?? Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }))
  const states = async () =>
    (await domains()).find(({ domain }) => domain === 'checked.example')?.records.map(({ state }) => state)
  expect(await states()).toEqual(['unchecked', 'unchecked'])
  await checkDomain(it.house, mine.account, 'checked.example', lookUp)
  expect(await states()).toEqual(['found', 'found'])
  await checkDomain(it.house, mine.account, 'checked.example', () =>
    Promise.reject(Object.assign(new Error('no'), { code: 'ESERVFAIL' })),
  )
  expect(await states()).toEqual(['no-answer', 'no-answer'])
  await checkDomain(it.house, mine.account, 'checked.example', async () => [])
  expect(await states()).toEqual(['missing', 'missing'])
})

test('each value can be copied as it stands: nothing in it is outside of what the DNS has [PC-08]', async () => {
  const made = await added('copied.example')
  if (typeof made === 'string') throw new Error(made)
  for (const { name, value } of made.records) expect(`${name} ${value}`).toMatch(/^[\x20-\x7e]+$/)
  const spf = made.records.find(({ what }) => what === 'spf')
  expect(spf?.value).toMatch(/^v=spf1 include:(?:[a-z0-9-]+\.)+[a-z]+ ~all$/)
  expect(spf?.says).toContain('your provider')
})

test('records are read as the standards have it [PC-08]', () => {
  const key = { domain: 'x.example', selector: 's', algorithm: 'rsa-sha256', public_key: 'ABC=' } as const
  const dkim: [string[], string][] = [
    [['v=DKIM1; k=rsa; p=ABC='], 'found'],
    [['p=ABC='], 'found'],
    [['k=rsa;p = A B C ='], 'found'],
    [['v=DKIM1; k=rsa; p=ABCD'], 'different'],
    [['v=DKIM1; k=ed25519; p=ABC='], 'different'],
    [['v=DKIM1; p='], 'different'],
    [['v=DKIM1; p=OLD', 'v=DKIM1; p=ABC='], 'found'],
    [['hello'], 'missing'],
    [[], 'missing'],
  ]
  for (const [records, state] of dkim) expect(dkimVerdict(records, key).state, records.join()).toBe(state)
  const spf: [string[], string][] = [
    [['v=spf1 -all'], 'found'],
    [['V=SPF1 mx ~all'], 'found'],
    [['v=spf10 -all'], 'missing'],
    [['v=spf1 mx ~all', 'v=spf1 -all'], 'different'],
    [['v=spf1 +all'], 'different'],
    [['v=spf1 mx all'], 'different'],
    [['v=spf1 include:spf.your-provider.example ~all'], 'different'],
    [['v=spf1 include:spf.provider.example ~all'], 'found'],
  ]
  for (const [records, state] of spf) expect(spfVerdict(records).state, records.join()).toBe(state)
})
