/** Reports come packed, by gzip or in a zip archive of one file; RFC 7489 §7.2.1.1. Nothing is unpacked beyond its bound. */

import { gunzipSync } from 'node:zlib'
import { DMARC_REPORT_MAX_BYTES } from '#base/limits.ts'
import { unpackRaw } from '../unpack.ts'

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const END_BYTES = 22
const CENTRAL_BYTES = 46
const LOCAL_BYTES = 30

/** The XML in it, or the JSON (RFC 8460 §5.1), whatever its name is; undefined where there is none, or too much. Never throws. */
export function unpackReport(bytes: Uint8Array): string | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const xml = isGzip(data) ? gunzipped(data) : isZip(data) ? unzipped(data) : data
  if (!xml || xml.length > DMARC_REPORT_MAX_BYTES) return undefined
  const text = decoded(xml)
  return /^\uFEFF?\s*[<{]/.test(text) ? text.replace(/^\uFEFF/, '') : undefined
}

const isGzip = (data: Buffer) => data[0] === 0x1f && data[1] === 0x8b
const isZip = (data: Buffer) => data.length > END_BYTES && data.readUInt32LE(0) === LOCAL

/** UTF-16 where it says so by its first bytes, as some servers of Windows do. */
function decoded(xml: Buffer): string {
  const [a, b] = xml
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(xml)
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(xml)
  return new TextDecoder('utf-8').decode(xml)
}

function gunzipped(data: Buffer): Buffer | undefined {
  try {
    return gunzipSync(data, { maxOutputLength: DMARC_REPORT_MAX_BYTES })
  } catch {
    return undefined
  }
}

/** The first file of an archive, by its table of contents: sizes may stand behind the data (APPNOTE 4.3.9). */
function unzipped(data: Buffer): Buffer | undefined {
  const end = data.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + END_BYTES > data.length || data.readUInt32LE(end) !== END) return undefined
  const at = data.readUInt32LE(end + 16)
  if (at + CENTRAL_BYTES > data.length || data.readUInt32LE(at) !== CENTRAL) return undefined
  const [method, packed, size, place] = [
    data.readUInt16LE(at + 10),
    data.readUInt32LE(at + 20),
    data.readUInt32LE(at + 24),
    data.readUInt32LE(at + 42),
  ]
  if (size > DMARC_REPORT_MAX_BYTES || place + LOCAL_BYTES > data.length || data.readUInt32LE(place) !== LOCAL)
    return undefined
  const start = place + LOCAL_BYTES + data.readUInt16LE(place + 26) + data.readUInt16LE(place + 28)
  if (start + packed > data.length) return undefined
  const file = data.subarray(start, start + packed)
  if (method === 0) return packed === size ? file : undefined
  const unpacked = method === 8 ? unpackRaw(file, size) : undefined
  return unpacked?.length === size ? Buffer.from(unpacked) : undefined
}
