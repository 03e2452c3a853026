/** Messages of the domain name system (RFC 1035 §4): the words. */

import type { Mx, Tlsa } from '#base/dns.ts'

/** The kinds of records that we ask for, by their numbers. */
export const KINDS = { A: 1, CNAME: 5, SOA: 6, PTR: 12, MX: 15, TXT: 16, AAAA: 28, TLSA: 52 } as const
export type Kind = keyof typeof KINDS

export type Question = { readonly name: string; readonly kind: Kind }

/** What a record of each kind says. */
export type Data = {
  A: string
  AAAA: string
  CNAME: string
  PTR: string
  MX: Mx
  TXT: string
  TLSA: Tlsa
  /** How long it may be believed that there is nothing, in seconds (RFC 2308 §4). */
  SOA: { readonly minimumS: number }
}

export type DnsRecord = {
  [K in Kind]: { readonly name: string; readonly kind: K; readonly ttlS: number; readonly data: Data[K] }
}[Kind]

/** RFC 1035 §4.1.1, RFC 6895 §2.3. Others keep their number. */
export const RCODES = { ok: 0, formErr: 1, servFail: 2, noSuchDomain: 3, notImplemented: 4, refused: 5 } as const

export type Response = {
  readonly id: number
  readonly rcode: number
  /** There was more than fits: ask again over TCP. */
  readonly truncated: boolean
  /** AD: the server checked the signatures. */
  readonly authentic: boolean
  /** Undefined where the server repeats none, as with some errors. */
  readonly question: { readonly name: string; readonly kind: number } | undefined
  /** Of the kinds that we know; others are left out. */
  readonly answers: readonly DnsRecord[]
  readonly authority: readonly DnsRecord[]
  /** Somebody else is named as who knows (NS), which is no answer for those who asked for one. */
  readonly refers: boolean
}
