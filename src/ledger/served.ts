/**
 * What the log shows to anybody: its checkpoint, its tiles, its entries. Served is the newest checkpoint that meets the
 * policy's quorum (reference B2): one that any witness of the policy has cosigned, and as long as there is none, the
 * newest signed one. Tiles and head commit together, so that whatever a served checkpoint covers can be read.
 */

import { sure } from '#base/bug.ts'
import { TILE_HASHES } from '#base/limits.ts'
import type { House } from '#store/house.ts'
import { bufferOf, type Bytes } from '#wire/bytes.ts'
import { toBase64 } from '#wire/base64.ts'
import { HASH_BYTES } from '#wire/crypto.ts'
import { tlogProof } from '#wire/tlog-proof.ts'
import { prove } from './tree-proofs.ts'
import * as logStore from './log-store.ts'
import type { Checkpoint } from './types.ts'
import { activeIn, completeNote, namedIn, policyWith } from './witness-rules.ts'
import * as witnessStore from './witness-store.ts'
import type { HoldRow, WitnessRow } from './witness-store.ts'

export type LogStatus = {
  readonly origin: string
  readonly size: number
  readonly root: Bytes
  readonly checkpoint: string
  readonly policy: string
  /** When the newest checkpoint was signed. */
  readonly at: Date
  readonly served: Covering
  /** Events that wait for the log, and rows that could not be written and were parked. */
  readonly waiting: number
  readonly parked: number
  readonly witnesses: readonly WitnessRow[]
  readonly hold: HoldRow | undefined
}

/** A checkpoint as it is shown. `at` is when it was cosigned last; unwitnessed, when the log signed it. */
export type Covering = Checkpoint & { readonly at: Date }

export const originOf = async (house: House): Promise<string> =>
  sure(await logStore.readOrigin(house.platform), 'the log was opened')

export async function statusOf(house: House): Promise<LogStatus> {
  const { size, root, at } = await logStore.readHead(house.platform)
  const served = await servedCheckpoint(house)
  return {
    origin: await originOf(house),
    size,
    root,
    at,
    checkpoint: served.note,
    served,
    policy: await policyOf(house),
    witnesses: namedIn(await witnessStore.readWitnesses(house.platform)),
    hold: await witnessStore.readHold(house.platform),
    ...(await logStore.countIntake(house.platform)),
  }
}

export async function servedCheckpoint(house: House): Promise<Covering> {
  const vkeys = await vkeysInPolicy(house)
  const size = vkeys.length === 0 ? undefined : await witnessStore.newestCosigned(house.platform, vkeys)
  if (size === undefined) return logStore.readHead(house.platform)
  return sure((await coveringAt(house, [size], vkeys)).get(size), 'what was cosigned is kept')
}

async function vkeysInPolicy(house: House): Promise<string[]> {
  return activeIn(await witnessStore.readWitnesses(house.platform)).map(it => it.vkey)
}

/** Kept checkpoints of these sizes as complete notes. */
async function coveringAt(
  house: House,
  sizes: readonly number[],
  vkeys: readonly string[],
): Promise<Map<number, Covering>> {
  const rows = await witnessStore.readCosigned(house.platform, sizes, vkeys)
  return new Map(rows.map(row => [row.size, coveringOf(row)]))
}

function coveringOf({ size, root, note, at, lines }: witnessStore.CosignedRow): Covering {
  const cosigned = lines ?? []
  const newest = Math.max(...cosigned.map(it => Date.parse(it.at)))
  return { size, root, note: completeNote(note, cosigned), at: cosigned.length > 0 ? new Date(newest) : at }
}

/** What whoever verifies proofs pins: the log's keys, the newest first, and whom else they trust (reference B10). */
export async function policyOf(house: House): Promise<string> {
  return policyWith(await logStore.logKeysInUse(house.platform), await witnessStore.readWitnesses(house.platform))
}

/** Between which cosigned checkpoints an event came into the log (reference A1). */
export type Anchors = { readonly first: Covering | undefined; readonly floor: Covering | undefined }

/** One for each that is wanted; without witnesses there are none. */
export async function anchorsOf(house: House, wanted: readonly witnessStore.AnchorsWanted[]): Promise<Anchors[]> {
  const vkeys = await vkeysInPolicy(house)
  if (vkeys.length === 0 || wanted.length === 0) return wanted.map(() => ({ first: undefined, floor: undefined }))
  const found = await witnessStore.anchorSizes(house.platform, vkeys, wanted)
  const sizes = [...new Set(found.flatMap(it => [it.first ?? [], it.floor ?? []].flat()))]
  const notes = await coveringAt(house, sizes, vkeys)
  const at = (size: number | null) => (size === null ? undefined : notes.get(size))
  return found.map(it => ({ first: at(it.first), floor: at(it.floor) }))
}

/** Against the served checkpoint, or a kept one of that size; undefined where there is none, or no such entry in it. */
export async function inclusionAt(house: House, seq: number, size: number | undefined): Promise<string | undefined> {
  const served = await servedCheckpoint(house)
  const checkpoint =
    size === undefined || size === served.size
      ? served
      : (await coveringAt(house, [size], await vkeysInPolicy(house))).get(size)
  if (!checkpoint || seq >= checkpoint.size || checkpoint.size > served.size) return undefined
  const [path = []] = await prove(house.platform, [{ index: seq, size: checkpoint.size }])
  return tlogProof({ index: seq, path, checkpoint: checkpoint.note })
}

/** One hash in each line; undefined where the log was not of these sizes one after the other. */
export async function consistencyAt(house: House, from: number, to: number): Promise<string | undefined> {
  if (from > to || to > (await servedCheckpoint(house)).size) return undefined
  const [path = []] = await prove(house.platform, [{ from, size: to }])
  return path.map(hash => `${toBase64(hash)}\n`).join('')
}

/** The first `width` hashes of a tile; undefined where it does not hold as many. */
export async function tileAt(house: House, level: number, index: number, width: number): Promise<Bytes | undefined> {
  const [tile] = await logStore.readTiles(house.platform, [{ level, index }])
  return tile && tile.width >= width ? bufferOf(tile.data).subarray(0, width * HASH_BYTES) : undefined
}

/** The first `width` entries of a bundle; undefined where the log does not hold as many. */
export async function entriesAt(house: House, index: number, width: number): Promise<Bytes[] | undefined> {
  const entries = await logStore.readEntries(house.platform, index * TILE_HASHES, width)
  return entries.length === width ? entries : undefined
}
