/**
 * How an export is made: everything is frozen under one checkpoint, then part after part, each in a turn of its own.
 * Whoever dies in between has lost the part in hand; whoever comes next goes on from there.
 */

import { everybody } from '#audience/audience.ts'
import { audit } from '#accounts/accounts.ts'
import { sure } from '#base/bug.ts'
import { Fault } from '#base/fault.ts'
import { BULK_KEPT_MS, BULK_PART_PROOFS, BULK_WORK_MS, PROOF_WAIT_MS } from '#base/limits.ts'
import { timeOf } from '#base/clock.ts'
import { bulkSigner, coveringAccount, GENERATOR, proofsUnder } from '#ledger/ledger.ts'
import type { House } from '#store/house.ts'
import { seal, unseal } from '#store/seal.ts'
import { type AccountId, SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import { hexOf } from '#wire/bytes.ts'
import { BULK_VERSION, type BulkManifest, partName } from '#wire/bulk/format.ts'
import { sha256Hex } from '#wire/crypto.ts'
import { ARCHIVE_END, headOf, type MadePart, type NamedProof, packed, partOf, unpacked } from './archive.ts'
import * as store from './store.ts'
import type { Export, ExportId, Item, Making } from './types.ts'

/** `more`: there is time for another part. `again`: a job has to go on. `over`: nothing is left to do. */
export type Step = 'more' | 'over'

/** Works for a minute, then lets others; a saying brings whoever goes on. */
export async function work(house: House, account: AccountId, id: ExportId): Promise<void> {
  const began = performance.now()
  if (!(await begin(house, account, id))) return
  for (;;) {
    const step = await takeTurn(house, { account, actor: SYSTEM }, turn => nextPart(turn, id))
    if (step === 'over') return
    if (performance.now() - began > BULK_WORK_MS)
      return takeTurn(house, { account, actor: SYSTEM }, async turn => turn.emit('proofs.export', { export: id }))
  }
}

/** Under which checkpoint, and whose proofs. False when it is over. */
export async function begin(house: House, account: AccountId, id: ExportId): Promise<boolean> {
  const who = { account, actor: SYSTEM }
  const found = await takeTurn(house, who, turn => store.find(turn, id))
  if (found?.state !== 'waiting') return found?.state === 'working'
  const covering = await coveringAccount(house, account, PROOF_WAIT_MS)
  if (!covering) throw new Fault('the log does not cover the newest events yet', true)
  return takeTurn(house, who, async turn => {
    const held = await store.hold(turn, id)
    if (held?.state !== 'waiting') return held?.state === 'working'
    const people = everybody(turn, held.asked)
    const total = await store.freeze(turn, held.id, { people, asked: held.asked, covering })
    await store.begin(turn, held.id, covering, total)
    return true
  })
}

export async function nextPart(turn: Turn, id: ExportId): Promise<Step> {
  const held = await store.hold(turn, id)
  if (held?.state !== 'working') return 'over'
  const items = await store.itemsFrom(turn, id, held.done, BULK_PART_PROOFS)
  if (items.length > 0) return makePart(turn, held, items)
  await finish(turn, held)
  return 'over'
}

async function makePart(turn: Turn, held: Making, items: readonly Item[]): Promise<Step> {
  const proofs = await proofsOf(turn, held, items)
  const made = partOf(held.parts + 1, proofs)
  await keep(turn, held, made, proofs.length > 0)
  const grown = {
    done: items.length,
    proofs: proofs.length,
    parts: proofs.length > 0 ? 1 : 0,
    sizeBytes: proofs.length > 0 ? made.packed.length : 0,
  }
  await store.grow(turn, held.id, grown, keysOf(proofs[0]))
  return 'more'
}

/** Of those who have something to prove; who was erased meanwhile has not. */
async function proofsOf(turn: Turn, { asked, why, covering }: Making, items: readonly Item[]): Promise<NamedProof[]> {
  const { channel, locale, redact, pdf } = asked
  const people = items.map(it => it.subject)
  const under = sure(covering, 'what is worked on stands under a checkpoint')
  const files = await proofsUnder(turn, { people, channel, locale, redact, purpose: why, report: pdf, covering: under })
  return items.flatMap(({ contact }, i) => {
    const own = files[i]
    return own ? [{ name: `${contact}.${channel}`, files: own }] : []
  })
}

async function keep(
  turn: Turn,
  { id, parts }: Making,
  { packed: bytes, sha256, shared }: MadePart,
  isPart: boolean,
): Promise<void> {
  const key = turn.house.keys.key('account', turn.account)
  if (isPart)
    await store.addPart(turn, id, { part: parts + 1, sha256, sizeBytes: bytes.length, sealed: seal(key, bytes) })
  const missing = await store.unknownOf(
    turn,
    id,
    [...shared.keys()].map(hex => Buffer.from(hex, 'hex')),
  )
  for (const hex of missing) {
    const file = sure(shared.get(hex), 'it was asked for by its hash')
    await store.addShared(turn, id, Buffer.from(hex, 'hex'), seal(key, packed(file)))
  }
}

function keysOf(proof: NamedProof | undefined): BulkManifest['keys'] | null {
  if (!proof) return null
  const hex = (path: string) => sha256Hex(sure(proof.files.get(path), 'a proof has its keys'))
  return { 'keys.json': hex('keys.json'), 'keys.note': hex('keys.note'), 'policy.txt': hex('policy.txt') }
}

async function finish(turn: Turn, held: Making): Promise<void> {
  if (held.keys === null) return store.end(turn, held.id, { state: 'failed', said: 'nothing-to-prove' })
  const head = await makeHead(turn, held, held.keys)
  const key = turn.house.keys.key('account', turn.account)
  await store.addPart(turn, held.id, { part: 0, sha256: null, sizeBytes: head.length, sealed: seal(key, head) })
  await store.grow(turn, held.id, { done: 0, proofs: 0, parts: 0, sizeBytes: head.length + ARCHIVE_END.length }, null)
  await store.end(turn, held.id, { state: 'done', expires: new Date(turn.nowMs + BULK_KEPT_MS) })
  await tell(turn, held)
}

async function makeHead(turn: Turn, held: Making, keys: BulkManifest['keys']): Promise<Buffer> {
  const covering = sure(held.covering, 'what is worked on stands under a checkpoint')
  const { origin, sign } = await bulkSigner(turn.house, covering)
  const manifest: BulkManifest = {
    as_of: timeOf(covering.at.getTime()),
    channel: held.asked.channel,
    generator: GENERATOR,
    keys,
    log: origin,
    parts: Object.fromEntries((await store.partHashes(turn, held.id)).map(({ part, hex }) => [partName(part), hex])),
    proofs: held.proofs,
    purpose: held.why,
    tenant: turn.account,
    v: BULK_VERSION,
  }
  const key = turn.house.keys.key('account', turn.account)
  const rows = await store.allShared(turn, held.id)
  const shared = rows.map(({ sha256, sealed }) => ({ hex: hexOf(sha256), bytes: unpacked(unseal(key, sealed)) }))
  return headOf({ manifest, sign, shared })
}

/** Who had so many proofs made, and why: in the audit trail, in their name. */
const tell = (turn: Turn, { id, askedBy, why, proofs, asked }: Export) =>
  audit({ ...turn, actor: askedBy }, 'proofs.exported', { export_id: id, proofs, channel: asked.channel, why })
