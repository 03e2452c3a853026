/**
 * How an event gets its place (reference §2.3, B8, C1–C12): its numbers in the subject's chain and the account's
 * journal, its time, its nonce, and so the bytes that the log commits to. Pure but for the chance that it is given.
 */

import { timeOf } from '#base/clock.ts'
import { toBase64Url } from '#wire/base64.ts'
import { byBytes, concat, type Bytes, utf8 } from '#wire/bytes.ts'
import { sha256, sha256Base64Url } from '#wire/crypto.ts'
import { disclosure, ENTRY_VERSION, ENVELOPE_VERSION, SD_ALG } from '#wire/envelope.ts'
import { canonical, type Json } from '#wire/jcs.ts'
import type { Chance, Said } from './types.ts'
import type { Waiting, WaitingFile } from './waiting.ts'

/** The last event of a chain or a journal: its number, its C, its time. */
export type Last = { readonly number: number; readonly head: Bytes; readonly atMs: number }

type LastOf = { get(name: string): Last | undefined; set(name: string, last: Last): unknown }
/** Where chains and journals end, by {@link chainName} and by tenant. Placing an event moves them on. */
export type Ends = { readonly chains: LastOf; readonly journals: LastOf }

/** What a batch has in common: one log, one reading of the clock, the newest durable checkpoint when it was opened. */
export type Common = {
  readonly origin: string
  readonly nowMs: number
  readonly after: { readonly size: number; readonly root: Bytes }
}

/** The same as it stands in each envelope, and the texts of what several events have said. */
export type Opening = {
  readonly nowMs: number
  readonly now: string
  readonly after: string
  readonly log: string
  readonly texts: Map<object, string>
}

export const openingOf = ({ origin, nowMs, after: { root, size } }: Common): Opening => ({
  nowMs,
  now: timeOf(nowMs),
  after: `"_sd_alg":"${SD_ALG}","after":${canonical({ root: toBase64Url(root), size })}`,
  log: `,"log":${canonical(origin)}`,
  texts: new Map(),
})

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
  const disclosed = disclosedAt(waiting, n, { tprev: linkTo(journal), tseq }, chance)
  const digests = [...waiting.digests, ...disclosed.map(it => sha256Base64Url(it))].toSorted()
  const said = (names: readonly (keyof Said)[]) => membersOf(waiting.said, names, opening.texts)
  const envelope =
    `{"_sd":["${digests.join('","')}"],${opening.after}${said(BEFORE_LOG)}${opening.log}${chain ? `,"n":${n}` : ''}` +
    `,"nonce":"${toBase64Url(chance(NONCE_BYTES))}"${said(BEFORE_PREV)}${chain ? `,"prev":${quoted(linkTo(before))}` : ''}` +
    `${said(BEFORE_TENANT)},"tenant":${canonical(waiting.tenant)},"time":"${atMs === opening.nowMs ? opening.now : timeOf(atMs)}"` +
    `,"type":"${waiting.type}","v":"${ENVELOPE_VERSION}"${said(LAST)}}`
  const entry = concat([VERSION, sha256(envelope)])
  const c = entry.subarray(VERSION.length)
  ends.journals.set(waiting.tenant, { number: tseq, head: c, atMs })
  if (chain) ends.chains.set(chain, { number: n, head: c, atMs })
  return { waiting, seq, tseq, ...(chain && { n }), atMs, envelope, disclosed, c, entry }
}

const linkTo = (last: Last | undefined): string | null => (last ? toBase64Url(last.head) : null)
const quoted = (base64: string | null) => (base64 === null ? 'null' : `"${base64}"`)

// Members of the envelope as they stand between those that come with the place: written in order, nothing need be sorted.
const BEFORE_LOG = ['cites', 'controller', 'evidence', 'form', 'import'] as const
const BEFORE_PREV = ['notice', 'partners', 'payload'] as const
const BEFORE_TENANT = ['purposes'] as const
const LAST = ['via'] as const

function membersOf(said: Said, names: readonly (keyof Said)[], texts: Map<object, string>): string {
  let members = ''
  for (const name of names) {
    const value = said[name]
    if (value !== undefined) members += `,"${name}":${isOwn(name) ? canonical(value) : textOf(value, texts)}`
  }
  return members
}

/** Of these each event has its own, which nobody asks for again. */
const isOwn = (name: keyof Said) => name === 'import' || name === 'payload' || name === 'cites'

/** What was said in one turn is one object in many events (waiting.ts): its text is made once. */
function textOf(value: Json, texts: Map<object, string>): string {
  if (typeof value !== 'object' || value === null) return canonical(value)
  const known = texts.get(value)
  if (known !== undefined) return known
  const made = canonical(value)
  texts.set(value, made)
  return made
}

function disclosedAt(
  { files, subject }: Waiting,
  n: number,
  { tprev, tseq }: { readonly tprev: string | null; readonly tseq: number },
  chance: Chance,
): string[] {
  const salt = () => toBase64Url(chance(SALT_BYTES))
  const journal = toBase64Url(utf8(`["${salt()}","journal",{"tprev":${quoted(tprev)},"tseq":${tseq}}]`)) // As `disclosure` writes it.
  return files ? [journal, disclosure(salt(), 'attachments', attachmentsAt(files, subject ? n : undefined))] : [journal]
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
