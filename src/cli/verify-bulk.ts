/**
 * `optimail verify --bulk …`: an archive of many proofs, or the folder that it was unpacked to. Each proof is verified as
 * if it had come alone; the archive is read once, and never more of it is in memory than one proof.
 */

import { createReadStream } from 'node:fs'
import { opendir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { PassThrough } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { TAR_FILE_MAX_BYTES } from '#base/limits.ts'
import { no, type Result } from '#base/result.ts'
import { byBytes, type Bytes } from '#wire/bytes.ts'
import { type BulkProof, type BulkVerdict, verifyBulk } from '#wire/bulk/verify.ts'
import type { VerifyOptions } from '#wire/bundle/verify.ts'
import { readTar, TarBroken, type TarFile } from '#wire/tar.ts'
import { writeZip } from '#wire/zip.ts'
import type { Io } from './io.ts'

export type BulkCall = {
  readonly path: string
  readonly options: VerifyOptions
  readonly json: boolean
  /** One proof that is to be handed out alone, and where to. */
  readonly take: { readonly name: string; readonly out: string } | undefined
}

const TOLD_MAX = 20

/** Exit 0: every proof verifies, they are those of the signed list, and a policy is pinned. 1: not so. 2: no such archive. */
export async function verifyMany({ path, options, json, take }: BulkCall, io: Io): Promise<number> {
  let told = 0
  let taken = false
  const done = await verifyArchive(path, options, async proof => {
    if (take?.name === proof.name) taken = await keep(proof, take.out)
    const flaw = flawOf(proof)
    if (json) io.print(JSON.stringify({ proof: proof.name, ...shown(proof) }))
    else if (flaw !== undefined && told++ < TOLD_MAX) io.print(`FAILED  ${proof.name}: ${flaw}`)
  })
  if (!done.ok) return io.wrong(`${path} is no archive of proofs that can be read: ${done.refusal}.`)
  if (json) io.print(JSON.stringify(done.value))
  else tell(path, done.value, told, io)
  if (take && !taken) return io.wrong(`there is no proof ${take.name} in ${path}, or ${take.out} is there already.`)
  return done.value.exit
}

async function verifyArchive(
  path: string,
  options: VerifyOptions,
  each: (proof: BulkProof) => Promise<void>,
): Promise<Result<BulkVerdict, string>> {
  try {
    const isFolder = (await stat(path)).isDirectory()
    return await verifyBulk(isFolder ? filesIn(path) : readTar(unpackedFrom(path)), options, each)
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code
    if (cause instanceof TarBroken || code !== undefined)
      return no(cause instanceof Error ? cause.message : String(cause))
    throw cause
  }
}

/** Members of a packed file one behind another are one file. */
async function* unpackedFrom(path: string): AsyncGenerator<Bytes> {
  const out = new PassThrough()
  const done = pipeline(createReadStream(path), createGunzip(), out)
  done.catch((cause: Error) => out.destroy(cause))
  for await (const part of out) yield part as Buffer
  await done
}

/** In the order in which the archive has them: what stands before the proofs, then part by part. */
async function* filesIn(folder: string, below = ''): AsyncGenerator<TarFile> {
  const names: { readonly name: string; readonly isFolder: boolean }[] = []
  for await (const it of await opendir(join(folder, below))) names.push({ name: it.name, isFolder: it.isDirectory() })
  const order = ({ name, isFolder }: (typeof names)[number]) => (!isFolder ? 0 : name === 'shared' ? 1 : 2)
  for (const it of names.toSorted((a, b) => order(a) - order(b) || byBytes(a.name, b.name))) {
    const path = below === '' ? it.name : `${below}/${it.name}`
    if (it.isFolder) yield* filesIn(folder, path)
    else if ((await stat(join(folder, path))).size > TAR_FILE_MAX_BYTES)
      throw new TarBroken(`${path} is larger than a file may be`)
    else yield { path, bytes: await readFile(join(folder, path)) }
  }
}

async function keep({ files }: BulkProof, out: string): Promise<boolean> {
  return writeFile(out, writeZip(files), { flag: 'wx' }).then(
    () => true,
    () => false,
  )
}

function flawOf({ verdict }: BulkProof): string | undefined {
  if (!verdict.ok) return verdict.refusal
  const failed = verdict.value.steps.find(it => it.result === 'fail')
  return failed && `step ${failed.id}: ${failed.text}`
}

const shown = ({ verdict }: BulkProof) => (verdict.ok ? verdict.value : { exit: 2, refusal: verdict.refusal })

function tell(path: string, { exit, pinned, proofs, verified, flaws }: BulkVerdict, told: number, io: Io): void {
  if (told > TOLD_MAX) io.print(`and ${told - TOLD_MAX} proofs more that fail`)
  for (const flaw of flaws) io.print(`FAILED  ${flaw}`)
  io.print(`Proofs of opt-in: ${path}`)
  io.print(
    pinned
      ? `${verified} of ${proofs} verify under your own policy.`
      : `UNPINNED: name the policy that you trust with --policy. ${proofs} proofs, none of them proved.`,
  )
  io.print(
    exit === 0
      ? 'The evidence verifies.'
      : pinned
        ? 'The evidence DOES NOT verify.'
        : 'Nothing is proved without a pinned policy.',
  )
}
