/**
 * What proves a choice without saying whose it was: a statement of site, banner, version, classes and week, signed by the
 * key of the site. Ed25519 is deterministic (RFC 8032 §5.1.6), so everybody who chose alike that week has the same bytes,
 * and the receipt is no identifier. It is `optimail.receipt/1.<statement>.<signature>`, both in base64url.
 */

import { no, yes, type Result } from '#base/result.ts'
import { fromBase64Url, toBase64Url } from '../base64.ts'
import { hexOf, textOf, utf8, type Bytes } from '../bytes.ts'
import { SIGNATURE_BYTES } from '../crypto.ts'
import { canonical, isObject, parseCanonical } from '../jcs.ts'
import { KEY_TYPES, type NoteSigner, type Vkey } from '../note.ts'
import { type Grant, isGrant } from './classes.ts'
import { isOrigin } from './place.ts'

export const RECEIPT_VERSION = 'optimail.receipt/1'
/** Nothing longer is read. */
export const RECEIPT_LENGTH_MAX = 2_048

export type Receipt = {
  readonly site: string
  readonly origin: string
  /** SHA-256 of the banner's definition, in hex: what was shown. */
  readonly banner: string
  readonly r: number
  readonly grant: Grant
  readonly week: number
}

export type ReceiptRefusal =
  | 'not-a-receipt' // not of this form, or a statement that says more or less than it must
  | 'another-key' // signed by a key that is not among those given
  | 'not-signed' // changed since, or never signed

const MEMBERS = 'banner,grant,key,origin,r,site,v,week'

export function writeReceipt(signer: NoteSigner, { site, origin, banner, r, grant, week }: Receipt): string {
  const said = canonical({ v: RECEIPT_VERSION, site, origin, banner, r, grant, week, key: hexOf(signer.id) })
  return [RECEIPT_VERSION, toBase64Url(utf8(said)), toBase64Url(signer.sign(said))].join('.')
}

type Read = { readonly receipt: Receipt; readonly key: string; readonly said: Bytes; readonly signature: Bytes }

/** Whether one of these keys signed exactly this. White space around it is how files end. */
export function verifyReceipt(text: string, keys: readonly Vkey[]): Result<Receipt, ReceiptRefusal> {
  const read = readReceipt(text.trim())
  if (!read) return no('not-a-receipt')
  const named = keys.filter(({ id, type }) => type === KEY_TYPES.ed25519 && hexOf(id) === read.key)
  if (named.length === 0) return no('another-key')
  return named.some(key => key.verify(read.said, read.signature)) ? yes(read.receipt) : no('not-signed')
}

/** There is one way to write a receipt down: whatever else decodes to the same is refused. */
function readReceipt(text: string): Read | undefined {
  if (text.length > RECEIPT_LENGTH_MAX || !text.startsWith(`${RECEIPT_VERSION}.`)) return undefined
  const [encoded = '', signed = '', ...more] = text.slice(RECEIPT_VERSION.length + 1).split('.')
  const said = fromBase64Url(encoded)
  const signature = fromBase64Url(signed, SIGNATURE_BYTES)
  const statement = said && textOf(said)
  if (!said || !signature || statement === undefined || more.length > 0) return undefined
  const stated = statedIn(statement)
  return stated && { ...stated, said, signature }
}

function statedIn(statement: string): Pick<Read, 'receipt' | 'key'> | undefined {
  const read = parseCanonical(statement)
  if (!read.ok || !isObject(read.value) || Object.keys(read.value).toSorted().join(',') !== MEMBERS) return undefined
  const { v, site, origin, banner, r, grant, week, key } = read.value
  if (v !== RECEIPT_VERSION || !isWord(site, /^sit_[a-z0-9]{1,40}$/) || !isWord(key, /^[0-9a-f]{8}$/)) return undefined
  if (typeof origin !== 'string' || !isOrigin(origin) || !isWord(banner, /^[0-9a-f]{64}$/)) return undefined
  if (!isWithin(r, 1, 999_999_999) || !isWithin(week, 0, 999_999)) return undefined
  if (typeof grant !== 'string' || !isGrant(grant)) return undefined
  return { receipt: { site, origin, banner, r, grant, week }, key }
}

const isWord = (value: unknown, like: RegExp): value is string => typeof value === 'string' && like.test(value)
const isWithin = (value: unknown, from: number, to: number): value is number =>
  Number.isSafeInteger(value) && from <= Number(value) && Number(value) <= to
