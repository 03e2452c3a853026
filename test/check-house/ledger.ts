/** The tree, verified again from its first entry: roots, tiles, checkpoints, and what the house itself proves of them. */

import type pg from 'pg'
import { expect } from 'vitest'
import { TILE_HASHES } from '#base/limits.ts'
import { consistencyOf, inclusionOf } from '#ledger/ledger.ts'
import type { House } from '#store/house.ts'
import { fromBase64 } from '#wire/base64.ts'
import { hexOf, type Bytes } from '#wire/bytes.ts'
import { parseCheckpoint } from '#wire/checkpoint.ts'
import { entryOf } from '#wire/envelope.ts'
import { leafHash, rootOfHashes, verifyConsistency, verifyInclusion } from '#wire/merkle.ts'
import { isSignedBy, parseNote, parseVkey } from '#wire/note.ts'
import { tilesOf } from '#wire/tiles.ts'
import { parseTlogProof } from '#wire/tlog-proof.ts'
import type { TestHouse } from '../house.ts'
import { type Row, rowsOf } from '../log-tables.ts'
import { type RootAt, rootsOf } from '../roots.ts'

export async function check({ house, asOwner }: Pick<TestHouse, 'house' | 'asOwner'>): Promise<void> {
  await asOwner(async owner => {
    expect(await rowsOf(owner, 'ledger_intake', 'intake'), 'nothing waits for the log, and nothing was parked').toEqual(
      [],
    )
    const leaves = await checkEntries(owner)
    const rootAt = rootsOf(leaves)
    await checkTiles(owner, leaves)
    const checkpoints = await checkCheckpoints(owner, rootAt)
    await checkConsistency(house, checkpoints, rootAt)
    await checkInclusion(house, leaves, rootAt)
  })
}

async function checkEntries(owner: pg.Client): Promise<Bytes[]> {
  const entries = await rowsOf(owner, 'ledger_entry', 'seq')
  const events = await rowsOf(owner, 'ledger_event', 'seq')
  expect(
    entries.map(row => row.seq),
    'entries are gapless',
  ).toEqual(entries.map((_, i) => i))
  expect(
    events.map(row => hexOf(entryOf(row.c))),
    'an entry is its event’s commitment',
  ).toEqual(entries.map(row => hexOf(row.entry)))
  expect(
    events.map(row => row.seq),
    'each entry has its event',
  ).toEqual(entries.map(row => row.seq))
  return entries.map(row => leafHash(row.entry))
}

async function checkTiles(owner: pg.Client, leaves: readonly Bytes[]): Promise<void> {
  const stored = await rowsOf(owner, 'ledger_tile', 'level, idx')
  const wanted = new Map<string, string>()
  let row = [...leaves]
  for (const { level, full, partial } of tilesOf(leaves.length)) {
    const count = full + (partial > 0 ? 1 : 0)
    const tiles = Array.from({ length: count }, (_, i) => row.slice(i * TILE_HASHES, (i + 1) * TILE_HASHES))
    for (const [i, hashes] of tiles.entries())
      wanted.set(`${level}/${i}`, `${hashes.length} ${hashes.map(hexOf).join('')}`)
    row = tiles.slice(0, full).map(rootOfHashes)
  }
  const found = stored.map(tile => [`${tile.level}/${tile.idx}`, `${tile.width} ${hexOf(tile.data)}`] as const)
  expect(new Map(found), 'tiles are what the entries make of them').toEqual(wanted)
}

async function checkCheckpoints(owner: pg.Client, rootAt: RootAt): Promise<readonly Row<'ledger_checkpoint'>[]> {
  const [log] = await rowsOf(owner, 'ledger_log', 'log_id')
  const [head] = await rowsOf(owner, 'ledger_head', 'log_id')
  const keys = (await rowsOf(owner, 'ledger_key', 'vkey')).flatMap(row =>
    row.use === 'log' ? (parseVkey(row.vkey) ?? []) : [],
  )
  const checkpoints = await rowsOf(owner, 'ledger_checkpoint', 'size')
  for (const { size, root, note: written } of checkpoints) {
    const note = parseNote(written)
    const said = note && parseCheckpoint(note.text)
    expect(said && { ...said, root: hexOf(said.root) }).toEqual({
      origin: log?.origin,
      size,
      root: hexOf(rootAt(size)),
    })
    expect(hexOf(root), 'a checkpoint’s row says what its note says').toBe(hexOf(rootAt(size)))
    expect(
      keys.some(key => note && isSignedBy(note, key)),
      'a checkpoint is signed by a key of the log',
    ).toBe(true)
  }
  expect(checkpoints[0]?.size, 'the empty log was signed').toBe(0)
  expect(checkpoints.at(-1), 'the head is the newest checkpoint').toMatchObject({
    size: head?.size,
    root: head?.root,
    note: head?.note,
  })
  return checkpoints
}

/** Each kept checkpoint continues the one before. */
async function checkConsistency(
  house: House,
  checkpoints: readonly Row<'ledger_checkpoint'>[],
  rootAt: RootAt,
): Promise<void> {
  let from = 0
  for (const { size } of checkpoints) {
    const lines = textOf(await consistencyOf(house, from, size))
      .split('\n')
      .slice(0, -1)
    const proof = lines.flatMap(line => fromBase64(line) ?? [])
    expect(
      verifyConsistency(from, size, rootAt(from), rootAt(size), proof),
      `the log of ${size} continues that of ${from}`,
    ).toBe(true)
    from = size
  }
}

async function checkInclusion(house: House, leaves: readonly Bytes[], rootAt: RootAt): Promise<void> {
  const size = leaves.length
  for (const seq of new Set([0, Math.floor(size / 2), size - 1])) {
    const proof = parseTlogProof(textOf(await inclusionOf(house, seq, undefined)))
    const leaf = leaves[seq]
    expect(leaf && proof && verifyInclusion(seq, size, leaf, proof.path, rootAt(size)), `${seq} is in the log`).toBe(
      true,
    )
  }
}

const textOf = (text: string | undefined): string => text ?? expect.fail('a proof can be had')
