/** An address as whoever it belongs to writes it. */

import { domainToUnicode } from 'node:url'

/** The letters of its domain in place of those that machines exchange (RFC 5890). */
export function shownAddress(address: string): string {
  const at = address.lastIndexOf('@') + 1
  const domain = address.slice(at)
  return `${address.slice(0, at)}${(domain.includes('xn--') && domainToUnicode(domain)) || domain}`
}
