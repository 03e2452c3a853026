import { createPrivateKey, type KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { dkimSign } from 'mailauth/lib/dkim/sign.js'
import { describe, expect, test } from 'vitest'
import { composeMessage } from './compose.ts'
import { dkimRecordOf, type DkimKey } from './dkim.ts'
import { fieldOf, parseMail, signaturesOn } from './dkim-verify.ts'

const data = new URL('../../../test/data/mail/', import.meta.url)
const keyOf = (file: string): KeyObject => createPrivateKey(readFileSync(new URL(file, data)))
const RSA: DkimKey = { domain: 'mail.example.com', selector: 'r1', key: keyOf('dkim-rsa.pem') }
const ED: DkimKey = { domain: 'mail.example.com', selector: 'e1', key: keyOf('dkim-ed25519.pem') }
const p = (key: KeyObject) => dkimRecordOf(key).replace(/.*p=/, '')
const known = (domain: string, selector: string) =>
  domain !== 'mail.example.com' ? undefined : selector === 'r1' ? p(RSA.key) : selector === 'e1' ? p(ED.key) : undefined
const holding = (mail: Uint8Array) => {
  const parsed = parseMail(mail)
  return parsed ? signaturesOn(parsed, known).map(it => it.selector) : []
}

const compose = (text: string): Buffer => {
  const made = composeMessage(
    {
      headers: [
        { name: 'From', phrase: ['Café'], address: 'a@mail.example.com' },
        { name: 'To', phrase: [], address: 'b@example.org' },
        { name: 'Subject', text: ['Please   confirm ', 'x'.repeat(120)] },
        { name: 'Message-ID', tokens: ['<1@mail.example.com>'] },
      ],
      text: [text],
    },
    {},
    Date.UTC(2026, 10, 24),
    [RSA, ED],
  )
  if (!made.ok) throw new Error(made.refusal)
  return made.value.data
}

test('what this house signs, with both kinds of keys, holds', () => {
  expect(holding(compose('Hello,\n\n  there \n\n\n'))).toEqual(['r1', 'e1'])
  expect(holding(readFileSync(new URL('golden.eml', data)))).toHaveLength(2)
})

test.each(['simple/simple', 'simple/relaxed', 'relaxed/simple', 'relaxed/relaxed'])(
  'what another program signs holds: %s',
  async canonicalization => {
    const mail =
      'From: a@mail.example.com\r\nTo:  b@example.org\r\nSubject: one\r\n two\t three \r\n\r\nHello  there \r\n\t tab\r\n\r\n\r\n'
    const privateKey = RSA.key.export({ type: 'pkcs8', format: 'pem' })
    const signer = { signingDomain: 'mail.example.com', selector: 'r1', privateKey, canonicalization }
    const { signatures } = await dkimSign(mail, { ...signer, signatureData: [signer] })
    expect(holding(Buffer.from(signatures + mail))).toEqual(['r1'])
    expect(holding(Buffer.from(signatures + mail.replace('there', 'their')))).toEqual([])
  },
)

test('law: a body that is changed in a letter is not signed', () => {
  const mail = compose('Please confirm your address: https://mail.example/c/token\n')
  const body = mail.indexOf('\r\n\r\n') + 4
  fc.assert(
    fc.property(fc.integer({ min: body, max: mail.length - 3 }), fc.integer({ min: 33, max: 126 }), (at, code) => {
      const other = Buffer.from(mail)
      other[at] = code
      expect(holding(other).length).toBe(other.equals(mail) ? 2 : 0)
    }),
  )
})

describe('says nothing', () => {
  const mail = compose('Hello\n').toString('latin1')
  test.each([
    ['a changed Subject', mail.replace('Please', 'Kindly')],
    ['a second From on top', `From: eve@example.net\r\n${mail}`],
    ['a second From below', mail.replace('\r\n\r\n', '\r\nFrom: eve@example.net\r\n\r\n')],
    ['another domain', mail.replaceAll('d=mail.example.com', 'd=mail.example.org')],
    ['another selector', mail.replaceAll('s=r1', 's=r2').replaceAll('s=e1', 's=e2')],
    ['another algorithm', mail.replace('a=rsa-sha256', 'a=rsa-sha1').replace('a=ed25519-sha256', 'a=ed25519-sha1')],
    ['part of the body', mail.replaceAll('v=1;', 'v=1; l=0;')],
    ['a tag twice', mail.replaceAll('v=1;', 'v=1; v=1;')],
    ['another version', mail.replaceAll('v=1;', 'v=2;')],
    ['no mail', 'hello'],
    ['line feeds alone', mail.replaceAll('\r\n', '\n')],
  ])('%s', (_, other) => {
    expect(holding(Buffer.from(other, 'latin1'))).toEqual([])
  })
})

test('a field that is there once is read unfolded', () => {
  const mail = parseMail(compose('Hello\n'))
  expect(mail && fieldOf(mail, 'message-id')).toBe('<1@mail.example.com>')
  expect(mail && fieldOf(mail, 'cc')).toBeUndefined()
})
