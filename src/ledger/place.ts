/**
 * How an event gets its place (reference §2.3, B8, C1–C12): its numbers in the subject's chain and the account's
 * journal, its time, its nonce, and so the bytes that the log commits to. Pure but for the chance that it is given.
 */

import { timeOf } from '#base/clock.ts'
import { toBase64Url } from '#wire/base64.ts'
import { byBytes, concat, type Bytes } from '#wire/bytes.ts'
import { sha256 } from '#wire/crypto.ts'
import { digestOf, disclosure, type DisclosureName, ENTRY_VERSION, ENVELOPE_VERSION, SD_ALG } from '#wire/envelope.ts'
import { canonical, type Json, type JsonObject } from '#wire/jcs.ts'
import type { Chance, Said } from './types.ts'
import type { Waiting, WaitingFile } from './waiting.ts'

/** The last event of a chain or a journal: its number, its C, its time. */
export type Last = { readonly number: number; readonly head: Bytes; readonly atMs: number }

/** Where chains and journals end, by {@link chainName} and by tenant. Placing an event moves them on. */
export type Ends = { readonly chains: Map<string, Last>; readonly journals: Map<string, Last> }

/** What a batch has in common: one log, one reading of the clock, the newest durable checkpoint when it was opened. */
export type Opening = {
  readonly origin: string
  readonly nowMs: number
  readonly after: { readonly size: number; readonly root: Bytes }
}

export type Placed = {
  readonly waiting: Waiting
  readonly seq: number
  readonly tseq: number
  readonly n?: number
  readonly atMs: number
  readonly envelope: string
  /** The disclosures that need the event's place: `journal`, and `attachments` where there are files. */
  readonly disclosed: readonly string[]
  readonly c: Bytes
  readonly entry: Bytes
}

const NONCE_BYTES = 32
const SALT_BYTES = 32
const VERSION = Buffer.of(ENTRY_VERSION)

export const chainName = (account: string, subject: string, channel: string) => `${account} ${subject} ${channel}`

/** Gives one event its place after the ends, and moves the ends on to it. */
export function place(waiting: Waiting, seq: number, opening: Opening, ends: Ends, chance: Chance): Placed {
  const chain = waiting.subject && waiting.channel && chainName(waiting.tenant, waiting.subject, waiting.channel)
  const before = chain ? ends.chains.get(chain) : undefined
  const journal = ends.journals.get(waiting.tenant)
  const tseq = journal ? journal.number + 1 : 0
  const n = before ? before.number + 1 : 0
  const atMs = Math.max(opening.nowMs, journal?.atMs ?? 0, before?.atMs ?? 0)
  const nonce = toBase64Url(chance(NONCE_BYTES))
  const disclosed = disclosedAt(waiting, n, { tprev: linkTo(journal), tseq }, chance)
  const envelope = canonical({
    _sd: [...waiting.digests, ...disclosed.map(digestOf)].toSorted(),
    _sd_alg: SD_ALG,
    after: { root: toBase64Url(opening.after.root), size: opening.after.size },
    ...ofSaid(waiting.said, BEFORE_LOG),
    log: opening.origin,
    ...(chain && { n }),
    nonce,
    ...ofSaid(waiting.said, BEFORE_PREV),
    ...(chain && { prev: linkTo(before) }),
    ...ofSaid(waiting.said, BEFORE_TENANT),
    tenant: waiting.tenant,
    time: timeOf(atMs),
    type: waiting.type,
    v: ENVELOPE_VERSION,
    ...ofSaid(waiting.said, LAST),
  })
  const c = sha256(envelope)
  ends.journals.set(waiting.tenant, { number: tseq, head: c, atMs })
  if (chain) ends.chains.set(chain, { number: n, head: c, atMs })
  return { waiting, seq, tseq, ...(chain && { n }), atMs, envelope, disclosed, c, entry: concat([VERSION, c]) }
}

const linkTo = (last: Last | undefined): string | null => (last ? toBase64Url(last.head) : null)

// Members of the envelope as they stand between those that come with the place: written in order, nothing need be sorted.
const BEFORE_LOG = ['cites', 'controller', 'evidence', 'form', 'import'] as const
const BEFORE_PREV = ['notice', 'partners', 'payload'] as const
const BEFORE_TENANT = ['purposes'] as const
const LAST = ['via'] as const

function ofSaid(said: Said, names: readonly (keyof Said)[]): JsonObject {
  const members: Record<string, Json> = {}
  for (const name of names) if (said[name] !== undefined) members[name] = said[name]
  return members
}

function disclosedAt(waiting: Waiting, n: number, journal: JsonObject, chance: Chance): string[] {
  const named: [DisclosureName, Json][] = [['journal', journal]]
  if (waiting.files) named.push(['attachments', attachmentsAt(waiting.files, waiting.subject ? n : undefined)])
  return named.map(([name, value]) => disclosure(toBase64Url(chance(SALT_BYTES)), name, value))
}

/** The disclosure `attachments`, sorted by path (reference A6, D7). */
export function attachmentsAt(files: readonly WaitingFile[], n: number | undefined): Json {
  const placed = files.map(({ path, sha256: hex, media }) => ({
    media,
    path: pathAt(path, n),
    sha256: `sha256:${hex}`,
  }))
  return placed.toSorted((a, b) => byBytes(a.path, b.path))
}

/** `doi/sent.eml` of the event at 3 is `doi/3/sent.eml`. */
export const pathAt = (path: string, n: number | undefined) => (n === undefined ? path : path.replace('/', `/${n}/`))
