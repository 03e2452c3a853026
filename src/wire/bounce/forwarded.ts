/**
 * Whom a report is about. We know people by the address that we wrote to; a report names the one that their mail was
 * passed on to as well, or first, and that is nobody whom we know. Neither is a claim of ours: both are the report's.
 */

import { ADDRESS } from '../mail/bounce-text.ts'
import type { Failure } from '../mail/bounce.ts'
import { type Headers, headersOf } from '../mail/read-mail.ts'

type Written = { readonly address: string; readonly addresses: readonly string[] }

/**
 * `address` is the one that we wrote to, as far as the report tells: our copy's own `To` where it is one of them, else the
 * one before all others. `addresses` are all of them, in the order in which the mail went through them.
 */
export function writtenTo(failure: Failure, original: Headers): Written {
  const addresses = formsOf(failure)
  const to = new Set(
    headersOf(original, 'to')
      .flatMap(it => it.match(ADDRESS) ?? [])
      .map(it => it.toLowerCase()),
  )
  const whole = addresses.filter(it => it.includes('@') && !isEncoded(it, failure))
  return { address: whole.find(it => to.has(it.toLowerCase())) ?? whole[0] ?? failure.address, addresses }
}

/**
 * `Original-Recipient` before `Final-Recipient` (RFC 3464 §2.3.1), and that before Sendmail's `X-Actual-Recipient`; in
 * between, or alone where there are no fields, what stands in brackets behind the address.
 */
function formsOf({ addresses, texts }: Failure): readonly string[] {
  const near = texts.length > 1 ? texts.slice(0, -1) : texts
  const passed = near.flatMap(text => PASSED_ON.exec(text.slice(0, LOOKED_AT_CHARS))?.[1] ?? [])
  const all = addresses.length > 1 ? addresses.toSpliced(1, 0, ...passed) : [...passed, ...addresses]
  return [...new Set(all.flatMap(it => [it, decoded(it)]))]
}

/** Postfix and Sendmail: `(expanded from: <anna@a.example>)`; Exim: `(ultimately generated from anna@a.example)`. */
const PASSED_ON = /\((?:expanded|(?:ultimately )?generated)\s+from:?\s+<?([^\s<>()]{1,64}@[^\s<>()]{1,255})>?\)/i
const LOOKED_AT_CHARS = 2_000

/** RFC 3461 §4: in the envelope, a plus and an equals sign are written as numbers; some reports leave them so. */
const decoded = (address: string): string =>
  address.replace(/\+(2B|3D)/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
const isEncoded = (address: string, { addresses }: Failure): boolean =>
  decoded(address) !== address && addresses.includes(decoded(address))
