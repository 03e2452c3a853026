/** What verbs say: checked, sealed, and left for the sequencer in the turn that says it. */

import type { KeyObject } from 'node:crypto'
import { must, sure } from '#base/bug.ts'
import { newId } from '#base/id.ts'
import { INTAKE_EVENTS_MAX } from '#base/limits.ts'
import { NONCE_BYTES, seal } from '#store/seal.ts'
import type { Turn } from '#store/turn.ts'
import { bufferOf, hexOf, type Bytes } from '#wire/bytes.ts'
import { sha256, sha256Base64Url } from '#wire/crypto.ts'
import { disclosure, type DisclosureName } from '#wire/envelope.ts'
import type { Json } from '#wire/jcs.ts'
import { accountKey, isAddressOf, subjectKey } from './keys.ts'
import { flawOf, sorted, tenantOf } from './rules.ts'
import * as store from './store.ts'
import { type Attachment, type Chance, type Draft, type EventId, KIND_OF, type SubjectId } from './types.ts'
import { asOne, packWaiting, type Waiting } from './waiting.ts'

type Evidence = { readonly event: EventId; readonly bytes: Bytes }
type Said = { readonly waiting: Waiting; readonly evidence?: Evidence; readonly files: readonly store.FileRow[] }
/** By type and text: what drafts of one turn say in the same words is checked once, and is one object; a row and a payload are each one’s own. */
type Alike = Map<string, Waiting['said']>
type KeyOf = (draft: Draft) => KeyObject

const SALT_BYTES = 32
const ID_BYTES = 16

export async function take(turn: Turn, drafts: readonly Draft[], chance: Chance): Promise<EventId[]> {
  const keyOf = keysOf(turn, await lockThose(turn, drafts))
  return takeFor(turn, drafts, (_, draft) => keyOf(draft), chance)
}

/** Whoever has locked the subjects brings their keys, by the number of the draft. */
export async function takeFor(
  turn: Turn,
  drafts: readonly Draft[],
  keyOf: (i: number, draft: Draft) => KeyObject,
  chance: Chance,
): Promise<EventId[]> {
  const alike: Alike = new Map()
  const said = drafts.map((draft, i) => sayIt(turn, draft, keyOf(i, draft), alike, chance))
  const evidence = said.flatMap(it => it.evidence ?? [])
  if (evidence.length > 0) await store.addEvidence(turn, evidence)
  const files = said.flatMap(it => it.files)
  if (files.length > 0) await store.addFiles(turn, files)
  for (let at = 0; at < said.length; at += INTAKE_EVENTS_MAX) {
    const waiting = said.slice(at, at + INTAKE_EVENTS_MAX).map(it => it.waiting)
    const drafts = seal(accountKey(turn.house, turn.account), Buffer.from(packWaiting(waiting)), chance(NONCE_BYTES))
    const about = [...new Set(waiting.flatMap(it => it.subject ?? []))]
    await store.addWaiting(turn.db, turn.account, turn.now, { drafts, events: waiting.length, subjects: about })
  }
  turn.notify('ledger_intake')
  return said.map(it => it.waiting.event)
}

/** Whom the drafts are about, by id: the address that a draft discloses is the one that its subject stands for (C5). */
async function lockThose(turn: Turn, drafts: readonly Draft[]): Promise<ReadonlyMap<SubjectId, store.SubjectRow>> {
  const ids = [...new Set(drafts.flatMap(draft => draft.subject ?? []))]
  if (ids.length === 0) return new Map()
  const subjects = await store.lockSubjects(turn, ids)
  for (const { type, subject, channel, disclosures } of drafts) {
    if (subject === undefined) continue
    const row = sure(subjects.get(subject), 'an event is about a subject of this account')
    must(channel !== undefined && KIND_OF[channel] === row.kind, 'a channel fits its subject')
    must(row.dek, 'nothing is said about whoever was erased')
    if (type === 'erase') continue // Says nothing of the person (reference §2.3).
    must(row.hash, 'nothing is said about whoever is being erased')
    must(typeof disclosures.address === 'string', 'an event of a chain discloses the address')
    must(
      isAddressOf(turn.house, turn.account, row.kind, disclosures.address, row.hash),
      'the address is the subject’s own',
    )
  }
  return subjects
}

function keysOf({ house, account }: Turn, subjects: ReadonlyMap<SubjectId, store.SubjectRow>): KeyOf {
  const keys = new Map([...subjects].map(([id, { dek }]) => [id, dek && subjectKey(house, account, dek)]))
  return ({ subject }) => (subject && keys.get(subject)) || accountKey(house, account)
}

/** One draft from end to end: its disclosures are sealed before those of the next are made. */
function sayIt(turn: Turn, draft: Draft, key: KeyObject, alike: Alike, chance: Chance): Said {
  const { type, subject, channel, disclosures: values, attachments = [], ...said } = draft
  const named = Object.entries(values) as [DisclosureName, Json][] // Names of the list, as the type says.
  const salts = bufferOf(chance(SALT_BYTES * named.length))
  const saltAt = (i: number) => salts.toString('base64url', i * SALT_BYTES, (i + 1) * SALT_BYTES)
  const disclosures = named.map(([name, value], i) => disclosure(saltAt(i), name, value))
  const { import: row, payload, ...others } = said
  const shared = JSON.stringify(others)
  const text = payload ? shared + JSON.stringify(payload) : shared
  const before = alike.get(`${type} ${shared}`)
  const same = before ?? sorted(others)
  const event = newId('evt', turn.nowMs, chance(ID_BYTES))
  const files = attachments.map(it => sealedFile(event, it, key, chance))
  const waiting: Waiting = {
    event,
    tenant: tenantOf(turn.account, type),
    type,
    said: row || payload ? asOne(same, { ...same, ...(payload && { payload }), ...(row && { import: row }) }) : same,
    digests: disclosures.map(sha256Base64Url),
    ...(subject && channel && { subject, channel }),
    ...(files.length > 0 && {
      files: files.map(({ path, media, sha256: hash }) => ({ path, media, sha256: hexOf(hash) })),
    }),
  }
  const flaw = flawOf(waiting, named, text, before !== undefined)
  must(flaw === undefined, `a ${type} event is well formed: ${flaw}`)
  if (!before) alike.set(`${type} ${shared}`, same)
  if (disclosures.length === 0) return { waiting, files }
  return { waiting, files, evidence: { event, bytes: seal(key, evidenceText(disclosures), chance(NONCE_BYTES)) } }
}

const sealedFile = (event: EventId, { path, media, bytes }: Attachment, key: KeyObject, chance: Chance) => ({
  event,
  path,
  media,
  sha256: sha256(bytes),
  sealed: seal(key, bytes, chance(NONCE_BYTES)),
})

/** One disclosure a line. Its base64url has no line feed. */
const evidenceText = (disclosures: readonly string[]) => Buffer.from(disclosures.join('\n'), 'latin1')
