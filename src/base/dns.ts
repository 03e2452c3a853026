/** What the house may ask the domain name system, as values. Opened by outside/resolver.ts; tests ask a server of their own. */

/** What a name has of one kind of record, or why it has none. */
export type DnsAnswer<T> =
  /**
   * `values` is never empty. `name`: under which they stand, after aliases (RFC 1034 §3.6.2). `validated`: the server says
   * that it checked the signatures (AD, RFC 4035 §3.2.3), and is one that we believe.
   */
  | {
      readonly is: 'found'
      readonly values: readonly T[]
      readonly name: string
      readonly ttlS: number
      readonly validated: boolean
    }
  /** The name exists, and has nothing of this kind (RFC 2308 §2.2). */
  | { readonly is: 'none'; readonly ttlS: number; readonly validated: boolean }
  /** Nothing stands under this name (RFC 2308 §2.1), or nothing can. */
  | { readonly is: 'no-such-domain'; readonly ttlS: number; readonly validated: boolean }
  /** Nobody could tell just now: it is no sign of anything, and worth asking again. */
  | { readonly is: 'no-answer'; readonly detail: string }

/** RFC 5321 §5.1: the smaller the preference, the earlier. An empty host is the null MX (RFC 7505). */
export type Mx = { readonly preference: number; readonly host: string }
/** RFC 6698 §2.1. */
export type Tlsa = {
  readonly usage: number
  readonly selector: number
  readonly matching: number
  readonly data: Uint8Array
}

/**
 * Names may be typed in any letters, with or without a dot at the end; answers come in small letters, A-labels, without
 * it. Never throws, and answers within seconds. Answers are kept for as long as they say that they hold.
 */
export interface Resolver {
  /** In no order. */
  mx(domain: string): Promise<DnsAnswer<Mx>>
  /** IPv4 and IPv6; literal addresses are answered as they are. */
  addresses(host: string): Promise<DnsAnswer<string>>
  /** Each record with its strings joined (RFC 7208 §3.3). */
  txt(name: string): Promise<DnsAnswer<string>>
  cname(name: string): Promise<DnsAnswer<string>>
  /** The names of an address. */
  ptr(address: string): Promise<DnsAnswer<string>>
  tlsa(name: string): Promise<DnsAnswer<Tlsa>>
}

const nobody = async () => ({ is: 'no-answer', detail: 'this process asks nobody' }) as const

/** For processes that ask nobody. */
export const NO_RESOLVER: Resolver = {
  mx: nobody,
  addresses: nobody,
  txt: nobody,
  cname: nobody,
  ptr: nobody,
  tlsa: nobody,
}
