/**
 * The way to a domain's own servers, asked at each connection: its hosts in order, and how each has to prove itself. What
 * DANE says of a host goes before what MTA-STS says of the domain (RFC 8461 §2); where neither speaks, TLS is only wanted.
 */

import { isIP } from 'node:net'
import type { Resolver } from '#base/dns.ts'
import { MX_ADDRESSES_MAX } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import { stsAllows } from '#wire/mta-sts.ts'
import type { FindHosts, HostTls, RelayHost, Trouble } from '#wire/smtp/types.ts'
import type { StsPolicies } from './mta-sts.ts'
import { mxOf, type MxHosts, type MxOptions } from './mx.ts'

export type Destinations = {
  readonly names: Resolver
  readonly policies?: StsPolicies
  readonly mx?: MxOptions
}

const SMTP_PORT = 25

/** For a courier of this domain’s mail; `mxOf` tells beforehand whether there is anybody at all. */
export function hostsOf(domain: string, { names, policies, mx }: Destinations): FindHosts {
  return async () => {
    const found = await mxOf(names, domain, mx)
    if (found.is !== 'hosts') return no(troubleOf(found))
    const policy = domain.startsWith('[') ? undefined : await policies?.policyOf(domain)
    const demands = policy?.mode === 'enforce'
    const hosts = demands ? found.hosts.filter(host => stsAllows(policy, host)) : found.hosts
    if (hosts.length === 0) return no(NOT_NAMED)
    return yes(hosts.map(name => hostOf(names, name, demands ? 'required' : 'opportunistic', found.validated)))
  }
}

/** §5 of RFC 8461: the mail waits, for whoever answers instead of them may do so only for a while. */
const NOT_NAMED: Trouble = {
  at: 'starttls',
  why: 'no-tls',
  detail: 'none of the domain’s hosts is named in its MTA-STS policy',
  lasting: false,
}

function troubleOf(found: Exclude<MxHosts, { is: 'hosts' }>): Trouble {
  if (found.is === 'unknown') return { at: 'connect', why: 'no-such-host', detail: found.detail, lasting: false }
  return { at: 'connect', why: 'no-such-host', reply: found.reply, lasting: true }
}

function hostOf(names: Resolver, name: string, tls: HostTls, isListValidated: boolean): RelayHost {
  return {
    name,
    async find() {
      const found = await names.addresses(name)
      if (found.is !== 'found') return no(addressless(found))
      const addresses = mixed(found.values).slice(0, MX_ADDRESSES_MAX)
      if (!isListValidated || !found.validated) return yes({ addresses, tls })
      const dane = await daneOf(names, name, found.name)
      return dane.ok ? yes({ addresses, tls: dane.value ?? tls }) : dane
    },
  }
}

const addressless = (found: { readonly is: string; readonly detail?: string }): Trouble => ({
  at: 'connect',
  why: 'no-such-host',
  detail: found.detail ?? 'the host has no address',
  lasting: false,
})

/** RFC 7672 §2.2: no answer where there may be a record is no permission to do without; records that nobody can use demand TLS. */
async function daneOf(names: Resolver, host: string, expanded: string): Promise<Result<HostTls | undefined, Trouble>> {
  for (const name of new Set([expanded, host])) {
    const found = await names.tlsa(`_${SMTP_PORT}._tcp.${name}`)
    if (found.is === 'no-answer')
      return no({ at: 'starttls', why: 'no-tls', detail: `TLSA: ${found.detail}`, lasting: false })
    if (found.is === 'found' && found.validated) return yes({ tlsa: found.values })
  }
  return yes(undefined)
}

/** One of each family in turn, so that two tries are two ways (RFC 8305). */
function mixed(addresses: readonly string[]): readonly string[] {
  const six = addresses.filter(it => isIP(it) === 6)
  const four = addresses.filter(it => isIP(it) === 4)
  return Array.from({ length: Math.max(six.length, four.length) }, (_, i) => [six[i], four[i]])
    .flat()
    .filter(it => it !== undefined)
}
