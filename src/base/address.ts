/**
 * Email addresses: what may be one, and the one form in which an address is compared, hashed and put into the ledger.
 *
 * Accepted is `local@domain` with a dot-atom as local part (RFC 5322 §3.2.3, RFC 6531 §3.3 for letters beyond ASCII) and
 * a domain name of two or more labels. A quoted local part (`"john doe"@example.org`) is refused, although the grammar
 * has it: nobody receives mail under one, many servers mishandle it, and every quote is a chance to smuggle a command.
 * Nothing is trimmed or repaired here: a caller that wants to forgive a blank at the end does so before it asks.
 */

import { domainToASCII } from 'node:url'
import { ADDRESS_MAX_BYTES, DOMAIN_MAX_BYTES, LOCAL_PART_MAX_BYTES } from './limits.ts'
import { no, yes, type Result } from './result.ts'
import { utf8Length } from './utf8.ts'

export type EmailAddress = {
  /** NFC, local part in lower case, domain as lower-case A-label: the form that is hashed and that the ledger discloses. */
  readonly canonical: string
  /** What a mail server is given: as canonical, but the local part in the letters that were typed (RFC 5321 §2.4). */
  readonly mailbox: string
  /** The local part of the mailbox. */
  readonly local: string
  /** The domain as lower-case A-label; MX and policy are looked up under it. */
  readonly domain: string
  /** True when the local part is beyond ASCII: only a server that lists SMTPUTF8 can take it (RFC 6531 §3.1). */
  readonly smtputf8: boolean
}

export const ADDRESS_REFUSALS = [
  'empty',
  'control-character', // CR, LF, NUL and their kin: a header or command injection, never a typing error
  'invisible-character', // zero-width, bidirectional override, unassigned, half of a surrogate pair
  'space',
  'no-at-sign',
  'several-at-signs',
  'no-local-part',
  'quoted-local-part',
  'forbidden-character',
  'misplaced-dot', // at either end of the local part, or two in a row
  'no-domain',
  'domain-literal', // user@[192.0.2.1]
  'bad-domain',
  'domain-without-dot', // user@localhost
  'too-long',
] as const
export type AddressRefusal = (typeof ADDRESS_REFUSALS)[number]

const UNSEEN: readonly (readonly [RegExp, AddressRefusal])[] = [
  [/\p{Cc}|\p{Zl}|\p{Zp}/u, 'control-character'],
  [/\p{Z}/u, 'space'],
  [/\p{C}/u, 'invisible-character'],
]
/** RFC 5322 atext, and whatever is beyond ASCII. What is beyond ASCII and cannot be seen was refused before. */
const ATOMS = /^[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~\u{80}-\u{10ffff}.]+$/u
const HOST_TYPED = /^[A-Za-z0-9\-.\u{80}-\u{10ffff}]+$/u
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?!\d+$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

/** Reads what somebody typed or a file holds. Never throws. */
export function parseEmail(typed: string): Result<EmailAddress, AddressRefusal> {
  if (typed === '') return no('empty')
  if (typed.length > 2 * ADDRESS_MAX_BYTES) return no('too-long')
  for (const [sign, refusal] of UNSEEN) if (sign.test(typed)) return no(refusal)
  const text = typed.normalize('NFC')
  const at = text.lastIndexOf('@')
  if (at < 0) return no('no-at-sign')
  const local = text.slice(0, at)
  const wrong = flawOfLocal(local)
  if (wrong) return no(wrong)
  const domain = parseDomain(text.slice(at + 1))
  return domain.ok ? assemble(local, domain.value) : domain
}

/** The domain as lower-case A-label (UTS 46, non-transitional), or why it is none. */
export function parseDomain(typed: string): Result<string, AddressRefusal> {
  if (typed === '') return no('no-domain')
  if (typed.startsWith('[')) return no('domain-literal')
  if (!HOST_TYPED.test(typed)) return no('bad-domain')
  const domain = domainToASCII(typed)
  if (domain === '' || domain.length > DOMAIN_MAX_BYTES) return no('bad-domain')
  if (!domain.includes('.')) return no('domain-without-dot')
  return HOST.test(domain) ? yes(domain) : no('bad-domain')
}

function flawOfLocal(local: string): AddressRefusal | undefined {
  if (local === '') return 'no-local-part'
  if (local.includes('"')) return 'quoted-local-part'
  if (local.includes('@')) return 'several-at-signs'
  if (!ATOMS.test(local)) return 'forbidden-character'
  if (local.startsWith('.') || local.endsWith('.') || local.includes('..')) return 'misplaced-dot'
  return undefined
}

function assemble(local: string, domain: string): Result<EmailAddress, AddressRefusal> {
  const lower = local.toLowerCase().normalize('NFC')
  const bytes = Math.max(utf8Length(local), utf8Length(lower)) // a letter may grow when it is lowered: İ
  if (bytes > LOCAL_PART_MAX_BYTES || bytes + 1 + domain.length > ADDRESS_MAX_BYTES) return no('too-long')
  const smtputf8 = bytes !== local.length
  return yes({ canonical: `${lower}@${domain}`, mailbox: `${local}@${domain}`, local, domain, smtputf8 })
}
