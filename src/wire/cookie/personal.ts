/** Values by which somebody could be told: what a necessary cookie never holds [CK-05], and no declared name is. */

import { parseEmail } from '#base/address.ts'
import { bufferOf } from '../bytes.ts'

const EMAIL = /[^\s@"'<>(),;:]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+/i
const ESCAPED_EMAIL = /[a-z0-9._+-]{1,64}%40[a-z0-9-]+(?:\.[a-z0-9-]+)+/i
const PHONE = /(?:^|[^\d+])(?:\+|00)[1-9](?:[ ().-]?\d){7,14}(?!\d)/
const IPV4 = /(?:^|[^\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.])/
const IPV6 = /(?:^|[^0-9a-f:])(?:[0-9a-f]{1,4}:){4,7}[0-9a-f]{1,4}(?![0-9a-f:])/i
const JWT = /\beyJ[A-Za-z0-9_-]{5,}\.eyJ[A-Za-z0-9_-]{5,}/
const PACKED = /^[A-Za-z0-9+/_-]{12,4096}={0,2}$/
const DEPTH_MAX = 3

const PATTERNS = [
  { is: 'email', like: EMAIL },
  { is: 'email', like: ESCAPED_EMAIL },
  { is: 'phone', like: PHONE },
  { is: 'ip', like: IPV4 },
  { is: 'ip', like: IPV6 },
  { is: 'token', like: JWT },
] as const
export type Personal = (typeof PATTERNS)[number]['is']

/** What somebody could be told by in this value, also where it is written in percent signs or base64; undefined when nothing shows. */
export function personalIn(value: string, depth = 0): Personal | undefined {
  const text = value.slice(0, 4_096)
  const found = PATTERNS.find(({ is, like }) => like.test(text) && (is !== 'email' || isAddress(text)))
  if (found || depth >= DEPTH_MAX) return found?.is
  for (const inner of unwrapped(text)) {
    const within = personalIn(inner, depth + 1)
    if (within) return within
  }
  return undefined
}

/** `a@2x.png` has the form of an address and is none that anybody could have. */
function isAddress(text: string): boolean {
  const plain = (EMAIL.exec(text) ?? ESCAPED_EMAIL.exec(text))?.[0].replace('%40', '@')
  return plain !== undefined && parseEmail(plain).ok && !/\.(?:png|jpe?g|gif|svg|webp|js|css)$/i.test(plain)
}

function unwrapped(text: string): string[] {
  const inner: string[] = []
  if (/%[0-9a-f]{2}/i.test(text)) {
    try {
      inner.push(decodeURIComponent(text))
    } catch {
      // Not what it looked like.
    }
  }
  if (PACKED.test(text)) {
    const plain = bufferOf(Buffer.from(text, 'base64')).toString('latin1')
    if (/^[\x20-\x7e\s]+$/.test(plain)) inner.push(plain)
  }
  return inner.filter(it => it !== text)
}
