/**
 * The domain name system, asked by ourselves: the answers of node:dns say neither how long an MX holds nor whether it was
 * checked. One question is on its way once, however many want to know; answers are kept as long as they hold.
 */

import { getServers } from 'node:dns'
import { isIP } from 'node:net'
import type { DnsAnswer, Mx, Resolver, Tlsa } from '#base/dns.ts'
import {
  DNS_ALIASES_MAX,
  DNS_FAILURE_KEPT_MS,
  DNS_KEPT_MAX,
  DNS_KEPT_MAX_BYTES,
  DNS_NONE_KEPT_MAX_S,
  DNS_OPEN_MAX,
  DNS_SERVERS_MAX,
  DNS_TIMEOUT_MS,
  DNS_TRIES,
  DNS_TTL_MAX_S,
  DNS_WAITING_MAX,
} from '#base/limits.ts'
import { askable, reverseNameOf } from '#wire/dns/name.ts'
import { type Reading, readingOf } from '#wire/dns/reading.ts'
import type { Data, Kind, Question } from '#wire/dns/types.ts'
import { DnsCache } from './dns-cache.ts'
import { askServer, type Server } from './dns-exchange.ts'

export type ResolverOptions = {
  /** `192.0.2.53`, `[2001:db8::53]:5353`, in order of preference; those of this machine when there is none. */
  readonly servers?: readonly string[]
  /** They check signatures, and the way to them is safe (RFC 6840 §5.9): what they call checked is believed. */
  readonly validates?: boolean
  /** For one server to answer, once. */
  readonly timeoutMs?: number
  /** Milliseconds that only go forward. */
  readonly clock?: () => number
}

export function openResolver(options: ResolverOptions = {}): Resolver {
  const asker = new Asker(options)
  return {
    mx: domain => asker.ask(domain, 'MX') as Promise<DnsAnswer<Mx>>, // A kind of record has data of its own; so with all below.
    addresses: host => asker.addresses(host),
    txt: name => asker.ask(name, 'TXT') as Promise<DnsAnswer<string>>,
    cname: name => asker.ask(name, 'CNAME') as Promise<DnsAnswer<string>>,
    ptr: async address => asker.ask(reverseNameOf(address) ?? '', 'PTR') as Promise<DnsAnswer<string>>,
    tlsa: name => asker.ask(name, 'TLSA') as Promise<DnsAnswer<Tlsa>>,
  }
}

/** Undefined for what is no server; `192.0.2.53:5353`, `2001:db8::53`. */
export function readServer(text: string): Server | undefined {
  const [, bracketed, plain, port = '53'] = /^(?:\[([^\]]+)\]|([\d.]+))(?::(\d{1,5}))?$/.exec(text) ?? []
  const address = bracketed ?? plain ?? text
  if (isIP(address) === 0 || Number(port) < 1 || Number(port) > 65_535) return undefined
  return { address, port: Number(port) }
}

const NOTHING_THERE = { is: 'no-such-domain', ttlS: DNS_NONE_KEPT_MAX_S, validated: false } as const
/** Names that lead nowhere by definition (RFC 6761 §6.4, RFC 7686): nobody is asked about them. */
const NOWHERE = /(?:^|\.)(?:invalid|onion)$/
const LOCAL = /(?:^|\.)localhost$/

class Asker {
  readonly #servers: readonly Server[]
  readonly #validates: boolean
  readonly #timeoutMs: number
  readonly #cache: DnsCache
  readonly #flights = new Map<string, Promise<DnsAnswer<Data[Kind]>>>()
  readonly #waiting: (() => void)[] = []
  #open = 0

  constructor({ servers = [], validates = false, timeoutMs = DNS_TIMEOUT_MS, clock }: ResolverOptions) {
    const named = servers.length > 0 ? servers : getServers()
    this.#servers = named.flatMap(text => readServer(text) ?? []).slice(0, DNS_SERVERS_MAX)
    this.#validates = validates
    this.#timeoutMs = timeoutMs
    this.#cache = new DnsCache({ entries: DNS_KEPT_MAX, bytes: DNS_KEPT_MAX_BYTES }, clock ?? (() => performance.now()))
  }

  /** Both families; that one of them gave no answer does not hide what the other has, and is no proof that there is nothing. */
  async addresses(host: string): Promise<DnsAnswer<string>> {
    if (isIP(host) !== 0) return { is: 'found', values: [host], name: host, ttlS: DNS_TTL_MAX_S, validated: false }
    const name = askable(host)
    if (name !== undefined && LOCAL.test(name)) return LOOPBACK
    const [six, four] = (await Promise.all([this.ask(host, 'AAAA'), this.ask(host, 'A')])) as [Addresses, Addresses]
    if (six.is === 'found' && four.is === 'found')
      return {
        ...six,
        values: [...six.values, ...four.values],
        ttlS: Math.min(six.ttlS, four.ttlS),
        validated: six.validated && four.validated,
      }
    for (const it of [six, four]) if (it.is === 'found') return it
    for (const it of [six, four]) if (it.is === 'no-answer') return it
    return four
  }

  async ask(typed: string, kind: Kind): Promise<DnsAnswer<Data[Kind]>> {
    const name = askable(typed)
    if (name === undefined || NOWHERE.test(name) || LOCAL.test(name)) return NOTHING_THERE
    const key = `${kind} ${name}`
    // Kept under its kind, and so of its type.
    const kept = this.#cache.get(key) as DnsAnswer<Data[Kind]> | undefined
    if (kept) return kept
    const flying = this.#flights.get(key)
    if (flying) return flying
    const flight = this.#find(key, { name, kind }).finally(() => this.#flights.delete(key))
    this.#flights.set(key, flight)
    return flight
  }

  async #find(key: string, question: Question): Promise<DnsAnswer<Data[Kind]>> {
    const answer = bounded(await this.#followed(question))
    this.#cache.set(key, answer, answer.is === 'no-answer' ? DNS_FAILURE_KEPT_MS : answer.ttlS * 1_000)
    return answer
  }

  /** Aliases of which the answer does not hold the end are asked about, one after another. */
  async #followed(question: Question): Promise<DnsAnswer<Data[Kind]>> {
    let { name } = question
    let ttlS = Infinity
    let validated = true
    for (let i = 0; i <= DNS_ALIASES_MAX; i++) {
      const reading = await this.#slot({ ...question, name })
      if (reading.is === 'no-answer') return reading
      ttlS = Math.min(ttlS, reading.ttlS)
      validated &&= reading.validated
      if (reading.is !== 'elsewhere') return { ...reading, ttlS, validated }
      name = reading.name
    }
    return { is: 'no-answer', detail: 'too many aliases' }
  }

  /** Only so many questions are open at once, and only so many wait. */
  async #slot(question: Question): Promise<Reading> {
    if (this.#open >= DNS_OPEN_MAX) {
      if (this.#waiting.length >= DNS_WAITING_MAX) return { is: 'no-answer', detail: 'too many questions at once' }
      await new Promise<void>(resolve => this.#waiting.push(resolve))
    } else this.#open += 1
    try {
      return await this.#askAround(question)
    } finally {
      const next = this.#waiting.shift() // Takes over the place.
      if (next) next()
      else this.#open -= 1
    }
  }

  /** One server after another, and all of them once more, until one knows. */
  async #askAround(question: Question): Promise<Reading> {
    let detail = 'no server of names is known'
    for (let i = 0; i < DNS_TRIES; i++)
      for (const server of this.#servers) {
        const reading = await this.#askOne(server, question)
        if (reading.is !== 'no-answer') return reading
        detail = reading.detail
      }
    return { is: 'no-answer', detail }
  }

  async #askOne(server: Server, question: Question): Promise<Reading> {
    try {
      return readingOf(question, await askServer(server, question, this.#timeoutMs), this.#validates)
    } catch (cause) {
      return { is: 'no-answer', detail: cause instanceof Error ? cause.message : String(cause) }
    }
  }
}

type Addresses = DnsAnswer<string>
const LOOPBACK: Addresses = {
  is: 'found',
  values: ['::1', '127.0.0.1'],
  name: 'localhost',
  ttlS: DNS_TTL_MAX_S,
  validated: false,
}

/** Nothing is believed for longer than a day, and that there is nothing for longer than an hour (RFC 2308 §5). */
function bounded<T>(answer: DnsAnswer<T>): DnsAnswer<T> {
  if (answer.is === 'no-answer') return answer
  return { ...answer, ttlS: Math.min(answer.ttlS, answer.is === 'found' ? DNS_TTL_MAX_S : DNS_NONE_KEPT_MAX_S) }
}
