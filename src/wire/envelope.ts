/**
 * What the ledger commits to (reference §2.3, C1–C12): the envelope of one event, the salted disclosures that hang on it,
 * and, type by type, which members it has. `C` is SHA-256 of the envelope's bytes; an entry of the log is one byte of
 * version and `C`, and nothing else of the event is public.
 */

import { must } from '#base/bug.ts'
import { fromBase64Url, toBase64Url } from './base64.ts'
import { concat, textOf, utf8, type Bytes } from './bytes.ts'
import { HASH_BYTES, sha256, sha256Base64Url } from './crypto.ts'
import type { Channel } from './form-definition.ts'
import { canonical, parseCanonical, type Json } from './jcs.ts'

export const ENVELOPE_VERSION = 'optimail.consent/1'
export const SD_ALG = 'sha-256'
/** The first byte of every entry, whatever its type (B7). */
export const ENTRY_VERSION = 1

export const SUBJECT_TYPES = [
  'request', // an imported row waits for its evidence (C10)
  'grant', // boxes were ticked
  'refuse', // boxes were left
  'confirm', // the address answered: double opt-in
  'renew', // given again
  'withdraw', // taken back
  'expire', // too old to rely on
  'invalidate', // it should never have counted
  'amend', // a correction of what an earlier event said
  'doi.sent', // the mail that asks for confirmation was handed over
] as const
export const ACCOUNT_TYPES = [
  'form.publish',
  'notice.publish',
  'purpose.publish',
  'banner.publish',
  'counter.week',
  'attest',
  'import',
  'partner.change',
  'snapshot',
  'policy',
  'account.accept',
  'audit',
  'case',
  'measure',
  'appeal',
  'key.rotate',
] as const
/** `erase` ends a chain when it stands in it; elsewhere it cites what is gone (A8, A10). */
export const EVENT_TYPES = [...SUBJECT_TYPES, ...ACCOUNT_TYPES, 'erase'] as const
export type EventType = (typeof EVENT_TYPES)[number]

/** How well a consent is evidenced, weakest first (reference §4.1). */
export const LEVELS = ['E0', 'E1', 'E2', 'E3', 'E4', 'E5'] as const
export type Level = (typeof LEVELS)[number]

export const VIAS = ['list-unsubscribe-post', 'preference-centre', 'mo-stop', 'api', 'operator'] as const
export type Via = (typeof VIAS)[number]

export const PURPOSE_STATES = ['requested', 'granted', 'refused', 'withdrawn', 'expired', 'invalidated'] as const
export type PurposeState = (typeof PURPOSE_STATES)[number]

/** What one event says about one purpose on its channel. */
export type PurposeEntry = {
  readonly channel: Channel
  readonly id: string
  readonly state: PurposeState
  readonly v: number
}

export type FormRef = {
  readonly id: string
  readonly version: number
  readonly locale: string
  readonly variant?: string
  readonly snapshot: string
}

/** Names of disclosures, each at most once in an event (C6). */
export const DISCLOSURE_NAMES = [
  'address',
  'address_typed',
  'name',
  'ip',
  'user_agent',
  'url',
  'referrer',
  'geo',
  'rendered_at',
  'submitted_at',
  'dwell_ms',
  'viewport',
  'fields',
  'render_token',
  'bot_check',
  'doi.message_id',
  'doi.token_sha256',
  'sms.sender',
  'sms.keyword',
  'sms.message_id',
  'attachments',
  'journal',
] as const
export type DisclosureName = (typeof DISCLOSURE_NAMES)[number]

/** A file of a bundle, as the disclosure `attachments` commits to it (A6). */
export type AttachmentRef = { readonly media: string; readonly path: string; readonly sha256: string }

/** Members of an envelope that depend on its type. All others are always there, `n` and `prev` in a chain. */
export const SAID_MEMBERS = [
  'cites',
  'controller',
  'evidence',
  'form',
  'import',
  'notice',
  'partners',
  'payload',
  'purposes',
  'via',
] as const
export type SaidMember = (typeof SAID_MEMBERS)[number]

/** An envelope as it was read: well formed by envelope-rules.ts. */
export type Envelope = {
  readonly _sd: readonly string[]
  readonly _sd_alg: typeof SD_ALG
  readonly after: { readonly root: string; readonly size: number }
  readonly cites?: readonly string[]
  readonly controller?: { readonly name: string; readonly contact: string; readonly address?: string }
  readonly evidence?: Level
  readonly form?: FormRef
  readonly import?: { readonly batch: string; readonly row: number }
  readonly log: string
  readonly n?: number
  readonly nonce: string
  readonly notice?: string
  readonly partners?: readonly { readonly id: string; readonly name: string; readonly policy: string }[]
  readonly payload?: { readonly [name: string]: Json }
  readonly prev?: string | null
  readonly purposes?: readonly PurposeEntry[]
  readonly tenant: string
  readonly time: string
  readonly type: EventType
  readonly v: typeof ENVELOPE_VERSION
  readonly via?: Via
}

/** `C` of an envelope's text. */
export const commitmentOf = (envelope: string): Bytes => sha256(envelope)

const VERSION = utf8(String.fromCharCode(ENTRY_VERSION))
export const entryOf = (c: Bytes): Bytes => concat([VERSION, c])

const DISCLOSURE_TEXT = /^[A-Za-z0-9_-]+$/

/** RFC 9901 §4.2.1: a salt of 32 bytes in base64url, a name and a value, as base64url of canonical JSON. Neither salt nor name has anything to escape. */
export function disclosure(salt: string, name: string, value: Json): string {
  return toBase64Url(utf8(`["${salt}","${name}",${canonical(value)}]`))
}

export type Disclosure<Name extends string = DisclosureName> = {
  readonly salt: string
  readonly name: Name
  readonly value: Json
}

/** What a disclosure says under whatever name; undefined when it is not exactly how one is written. */
export function readDisclosure(written: string): Disclosure<string> | undefined {
  const bytes = DISCLOSURE_TEXT.test(written) ? fromBase64Url(written) : undefined
  const plain = bytes && textOf(bytes)
  const read = plain === undefined ? undefined : parseCanonical(plain)
  if (!read?.ok || !Array.isArray(read.value) || read.value.length !== 3) return undefined
  const [salt, name, value] = read.value as readonly Json[]
  if (value === undefined) return undefined
  if (typeof salt !== 'string' || fromBase64Url(salt, HASH_BYTES) === undefined || typeof name !== 'string')
    return undefined
  return { salt, name, value }
}

const NAMES: ReadonlySet<string> = new Set(DISCLOSURE_NAMES)
export const isDisclosureName = (name: string): name is DisclosureName => NAMES.has(name)

/** As {@link readDisclosure}, and its name is of the list. */
export function disclosureOf(written: string): Disclosure | undefined {
  const read = readDisclosure(written)
  return read && isDisclosureName(read.name) ? { ...read, name: read.name } : undefined
}

/** The digest in `_sd` that a disclosure opens (RFC 9901 §4.2.3). */
export function digestOf(written: string): string {
  must(DISCLOSURE_TEXT.test(written), 'a disclosure is written in base64url')
  return sha256Base64Url(written)
}
