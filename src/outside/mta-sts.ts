/**
 * Which domains demand that mail to them is encrypted for hosts that they name (RFC 8461). A policy that was valid holds
 * until it ends, whatever becomes of the record or of its web server meanwhile: whoever cuts them off gains nothing.
 */

import type { Resolver } from '#base/dns.ts'
import { STS_FETCH_MS, STS_KEPT_MAX, STS_MAX_BYTES, STS_RETRY_MS } from '#base/limits.ts'
import type { Fetch } from '#base/outside.ts'
import { textOf } from '#wire/bytes.ts'
import { parseStsPolicy, type StsPolicy, stsIdOf } from '#wire/mta-sts.ts'

export interface StsPolicies {
  /** Undefined where nothing is demanded, or is said to be (`none`). `testing` demands nothing yet. Never throws. */
  policyOf(domain: string): Promise<StsPolicy | undefined>
}

type Ask = { readonly names: Resolver; readonly fetch: Fetch; readonly clock?: () => number }
type Kept = { readonly policy: StsPolicy; readonly id: string; readonly untilMs: number }

/** Kept in memory, of this process: after a start the first mail to a domain asks for its policy again. */
export function openStsPolicies(ask: Ask): StsPolicies {
  return new Policies(ask)
}

class Policies implements StsPolicies {
  readonly #names: Resolver
  readonly #fetch: Fetch
  readonly #clock: () => number
  readonly #kept = new Map<string, Kept>()
  /** Ids whose policy could not be had, and until when nobody asks again. */
  readonly #failed = new Map<string, number>()
  readonly #flights = new Map<string, Promise<void>>()

  constructor({ names, fetch, clock = () => performance.now() }: Ask) {
    this.#names = names
    this.#fetch = fetch
    this.#clock = clock
  }

  async policyOf(domain: string): Promise<StsPolicy | undefined> {
    const record = await this.#names.txt(`_mta-sts.${domain}`)
    const id = record.is === 'found' ? stsIdOf(record.values) : undefined
    if (id !== undefined && this.#current(domain)?.id !== id) await this.#renew(domain, id)
    const policy = this.#current(domain)?.policy
    return policy?.mode === 'none' ? undefined : policy
  }

  #current(domain: string): Kept | undefined {
    const kept = this.#kept.get(domain)
    if (kept && kept.untilMs > this.#clock()) return kept
    this.#kept.delete(domain)
    return undefined
  }

  async #renew(domain: string, id: string): Promise<void> {
    const key = `${domain} ${id}`
    if ((this.#failed.get(key) ?? -Infinity) > this.#clock()) return
    const flight = this.#flights.get(key) ?? this.#fetched(domain, id, key).finally(() => this.#flights.delete(key))
    this.#flights.set(key, flight)
    await flight
  }

  async #fetched(domain: string, id: string, key: string): Promise<void> {
    const policy = await this.#ask(domain)
    if (policy) keep(this.#kept, domain, { policy, id, untilMs: this.#clock() + policy.maxAgeS * 1_000 })
    else keep(this.#failed, key, this.#clock() + STS_RETRY_MS)
  }

  /** §3.3: only from this host, with a valid certificate; a redirect is no policy. */
  async #ask(domain: string): Promise<StsPolicy | undefined> {
    const url = `https://mta-sts.${domain}/.well-known/mta-sts.txt`
    const answer = await this.#fetch(url, { maxBytes: STS_MAX_BYTES, timeoutMs: STS_FETCH_MS, accept: 'text/plain' })
    if (!answer.ok) return undefined
    const { status, media, bytes } = answer.value
    const text = status === 200 && media === 'text/plain' ? textOf(bytes) : undefined
    return text === undefined ? undefined : parseStsPolicy(text)
  }
}

/** The oldest makes room. */
function keep<T>(all: Map<string, T>, key: string, value: T): void {
  all.delete(key)
  all.set(key, value)
  const [oldest] = all.keys()
  if (all.size > STS_KEPT_MAX && oldest !== undefined) all.delete(oldest)
}
