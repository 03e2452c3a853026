/**
 * Where each recipient of a chunk is sent to: to the relay, all of them; or, straight out, to the sites of their domains,
 * which are looked up ahead and many at once. A domain that takes no mail is known here, and nobody is asked over SMTP.
 */

import { DEAL_AGAIN_MS, DEAL_DENIALS, DEAL_LOOKUPS, DEAL_MS } from '#base/limits.ts'
import { yes } from '#base/result.ts'
import type { House } from '#store/house.ts'
import { hostsOf } from '#outside/destination.ts'
import { openStsPolicies, type StsPolicies } from '#outside/mta-sts.ts'
import { mxOf, type MxHosts, type MxOptions } from '#outside/mx.ts'
import type { FindHosts, RelayHost, Reply } from '#wire/smtp/types.ts'
import type { Exit } from './exits.ts'
import { limitsOf, providerOf } from './site-rules.ts'
import type { Provider, SiteLimits } from './sites.ts'
import type { Recipient } from './types.ts'

/** Where mail goes by one set of connections, within the limits of one site. */
export type Place = {
  /** Connections are shared by what has the same. */
  readonly pool: string
  readonly site: string
  readonly provider: Provider
  readonly limits: SiteLimits
  readonly hosts?: FindHosts
}

export type Dealt = {
  readonly parts: readonly { readonly place: Place; readonly recipients: readonly Recipient[] }[]
  /** Nobody takes mail for them, and waiting does not help. */
  readonly dead: readonly { readonly recipient: Recipient; readonly reply: Reply }[]
  /** Nobody could say just now. */
  readonly unknown: readonly Recipient[]
  readonly unknownForMs: number
}

const RELAY: SiteLimits = { connections: null, messagesPerConnection: 1_000, perSecond: null, connectsPerMinute: null }

/** Deals for one worker, or one process. */
export class Dealer {
  readonly #house: House
  #policies: StsPolicies | undefined

  constructor(house: House) {
    this.#house = house
  }

  /** Needs nobody's word: where all go to one server. */
  atOnce(exit: Exit, recipients: readonly Recipient[]): Dealt | undefined {
    if (exit.kind === 'direct') return undefined
    return { parts: [{ place: relayPlace(exit), recipients }], dead: [], unknown: [], unknownForMs: 0 }
  }

  async deal(exit: Exit, recipients: readonly Recipient[]): Promise<Dealt> {
    const byDomain = Map.groupBy(recipients, ({ facts }) => domainOf(facts.address))
    const found = believed(await this.#lookUp(exit, [...byDomain.keys()]))
    const parts = new Map<string, { place: Place; recipients: Recipient[] }>()
    const dead: { recipient: Recipient; reply: Reply }[] = []
    const unknown: Recipient[] = []
    for (const [domain, people] of byDomain) {
      const at = found.get(domain)
      if (at?.is === 'refused') dead.push(...people.map(recipient => ({ recipient, reply: at.reply })))
      else if (at?.is !== 'place') unknown.push(...people)
      else {
        const part = parts.get(at.place.pool) ?? { place: at.place, recipients: [] }
        part.recipients.push(...people)
        parts.set(at.place.pool, part)
      }
    }
    return { parts: [...parts.values()], dead, unknown, unknownForMs: DEAL_AGAIN_MS }
  }

  /** Where one address is: for a message that belongs to no chunk. */
  async placeOf(exit: Exit, address: string): Promise<Found> {
    if (exit.kind !== 'direct') return { is: 'place', place: relayPlace(exit) }
    const domain = domainOf(address)
    return (await this.#lookUp(exit, [domain])).get(domain) ?? { is: 'unknown', detail: 'no answer in time' }
  }

  /** So many at once; whoever has not answered when the time is over is not waited for. */
  async #lookUp(exit: Exit, domains: readonly string[]): Promise<Map<string, Found>> {
    const found = new Map<string, Found>()
    const left = [...domains]
    const one = async () => {
      for (let domain = left.pop(); domain !== undefined; domain = left.pop())
        found.set(domain, await this.#find(exit, domain))
    }
    const { promise: late, resolve } = Promise.withResolvers<void>()
    const timer = setTimeout(resolve, DEAL_MS)
    await Promise.race([late, Promise.all(Array.from({ length: Math.min(DEAL_LOOKUPS, left.length) }, one))])
    clearTimeout(timer)
    left.length = 0
    return new Map(found)
  }

  async #find(exit: Exit, domain: string): Promise<Found> {
    if (domain === '') return { is: 'unknown', detail: 'no address' } // The gate says so.
    const { names } = this.#house.outside
    const mx: MxOptions = { isOwn: host => host === exit.relay.helo.toLowerCase() }
    const at = await mxOf(names, domain, mx)
    if (at.is !== 'hosts') return at
    const policies = exit.tls === 'mta-sts' ? this.#sts : undefined
    const policy = await policies?.policyOf(domain)
    const provider = providerOf(at.hosts)
    const named = hostsOf(domain, { names, mx, ...(policies && { policies }) })
    const isEncrypted = exit.tls === 'required' || limitsOf(provider).tls === 'required'
    const hosts = isEncrypted ? encrypted(named) : named
    // A domain that names its hosts in a policy has connections of its own: others at the site need not hold to it.
    const pool = policy?.mode === 'enforce' ? `${at.site} for ${domain}` : at.site
    const site = provider === 'other' ? at.site : provider
    return { is: 'place', place: { pool, site, provider, limits: limitsOf(provider), hosts } }
  }

  get #sts(): StsPolicies {
    const { names, fetch } = this.#house.outside
    return (this.#policies ??= openStsPolicies({ names, fetch }))
  }
}

export type Found =
  | { readonly is: 'place'; readonly place: Place }
  | Extract<MxHosts, { is: 'refused' }>
  | Extract<MxHosts, { is: 'unknown' }>

function relayPlace({ egress, bounds }: Exit): Place {
  return { pool: egress, site: 'relay', provider: 'other', limits: { ...RELAY, connections: bounds.connections } }
}

/** Nobody of them is spoken to in clear, nor behind a certificate that anybody could have made. */
const encrypted =
  (find: FindHosts): FindHosts =>
  async () => {
    const found = await find()
    if (!found.ok) return found
    return yes(found.value.map(host => ({ name: host.name, find: async () => demanding(await host.find()) })))
  }

const demanding = (found: Awaited<ReturnType<RelayHost['find']>>): typeof found =>
  found.ok && found.value.tls === 'opportunistic' ? yes({ ...found.value, tls: 'required' }) : found

const domainOf = (address: string | null) => address?.slice(address.lastIndexOf('@') + 1).toLowerCase() ?? ''

/** A resolver that knows of no domain at all is broken, or somebody's who answers for the world: nobody is refused by it. */
function believed(found: Map<string, Found>): Map<string, Found> {
  const all = [...found.values()]
  const isDenial = (it: Found) => it.is === 'refused' && it.reply.enhanced !== '5.1.10' // A null MX is an answer.
  if (all.length < DEAL_DENIALS || !all.every(isDenial)) return found
  return new Map([...found.keys()].map(domain => [domain, { is: 'unknown', detail: 'all were denied' } as const]))
}
