/**
 * DKIM signatures read again (RFC 6376 §6.1, RFC 8463): of a mail that was kept as it was handed over, with the key that
 * was logged. Signatures over a part of the body (`l=`), and by short keys, say nothing.
 */

import { DKIM_RSA_MIN_BITS, DKIM_TAGS_MAX, HEADERS_MAX } from '#base/limits.ts'
import { fromBase64, toBase64 } from '../base64.ts'
import { fromLatin1, latin1Of, type Bytes } from '../bytes.ts'
import { ed25519Verifier, KEY_BYTES, rsaVerifier, sha256, type Verify } from '../crypto.ts'

/** A header field as it stands in the mail, folded, without its last CRLF. */
export type RawField = { readonly name: string; readonly raw: string }
export type RawMail = { readonly fields: readonly RawField[]; readonly body: string }

/** The value of `p=` in the record of this name, base64; undefined when no such key is known. */
export type KeyOf = (domain: string, selector: string) => string | undefined
/** A signature that holds: whose it is, and under which name its key stood. */
export type Signed = { readonly domain: string; readonly selector: string }

/** Takes a mail apart; each character of the result is one byte. Undefined when it is no mail with CRLF. */
export function parseMail(mail: Bytes): RawMail | undefined {
  const text = latin1Of(mail)
  const split = text.indexOf('\r\n\r\n')
  if (split < 0) return undefined
  const lines = text.slice(0, split).split(/\r\n(?![ \t])/)
  if (lines.length > HEADERS_MAX * 2) return undefined
  const fields = lines.map(raw => ({ name: raw.split(':', 1)[0]?.trim().toLowerCase() ?? '', raw }))
  return fields.every(it => it.raw.includes(':')) ? { fields, body: text.slice(split + 4) } : undefined
}

/** The value of the only field of this name, unfolded; undefined when there is none, or several. */
export function fieldOf({ fields }: RawMail, name: string): string | undefined {
  const [field, ...more] = fields.filter(it => it.name === name)
  if (!field || more.length > 0) return undefined
  return field.raw
    .slice(field.raw.indexOf(':') + 1)
    .replaceAll('\r\n', '')
    .trim()
}

/** Every signature on the mail that holds with a known key. */
export function signaturesOn(mail: RawMail, keyOf: KeyOf): Signed[] {
  const signatures = mail.fields.filter(it => it.name === 'dkim-signature').slice(0, 10)
  return signatures.flatMap(field => {
    const signed = verifySignature(mail, field, keyOf)
    return signed ? [signed] : []
  })
}

function verifySignature(mail: RawMail, field: RawField, keyOf: KeyOf): Signed | undefined {
  const tags = tagsOf(field.raw.slice(field.raw.indexOf(':') + 1))
  const { a = '', c = 'simple/simple', d = '', s = '', h = '', bh = '', b = '' } = tags ?? {}
  if (!tags || tags['v'] !== '1' || tags['l'] !== undefined) return undefined
  const key = keyOf(d.toLowerCase(), s.toLowerCase())
  const verify = key === undefined ? undefined : verifierOf(a, key)
  const signature = fromBase64(withoutBlanks(b))
  const names = h.split(':').map(name => name.trim().toLowerCase())
  if (!verify || !signature || !names.includes('from')) return undefined
  const [header, body = 'simple'] = c.split('/')
  if (!isWay(header) || !isWay(body) || toBase64(sha256(fromLatin1(BODY[body](mail.body)))) !== withoutBlanks(bh))
    return undefined
  const data = fromLatin1(signedHeader(mail.fields, field, names, HEADER[header]))
  return verify(a.startsWith('ed25519') ? sha256(data) : data, signature)
    ? { domain: d.toLowerCase(), selector: s.toLowerCase() }
    : undefined
}

const withoutBlanks = (text: string) => text.replaceAll(/[ \t\r\n]/g, '')

/** RFC 6376 §3.2; undefined when a tag is there twice, or it is no list of tags. */
function tagsOf(value: string): Readonly<Record<string, string>> | undefined {
  const parts = value.split(';').map(part => part.trim())
  if (parts.at(-1) === '') parts.pop()
  const tags: Record<string, string> = Object.create(null)
  if (parts.length > DKIM_TAGS_MAX) return undefined
  for (const part of parts) {
    const [, name = '', text = ''] = /^([A-Za-z][A-Za-z0-9_]*)\s*=\s*([^]*)$/.exec(part) ?? []
    if (name === '' || name in tags) return undefined
    tags[name] = text
  }
  return tags
}

function verifierOf(algorithm: string, key: string): Verify | undefined {
  const bytes = fromBase64(withoutBlanks(key))
  if (!bytes) return undefined
  if (algorithm === 'ed25519-sha256') return bytes.length === KEY_BYTES ? ed25519Verifier(bytes) : undefined
  const rsa = algorithm === 'rsa-sha256' ? rsaVerifier(bytes) : undefined
  return rsa && rsa.bits >= DKIM_RSA_MIN_BITS ? rsa : undefined
}

type Way = 'simple' | 'relaxed'
const isWay = (text: string | undefined): text is Way => text === 'simple' || text === 'relaxed'

/** RFC 6376 §3.4.1 and §3.4.2: one field, without a CRLF behind it. */
const HEADER: Readonly<Record<Way, (raw: string) => string>> = {
  simple: raw => raw,
  relaxed: raw => {
    const at = raw.indexOf(':')
    const value = raw
      .slice(at + 1)
      .replaceAll('\r\n', '')
      .replaceAll(/[ \t]+/g, ' ')
      .trim()
    return `${raw.slice(0, at).trim().toLowerCase()}:${value}`
  },
}

/** RFC 6376 §3.4.3 and §3.4.4. */
const BODY: Readonly<Record<Way, (body: string) => string>> = {
  simple: body => `${body.replace(/(?<!\r\n)(?:\r\n)+$/, '')}\r\n`,
  relaxed: body => {
    const lines = body.split('\r\n').map(line => line.replaceAll(/[ \t]+/g, ' ').replace(/ $/, ''))
    while (lines.at(-1) === '') lines.pop()
    return lines.length === 0 ? '' : `${lines.join('\r\n')}\r\n`
  },
}

/** The fields that are named, each name from the last field upwards, then the signature's own without its value (§5.4.2, §3.7). */
function signedHeader(
  fields: readonly RawField[],
  own: RawField,
  names: readonly string[],
  way: (raw: string) => string,
): string {
  const left = new Map<string, RawField[]>()
  for (const field of fields) left.set(field.name, [...(left.get(field.name) ?? []), field])
  const signed = names.flatMap(name => left.get(name)?.pop() ?? [])
  const unsigned = own.raw.replace(/([;:]\s*b\s*=)[^;]*/, '$1')
  return `${signed.map(it => `${way(it.raw)}\r\n`).join('')}${way(unsigned)}`
}
