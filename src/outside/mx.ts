/** Who takes mail for a domain, and in which order they are asked: RFC 5321 §5.1, RFC 7505. */

import { isIP } from 'node:net'
import type { Mx, Resolver } from '#base/dns.ts'
import { MX_HOSTS_MAX } from '#base/limits.ts'
import { sha256 } from '#wire/crypto.ts'
import { hexOf, utf8 } from '#wire/bytes.ts'
import type { Reply } from '#wire/smtp/types.ts'

export type MxHosts =
  /** In the order in which they are tried; names, or an address. `implicit`: there is no MX, so it is the domain itself. */
  | {
      readonly is: 'hosts'
      readonly hosts: readonly string[]
      readonly site: string
      readonly implicit: boolean
      readonly validated: boolean
      readonly ttlS: number
    }
  /** Nobody takes mail for it, and waiting does not help: what a server would have said. */
  | { readonly is: 'refused'; readonly reply: Reply; readonly ttlS: number }
  /** Nobody could tell just now. */
  | { readonly is: 'unknown'; readonly detail: string }

export type MxOptions = {
  /** A name of ours: what points there would come back to us. */
  readonly isOwn?: (host: string) => boolean
  /** From 0 to below 1. */
  readonly random?: () => number
}

const REFUSALS = {
  nullMx: { code: 556, enhanced: '5.1.10', text: 'The domain takes no mail: it says so in the DNS (null MX)' }, // RFC 7505 §4.2
  noDomain: { code: 550, enhanced: '5.1.2', text: 'There is no such domain' },
  nobody: { code: 550, enhanced: '5.4.4', text: 'The domain has no host that takes mail' },
  loop: { code: 550, enhanced: '5.4.6', text: 'The mail would come back to us' },
} as const satisfies Record<string, Reply>

/** `domain` as in an address: a name, or an address in brackets. Never throws. */
export async function mxOf(names: Resolver, domain: string, options: MxOptions = {}): Promise<MxHosts> {
  if (domain.startsWith('[')) return literal(domain)
  const found = await names.mx(domain)
  if (found.is === 'no-answer') return { is: 'unknown', detail: found.detail }
  if (found.is === 'no-such-domain') return { is: 'refused', reply: REFUSALS.noDomain, ttlS: found.ttlS }
  if (found.is === 'none') return implicit(names, domain, options)
  const { values, ttlS, validated } = found
  if (values.every(({ host }) => host === '')) return { is: 'refused', reply: REFUSALS.nullMx, ttlS }
  const named = values.filter(({ host }) => isHost(host))
  const before = beforeUs(named, options)
  const hosts = ordered(before, options).slice(0, MX_HOSTS_MAX)
  if (hosts.length === 0) return { is: 'refused', reply: named.length > 0 ? REFUSALS.loop : REFUSALS.nobody, ttlS }
  return { is: 'hosts', hosts, site: siteOf(named.map(({ host }) => host)), implicit: false, validated, ttlS }
}

/** Only where there is no MX at all: one that cannot be used is no reason to go elsewhere (RFC 5321 §5.1). */
async function implicit(names: Resolver, domain: string, { isOwn }: MxOptions): Promise<MxHosts> {
  const found = await names.addresses(domain)
  if (found.is === 'no-answer') return { is: 'unknown', detail: found.detail }
  if (found.is !== 'found') return { is: 'refused', reply: REFUSALS.nobody, ttlS: found.ttlS }
  const host = plain(domain)
  const { ttlS, validated } = found
  if (isOwn?.(host)) return { is: 'refused', reply: REFUSALS.loop, ttlS }
  return { is: 'hosts', hosts: [host], site: siteOf([host]), implicit: true, validated, ttlS }
}

function literal(domain: string): MxHosts {
  const [, address = ''] = /^\[(?:IPv6:)?([\da-f:.]+)\]$/i.exec(domain) ?? []
  if (isIP(address) === 0) return { is: 'refused', reply: REFUSALS.noDomain, ttlS: 0 }
  return { is: 'hosts', hosts: [address], site: siteOf([address]), implicit: true, validated: false, ttlS: 0 }
}

const plain = (host: string) => host.toLowerCase().replace(/\.$/, '')

/** What a host may be called, as far as a name in the DNS goes; an address is no name. */
const isHost = (host: string) => isIP(host) === 0 && /^[a-z\d_](?:[a-z\d_.-]*[a-z\d_])?$/.test(host)

/** Whoever stands where we do, or behind us, would hand it to us (RFC 5321 §5.1). */
function beforeUs(all: readonly Mx[], { isOwn = () => false }: MxOptions): readonly Mx[] {
  const us = Math.min(...all.filter(({ host }) => isOwn(host)).map(({ preference }) => preference))
  return all.filter(({ preference }) => preference < us)
}

/** Those of equal preference in an order of chance, so that they share the mail. */
function ordered(all: readonly Mx[], { random = Math.random }: MxOptions): readonly string[] {
  const drawn = all.map(mx => ({ ...mx, lot: random() }))
  drawn.sort((a, b) => a.preference - b.preference || a.lot - b.lot)
  return [...new Set(drawn.map(({ host }) => host))]
}

const SITE_MAX_CHARS = 200

/**
 * Domains whose mail goes to the same hosts are one site: they share its connections and its patience. Their names in one
 * order, whatever their preferences; `aspmx.l.google.com,alt1.aspmx.l.google.com`. What is too long to read is a digest.
 */
export function siteOf(hosts: readonly string[]): string {
  const all = [...new Set(hosts.map(plain))].toSorted().join(',')
  return all.length <= SITE_MAX_CHARS ? all : `${all.slice(0, 100)}…${hexOf(sha256(utf8(all))).slice(0, 32)}`
}
