/**
 * `npm run bench -- proof [--leaves N]`: how many inclusion proofs a second come out of a log of ten million entries, one
 * by one and for a part of an export; against the raw cost of what each takes: reading exactly its tiles, by a prepared
 * statement, and making exactly its hashes, once each. Both sides take turns on one server.
 */

import { hash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import pg from 'pg'
import { must, sure } from '#base/bug.ts'
import { openLog } from '#ledger/ledger.ts'
import { prove } from '#ledger/tree-proofs.ts'
import { EMPTY_TREE, grow, rootOf, type Tile } from '#ledger/tree.ts'
import { startEmbedded } from '#store/embedded.ts'
import { openHouse } from '#store/house.ts'
import { migrate } from '#store/migrate.ts'
import type { Bytes } from '#wire/bytes.ts'
import { inclusionSpans, leafHash, subtreesOf, verifyInclusion } from '#wire/merkle.ts'
import { tilePlaceOf } from '#wire/tiles.ts'

export const NUMBERS = { leaves: 10_000_000 }

const ROUNDS = 5
const SINGLES = 200
/** A part of an export: so many people, with so many events each, next to each other in the log. */
const PEOPLE = 256
const EVENTS = 2
const GROW = 65_536
const ENTRY_BYTES = 33

export async function run(
  io: { readonly print: (line: string) => void },
  { leaves = NUMBERS.leaves }: { readonly leaves?: number },
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'optimail-bench-'))
  const server = await startEmbedded({ dataDir: join(folder, 'postgres'), durable: false }) // Nothing that is measured is written.
  try {
    const { stop: _, ...connect } = server
    const owner = new pg.Client(connect)
    await owner.connect()
    await migrate(owner)
    const house = await openHouse({
      connect,
      dataDir: folder,
      secret: Buffer.alloc(32, 7),
      publicUrl: 'http://127.0.0.1:8080',
    })
    await openLog(house)
    const root = await fill(owner, leaves)
    const ours = (indices: readonly number[]) =>
      prove(
        house.platform,
        indices.map(index => ({ index, size: leaves })),
      )
    await compare(io, { leaves, root, ours, owner }).finally(async () => {
      await house.close()
      await owner.end()
    })
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const entryAt = (index: number): Buffer => {
  const entry = Buffer.alloc(ENTRY_BYTES, 1)
  entry.writeUIntBE(index, 1, 6)
  return entry
}

/** The tiles of a log with these entries, as the sequencer would leave them. */
async function fill(owner: pg.Client, leaves: number): Promise<Bytes> {
  let tree = EMPTY_TREE
  for (let from = 0; from < leaves; from += GROW) {
    const grown = grow(
      tree,
      Array.from({ length: Math.min(GROW, leaves - from) }, (_, i) => entryAt(from + i)),
    )
    tree = grown.tree
    await keep(owner, grown.tiles)
  }
  await owner.query('analyze ledger_tile')
  return rootOf(tree)
}

async function keep(owner: pg.Client, tiles: readonly Tile[]): Promise<void> {
  await owner.query({
    name: 'keep',
    text: `insert into ledger_tile (log_id, level, idx, width, data)
      select 0, level, idx, width, data from unnest($1::int[], $2::bigint[], $3::int[], $4::bytea[]) as t(level, idx, width, data)
      on conflict (log_id, level, idx) do update set width = excluded.width, data = excluded.data`,
    values: [
      tiles.map(it => it.level),
      tiles.map(it => it.index),
      tiles.map(it => it.width),
      tiles.map(it => Buffer.from(it.data)),
    ],
  })
}

type Sides = {
  readonly leaves: number
  readonly root: Bytes
  readonly ours: (indices: readonly number[]) => Promise<Bytes[][]>
  readonly owner: pg.Client
}

async function compare(io: { readonly print: (line: string) => void }, sides: Sides): Promise<void> {
  const anywhere = () => Math.floor(Math.random() * sides.leaves)
  const singles = Array.from({ length: SINGLES }, () => [anywhere()])
  const parts = Array.from({ length: 8 }, () => {
    const first = Math.floor(Math.random() * (sides.leaves - 2 * PEOPLE * EVENTS))
    return Array.from({ length: PEOPLE * EVENTS }, (_, i) => first + i)
  })
  await tell(io, sides, 'one proof', singles)
  await tell(io, sides, 'a part of an export', parts)
}

async function tell(
  io: { readonly print: (line: string) => void },
  sides: Sides,
  what: string,
  asked: readonly (readonly number[])[],
): Promise<void> {
  const costs = asked.map(indices => costOf(indices, sides.leaves))
  const [ours, theirs]: number[][] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    ours?.push(await rateOf(asked, async indices => checked(await sides.ours(indices), indices, sides)))
    theirs?.push(await rateOf(costs, cost => raw(sides.owner, cost)))
  }
  const [own, bare] = [median(ours ?? []), median(theirs ?? [])]
  io.print(
    JSON.stringify({
      bench: 'proof',
      against: `${what}: its tiles read and its hashes made, of ${sides.leaves} leaves`,
      ours: Math.round(own),
      theirs: Math.round(bare),
      ratio: Number((own / bare).toFixed(2)),
      unit: 'proofs/s',
      machine: `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}`,
    }),
  )
}

/** The first of each is verified, so that nobody measures nonsense. */
function checked(proofs: readonly Bytes[][], indices: readonly number[], { leaves, root }: Sides): number {
  const [path = [], index = 0] = [proofs[0], indices[0]]
  must(verifyInclusion(index, leaves, leafHash(entryAt(index)), path, root), 'a proof leads to the root')
  return indices.length
}

async function rateOf<T>(asked: readonly T[], once: (it: T) => Promise<number>): Promise<number> {
  const began = performance.now()
  let proofs = 0
  for (const it of asked) proofs += await once(it)
  return (proofs * 1_000) / (performance.now() - began)
}

const median = (values: readonly number[]) =>
  sure(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)], 'there were rounds')

type Cost = { readonly proofs: number; readonly levels: number[]; readonly places: number[]; readonly hashes: number }

/** What these proofs take at least: the tiles that they touch, and the nodes that no tile holds, each once. */
function costOf(indices: readonly number[], size: number): Cost {
  const tiles = new Map<string, { readonly level: number; readonly index: number }>()
  const nodes = new Set<string>()
  const spans = new Set<string>()
  const below = (level: number, index: number): void => {
    const name = `${level}/${index}`
    if (level % 8 === 0 || nodes.has(name)) return
    nodes.add(name)
    below(level - 1, 2 * index)
    below(level - 1, 2 * index + 1)
  }
  let joined = 0
  for (const index of indices)
    for (const span of inclusionSpans(index, size)) {
      const subtrees = subtreesOf(span)
      if (!spans.has(`${span.start}`)) joined += subtrees.length - 1
      spans.add(`${span.start}`)
      for (const it of subtrees) {
        const { level, index: at } = tilePlaceOf(it)
        tiles.set(`${level}/${at}`, { level, index: at })
        below(it.level, it.index)
      }
    }
  const all = [...tiles.values()]
  return {
    proofs: indices.length,
    levels: all.map(it => it.level),
    places: all.map(it => it.index),
    hashes: nodes.size + joined,
  }
}

async function raw(owner: pg.Client, { proofs, levels, places, hashes }: Cost): Promise<number> {
  const { rows } = await owner.query<{ data: Buffer }>({
    name: 'raw',
    text: `select t.data from unnest($1::int[], $2::bigint[]) as p(level, idx)
      join ledger_tile t on t.log_id = 0 and t.level = p.level and t.idx = p.idx`,
    values: [levels, places],
  })
  must(rows.length === levels.length, 'every tile is there')
  const node = Buffer.concat([Buffer.of(1), Buffer.alloc(64)])
  for (let i = 0; i < hashes; i++) Buffer.from(hash('sha256', node, 'binary'), 'binary').copy(node, 1)
  return proofs
}
