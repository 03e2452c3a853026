/** The ZIP that a workbook is (ECMA-376 Part 2), held to bounds before and while it is unpacked. */

import { Buffer } from 'node:buffer'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { XLSX_ENTRIES_MAX, XLSX_MAX_BYTES, XLSX_RATIO_MAX, XLSX_UNPACKED_MAX_BYTES } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import type { TableRefusal } from './types.ts'

export type Package = {
  has(part: string): boolean
  /** The part's bytes as they are unpacked; nothing where there is no such part. */
  read(part: string): AsyncIterable<Uint8Array>
}

export async function openPackage(source: AsyncIterable<Uint8Array>): Promise<Result<Package, TableRefusal>> {
  const bytes = await gather(source)
  if (!bytes) return no('too-large')
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true, autoClose: false })
    return await checked(zip, bytes.length)
  } catch {
    return no('damaged')
  }
}

async function gather(source: AsyncIterable<Uint8Array>): Promise<Buffer | undefined> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of source) {
    length += part.length
    if (length > XLSX_MAX_BYTES) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** By what the directory says; that it says the truth, yauzl sees to as it unpacks. */
async function checked(zip: ZipFile, packed: number): Promise<Result<Package, TableRefusal>> {
  if (zip.entryCount > XLSX_ENTRIES_MAX) return no('bomb')
  const entries = new Map<string, Entry>()
  let unpacked = 0
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) return no('encrypted')
    unpacked += entry.uncompressedSize
    const isSwollen = entry.uncompressedSize > Math.max(entry.compressedSize, 4_096) * XLSX_RATIO_MAX
    if (isSwollen || unpacked > Math.min(XLSX_UNPACKED_MAX_BYTES, Math.max(packed, 4_096) * XLSX_RATIO_MAX))
      return no('bomb')
    entries.set(entry.fileName.toLowerCase(), entry)
  }
  const names = [...entries.keys()]
  if (names.some(name => name.endsWith('.bin') && name.includes('workbook'))) return no('old-excel')
  if (!entries.has('[content_types].xml')) return no(entries.has('mimetype') ? 'opendocument' : 'archive')
  return yes({
    has: part => entries.has(part.toLowerCase()),
    async *read(part) {
      const entry = entries.get(part.toLowerCase())
      if (entry) yield* await zip.openReadStreamPromise(entry)
    },
  })
}
