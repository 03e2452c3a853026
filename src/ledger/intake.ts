/** What verbs say: checked, sealed, and left for the sequencer in the turn that says it. */

import type { KeyObject } from 'node:crypto'
import { setImmediate as breath } from 'node:timers/promises'
import { must, sure } from '#base/bug.ts'
import { newId } from '#base/id.ts'
import { INTAKE_EVENTS_MAX } from '#base/limits.ts'
import { allDone } from '#base/waiting.ts'
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
import { type Attachment, type Chance, type Draft, type EventId, KIND_OF, type Said, type SubjectId } from './types.ts'
import { type Packable, packable, Packing, type Waiting } from './waiting.ts'

type Evidence = { readonly event: EventId; readonly bytes: Bytes }
type Saying = { readonly draft: Draft; readonly key: KeyObject }
type KeyOf = (draft: Draft) => KeyObject

const ID_BYTES = 16

/** What is said in one event as it will be written: checked, and its disclosures sealed. Nothing else of it is kept. */
export type Ready = Packable & {
  readonly event: EventId
  readonly subject: SubjectId | undefined
  readonly evidence: Bytes | undefined
  readonly files: readonly store.FileRow[]
}
type Speaker = Pick<Turn, 'account' | 'nowMs'>

export async function take(turn: Turn, drafts: readonly Draft[], chance: Chance): Promise<EventId[]> {
  const keyOf = keysOf(turn, await lockThose(turn, drafts))
  const sayingOf = (i: number): Saying => {
    const draft = sure(drafts[i], 'each has one')
    return { draft, key: keyOf(draft) }
  }
  return takeFor(turn, drafts.length, sayingOf, chance)
}

/** What goes to the database together. */
class Part {
  readonly packing = new Packing()
  readonly evidence: Evidence[] = []
  readonly files: store.FileRow[] = []
  readonly subjects = new Set<SubjectId>()

  add(it: Ready): EventId {
    this.packing.add(it)
    this.files.push(...it.files)
    if (it.subject) this.subjects.add(it.subject)
    if (it.evidence) this.evidence.push({ event: it.event, bytes: it.evidence })
    return it.event
  }
}

/**
 * Whoever has locked the subjects brings their keys, with each draft when it is asked for, or what was made ready before.
 * In parts: while the database takes in one, the next is on its way and another is sealed, and what is sealed is not kept longer than it has to be.
 */
export async function takeFor(
  turn: Turn,
  many: number,
  sayingOf: (i: number) => Saying | Ready,
  chance: Chance,
): Promise<EventId[]> {
  const alike = new Alike()
  const events: EventId[] = []
  const writings: Promise<void>[] = []
  try {
    for (let at = 0; at < many; at += INTAKE_EVENTS_MAX) {
      const part = new Part()
      for (let i = at; i < many && i < at + INTAKE_EVENTS_MAX; i++)
        events.push(part.add(readyFor(turn, sayingOf(i), alike, chance)))
      await writings.at(-2)
      const writing = write(turn, part, chance)
      writing.catch(() => {}) // Whoever waits for it hears of it.
      writings.push(writing)
      await breath() // It goes on its way.
    }
  } finally {
    await allDone(writings) // The turn ends when nothing more is said to the database.
  }
  if (many > 0) turn.notify('ledger_intake')
  return events
}

async function write(turn: Turn, { packing, evidence, files, subjects }: Part, chance: Chance): Promise<void> {
  const drafts = seal(accountKey(turn.house, turn.account), Buffer.from(packing.text()), chance(NONCE_BYTES))
  await allDone([
    ...(evidence.length > 0 ? [store.addEvidence(turn, evidence)] : []),
    ...(files.length > 0 ? [store.addFiles(turn, files)] : []),
    store.addWaiting(turn.db, turn.account, turn.now, { drafts, events: packing.events, subjects: [...subjects] }),
  ])
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

const readyFor = (turn: Turn, it: Saying | Ready, alike: Alike, chance: Chance): Ready =>
  'own' in it ? it : makeReady(turn, it, alike, chance)

/** One draft from end to end: its disclosures are sealed before those of the next are made. */
export function makeReady({ account, nowMs }: Speaker, { draft, key }: Saying, alike: Alike, chance: Chance): Ready {
  const { type, subject, channel, disclosures, attachments = [] } = draft
  const named = Object.entries(disclosures) as [DisclosureName, Json][] // Names of the list, as the type says.
  const { said, shared, text, isKnown } = alike.saidBy(draft)
  const { digests, evidence } = named.length > 0 ? disclose(named, chance) : NOTHING
  const event = newId('evt', nowMs, chance(ID_BYTES))
  const files = attachments.map(it => sealedFile(event, it, key, chance))
  const placeless = { event, tenant: tenantOf(account, type), type, said, digests }
  const about: Waiting = subject && channel ? { ...placeless, subject, channel } : placeless
  const waiting: Waiting =
    files.length === 0
      ? about
      : { ...about, files: files.map(({ path, media, sha256: hash }) => ({ path, media, sha256: hexOf(hash) })) }
  const flaw = flawOf(waiting, named, text, isKnown)
  must(flaw === undefined, `a ${type} event is well formed: ${flaw}`)
  const sealed = evidence && seal(key, evidence, chance(NONCE_BYTES))
  const { tenant, own } = packable(waiting, shared)
  return {
    tenant,
    type,
    channel: waiting.channel,
    shared,
    own,
    event,
    subject: waiting.subject,
    evidence: sealed,
    files,
  }
}

const NOTHING = { digests: [], evidence: undefined } as const

type Known = { readonly said: Said; readonly text: string }

/**
 * What drafts of one turn, or of one list, say in the same words is checked once, and is one object; a row and a payload are each one's
 * own. Those that are alike mostly come one after another, and are made of the same parts.
 */
export class Alike {
  readonly #known = new Map<string, Known>()
  #last: (Known & { readonly draft: Draft }) | undefined

  /** A flaw ends the turn: what is known has none. */
  saidBy(draft: Draft) {
    const before = this.#last && isMadeOf(draft, this.#last.draft) ? this.#last : this.#find(draft)
    const { said: shared, text } = before ?? this.#learn(draft)
    const { import: row, payload } = draft
    return {
      shared,
      said: withOwn(shared, row, payload),
      text: payload ? text + JSON.stringify(payload) : text,
      isKnown: before !== undefined,
    }
  }

  #find(draft: Draft): Known | undefined {
    const known = this.#known.get(nameOf(draft))
    if (known) this.#last = { ...known, draft }
    return known
  }

  #learn(draft: Draft): Known {
    const said = sharedOf(draft)
    const learnt = { said: sorted(said), text: JSON.stringify(said) }
    this.#known.set(nameOf(draft), learnt)
    this.#last = { ...learnt, draft }
    return learnt
  }
}

/** A row and a payload are each event's own. */
function withOwn(shared: Said, row: Said['import'], payload: Said['payload']): Said {
  if (row && payload) return { ...shared, payload, import: row }
  if (row) return { ...shared, import: row }
  return payload ? { ...shared, payload } : shared
}

type SharedMember = Exclude<keyof Said, 'import' | 'payload'>
/** All that an event says, but for its row and its payload. */
const IS_SHARED: Readonly<Record<SharedMember, true>> = {
  cites: true,
  controller: true,
  evidence: true,
  form: true,
  notice: true,
  partners: true,
  purposes: true,
  via: true,
}
const SHARED = Object.keys(IS_SHARED) as SharedMember[] // Its own keys.

const isMadeOf = (a: Draft, b: Draft) => a.type === b.type && SHARED.every(member => a[member] === b[member])
const sharedOf = (draft: Draft): Said =>
  Object.fromEntries(SHARED.flatMap(member => (draft[member] === undefined ? [] : [[member, draft[member]]])))
const nameOf = (draft: Draft) => `${draft.type} ${JSON.stringify(sharedOf(draft))}`
const sealedFile = (event: EventId, { path, media, bytes }: Attachment, key: KeyObject, chance: Chance) => ({
  event,
  path,
  media,
  sha256: sha256(bytes),
  sealed: seal(key, bytes, chance(NONCE_BYTES)),
})
