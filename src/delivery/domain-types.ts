/** The words of sender domains: their keys, what is to be published for them, and how the DNS has it. */

import type { DkimAlgorithm } from './types.ts'

export const KEY_STATES = [
  'pending', // made, and not yet seen in the DNS: it signs nothing
  'active', // signs
  'retiring', // another one signs; it stays published for what is on its way
  'retired', // may go from the DNS; the log keeps its public half
] as const
export type KeyState = (typeof KEY_STATES)[number]

export const DOMAIN_STATES = [
  'unproven', // never yet in order: nothing leaves the house in its name
  'proven',
  'failing', // was in order and is not: there is a time of grace
  'blocked', // the time of grace is over
] as const
export type DomainState = (typeof DOMAIN_STATES)[number]

export const RECORD_STATES = ['unchecked', 'found', 'missing', 'different', 'no-answer'] as const
export type RecordState = (typeof RECORD_STATES)[number]

export const RECORD_KINDS = [
  'ownership', // a word of ours under a name of theirs
  'dkim',
  'spf',
  'dmarc',
  'return-path', // where bounces come to
  'return-path-spf',
  'ptr', // the name of the address that mail leaves from
  'tls',
  'tls-report', // who is told how the encryption of mail to it went
  'one-click',
] as const
export type RecordKind = (typeof RECORD_KINDS)[number]

/** Something to publish in the DNS, or to have, and how it was found. */
export type DnsRecord = {
  readonly what: RecordKind
  /** Null: nothing to publish. */
  readonly type: 'TXT' | 'MX' | 'PTR' | null
  readonly name: string
  readonly value: string
  /** Nothing leaves the house in the name of the domain without it. */
  readonly needed: boolean
  readonly state: RecordState
  readonly says: string
  /** What stands there now. */
  readonly found: readonly string[]
}

/** How a record was found at the last look: what is kept of it. */
export type Finding = Pick<DnsRecord, 'what' | 'name' | 'needed' | 'state' | 'says' | 'found'>

export type SenderKey = {
  readonly selector: string
  readonly algorithm: DkimAlgorithm
  readonly state: KeyState
  readonly createdAt: Date
  readonly activeAt: Date | null
  readonly seenAt: Date | null
  readonly publishedUntil: Date | null
  readonly retiredAt: Date | null
}

/** A domain that messages may come from. */
export type SenderDomain = {
  readonly domain: string
  readonly organisation: string
  readonly state: DomainState
  /** Whether messages may leave the house in its name now. */
  readonly live: boolean
  readonly ownedAt: Date | null
  readonly failingAt: Date | null
  /** Until when it may fail. */
  readonly graceUntil: Date | null
  readonly keys: readonly SenderKey[]
  readonly records: readonly DnsRecord[]
  readonly checking: boolean
  readonly checkedAt: Date | null
  readonly nextAt: Date | null
}
