/** What verbs say: checked, sealed, and left for the sequencer in the turn that says it. */

import { must, sure } from '#base/bug.ts'
import { newId } from '#base/id.ts'
import { INTAKE_EVENTS_MAX } from '#base/limits.ts'
import { NONCE_BYTES, seal } from '#store/seal.ts'
import type { Turn } from '#store/turn.ts'
import { toBase64Url } from '#wire/base64.ts'
import { sha256, sha256Hex } from '#wire/crypto.ts'
import { digestOf, disclosure, type DisclosureName } from '#wire/envelope.ts'
import type { Json } from '#wire/jcs.ts'
import { accountKey, isAddressOf, subjectKey } from './keys.ts'
import { flawOf, sorted, tenantOf } from './rules.ts'
import * as store from './store.ts'
import { type Chance, type Draft, type EventId, KIND_OF, type SubjectId } from './types.ts'
import { packWaiting, type Waiting } from './waiting.ts'

type Said = { readonly draft: Draft; readonly waiting: Waiting; readonly disclosures: readonly string[] }

const SALT_BYTES = 32
const ID_BYTES = 16

export async function take(turn: Turn, drafts: readonly Draft[], chance: Chance): Promise<EventId[]> {
  const subjects = await lockThose(turn, drafts)
  const said = drafts.map(draft => sayIt(turn, draft, chance))
  await keepEvidence(turn, said, subjects, chance)
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
  for (const { subject, channel, disclosures } of drafts) {
    if (subject === undefined) continue
    const row = sure(subjects.get(subject), 'an event is about a subject of this account')
    must(channel !== undefined && KIND_OF[channel] === row.kind, 'a channel fits its subject')
    must(typeof disclosures.address === 'string', 'an event of a chain discloses the address')
    must(
      isAddressOf(turn.house, turn.account, row.kind, disclosures.address, row.hash),
      'the address is the subject’s own',
    )
    must(row.dek, 'nothing is said about whoever was erased')
  }
  return subjects
}

function sayIt(turn: Turn, draft: Draft, chance: Chance): Said {
  const { type, subject, channel, disclosures: values, attachments = [], ...said } = draft
  const named = Object.entries(values) as [DisclosureName, Json][] // Names of the list, as the type says.
  const disclosures = named.map(([name, value]) => disclosure(toBase64Url(chance(SALT_BYTES)), name, value))
  const files = attachments.map(({ path, media, bytes }) => ({ path, media, sha256: sha256Hex(bytes) }))
  const waiting: Waiting = {
    event: newId('evt', turn.nowMs, chance(ID_BYTES)),
    tenant: tenantOf(turn.account, type),
    type,
    said: sorted(said),
    digests: disclosures.map(digestOf),
    ...(subject && channel && { subject, channel }),
    ...(files.length > 0 && { files }),
  }
  const flaw = flawOf(waiting, named)
  must(flaw === undefined, `a ${type} event is well formed: ${flaw}`)
  return { draft, waiting, disclosures }
}

async function keepEvidence(
  turn: Turn,
  said: readonly Said[],
  subjects: ReadonlyMap<SubjectId, store.SubjectRow>,
  chance: Chance,
): Promise<void> {
  const keys = new Map([...subjects].map(([id, { dek }]) => [id, dek && subjectKey(turn.house, turn.account, dek)]))
  const keyOf = ({ subject }: Draft) => (subject && keys.get(subject)) || accountKey(turn.house, turn.account)
  const kept = said.filter(it => it.disclosures.length > 0)
  const sealed = kept.map(({ draft, waiting, disclosures }) => ({
    event: waiting.event,
    bytes: seal(keyOf(draft), evidenceText(disclosures), chance(NONCE_BYTES)),
  }))
  if (sealed.length > 0) await store.addEvidence(turn, sealed)
  const files = said.flatMap(({ draft, waiting }) =>
    (draft.attachments ?? []).map(({ path, media, bytes }) => ({
      event: waiting.event,
      path,
      media,
      sha256: sha256(bytes),
      sealed: seal(keyOf(draft), bytes, chance(NONCE_BYTES)),
    })),
  )
  if (files.length > 0) await store.addFiles(turn, files)
}

/** One disclosure a line. Its base64url has no line feed. */
const evidenceText = (disclosures: readonly string[]) => Buffer.from(disclosures.join('\n'), 'latin1')
