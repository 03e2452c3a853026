/** Names as they travel (RFC 1035 §3.1, §4.1.4), and as they are written. */

import { isIP } from 'node:net'
import { domainToASCII } from 'node:url'

const NAME_MAX_BYTES = 255
const LABEL_MAX_BYTES = 63
const POINTER = 0xc0
/** What stands in a name as itself; anything else is written as `\DDD` (RFC 4343 §2.1), so that no dot is taken for another. */
const PLAIN = /^[!-[\]-~]$/

/** What can be asked for, in small letters and A-labels, without a dot at the end; undefined for what is no name. */
export function askable(typed: string): string | undefined {
  const bare = typed.endsWith('.') ? typed.slice(0, -1) : typed
  // oxlint-disable-next-line no-control-regex -- Names of records, as _dmarc, are beyond what a host may be called.
  const name = /^[\x21-\x7e]*$/.test(bare) ? bare.toLowerCase() : domainToASCII(bare)
  const labels = name.split('.')
  const fits = labels.every(label => label.length > 0 && label.length <= LABEL_MAX_BYTES && !label.includes('\\'))
  return fits && name.length <= NAME_MAX_BYTES - 2 ? name : undefined
}

export function encodeName(name: string): Buffer {
  const parts = name.split('.').map(label => Buffer.from(`${String.fromCharCode(label.length)}${label}`, 'latin1'))
  return Buffer.concat([...parts, Buffer.of(0)])
}

/** Where a name stands and where it ends; a message that breaks the rules throws. */
export class Malformed extends Error {}

/**
 * Pointers lead backwards only, each further than the last, so that none leads in a circle.
 * @throws Malformed
 */
export function decodeName(bytes: Buffer, start: number): { readonly name: string; readonly end: number } {
  const labels: string[] = []
  let at = start
  let end = -1
  let size = 1
  for (let lowest = start; ;) {
    const length = byteAt(bytes, at)
    if (length === 0) break
    if (length >= POINTER) {
      const target = ((length & 0x3f) << 8) | byteAt(bytes, at + 1)
      if (target >= lowest) throw new Malformed('a pointer that does not lead back')
      if (end < 0) end = at + 2
      lowest = at = target
      continue
    }
    if (length > LABEL_MAX_BYTES) throw new Malformed('a label of no known kind')
    size += length + 1
    if (size > NAME_MAX_BYTES || at + 1 + length > bytes.length) throw new Malformed('a name that is too long')
    labels.push(written(bytes.subarray(at + 1, at + 1 + length)))
    at += length + 1
  }
  return { name: labels.join('.'), end: end < 0 ? at + 1 : end }
}

function byteAt(bytes: Buffer, at: number): number {
  const byte = bytes[at]
  if (byte === undefined) throw new Malformed('it ends too early')
  return byte
}

const written = (label: Buffer) =>
  Array.from(label, byte => {
    const sign = String.fromCharCode(byte)
    return PLAIN.test(sign) && sign !== '.' ? sign.toLowerCase() : `\\${String(byte).padStart(3, '0')}`
  }).join('')

/** Under which name an address is looked up (RFC 1035 §3.5, RFC 3596 §2.5); undefined for what is no address. */
export function reverseNameOf(address: string): string | undefined {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (isIP(plain) === 4) return `${plain.split('.').toReversed().join('.')}.in-addr.arpa`
  if (isIP(plain) !== 6 || plain.includes('%')) return undefined
  const text = new URL(`http://[${plain}]/`).hostname.slice(1, -1)
  const [head = '', tail = ''] = text.split('::')
  const groups = (half: string) => half.split(':').filter(group => group !== '')
  const missing = text.includes('::') ? 8 - groups(head).length - groups(tail).length : 0
  const all = [...groups(head), ...Array<string>(missing).fill('0'), ...groups(tail)]
  const nibbles = all.map(group => group.padStart(4, '0')).join('')
  return `${[...nibbles].toReversed().join('.')}.ip6.arpa`
}
