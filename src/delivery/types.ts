/** The words of the way out: routes and sender domains, service messages. */

import type { Id } from '#base/id.ts'
import type { Step, TlsMode } from '#wire/smtp/types.ts'

export type RouteId = Id<'rte'>
export type MessageId = Id<'msg'>

export const ROUTE_KINDS = [
  'sandbox', // the mailbox inside the product; each account has one such route
  'smtp', // a relay: a provider's, or one's own
] as const
export type RouteKind = (typeof ROUTE_KINDS)[number]

/** A way by which mail leaves. The password is sealed and never in here. */
export type Route = {
  readonly id: RouteId
  readonly name: string
  readonly kind: RouteKind
  readonly host: string | null
  readonly port: number | null
  readonly tls: TlsMode | null
  readonly username: string | null
  readonly hasPassword: boolean
  readonly active: boolean
  readonly testing: boolean
  readonly testedAt: Date | null
  readonly test: RouteTest | null
}

export type RouteSettings = {
  readonly name: string
  readonly host: string
  readonly port: number
  readonly tls: TlsMode
  readonly username: string | null
  /** Undefined: as it was. */
  readonly password?: string | null | undefined
}

/** What came of a test, in words for whoever set the route up. */
export type RouteTest = {
  readonly ok: boolean
  readonly says: string
  readonly at: Step | null
  readonly reply: string | null
  readonly encrypted: boolean
  readonly sentTo: string | null
}

export const DKIM_ALGORITHMS = ['rsa-sha256', 'ed25519-sha256'] as const
export type DkimAlgorithm = (typeof DKIM_ALGORITHMS)[number]

export const RECORD_STATES = ['unchecked', 'found', 'missing', 'different', 'no-answer'] as const
export type RecordState = (typeof RECORD_STATES)[number]

/** A record to publish in the DNS, and how it was found there. */
export type DnsRecord = {
  readonly what: 'dkim' | 'spf'
  readonly name: string
  readonly value: string
  readonly state: RecordState
  readonly says: string
}

/** A domain that messages may come from, with one of its keys. */
export type SenderDomain = {
  readonly domain: string
  readonly selector: string
  readonly algorithm: DkimAlgorithm
  readonly createdAt: Date
  readonly retiredAt: Date | null
  readonly records: readonly DnsRecord[]
  readonly checking: boolean
  readonly checkedAt: Date | null
}

export const SERVICE_KINDS = [
  'confirmation', // asks whether somebody signed up
  'test', // to a user of the account
  'notice', // about the account, to a user of it
] as const
export type ServiceKind = (typeof SERVICE_KINDS)[number]
