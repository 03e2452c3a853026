/**
 * What the log shows to anybody: its checkpoint, its tiles, its entries. Served is the newest checkpoint that meets the
 * policy's quorum (reference B2); as long as no witness is named, that is the newest signed one, and tiles and head
 * commit together, so that whatever a served checkpoint covers can be read.
 */

import { sure } from '#base/bug.ts'
import { TILE_HASHES } from '#base/limits.ts'
import type { House } from '#store/house.ts'
import { bufferOf, type Bytes } from '#wire/bytes.ts'
import { toBase64 } from '#wire/base64.ts'
import { HASH_BYTES } from '#wire/crypto.ts'
import { policyText } from '#wire/policy-file.ts'
import { tlogProof } from '#wire/tlog-proof.ts'
import { prove } from './tree-proofs.ts'
import * as logStore from './log-store.ts'
import type { Checkpoint } from './types.ts'

export type LogStatus = {
  readonly origin: string
  readonly size: number
  readonly root: Bytes
  readonly checkpoint: string
  readonly policy: string
  /** When the newest checkpoint was signed. */
  readonly at: Date
  /** Events that wait for the log, and rows that could not be written and were parked. */
  readonly waiting: number
  readonly parked: number
}

export const originOf = async (house: House): Promise<string> =>
  sure(await logStore.readOrigin(house.platform), 'the log was opened')

export async function statusOf(house: House): Promise<LogStatus> {
  const origin = await originOf(house)
  const { size, root, note, at } = await logStore.readHead(house.platform)
  return {
    origin,
    size,
    root,
    at,
    checkpoint: note,
    policy: await policyOf(house),
    ...(await logStore.countIntake(house.platform)),
  }
}

export const servedCheckpoint = (house: House): Promise<Checkpoint & { readonly at: Date }> =>
  logStore.readHead(house.platform)

/** What whoever verifies proofs pins: the log's keys, the newest first, and whom else they trust (reference B10). */
export async function policyOf(house: House): Promise<string> {
  const keys = await logStore.readKeys(house.platform)
  return policyText(
    keys.filter(key => key.use === 'log' && key.until === null).map(key => key.vkey),
    [],
  )
}

/** Against the served checkpoint, or a kept one of that size; undefined where there is none, or no such entry in it. */
export async function inclusionAt(house: House, seq: number, size: number | undefined): Promise<string | undefined> {
  const served = await servedCheckpoint(house)
  const checkpoint =
    size === undefined || size === served.size ? served : await logStore.readCheckpoint(house.platform, size)
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
