import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { GRANTS } from '#wire/cookie/classes.ts'
import { type Receipt, verifyReceipt, writeReceipt } from '#wire/cookie/receipt.ts'
import { toBase64Url } from '#wire/base64.ts'
import { utf8 } from '#wire/bytes.ts'
import { canonical } from '#wire/jcs.ts'
import { noteSigner, parseVkey, type Vkey } from '#wire/note.ts'
import type { Io } from './io.ts'
import { receipt } from './receipt.ts'

const signer = noteSigner('sit_1/receipts', new Uint8Array(32).fill(7))
const stranger = noteSigner('sit_1/receipts', new Uint8Array(32).fill(8))
const key = parseVkey(signer.vkey) as Vkey // Just written.
const strangers = parseVkey(stranger.vkey) as Vkey // Just written.

const SAID: Receipt = {
  site: 'sit_1',
  origin: 'https://www.shop.example',
  banner: 'ab'.repeat(32),
  r: 3,
  grant: 'pf',
  week: 2969,
}
const GOOD = writeReceipt(signer, SAID)

let folder = ''
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'optimail-receipt-'))))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

function io(): Io & { readonly out: string[] } {
  const out: string[] = []
  const print = (line: string) => void out.push(line)
  return {
    env: {},
    isTerminal: false,
    columns: 80,
    out,
    print,
    say: print,
    wrong: says => (print(says), 2),
    later: () => 75,
  }
}

test('a receipt is the same bytes whenever it is written, and verifies with the key of the site alone [CK-16]', () => {
  expect(writeReceipt(noteSigner('sit_1/receipts', new Uint8Array(32).fill(7)), { ...SAID })).toBe(GOOD)
  expect(verifyReceipt(GOOD, [strangers, key])).toEqual({ ok: true, value: SAID })
  expect(verifyReceipt(`${GOOD}\n`, [key]).ok).toBe(true)
})

test('a receipt of any choice says what was chosen [CK-16]', () => {
  const aReceipt = fc.record({
    site: fc.constantFrom('sit_own', 'sit_0123abc'),
    origin: fc.constantFrom('https://shop.example', 'http://127.0.0.1:8080'),
    banner: fc.constantFrom('00'.repeat(32), 'cd'.repeat(32)),
    r: fc.integer({ min: 1, max: 999_999_999 }),
    grant: fc.constantFrom(...GRANTS),
    week: fc.integer({ min: 0, max: 999_999 }),
  })
  fc.assert(
    fc.property(aReceipt, said => {
      expect(verifyReceipt(writeReceipt(signer, said), [key])).toEqual({ ok: true, value: said })
    }),
  )
})

test('a changed byte fails, whichever it is [CK-16]', () => {
  for (let at = 0; at < GOOD.length; at++)
    for (const sign of ['A', '0', '.', '-']) {
      if (GOOD[at] === sign) continue
      expect(verifyReceipt(GOOD.slice(0, at) + sign + GOOD.slice(at + 1), [key]).ok).toBe(false)
    }
  fc.assert(
    fc.property(fc.nat(GOOD.length), fc.nat(GOOD.length), (from, to) => {
      const cut = GOOD.slice(0, Math.min(from, to)) + GOOD.slice(Math.max(from, to))
      expect(verifyReceipt(cut, [key]).ok).toBe(cut === GOOD)
    }),
  )
})

/** Signs whatever it is given, as somebody with a key of their own would, or with ours over another text. */
function forged(said: object, by = signer, write = canonical as (value: never) => string): string {
  const text = write(said as never)
  return ['optimail.receipt/1', toBase64Url(utf8(text)), toBase64Url(by.sign(text))].join('.')
}
const STATED = { v: 'optimail.receipt/1', ...SAID, key: 'unset' }
const named = (it: object, by = signer) => ({ ...it, key: Buffer.from(by.id).toString('hex') })

test.each<[string, string, string]>([
  ['signed by another key under its own name', forged(named(STATED, stranger), stranger), 'another-key'],
  ['signed by another key under the name of ours', forged(named(STATED), stranger), 'not-signed'],
  [
    'with a member more, that could tell two visitors apart',
    forged({ ...named(STATED), visitor: '8f2c' }),
    'not-a-receipt',
  ],
  ['with a time finer than a week', forged({ ...named(STATED), week: '2969.4' }), 'not-a-receipt'],
  ['with letters in another order', forged({ ...named(STATED), grant: 'fp' }), 'not-a-receipt'],
  ['with the necessary class among what was chosen', forged({ ...named(STATED), grant: 'npf' }), 'not-a-receipt'],
  ['that is not canonical', forged(named(STATED), signer, value => ` ${JSON.stringify(value)}`), 'not-a-receipt'],
  ['of another version', GOOD.replace('optimail.receipt/1', 'optimail.receipt/2'), 'not-a-receipt'],
  ['with something behind it', `${GOOD}.AAAA`, 'not-a-receipt'],
  ['with padding', `${GOOD}=`, 'not-a-receipt'],
  ['that is a thousand times as long', GOOD.repeat(1_000), 'not-a-receipt'],
  ['that is empty', '', 'not-a-receipt'],
])('a receipt %s is refused [CK-16]', (_, text, why) => {
  expect(verifyReceipt(text, [key])).toEqual({ ok: false, refusal: why })
})

test('its signature over another statement, statement and all, is refused [CK-16]', () => {
  const [version, said] = writeReceipt(signer, { ...SAID, r: 4 }).split(/\.(?=[A-Za-z0-9_-]{30})/)
  const signature = GOOD.split('.').at(-1)
  expect(verifyReceipt(`${version}.${said}.${signature}`, [key])).toEqual({ ok: false, refusal: 'not-signed' })
})

test('the command says what was chosen, or that it was not signed, by its exit code too [CK-16]', async () => {
  const [good, bad] = [file('good', `${GOOD}\n`), file('bad', forged(named(STATED), stranger))]
  const keys = file('keys.json', JSON.stringify({ v: 'optimail.receipt/1', keys: [{ vkey: signer.vkey }] }))
  const at = io()
  expect(await receipt([good, '--key', signer.vkey], at)).toBe(0)
  expect(at.out.join('\n')).toContain('strictly necessary, performance, functional')
  expect(await receipt(['--keys', keys, '--json', good], at)).toBe(0)
  expect(JSON.parse(at.out.at(-1) ?? '')).toEqual({ ok: true, ...SAID })
  const lines = file('key', `${signer.vkey}\nno key\n`) // As our own pages give theirs.
  expect(await receipt(['--keys', lines, good], at)).toBe(0)
  expect(await receipt([bad, '--keys', lines], at)).toBe(1)
  expect(await receipt([bad, '--keys', keys], at)).toBe(1)
  expect(await receipt([good, '--key', stranger.vkey], at)).toBe(1)
})

test.each([
  ['without a key', [GOOD]],
  ['with two', ['--key', signer.vkey, '--keys', 'x', GOOD]],
  ['with a key that is none', ['--key', 'abc', 'good']],
  ['with a file that is not there', ['--key', signer.vkey, '/nowhere/at/all']],
  ['with keys that are not there', ['--keys', '/nowhere/at/all', 'good']],
  ['with a folder', ['--key', signer.vkey, tmpdir()]],
  ['with an unknown flag', ['--key', signer.vkey, '--trust', 'good']],
])('a wrong call %s ends with 2', async (_, args) => expect(await receipt(args, io())).toBe(2))
