/** Whether a server is who the DNS says, by its certificate: DANE for SMTP (RFC 6698, RFC 7671, RFC 7672 §3). */

import { createHash, type X509Certificate } from 'node:crypto'
import type { Tlsa } from '#base/dns.ts'

const TRUST_ANCHOR = 2
const END_ENTITY = 3
const CHAIN_MAX = 10

/** Only these two kinds say something about a mail server (RFC 7672 §3.1.3), in forms that we can compare. */
export const isUsable = ({ usage, selector, matching }: Tlsa): boolean =>
  (usage === TRUST_ANCHOR || usage === END_ENTITY) && (selector === 0 || selector === 1) && matching <= 2

/**
 * `chain` begins with the server's own certificate. For an end entity its name and its dates do not matter: the record
 * says both (RFC 7671 §5.1). For an authority they do.
 */
export function matchesDane(
  tlsa: readonly Tlsa[],
  chain: readonly X509Certificate[],
  host: string,
  nowMs: number,
): boolean {
  const [own] = chain
  if (!own) return false
  const usable = tlsa.filter(isUsable)
  if (usable.some(it => it.usage === END_ENTITY && isOf(it, own))) return true
  return usable.some(it => it.usage === TRUST_ANCHOR && isBelow(it, chain.slice(0, CHAIN_MAX), host, nowMs))
}

/** From the server's own up to the named one, each is signed by the next, and is an authority except the first. */
function isBelow(anchor: Tlsa, chain: readonly X509Certificate[], host: string, nowMs: number): boolean {
  const [own] = chain
  if (!own?.checkHost(host)) return false
  for (const [i, it] of chain.entries()) {
    if (!isCurrent(it, nowMs) || (i > 0 && !it.ca)) return false
    if (i > 0 && isOf(anchor, it)) return true
    const next = chain[i + 1]
    if (!next || !it.checkIssued(next) || !it.verify(next.publicKey)) return false
  }
  return false
}

const isCurrent = (it: X509Certificate, nowMs: number) =>
  Date.parse(it.validFrom) <= nowMs && nowMs <= Date.parse(it.validTo)

function isOf({ selector, matching, data }: Tlsa, certificate: X509Certificate): boolean {
  const bytes = selector === 0 ? certificate.raw : certificate.publicKey.export({ type: 'spki', format: 'der' })
  const said =
    matching === 0
      ? bytes
      : createHash(matching === 1 ? 'sha256' : 'sha512')
          .update(bytes)
          .digest()
  return said.equals(data)
}
