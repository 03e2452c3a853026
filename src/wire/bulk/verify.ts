/**
 * Verifies an archive of many proofs as it comes: one proof at a time, each by the verifier of single proofs, and above
 * them that they are exactly those that the signed manifest lists. Memory holds one proof, and what all have in common.
 */

import { BULK_SHARED_MAX_BYTES, BUNDLE_ENTRIES_MAX, BUNDLE_MAX_BYTES } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import type { Bytes } from '../bytes.ts'
import { readJson } from '../bundle/format.ts'
import { Findings } from '../bundle/report.ts'
import { establishTrust, keysAt, noteIn } from '../bundle/trust.ts'
import { type Verdict, verifyFiles, type VerifyOptions } from '../bundle/verify.ts'
import { sha256Hex } from '../crypto.ts'
import { isSignedBy } from '../note.ts'
import type { TarFile } from '../tar.ts'
import type { Files } from '../zip.ts'
import { BULK, BULK_MANIFEST, type BulkManifest, bulkNoteText, PART_MANIFEST, type PartManifest } from './format.ts'

/** One proof of the archive, put together again: a bundle like any other. */
export type BulkProof = { readonly name: string; readonly files: Files; readonly verdict: Result<Verdict, string> }

export type BulkVerdict = {
  readonly exit: 0 | 1
  readonly pinned: boolean
  readonly proofs: number
  readonly verified: number
  /** What is wrong with the archive itself, in words. */
  readonly flaws: readonly string[]
}

const FLAWS_MAX = 100

/** `each` hears of every proof. A refusal says why this is no such archive. */
export async function verifyBulk(
  source: AsyncIterable<TarFile>,
  options: VerifyOptions,
  each: (proof: BulkProof) => void | Promise<void>,
): Promise<Result<BulkVerdict, string>> {
  const reading = new Reading(options, each)
  for await (const file of source) await reading.take(file)
  return reading.end()
}

const PLACE = /^proofs\/(\d{6})\/(?:manifest\.json|([A-Za-z0-9._-]+)\/(.+))$/
const SHARED = /^shared\/([0-9a-f]{64})$/

class Reading {
  readonly #options: VerifyOptions
  readonly #each: (proof: BulkProof) => void | Promise<void>
  readonly #shared = new Map<string, Bytes>()
  readonly #flaws: string[] = []
  #sharedBytes = 0
  #head = new Map<string, Bytes>()
  #manifest: BulkManifest | undefined
  #partsLeft = new Set<string>()
  #part: { readonly name: string; readonly left: Map<string, string> } | undefined
  #open: { readonly name: string; readonly files: Map<string, Bytes>; bytes: number } | undefined
  #proofs = 0
  #verified = 0
  #why: string | undefined

  constructor(options: VerifyOptions, each: (proof: BulkProof) => void | Promise<void>) {
    this.#options = options
    this.#each = each
  }

  async take({ path, bytes }: TarFile): Promise<void> {
    const [, part, name, inside] = PLACE.exec(path) ?? []
    if (part === undefined) return this.#takeHead(path, bytes)
    this.#readHead()
    if (name === undefined || inside === undefined) return this.#beginPart(part, bytes)
    if (this.#open?.name !== name) {
      await this.#closeProof()
      this.#open = { name, files: new Map(), bytes: 0 }
    }
    return this.#keep(part, path, inside, bytes)
  }

  async end(): Promise<Result<BulkVerdict, string>> {
    await this.#closePart()
    this.#readHead()
    if (!this.#manifest) return no(this.#why ?? `it has no ${BULK.manifest}`)
    for (const part of this.#partsLeft) this.#flaw(`part ${part} is missing`)
    if (this.#proofs !== this.#manifest.proofs)
      this.#flaw(`it has ${this.#proofs} proofs, and says that it has ${this.#manifest.proofs}`)
    const pinned = this.#options.pinned !== undefined
    const good = pinned && this.#flaws.length === 0 && this.#verified === this.#proofs
    return yes({ exit: good ? 0 : 1, pinned, proofs: this.#proofs, verified: this.#verified, flaws: this.#flaws })
  }

  #flaw(text: string): void {
    if (this.#flaws.length < FLAWS_MAX) this.#flaws.push(text)
  }

  #takeHead(path: string, bytes: Bytes): void {
    const hex = SHARED.exec(path)?.[1]
    this.#sharedBytes += bytes.length
    if (this.#sharedBytes > BULK_SHARED_MAX_BYTES)
      throw new Error('what its proofs share is more than an archive may have')
    if (this.#manifest || this.#why !== undefined) return this.#flaw(`${path} stands behind the proofs`)
    if (hex === undefined) {
      if (path !== BULK.manifest && path !== BULK.note && path !== BULK.readMe)
        this.#flaw(`${path} has no place in such an archive`)
      if (this.#head.has(path)) this.#flaw(`it has ${path} twice`)
      this.#head.set(path, bytes)
    } else if (sha256Hex(bytes) === hex) this.#shared.set(hex, bytes)
    else this.#flaw(`${path} has another hash than its name`)
  }

  /** Once everything that comes before the proofs is there. */
  #readHead(): void {
    if (this.#manifest || this.#why !== undefined) return
    const written = this.#head.get(BULK.manifest)
    const read = readJson<BulkManifest>(written, BULK_MANIFEST)
    if (!read.ok) return void (this.#why = `${BULK.manifest}: ${read.refusal}`)
    this.#manifest = read.value
    this.#partsLeft = new Set(Object.keys(read.value.parts))
    const flaw = this.#flawOfNote(read.value, written ?? new Uint8Array())
    if (flaw !== undefined) this.#flaw(flaw)
  }

  /** Signed by a key of the installation, which the log's key covers: by the rules of a single proof's manifest. */
  #flawOfNote({ keys, log, as_of }: BulkManifest, written: Bytes): string | undefined {
    const files = new Map(
      Object.entries(keys).flatMap(([path, hex]) => {
        const bytes = this.#shared.get(hex)
        return bytes ? [[path, bytes] as const] : []
      }),
    )
    const found = new Findings()
    const trust = establishTrust(files, log, this.#options.pinned, found)
    const note = noteIn(this.#head, BULK.note)
    if (found.anyFailed) return `its keys: ${found.steps()[0]?.text ?? 'they do not hold'}`
    if (!note) return `${BULK.note} is missing, or no note`
    if (note.text !== bulkNoteText(log, written)) return `${BULK.note} is about another manifest`
    const signed = keysAt(trust, 'instance', Date.parse(as_of)).some(key => isSignedBy(note, key))
    return signed ? undefined : `${BULK.note} is not signed by a key of the exporter`
  }

  async #beginPart(name: string, bytes: Bytes): Promise<void> {
    await this.#closePart()
    const read = readJson<PartManifest>(bytes, PART_MANIFEST)
    const listed = this.#manifest?.parts[name]
    if (listed === undefined || !this.#partsLeft.delete(name))
      this.#flaw(`part ${name} is not in the manifest, or there twice`)
    else if (sha256Hex(bytes) !== listed) this.#flaw(`the list of part ${name} is not the one that the manifest names`)
    if (!read.ok) this.#flaw(`the list of part ${name}: ${read.refusal}`)
    this.#part = { name, left: new Map(read.ok ? Object.entries(read.value) : []) }
  }

  #keep(part: string, path: string, inside: string, bytes: Bytes): void {
    const open = this.#open
    if (!open) return
    open.bytes += bytes.length
    if (this.#part?.name !== part) this.#flaw(`${path} does not stand in its part`)
    if (open.bytes > BUNDLE_MAX_BYTES || open.files.size >= BUNDLE_ENTRIES_MAX)
      throw new Error(`${open.name} is larger than a proof may be`)
    if (open.files.has(inside)) this.#flaw(`it has ${path} twice`)
    open.files.set(inside, bytes)
  }

  async #closePart(): Promise<void> {
    await this.#closeProof()
    for (const name of this.#part?.left.keys() ?? []) this.#flaw(`${name} is in the list of its part, and missing`)
    this.#part = undefined
  }

  async #closeProof(): Promise<void> {
    const open = this.#open
    this.#open = undefined
    if (!open) return
    this.#proofs++
    const own = open.files.get('manifest.json')
    const listed = this.#part?.left.get(open.name)
    this.#part?.left.delete(open.name)
    const isListed = own !== undefined && listed !== undefined && sha256Hex(own) === listed
    if (!isListed) this.#flaw(`${open.name} is not the proof that its part lists`)
    const files = wholeOf(open.files, this.#shared)
    const verdict = verifyFiles(files, this.#options)
    if (verdict.ok && verdict.value.exit === 0 && isListed) this.#verified++
    await this.#each({ name: open.name, files, verdict })
  }
}

/** With the files that its manifest names and others have as well. */
function wholeOf(own: Files, shared: ReadonlyMap<string, Bytes>): Files {
  const listed = listedIn(own.get('manifest.json'))
  const missing = Object.entries(listed).flatMap(([path, hex]) => {
    const bytes = own.has(path) ? undefined : shared.get(hex)
    return bytes ? [[path, bytes] as const] : []
  })
  return new Map([...own, ...missing])
}

function listedIn(manifest: Bytes | undefined): Readonly<Record<string, string>> {
  const read = readJson<{ readonly files: Readonly<Record<string, string>> }>(manifest, LISTED)
  return read.ok ? read.value.files : {}
}
const LISTED = (value: unknown): string | undefined =>
  typeof value === 'object' &&
  value !== null &&
  'files' in value &&
  typeof value.files === 'object' &&
  value.files !== null
    ? undefined
    : 'it lists nothing'
