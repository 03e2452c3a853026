/** Whether a picture is one: a head that any program shows is not enough, what follows it must be there and fit (PNG 3rd edition; ITU-T T.81). */

import { PICTURE_PIXELS_MAX_BYTES } from '#base/limits.ts'
import type { Bytes } from './bytes.ts'
import { crc32, unpackZlib } from './unpack.ts'

export type Size = { readonly width: number; readonly height: number }

const viewOf = (bytes: Bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

// PNG --------------------------------------------------------------------------------------------------------------

const PNG_SIGN = '\x89PNG\r\n\x1a\n'
/** Samples of each pixel, and the depths that they may have (11.2.1). */
const COLOURS: Readonly<Record<number, readonly [samples: number, depths: readonly number[]]>> = {
  0: [1, [1, 2, 4, 8, 16]],
  2: [3, [8, 16]],
  3: [1, [1, 2, 4, 8]],
  4: [2, [8, 16]],
  6: [4, [8, 16]],
}
/** Where each pass of an interlaced picture begins, and its steps (8.2). */
const WHOLE = [[0, 0, 1, 1]] as const
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const
const FILTERS = 5

type Chunk = { readonly type: string; readonly data: Bytes }

/** Each whole and with its own sum; undefined where one is not, or something follows the last. */
function chunksOf(bytes: Bytes): Chunk[] | undefined {
  if (Buffer.from(bytes.subarray(0, PNG_SIGN.length)).toString('latin1') !== PNG_SIGN) return undefined
  const [view, chunks]: [DataView, Chunk[]] = [viewOf(bytes), []]
  for (let at = PNG_SIGN.length; at + 12 <= bytes.length;) {
    const end = at + 8 + view.getUint32(at)
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end)) return undefined
    const type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1')
    chunks.push({ type, data: bytes.subarray(at + 8, end) })
    at = end + 4
    if (type === 'IEND') return at === bytes.length ? chunks : undefined
  }
  return undefined
}

/** How large it is; undefined where its chunks are broken, or its pixels are not all there. */
export function pngSize(bytes: Bytes): Size | undefined {
  const chunks = chunksOf(bytes)
  const head = chunks?.[0]
  if (!chunks || head?.type !== 'IHDR' || head.data.length !== 13) return undefined
  const view = viewOf(head.data)
  const [width, height, depth] = [view.getUint32(0), view.getUint32(4), view.getUint8(8)]
  const [colour, interlaced] = [view.getUint8(9), view.getUint8(12)]
  const [samples, depths] = COLOURS[colour] ?? [0, []]
  if (width === 0 || height === 0 || !depths.includes(depth) || interlaced > 1) return undefined
  if (colour === 3 && !chunks.some(it => it.type === 'PLTE')) return undefined
  const lines = linesOf({ width, height }, samples * depth, interlaced === 1)
  const size = lines.reduce((sum, { many, bytes: line }) => sum + many * line, 0)
  if (size > PICTURE_PIXELS_MAX_BYTES) return undefined
  const packed = Buffer.concat(chunks.flatMap(({ type, data }) => (type === 'IDAT' ? [data] : [])))
  const pixels = unpackZlib(packed, size)
  return pixels?.length === size && areFiltered(pixels, lines) ? { width, height } : undefined
}

type Lines = { readonly many: number; readonly bytes: number }

/** A line begins with its filter (9.2). A pass without a pixel has none. */
const linesOf = ({ width, height }: Size, bits: number, isInterlaced: boolean): Lines[] =>
  (isInterlaced ? ADAM7 : WHOLE).flatMap(([x, y, right, down]) => {
    const [across, many] = [Math.ceil((width - x) / right), Math.ceil((height - y) / down)]
    return across > 0 && many > 0 ? [{ many, bytes: 1 + Math.ceil((across * bits) / 8) }] : []
  })

function areFiltered(pixels: Bytes, lines: readonly Lines[]): boolean {
  let at = 0
  for (const { many, bytes } of lines)
    for (let line = 0; line < many; line++, at += bytes) if ((pixels[at] ?? FILTERS) >= FILTERS) return false
  return true
}

// JPEG -------------------------------------------------------------------------------------------------------------

const SOI = 0xd8
const EOI = 0xd9
const SOS = 0xda
const DHT = 0xc4
const DQT = 0xdb
const DAC = 0xcc
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![DHT, 0xc8, DAC].includes(marker)
const standsAlone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)

/** How large it is; undefined where a segment is missing or broken, or what is packed is less than so many blocks come to. */
export function jpegSize(bytes: Bytes): Size | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return undefined
  const [view, seen] = [viewOf(bytes), new Set<number>()]
  let [size, packed, at]: [Size | undefined, number, number] = [undefined, 0, 2]
  while (at + 2 <= bytes.length) {
    const marker = view.getUint8(at + 1)
    if (view.getUint8(at) !== 0xff) return undefined
    if (marker === 0xff || standsAlone(marker)) at += marker === 0xff ? 1 : 2
    else if (marker === EOI) return size && isWhole(seen) && packed >= leastOf(size) ? size : undefined
    else {
      const end = at + 2 + (at + 4 <= bytes.length ? view.getUint16(at + 2) : 0)
      if (end < at + 4 || end > bytes.length) return undefined
      seen.add(isFrame(marker) ? 0xc0 : marker)
      if (isFrame(marker)) {
        if (size || end < at + 9) return undefined
        size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
        if (size.width === 0 || size.height === 0) return undefined
      }
      const next = marker === SOS ? scanEnd(bytes, end) : end
      packed += next - end
      at = next
    }
  }
  return undefined
}

/** What no picture of this kind goes without: a frame, its quantities, a scan, and what its codes mean. */
const isWhole = (seen: ReadonlySet<number>) =>
  seen.has(0xc0) && seen.has(DQT) && seen.has(SOS) && (seen.has(DHT) || seen.has(DAC))

/** A block of 64 pixels is a bit at the least. */
const leastOf = ({ width, height }: Size) => (Math.ceil(width / 8) * Math.ceil(height / 8)) / 8

/** Packed data goes on to the next marker that is none of its own (B.1.1.5). */
function scanEnd(bytes: Bytes, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && !standsAlone(next)) return at
  }
  return bytes.length
}
