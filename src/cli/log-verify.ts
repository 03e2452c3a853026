/**
 * `optimail log verify URL`: a whole log verified from outside, as anybody can who knows its address (C2SP tlog-tiles):
 * its checkpoint under the reader's own policy, every entry, every tile, and, with a checkpoint that was kept before, that
 * it continues that one. Shares no code with the server but the formats.
 */

import { readFile, writeFile } from 'node:fs/promises'
import { LOG_READS_AT_ONCE, LOG_READ_MS, POLICY_MAX_CHARS, TILE_HASHES } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import { concat, sameBytes, type Bytes } from '#wire/bytes.ts'
import { type CheckpointText, cosignedAtMs, parseCheckpoint } from '#wire/checkpoint.ts'
import { ENTRY_VERSION } from '#wire/envelope.ts'
import { leafHash, rootOfHashes, rootOfRange, type Subtree, subtreesOf } from '#wire/merkle.ts'
import { isSignedBy, parseNote } from '#wire/note.ts'
import { parsePolicy, type Policy, quorumAtMs } from '#wire/policy-file.ts'
import { parseEntryBundle, TILE_HEIGHT, tilePath } from '#wire/tiles.ts'
import { readLine } from './arguments.ts'
import type { Io } from './io.ts'

const USAGE = 'optimail log verify URL [--policy FILE] [--since FILE]'
const HELP = `${USAGE}

A whole log verified from outside, by its address: its checkpoint, every entry, every tile.

  --policy FILE   the keys that you trust; else OPTIMAIL_POLICY
  --since FILE    a checkpoint that you kept: the log has to continue it; the new one is kept there

Exit codes: 0 it holds under your own policy, 1 it does not, or no policy was named, 2 a wrong call or no log at that
address, 75 it cannot be reached just now`
const FLAGS = ['policy', 'since']
const ENTRY_BYTES = 33
const CHECKPOINT_MAX_BYTES = 1_000_000
const BUNDLE_MAX_BYTES = TILE_HASHES * (2 + 65_535)

class Broken extends Error {}
/** Nothing was seen that is not as it must be: it was not seen at all. */
class Unseen extends Error {
  readonly mayRetry: boolean
  constructor(sentence: string, mayRetry: boolean) {
    super(sentence)
    this.mayRetry = mayRetry
  }
}
const must = (isSo: boolean, sentence: string) => {
  if (!isSo) throw new Broken(sentence)
}

/** Exit 0: it holds, under a policy of the reader's own. 1: it does not, or nothing is pinned. 2: a wrong call, or no log there. 75: not reached. */
export async function logVerify(args: readonly string[], io: Io): Promise<number> {
  const { words, flags } = readLine(args, [])
  if (flags['help']) return (io.print(HELP), 0)
  const [url, ...more] = words
  if (url === undefined || more.length > 0 || Object.keys(flags).some(it => !FLAGS.includes(it)))
    return io.wrong(`usage: ${USAGE}`)
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) return io.wrong('the address of a log begins with https://')
  const base = url.replace(/\/$/, '')
  try {
    const pinned = await policyAt(flags['policy'] ?? io.env['OPTIMAIL_POLICY'], base)
    if (!pinned.ok) return io.wrong(pinned.refusal)
    return await verifyLog(base, pinned.value, flags['since'], io)
  } catch (cause) {
    if (cause instanceof Unseen)
      return cause.mayRetry
        ? io.later(`${cause.message} Nothing is known of the log.`)
        : io.wrong(`${cause.message} Nothing is known of a log.`)
    if (!(cause instanceof Broken)) throw cause
    io.print(`The log DOES NOT hold: ${cause.message}.`)
    return 1
  }
}

type Pinned = { readonly policy: Policy; readonly isOwn: boolean }

async function policyAt(path: string | undefined, base: string): Promise<Result<Pinned, string>> {
  const text = path
    ? await readFile(path, 'utf8').catch(() => undefined)
    : textIn(await get(`${base}/policy`, POLICY_MAX_CHARS))
  if (text === undefined) return no(`the policy ${path} cannot be read.`)
  const policy = parsePolicy(text)
  if (policy.ok) return yes({ policy: policy.value, isOwn: Boolean(path) })
  if (path) return no(`this is no policy: ${policy.refusal}.`)
  throw new Unseen(`There is no log at ${base}: what stands at ${base}/policy is no policy.`, false)
}

/** What makes an address that of a log. Without one nothing can be said of it. */
async function checkpointAt(base: string): Promise<string> {
  const written = textIn(await get(`${base}/checkpoint`, CHECKPOINT_MAX_BYTES))
  const note = parseNote(written)
  if (note && parseCheckpoint(note.text)) return written
  throw new Unseen(`There is no log at ${base}: what stands at ${base}/checkpoint is no checkpoint.`, false)
}

async function verifyLog(base: string, { policy, isOwn }: Pinned, since: string | undefined, io: Io): Promise<number> {
  const written = await checkpointAt(base)
  const checkpoint = judged(written, policy)
  const before = since === undefined ? undefined : await keptIn(since, policy)
  const leaves = new Leaves([checkpoint.size, before?.size ?? 0])
  let at = 0
  const numbers = Array.from({ length: Math.ceil(checkpoint.size / TILE_HASHES) }, (_, i) => i)
  for (let i = 0; i < numbers.length; i += LOG_READS_AT_ONCE) {
    const read = await Promise.all(
      numbers.slice(i, i + LOG_READS_AT_ONCE).map(index => hashesAt(base, index, checkpoint.size)),
    )
    for (const hashes of read) leaves.add(hashes)
    if (io.isTerminal && (at = Math.floor((leaves.size / checkpoint.size) * 100)) < 100) io.say(`${at} %`)
  }
  must(sameBytes(leaves.rootAt(checkpoint.size), checkpoint.root), 'its entries do not make the root of its checkpoint')
  await upperTiles(base, leaves, checkpoint.size)
  if (before) {
    must(before.size <= checkpoint.size, `it is shorter than it was: ${checkpoint.size}, and was ${before.size}`)
    must(sameBytes(leaves.rootAt(before.size), before.root), 'it does not continue the checkpoint that was kept')
  }
  if (since !== undefined) await writeFile(since, written)
  io.print(
    `The log ${checkpoint.origin} holds: ${checkpoint.size} entries, every tile${before ? `, and all of the ${before.size} that were there before` : ''}.`,
  )
  if (policy.quorum === undefined) io.print('Unwitnessed: nobody else says that this is the only history.')
  if (!isOwn) io.print('UNPINNED: the keys are the log’s own word. Name the policy that you trust with --policy.')
  return isOwn ? 0 : 1
}

/** Signed by a key of the policy and cosigned by its quorum. */
function judged(written: string, policy: Policy): CheckpointText {
  const note = parseNote(written)
  const checkpoint = note && parseCheckpoint(note.text)
  if (!note || !checkpoint) throw new Broken('its checkpoint is none')
  const logs = policy.logs.filter(it => it.key.name === checkpoint.origin)
  must(
    logs.some(it => isSignedBy(note, it.key)),
    `no key of the policy signed the checkpoint of ${checkpoint.origin}`,
  )
  const isComplete =
    policy.quorum === undefined || quorumAtMs(policy, ({ key }) => cosignedAtMs(note, key)) !== undefined
  must(isComplete, 'its checkpoint is not cosigned by the quorum of the policy')
  return checkpoint
}

/** Undefined the first time: then it is kept. */
async function keptIn(path: string, policy: Policy): Promise<CheckpointText | undefined> {
  const written = await readFile(path, 'utf8').catch(() => undefined)
  return written === undefined ? undefined : judged(written, policy)
}

/** Hashes of one bundle of entries; the tile of hashes beside it says the same. */
async function hashesAt(base: string, index: number, size: number): Promise<Bytes[]> {
  const width = Math.min(TILE_HASHES, size - index * TILE_HASHES)
  const entries = parseEntryBundle(
    await get(`${base}/${tilePath({ level: 'entries', index, width })}`, BUNDLE_MAX_BYTES),
  )
  must(entries?.length === width, `the bundle ${index} does not hold ${width} entries`)
  const hashes = (entries ?? []).map(entry => {
    must(
      entry.length === ENTRY_BYTES && entry[0] === ENTRY_VERSION,
      `an entry of the bundle ${index} is none of this log’s`,
    )
    return leafHash(entry)
  })
  await tileIs(base, 0, index, hashes)
  return hashes
}

async function tileIs(base: string, level: number, index: number, hashes: readonly Bytes[]): Promise<void> {
  const tile = await get(`${base}/${tilePath({ level, index, width: hashes.length })}`, BUNDLE_MAX_BYTES)
  must(sameBytes(tile, concat(hashes)), `the tile ${level}/${index} is not what its entries make`)
}

async function upperTiles(base: string, leaves: Leaves, size: number): Promise<void> {
  let row = leaves.full
  for (let level = 1; row.length > 0 && level <= Math.ceil(Math.log2(size + 1) / TILE_HEIGHT); level++) {
    const next: Bytes[] = []
    for (let index = 0; index * TILE_HASHES < row.length; index++) {
      const hashes = row.slice(index * TILE_HASHES, (index + 1) * TILE_HASHES)
      await tileIs(base, level, index, hashes)
      if (hashes.length === TILE_HASHES) next.push(rootOfHashes(hashes))
    }
    row = next
  }
}

/** Of full tiles their roots are kept; the leaves only of those tiles that a size which is asked for ends in. */
class Leaves {
  readonly full: Bytes[] = []
  readonly #tiles = new Map<number, readonly Bytes[]>()
  readonly #kept: ReadonlySet<number>
  size = 0

  constructor(sizes: readonly number[]) {
    this.#kept = new Set(sizes.map(size => Math.floor(size / TILE_HASHES)))
  }

  add(hashes: readonly Bytes[]): void {
    const index = this.size / TILE_HASHES
    if (this.#kept.has(index)) this.#tiles.set(index, hashes)
    this.size += hashes.length
    if (hashes.length === TILE_HASHES) this.full.push(rootOfHashes(hashes))
  }

  rootAt(size: number): Bytes {
    return rootOfRange(subtreesOf({ start: 0, end: size }).map(it => this.#rootOf(it)))
  }

  #rootOf({ level, index }: Subtree): Bytes {
    if (level >= TILE_HEIGHT) {
      const count = 2 ** (level - TILE_HEIGHT)
      return rootOfHashes(this.full.slice(index * count, (index + 1) * count))
    }
    const first = index * 2 ** level
    const tile = this.#tiles.get(Math.floor(first / TILE_HASHES)) ?? []
    return rootOfHashes(tile.slice(first % TILE_HASHES, (first % TILE_HASHES) + 2 ** level))
  }
}

/** Of a connection that did not come about, the reason stands within. */
const whyOf = ({ message, cause }: Error): string => (cause instanceof Error && cause.message) || message

const textIn = (bytes: Bytes) => Buffer.from(bytes).toString('utf8')

async function get(url: string, maxBytes: number): Promise<Bytes> {
  const signal = AbortSignal.timeout(LOG_READ_MS)
  const answer = await fetch(url, { redirect: 'error', signal }).catch((cause: Error) => {
    throw new Unseen(`${url} could not be reached: ${whyOf(cause)}.`, true)
  })
  const isBusy = answer.status === 429 || answer.status >= 500
  if (isBusy) throw new Unseen(`${url} answers ${answer.status}.`, true)
  if (answer.status !== 200 && /\/(?:checkpoint|policy)$/.test(url))
    throw new Unseen(`There is no log at ${url.replace(/\/[^/]*$/, '')}: ${url} answers ${answer.status}.`, false)
  must(answer.status === 200, `${url} answers ${answer.status}`)
  const parts: Uint8Array[] = []
  let sizeBytes = 0
  for await (const part of answer.body ?? []) {
    sizeBytes += part.length
    must(sizeBytes <= maxBytes, `${url} is longer than it may be`)
    parts.push(part)
  }
  return Buffer.concat(parts)
}
