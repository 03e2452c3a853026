/** What verbs say: checked, sealed, and left for the sequencer in the turn that says it. */

import type { KeyObject } from 'node:crypto'
import { setImmediate as breath } from 'node:timers/promises'
import { must, sure } from '#base/bug.ts'
import { newId } from '#base/id.ts'
import { INTAKE_EVENTS_MAX } from '#base/limits.ts'
import { NONCE_BYTES, seal } from '#store/seal.ts'
import type { Turn } from '#store/turn.ts'
import { hexOf, type Bytes } from '#wire/bytes.ts'
import { sha256 } from '#wire/crypto.ts'
import type { DisclosureName } from '#wire/envelope.ts'
import type { Json } from '#wire/jcs.ts'
import { disclose } from './disclosing.ts'
import { accountKey, isAddressOf, subjectKey } from './keys.ts'
import { flawOf, sorted, tenantOf } from './rules.ts'
import * as store from './store.ts'
import { type Attachment, type Chance, type Draft, type EventId, KIND_OF, type SubjectId } from './types.ts'
import { asOne, packWaiting, type Waiting } from './waiting.ts'

type Evidence = { readonly event: EventId; readonly bytes: Bytes }
type Said = { readonly waiting: Waiting; readonly evidence?: Evidence; readonly files: readonly store.FileRow[] }
type KeyOf = (draft: Draft) => KeyObject

const ID_BYTES = 16

export async function take(turn: Turn, drafts: readonly Draft[], chance: Chance): Promise<EventId[]> {
  const keyOf = keysOf(turn, await lockThose(turn, drafts))
  return takeFor(turn, drafts, (_, draft) => keyOf(draft), chance)
}

/**
 * Whoever has locked the subjects brings their keys, by the number of the draft. In parts: while the database takes in one,
 * the next is sealed, and what is sealed is not kept longer than it has to be.
 */
export async function takeFor(
  turn: Turn,
  drafts: readonly Draft[],
  keyOf: (i: number, draft: Draft) => KeyObject,
  chance: Chance,
): Promise<EventId[]> {
  const alike = new Alike()
  const events: EventId[] = []
  let writing = Promise.resolve()
  try {
    for (let at = 0; at < drafts.length; at += INTAKE_EVENTS_MAX) {
      const part = drafts.slice(at, at + INTAKE_EVENTS_MAX)
      const said = part.map((draft, i) => sayIt(turn, draft, keyOf(at + i, draft), alike, chance))
      for (const { waiting } of said) events.push(waiting.event)
      await writing
      writing = write(turn, said, chance)
      writing.catch(() => {}) // Whoever waits for it hears of it.
      await breath() // It goes on its way.
    }
  } finally {
    await writing // The turn ends when nothing more is said to the database.
  }
  if (drafts.length > 0) turn.notify('ledger_intake')
  return events
}

async function write(turn: Turn, said: readonly Said[], chance: Chance): Promise<void> {
  const evidence = said.flatMap(it => it.evidence ?? [])
  if (evidence.length > 0) await store.addEvidence(turn, evidence)
  const files = said.flatMap(it => it.files)
  if (files.length > 0) await store.addFiles(turn, files)
  const waiting = said.map(it => it.waiting)
  const sealed = seal(accountKey(turn.house, turn.account), Buffer.from(packWaiting(waiting)), chance(NONCE_BYTES))
  const about = [...new Set(waiting.flatMap(it => it.subject ?? []))]
  await store.addWaiting(turn.db, turn.account, turn.now, { drafts: sealed, events: waiting.length, subjects: about })
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
  const { type, subject, channel, disclosures, attachments = [] } = draft
  const named = Object.entries(disclosures) as [DisclosureName, Json][] // Names of the list, as the type says.
  const { said, text, isKnown } = alike.saidBy(draft)
  const { digests, evidence } = named.length > 0 ? disclose(named, chance) : NOTHING
  const event = newId('evt', turn.nowMs, chance(ID_BYTES))
  const files = attachments.map(it => sealedFile(event, it, key, chance))
  const waiting: Waiting = {
    event,
    tenant: tenantOf(turn.account, type),
    type,
    said,
    digests,
    ...(subject && channel && { subject, channel }),
    ...(files.length > 0 && {
      files: files.map(({ path, media, sha256: hash }) => ({ path, media, sha256: hexOf(hash) })),
    }),
  }
  const flaw = flawOf(waiting, named, text, isKnown)
  must(flaw === undefined, `a ${type} event is well formed: ${flaw}`)
  return { waiting, files, ...(evidence && { evidence: { event, bytes: seal(key, evidence, chance(NONCE_BYTES)) } }) }
}

const NOTHING = { digests: [], evidence: undefined } as const

/**
 * What drafts of one turn say in the same words is checked once, and is one object; a row and a payload are each one's
 * own. Those that are alike mostly come one after another.
 */
class Alike {
  readonly #known = new Map<string, Waiting['said']>()
  #last = { type: '', text: '', said: {} as Waiting['said'] }

  /** A flaw ends the turn: what is known has none. */
  saidBy({
    type,
    subject: _,
    channel: __,
    disclosures: ___,
    attachments: ____,
    import: row,
    payload,
    ...others
  }: Draft) {
    const shared = JSON.stringify(others)
    const before =
      shared === this.#last.text && type === this.#last.type ? this.#last.said : this.#known.get(`${type} ${shared}`)
    const same = before ?? sorted(others)
    if (!before) this.#known.set(`${type} ${shared}`, same)
    this.#last = { type, text: shared, said: same }
    return {
      said: row || payload ? asOne(same, { ...same, ...(payload && { payload }), ...(row && { import: row }) }) : same,
      text: payload ? shared + JSON.stringify(payload) : shared,
      isKnown: before !== undefined,
    }
  }
}

const sealedFile = (event: EventId, { path, media, bytes }: Attachment, key: KeyObject, chance: Chance) => ({
  event,
  path,
  media,
  sha256: sha256(bytes),
  sealed: seal(key, bytes, chance(NONCE_BYTES)),
})
