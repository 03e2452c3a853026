/** Proofs of many people under one checkpoint, as the files of each: read, proved and signed together. */

import { setTimeout as pause } from 'node:timers/promises'
import { PROOF_POLL_MS } from '#base/limits.ts'
import type { House } from '#store/house.ts'
import type { Turn } from '#store/turn.ts'
import type { Bytes } from '#wire/bytes.ts'
import { bulkNoteText } from '#wire/bulk/format.ts'
import type { DisclosureName } from '#wire/envelope.ts'
import type { Channel, Locale } from '#wire/form-definition.ts'
import { signNote } from '#wire/note.ts'
import { gatherAll } from './gathering.ts'
import { proofSigners } from './notes.ts'
import { filesOfProof } from './proof.ts'
import { writtenChains } from './reading.ts'
import { type Covering, servedCheckpoint } from './served.ts'
import * as store from './store.ts'
import type { SubjectId, Tenant } from './types.ts'

/** A served checkpoint that covers all that the account has said by now; undefined when none came in time (B2). */
export async function coveringAccount(house: House, account: Tenant, waitMs: number): Promise<Covering | undefined> {
  const { newest } = await store.standOf(house.platform, account, undefined)
  for (let waitedMs = 0; waitedMs <= waitMs; waitedMs += PROOF_POLL_MS) {
    if (waitedMs > 0) await pause(PROOF_POLL_MS)
    const { waits, size } = await store.standOf(house.platform, account, newest)
    const checkpoint = waits > 0 ? undefined : await servedCheckpoint(house)
    if (checkpoint && checkpoint.size >= size) return checkpoint
  }
  return undefined
}

export type BulkAsked = {
  readonly people: readonly SubjectId[]
  readonly channel: Channel
  readonly covering: Covering
  readonly locale?: Locale | undefined
  readonly redact: readonly DisclosureName[]
  readonly purpose: string
  /** With report.pdf. */
  readonly report: boolean
}

/** The files of each, or undefined where nothing can be proved: nothing was said, or all of it was erased since. */
export async function proofsUnder(turn: Turn, asked: BulkAsked): Promise<(ReadonlyMap<string, Bytes> | undefined)[]> {
  const { people, channel, covering, ...how } = asked
  const chains = await writtenChains(turn, people, channel, covering.size)
  const provable = people.flatMap(subject => {
    const chain = chains.get(subject) ?? []
    const isGone = chain.some(it => it.envelope === undefined) && !chain.some(it => it.type === 'erase')
    return chain.length > 0 && !isGone ? [{ subject, chain }] : []
  })
  const dossiers = await gatherAll(turn, channel, covering, provable)
  const files = new Map<SubjectId, ReadonlyMap<string, Bytes>>()
  for (const [i, { subject }] of provable.entries()) {
    const dossier = dossiers[i]
    if (dossier) files.set(subject, await filesOfProof(dossier, how))
  }
  return people.map(it => files.get(it))
}

/** Who signs what stands over many proofs: the installation, with the key that counts under their checkpoint. */
export async function bulkSigner(
  house: House,
  covering: Covering,
): Promise<{ readonly origin: string; readonly sign: (manifest: Bytes) => string }> {
  const { origin, instance } = await proofSigners(house, covering)
  return { origin, sign: manifest => signNote(bulkNoteText(origin, manifest), [instance]) }
}
