/** Which organisation a domain belongs to, by the list of public suffixes (RFC 7489 §3.2). */

import { getDomain } from 'tldts'

const OPTIONS = { allowPrivateDomains: true } as const

/** `mail.shop.example.co.uk` → `example.co.uk`; a public suffix is nobody's but its own. */
export const organisationOf = (domain: string): string => getDomain(domain, OPTIONS) ?? domain.toLowerCase()

/** RFC 7489 §3.1: strictly the same, or, relaxed, of the same organisation. */
export function isAligned(signed: string, from: string, mode: 'r' | 's'): boolean {
  const [a, b] = [signed.toLowerCase(), from.toLowerCase()]
  return a === b || (mode === 'r' && organisationOf(a) === organisationOf(b))
}
