/**
 * Step 3: whom the verifier believes (reference A2, D9, §3.5). The policy that decides is the verifier's own; the
 * bundle's may name no key beside it. Keys of the exporter come only from a keys.json that the log's key covers.
 */

import { textOf } from '../bytes.ts'
import { isOrigin } from '../checkpoint.ts'
import { isSignedBy, KEY_TYPES, type Note, parseNote, parseVkey, type Vkey } from '../note.ts'
import { parsePolicy, type Policy } from '../policy-file.ts'
import type { Files } from '../zip.ts'
import { type DkimLogKey, KEYS, type KeysFile, keysNoteText, type NoteKey, PATHS, readJson } from './format.ts'
import type { Findings } from './report.ts'

type Listed = { readonly key: Vkey; readonly as: NoteKey }

/** What may be believed, as far as it was established. */
export type Trust = {
  readonly origin: string
  readonly isPinned: boolean
  /** The policy that decides; undefined when there is none to read. */
  readonly policy: Policy | undefined
  /** The bundle's own quorum has to be complete as well. */
  readonly own: Policy | undefined
  /** Keys that the log's key covers; undefined when it covers none. */
  readonly listed: readonly Listed[] | undefined
  readonly dkim: readonly DkimLogKey[]
}

/** Reads policy and keys. `pinned` is the verifier's own policy. */
export function establishTrust(files: Files, origin: string, pinned: Policy | undefined, found: Findings): Trust {
  const own = readPolicy(files, origin, found)
  if (own && pinned) found.holds(3, flawBetween(own, pinned, origin))
  const policy = pinned ? forLog(pinned, origin) : own
  const keys = readKeys(files, origin, policy, found)
  const listed = keys?.keys.flatMap(as => (as.use === 'dkim' ? [] : listedKey(as)))
  const dkim = keys?.keys.filter(it => it.use === 'dkim') ?? []
  return { origin, isPinned: pinned !== undefined, policy, own, listed, dkim }
}

const forLog = (policy: Policy, origin: string): Policy => ({
  ...policy,
  logs: policy.logs.filter(it => it.key.name === origin),
})

function listedKey(as: NoteKey): Listed[] {
  const key = parseVkey(as.vkey)
  return key ? [{ key, as }] : []
}

function readPolicy(files: Files, origin: string, found: Findings): Policy | undefined {
  const bytes = files.get(PATHS.policy)
  const text = bytes && textOf(bytes)
  const read = text === undefined ? undefined : parsePolicy(text)
  if (!read?.ok) {
    found.fail(3, read ? `policy.txt: ${read.refusal}` : 'policy.txt is missing, or no text')
    return undefined
  }
  const other = read.value.logs.find(it => it.key.name !== origin)
  if (other) found.fail(3, `policy.txt names the log ${other.key.name}, the evidence ${origin}`)
  if (!isOrigin(origin)) found.fail(3, `${origin} cannot be the origin of a log`)
  return other ? undefined : read.value
}

/** What the bundle's policy has that the verifier's own has not. */
function flawBetween(own: Policy, pinned: Policy, origin: string): string | undefined {
  const logs = new Set(pinned.logs.filter(it => it.key.name === origin).map(it => it.key.text))
  if (logs.size === 0) return `the pinned policy does not know the log ${origin}`
  const log = own.logs.find(it => !logs.has(it.key.text))
  if (log) return `policy.txt names a key of the log that the pinned policy does not know: ${log.key.text}`
  const witnesses = new Set(pinned.witnesses.map(it => it.key.text))
  const witness = own.witnesses.find(it => !witnesses.has(it.key.text))
  if (witness) return `policy.txt names a witness that the pinned policy does not know: ${witness.key.text}`
  const weaker = pinned.quorum !== undefined && own.quorum === undefined
  return weaker ? 'policy.txt asks for no witness, the pinned policy does' : undefined
}

/** keys.json, if keys.note says that the log's key covers exactly its bytes. */
function readKeys(files: Files, origin: string, policy: Policy | undefined, found: Findings): KeysFile | undefined {
  const read = readJson<KeysFile>(files.get(PATHS.keys), KEYS)
  if (!read.ok) return void found.fail(3, `keys.json: ${read.refusal}`)
  const note = noteIn(files, PATHS.keysNote)
  if (!note) return void found.fail(3, 'keys.note is missing, or no note: the keys in keys.json are anybody’s')
  const covers = note.text === keysNoteText(origin, files.get(PATHS.keys) ?? '')
  if (!covers) return void found.fail(3, 'keys.note is about another keys.json')
  if (!policy?.logs.some(({ key }) => isSignedBy(note, key)))
    return void found.fail(3, 'keys.note is not signed by the key of the log')
  return found.holds(3, flawOfKeys(read.value, origin)) ? read.value : undefined
}

export function noteIn(files: Files, path: string): Note | undefined {
  const bytes = files.get(path)
  return bytes && parseNote(bytes)
}

const TYPE_OF = {
  log: KEY_TYPES.ed25519,
  instance: KEY_TYPES.ed25519,
  witness: KEY_TYPES.cosignature,
} as const satisfies Record<NoteKey['use'], number>

function flawOfKeys({ keys }: KeysFile, origin: string): string | undefined {
  for (const it of keys) {
    if (it.use === 'dkim') continue
    const key = parseVkey(it.vkey)
    if (key?.type !== TYPE_OF[it.use]) return `keys.json has a key that is none for a ${it.use}: ${it.vkey}`
    if (it.use === 'log' && key.name !== origin) return `keys.json has the key of another log: ${it.vkey}`
    if (it.until !== undefined && it.until <= it.from) return `keys.json has a key that was never in use: ${it.vkey}`
  }
  return undefined
}

/** Whether a key was in use then: from its beginning on, and before its end (D9). */
export const countsAt = ({ from, until }: Pick<NoteKey, 'from' | 'until'>, atMs: number): boolean =>
  Date.parse(from) <= atMs && (until === undefined || atMs < Date.parse(until))

/** The keys of this use that count then, of those that the log's key covers. */
export const keysAt = (trust: Trust, use: NoteKey['use'], atMs: number): Vkey[] =>
  (trust.listed ?? []).filter(({ as }) => as.use === use && countsAt(as, atMs)).map(it => it.key)

/** Whether keys.json says that this key was not in use then. What it does not name is the policy's alone to judge. */
export function isRetired(trust: Trust, key: Vkey, atMs: number): boolean {
  const named = (trust.listed ?? []).filter(it => it.key.text === key.text)
  return named.length > 0 && !named.some(({ as }) => countsAt(as, atMs))
}
