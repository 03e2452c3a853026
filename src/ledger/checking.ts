/**
 * The log verified again, from what it holds: its tree from the first entry on, tile by tile and checkpoint by
 * checkpoint; or one account's part of it. What is found is told in sentences, and at most so many.
 */

import { LEDGER_PAGE, LOG_FLAWS_MAX } from '#base/limits.ts'
import type { Db } from '#store/db.ts'
import { hexOf, sameBytes, type Bytes } from '#wire/bytes.ts'
import { cosignedAtMs, parseCheckpoint } from '#wire/checkpoint.ts'
import { isSignedBy, parseNote, parseVkey, type Vkey } from '#wire/note.ts'
import * as checkStore from './check-store.ts'
import * as logStore from './log-store.ts'
import { EMPTY_TREE, grow, rootOf, type Tile, type Tree } from './tree.ts'
import { completeNote } from './witness-rules.ts'
import * as witnessStore from './witness-store.ts'

/** Hears how far it is; false ends it. */
export type Progress = (done: number, total: number) => Promise<boolean>

export class Flaws {
  readonly found: string[] = []
  add(sentence: string): void {
    if (this.found.length < LOG_FLAWS_MAX) this.found.push(sentence)
  }
  holds(isSo: boolean, sentence: string): boolean {
    if (!isSo) this.add(sentence)
    return isSo
  }
}

/** Everything up to the head as it was when this began. Undefined when `progress` ended it. */
export async function checkTree(db: Db, progress: Progress): Promise<readonly string[] | undefined> {
  const flaws = new Flaws()
  const head = await logStore.readHead(db)
  const keys = await keysOf(db)
  let tree = EMPTY_TREE
  await checkCheckpoints(db, tree, [], keys, flaws)
  while (tree.size < head.size) {
    if (!(await progress(tree.size, head.size))) return undefined
    const count = Math.min(LEDGER_PAGE, head.size - tree.size)
    const entries = await logStore.readEntries(db, tree.size, count)
    if (!flaws.holds(entries.length === count, `entries are missing from index ${tree.size} on`)) break
    for (const seq of await checkStore.strayEntries(db, tree.size, count))
      flaws.add(`the entry at ${seq} is not the commitment of its event`)
    await checkCheckpoints(db, tree, entries, keys, flaws)
    const grown = grow(tree, entries)
    await checkTiles(db, grown.tiles, flaws)
    tree = grown.tree
  }
  flaws.holds(sameBytes(rootOf(tree), head.root), 'the root of the entries is not the root of the head')
  await progress(tree.size, head.size)
  return flaws.found
}

async function checkTiles(db: Db, tiles: readonly Tile[], flaws: Flaws): Promise<void> {
  const nameOf = ({ level, index }: Pick<Tile, 'level' | 'index'>) => `${level}/${index}`
  const kept = new Map((await logStore.readTiles(db, tiles)).map(tile => [nameOf(tile), tile]))
  for (const tile of tiles) {
    const data = kept.get(nameOf(tile))?.data.subarray(0, tile.data.length) // It may have grown meanwhile.
    flaws.holds(
      data !== undefined && sameBytes(data, tile.data),
      `the tile ${nameOf(tile)} is not what its entries make`,
    )
  }
}

type Keys = { readonly log: readonly Vkey[]; readonly witnesses: readonly string[] }

async function keysOf(db: Db): Promise<Keys> {
  const log = (await logStore.readKeys(db)).flatMap(it => (it.use === 'log' ? (parseVkey(it.vkey) ?? []) : []))
  return { log, witnesses: (await witnessStore.readWitnesses(db)).map(it => it.vkey) }
}

/** Each kept checkpoint of a size within these entries: its root, and every signature on it. */
async function checkCheckpoints(
  db: Db,
  from: Tree,
  entries: readonly Bytes[],
  keys: Keys,
  flaws: Flaws,
): Promise<void> {
  const sizes = await checkStore.checkpointSizes(db, from.size, from.size + entries.length)
  const rows = await witnessStore.readCosigned(db, sizes, keys.witnesses)
  let tree = from
  for (const row of rows) {
    tree = grow(tree, entries.slice(tree.size - from.size, row.size - from.size)).tree
    const flaw = flawOfCheckpoint(row, rootOf(tree), keys)
    if (flaw !== undefined) flaws.add(`the checkpoint of size ${row.size} ${flaw}`)
  }
}

function flawOfCheckpoint(row: witnessStore.CosignedRow, root: Bytes, keys: Keys): string | undefined {
  const lines = row.lines ?? []
  const note = parseNote(completeNote(row.note, lines))
  const said = note && parseCheckpoint(note.text)
  if (!note || !said) return 'is no checkpoint'
  if (said.size !== row.size || !sameBytes(said.root, root) || !sameBytes(row.root, root))
    return `has another root than its entries: ${hexOf(root)}`
  if (!keys.log.some(key => isSignedBy(note, key))) return 'is signed by no key of the log'
  const keyOf = (vkey: string) => parseVkey(vkey)
  const bad = lines.find(({ vkey }) => {
    const key = keyOf(vkey)
    return !key || cosignedAtMs(note, key) === undefined
  })
  return bad && `has a false cosignature of ${bad.vkey.split('+', 1)[0]}`
}
