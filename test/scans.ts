/** Scans of papers, small and whole: what no program reads, and every program shows. */

import { crc32, deflateSync } from 'node:zlib'

const u32 = (n: number) => Buffer.from([n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255])
const u16 = (n: number) => [n >>> 8, n & 255]

/** Grey lines; `lines`: so many are there, whatever its head says. */
export function pngOf(width: number, height: number, lines = height): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const said = Buffer.concat([Buffer.from(type), data])
    return Buffer.concat([u32(data.length), said, u32(crc32(said))])
  }
  const pixels = Buffer.concat(
    Array.from({ length: lines }, (_, i) => Buffer.from([0, ...Array<number>(width).fill((i * 37) % 256)])),
  )
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.concat([u32(width), u32(height), Buffer.from([8, 0, 0, 0, 0])])),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Grey all over: each block is two bits. `packed`: so many bytes of them are there. */
export function jpegOf(width: number, height: number, packed?: number): Buffer {
  const segment = (marker: number, data: readonly number[]) => [0xff, marker, ...u16(data.length + 2), ...data]
  const code = [1, ...Array<number>(15).fill(0), 0] // One code of one bit, for a difference of nothing and for the end of a block.
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8)
  return Buffer.from([
    ...[0xff, 0xd8],
    ...segment(0xdb, [0, ...Array<number>(64).fill(1)]),
    ...segment(0xc0, [8, ...u16(height), ...u16(width), 1, 1, 0x11, 0]),
    ...segment(0xc4, [0x00, ...code]),
    ...segment(0xc4, [0x10, ...code]),
    ...segment(0xda, [1, 1, 0, 0, 63, 0]),
    ...Array<number>(packed ?? Math.ceil(blocks / 4)).fill(0),
    ...[0xff, 0xd9],
  ])
}

/** One page with a few words. */
export function pdfOf(words: string): Buffer {
  const stream = `BT /F1 24 Tf 72 720 Td (${words}) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
  ]
  let text = '%PDF-1.7\n'
  const starts = objects.map((it, i) => {
    const at = text.length
    text += `${i + 1} 0 obj\n${it}\nendobj\n`
    return at
  })
  const table = ['0000000000 65535 f ', ...starts.map(at => `${String(at).padStart(10, '0')} 00000 n `)].join('\n')
  return Buffer.from(
    `${text}xref\n0 ${starts.length + 1}\n${table}\ntrailer\n<< /Size ${starts.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`,
  )
}

export function flipped(bytes: Buffer, at: number): Buffer {
  const other = Buffer.from(bytes)
  other[at] = (other[at] ?? 0) ^ 1
  return other
}
