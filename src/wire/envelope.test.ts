import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toBase64Url } from './base64.ts'
import { hexOf, utf8 } from './bytes.ts'
import { sha256 } from './crypto.ts'
import {
  commitmentOf,
  digestOf,
  disclosure,
  disclosureOf,
  entryOf,
  EVENT_TYPES,
  type Envelope,
  readDisclosure,
  SUBJECT_TYPES,
} from './envelope.ts'
import { ENVELOPE_RULES, flawOfDisclosure, flawOfEnvelope, readEnvelope } from './envelope-rules.ts'
import { canonical, type Json } from './jcs.ts'
import { leafHash } from './merkle.ts'

type Vector = {
  readonly envelope_jcs: string
  readonly disclosures: readonly string[]
  readonly commitment_hex: string
  readonly entry_hex: string
  readonly leaf_hash_hex: string
}
const file = new URL('../../test/data/ledger/ledger-vectors.json', import.meta.url)
const { events } = JSON.parse(readFileSync(file, 'utf8')) as { events: readonly Vector[] }
const hash = (name: string) => toBase64Url(sha256(name))
const FILE = `sha256:${'a'.repeat(64)}`

describe('the vectors', () => {
  test.each(events.map((it, n) => [n, it] as const))('event %i', (_, it) => {
    const c = commitmentOf(it.envelope_jcs)
    expect(hexOf(c)).toBe(it.commitment_hex)
    expect(hexOf(entryOf(c))).toBe(it.entry_hex)
    expect(hexOf(leafHash(entryOf(c)))).toBe(it.leaf_hash_hex)
    const envelope = readEnvelope(it.envelope_jcs)
    expect(envelope.ok && envelope.value._sd).toEqual(it.disclosures.map(digestOf).toSorted())
    for (const written of it.disclosures) {
      const { salt = '', name = '', value = null } = readDisclosure(written) ?? {}
      expect(disclosure(salt, name, value)).toBe(written)
      expect(disclosureOf(written)?.name).toBe(name === 'doi_message_id' ? undefined : name) // Its old name.
    }
  })
})

const purpose = { channel: 'email', id: 'newsletter', state: 'granted', v: 4 }
const GRANT = {
  _sd: [hash('a'), hash('b')].toSorted(),
  _sd_alg: 'sha-256',
  after: { root: hash('root'), size: 7 },
  controller: { name: 'Boulangerie Dupont', contact: 'dpo@boulangerie.example' },
  evidence: 'E4',
  form: { id: 'frm_1', locale: 'fr', snapshot: FILE, version: 2 },
  log: 'mail.example/consent',
  n: 1,
  nonce: hash('nonce'),
  notice: FILE,
  prev: hash('prev'),
  purposes: [purpose],
  tenant: 'acc_1',
  time: '2026-11-24T09:00:00.000Z',
  type: 'grant',
  v: 'optimail.consent/1',
} satisfies Json

const changed = (over: Readonly<Record<string, Json | undefined>>): Json =>
  Object.fromEntries(
    Object.entries({ ...GRANT, ...over }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )

test('a grant is well formed, its near misses are not', () => {
  expect(flawOfEnvelope(GRANT)).toBeUndefined()
  expect(flawOfEnvelope(changed({ n: 0, prev: null }))).toBeUndefined()
  expect(flawOfEnvelope(changed({ evidence: 'E3', form: undefined }))).toBeUndefined()
  expect(flawOfEnvelope(changed({ _sd: [] }))).toBeUndefined()
})

const FLAWS: readonly (readonly [string, Readonly<Record<string, Json | undefined>>])[] = [
  ['a member that nobody knows', { extra: 1 }],
  ['a type that nobody knows', { type: 'permit' }],
  ['another version', { v: 'optimail.consent/2' }],
  ['another digest', { _sd_alg: 'sha-512' }],
  ['no digests member', { _sd: undefined }],
  ['digests out of order', { _sd: [hash('a'), hash('b')].toSorted().toReversed() }],
  ['a digest twice', { _sd: [hash('a'), hash('a')] }],
  ['a padded digest', { _sd: [`${hash('a')}=`] }],
  ['a digest with bits after its end', { _sd: [`${'A'.repeat(42)}B`] }],
  ['null where nothing is', { via: null }],
  ['no place in the chain', { n: undefined, prev: undefined }],
  ['prev null in the middle', { prev: null }],
  ['prev at the beginning', { n: 0 }],
  ['a negative place', { n: -1 }],
  ['an empty tree with a root', { after: { root: hash('root'), size: 0 } }],
  ['a time without milliseconds', { time: '2026-11-24T09:00:00Z' }],
  ['a time with an offset', { time: '2026-11-24T09:00:00.000+00:00' }],
  ['a day that there is not', { time: '2026-02-30T09:00:00.000Z' }],
  ['no evidence on a grant', { evidence: undefined }],
  ['a level that there is not', { evidence: 'E6' }],
  ['no form at E4', { form: undefined }],
  ['no purposes', { purposes: undefined }],
  ['no purpose', { purposes: [] }],
  ['nothing granted', { purposes: [{ ...purpose, state: 'refused' }] }],
  ['a grant that withdraws', { purposes: [purpose, { ...purpose, id: 'offers', state: 'withdrawn' }] }],
  ['two channels', { purposes: [purpose, { ...purpose, id: 'offers', channel: 'sms' }] }],
  ['a channel that there is not', { purposes: [{ ...purpose, channel: 'fax' }] }],
  ['purposes out of order', { purposes: [{ ...purpose, id: 'offers' }, purpose] }],
  ['a purpose twice', { purposes: [purpose, purpose] }],
  ['a purpose with capitals', { purposes: [{ ...purpose, id: 'Newsletter' }] }],
  ['a version 0', { purposes: [{ ...purpose, v: 0 }] }],
  ['a snapshot without its algorithm', { form: { ...GRANT.form, snapshot: 'a'.repeat(64) } }],
  ['a partner without its box', { partners: [{ id: 'acme', name: 'Acme', policy: 'https://acme.example/p' }] }],
  ['cites on a grant', { cites: [hash('x')] }],
  ['a payload on a grant', { payload: {} }],
  ['an account that is all accounts', { tenant: '-' }],
  ['evidence on a withdrawal', { type: 'withdraw', form: undefined, purposes: [{ ...purpose, state: 'withdrawn' }] }],
  ['a way that there is not', { via: 'telepathy' }],
]
test.each(FLAWS)('refused: %s', (_, over) => {
  expect(flawOfEnvelope(changed(over))).toEqual(expect.any(String))
})

const named = Object.entries(ENVELOPE_RULES)
test.each(named)('%s: evidence is required on what gives consent and forbidden elsewhere', (type, rule) => {
  const gives = ['grant', 'confirm', 'renew', 'request'].includes(type)
  expect(rule.required.includes('evidence')).toBe(gives)
  expect(rule.allowed.includes('evidence')).toBe(false)
})

test('every type has a row, and says whether it stands in a chain', () => {
  expect(named).toHaveLength(EVENT_TYPES.length)
  for (const type of SUBJECT_TYPES) expect(ENVELOPE_RULES[type].chain).toBe('always')
  const publish: Json = {
    ...(changed({
      n: undefined,
      prev: undefined,
      evidence: undefined,
      purposes: undefined,
      notice: undefined,
    }) as object),
    type: 'form.publish',
  } as Json
  expect(flawOfEnvelope(publish)).toBeUndefined()
  expect(flawOfEnvelope({ ...(publish as Envelope as object), n: 0, prev: null } as Json)).toMatch(/n is not known/)
})

test.each<[string, Json, boolean]>([
  ['address', 'alice@example.org', true],
  ['address', 1, false],
  ['dwell_ms', 1200, true],
  ['dwell_ms', '1200', false],
  ['viewport', { h: 800, w: 390 }, true],
  ['viewport', { h: 800 }, false],
  ['fields', [{ at_ms: 3, name: 'email' }], true],
  ['submitted_at', '2026-11-24T09:00:00.000Z', true],
  ['submitted_at', 'yesterday', false],
  ['journal', { tprev: null, tseq: 0 }, true],
  ['attachments', [{ media: 'message/rfc822', path: 'doi/1/sent.eml', sha256: FILE }], true],
  [
    'attachments',
    [
      { media: 'a/b', path: 'b', sha256: FILE },
      { media: 'a/b', path: 'a', sha256: FILE },
    ],
    false,
  ],
  ['password', 'hunter2', false],
  ['constructor', 'x', false],
])('disclosure %s = %j: %s', (name, value, holds) => {
  expect(flawOfDisclosure(name, value) === undefined).toBe(holds)
})

test('a digest is that of RFC 9901 §4.2.3; its example has blanks and a short salt, which are not ours', () => {
  const example = 'WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0'
  expect(digestOf(example)).toBe('X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0')
  expect(disclosureOf(example)).toBeUndefined()
})

test('law: a disclosure has one text, and no other text is one', () => {
  const salt = hash('salt')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(1000), fc.nat(61), (value, where, letter) => {
      const written = disclosure(salt, 'name', value)
      expect(disclosureOf(written)).toEqual({ salt, name: 'name', value })
      const at = where % written.length
      const other =
        written.slice(0, at) +
        'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'[letter] +
        written.slice(at + 1)
      const read = readDisclosure(other)
      if (read) expect(disclosure(read.salt, read.name, read.value)).toBe(other)
      if (other !== written) expect(digestOf(other)).not.toBe(digestOf(written))
    }),
  )
})

test.each([
  ['padded', (it: string) => `${it}=`],
  ['cut', (it: string) => it.slice(0, -1)],
  ['with a line break', (it: string) => `${it}\n`],
  ['of two members', () => toBase64Url(utf8(canonical([hash('s'), 'x'])))],
  ['with a short salt', () => toBase64Url(utf8(canonical(['AAAA', 'name', 'x'])))],
  ['with blanks', () => toBase64Url(utf8(`["${hash('s')}", "name","x"]`))],
  ['of nothing', () => ''],
])('no disclosure: %s', (_, damage) => {
  expect(disclosureOf(damage(disclosure(hash('s'), 'name', 'Alice')))).toBeUndefined()
})
