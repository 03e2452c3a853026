/**
 * check_host() of RFC 7208 §4: whether an address may send for a domain, and what it costs whoever asks. Receivers stop
 * at ten look-ups (§4.6.4) and two empty ones, and then nothing of the record counts.
 */

import { BlockList, isIP } from 'node:net'
import { SPF_DEPTH_MAX, SPF_HOSTS_MAX, SPF_LOOKUPS_MAX, SPF_VOIDS_MAX, SPF_WALK_MAX_MS } from '#base/limits.ts'
import { expand } from './macro.ts'
import { isSpf, type Mechanism, parseSpf, type Qualifier } from './record.ts'

/** Values of one kind under one name; `none` whether or not the name exists. */
export type Found<T> = { readonly is: 'found'; readonly values: readonly T[] } | { readonly is: 'none' | 'no-answer' }
export type SpfDns = {
  txt(name: string): Promise<Found<string>>
  /** IPv4 and IPv6. */
  addresses(host: string): Promise<Found<string>>
  /** The hosts, the first choice first. */
  mx(domain: string): Promise<Found<string>>
}

export type SpfAsked = {
  readonly domain: string
  /** Undefined: nobody's, so that each term is walked through and all of them are counted. */
  readonly ip?: string | undefined
  readonly sender?: string
}
export type SpfAnswer = {
  readonly result: Qualifier | 'none' | 'temperror' | 'permerror'
  readonly lookups: number
  readonly voids: number
  /** The term that decided it, or what is wrong. */
  readonly because: string
}

export const evaluateSpf = (dns: SpfDns, asked: SpfAsked): Promise<SpfAnswer> => new Walk(dns, asked).answer()

/** Ends the walk, from however deep. */
class Ended extends Error {
  override readonly name = 'Ended'
  readonly result: 'temperror' | 'permerror'
  constructor(result: 'temperror' | 'permerror', because: string) {
    super(because)
    this.result = result
  }
}

type Said = { readonly result: Qualifier | 'none'; readonly because: string }

class Walk {
  readonly #dns: SpfDns
  readonly #asked: SpfAsked
  /** Nobody's walk goes through to the end, to say how many look-ups there are; a receiver's ends at its bound. */
  readonly #counts: boolean
  readonly #endsAt = performance.now() + SPF_WALK_MAX_MS
  #lookups = 0
  #voids = 0

  constructor(dns: SpfDns, asked: SpfAsked) {
    this.#dns = dns
    this.#asked = asked
    this.#counts = asked.ip === undefined
  }

  async answer(): Promise<SpfAnswer> {
    try {
      const said = await this.#check(this.#asked.domain, 0)
      return this.#told(this.#isBeyond() ?? said)
    } catch (cause) {
      if (!(cause instanceof Ended)) throw cause
      return this.#told({ result: cause.result, because: cause.message })
    }
  }

  #isBeyond(): { readonly result: 'permerror'; readonly because: string } | undefined {
    if (this.#lookups > SPF_LOOKUPS_MAX) return { result: 'permerror', because: `${this.#lookups} look-ups` }
    return this.#voids > SPF_VOIDS_MAX ? { result: 'permerror', because: `${this.#voids} empty look-ups` } : undefined
  }

  #told(it: { readonly result: SpfAnswer['result']; readonly because: string }): SpfAnswer {
    return { ...it, lookups: this.#lookups, voids: this.#voids }
  }

  async #check(domain: string, depth: number): Promise<Said> {
    if (depth > SPF_DEPTH_MAX) throw new Ended('permerror', `too deep at ${domain}`)
    const answer = await this.#dns.txt(domain)
    if (answer.is === 'no-answer') throw new Ended('temperror', `no answer for ${domain}`)
    const [text, ...more] = answer.is === 'found' ? answer.values.filter(isSpf) : []
    if (text === undefined) return { result: 'none', because: `no record at ${domain}` }
    if (more.length > 0) throw new Ended('permerror', `several records at ${domain}`)
    const record = parseSpf(text)
    if (!record.ok) throw new Ended('permerror', `“${record.refusal}” at ${domain}`)
    for (const mechanism of record.value.mechanisms)
      if (await this.#matches(mechanism, domain, depth)) return { result: mechanism.qualifier, because: mechanism.term }
    const { redirect, mechanisms } = record.value
    if (redirect === null || mechanisms.some(({ name }) => name === 'all'))
      return { result: 'neutral', because: 'nothing fits' }
    this.#look()
    const said = await this.#check(this.#expand(redirect, domain), depth + 1)
    if (said.result === 'none') throw new Ended('permerror', said.because)
    return said
  }

  async #matches(it: Mechanism, domain: string, depth: number): Promise<boolean> {
    const { ip } = this.#asked
    const target = it.target === null ? domain : this.#expand(it.target, domain)
    switch (it.name) {
      case 'all':
        return true
      case 'ip4':
      case 'ip6':
        return ip !== undefined && isWithin(ip, target, it.bits)
      case 'include':
        return this.#includes(target, depth)
      case 'a':
        this.#look()
        return this.#isOneOf(await this.#dns.addresses(target), it.bits)
      case 'mx':
        this.#look()
        return this.#isMx(target, it.bits)
      case 'exists':
        this.#look()
        return this.#count(await this.#dns.addresses(target)).length > 0 && !this.#counts
      case 'ptr':
        this.#look() // RFC 7208 §5.5: do not use it. It costs, and here it never fits.
        return false
    }
  }

  /** §5.2: only a pass fits; a record that is not there spoils everything. */
  async #includes(target: string, depth: number): Promise<boolean> {
    this.#look()
    const said = await this.#check(target, depth + 1)
    if (said.result === 'none') throw new Ended('permerror', said.because)
    return said.result === 'pass' && !this.#counts // To count is to go on.
  }

  async #isMx(target: string, bits: Mechanism['bits']): Promise<boolean> {
    const hosts = this.#count(await this.#dns.mx(target))
    if (hosts.length > SPF_HOSTS_MAX) throw new Ended('permerror', `more than ${SPF_HOSTS_MAX} MX at ${target}`)
    for (const host of hosts) {
      this.#inTime()
      if (this.#isOneOf(await this.#dns.addresses(host), bits)) return true
    }
    return false
  }

  #isOneOf(answer: Found<string>, bits: Mechanism['bits']): boolean {
    const { ip } = this.#asked
    return this.#count(answer).some(address => ip !== undefined && isWithin(ip, address, bits))
  }

  #count(answer: Found<string>): readonly string[] {
    if (answer.is === 'no-answer') throw new Ended('temperror', 'no answer')
    if (answer.is === 'found') return answer.values
    this.#voids += 1
    if (!this.#counts && this.#voids > SPF_VOIDS_MAX) throw new Ended('permerror', `${this.#voids} empty look-ups`)
    return []
  }

  /** A walk that counts goes beyond the bound, but not for ever. */
  #look(): void {
    this.#inTime()
    this.#lookups += 1
    if (this.#lookups > (this.#counts ? SPF_LOOKUPS_MAX * 5 : SPF_LOOKUPS_MAX))
      throw new Ended('permerror', `${this.#lookups} look-ups`)
  }

  /** Whoever answers slowly on purpose does not hold us up. */
  #inTime(): void {
    if (performance.now() > this.#endsAt) throw new Ended('temperror', 'it takes too long')
  }

  #expand(text: string, domain: string): string {
    const { ip = '192.0.2.1', sender = `postmaster@${this.#asked.domain}` } = this.#asked
    const expanded = expand(text, { ip, sender, domain })
    if (expanded === undefined) throw new Ended('permerror', `“${text}” at ${domain}`)
    return expanded
  }
}

function isWithin(ip: string, network: string, [v4, v6]: Mechanism['bits']): boolean {
  const [family, other] = [isIP(ip), isIP(network)]
  if (family === 0 || family !== other) return false
  const kind = family === 4 ? 'ipv4' : 'ipv6'
  const list = new BlockList()
  list.addSubnet(network, family === 4 ? v4 : v6, kind)
  return list.check(ip, kind)
}
