/** Whether a PDF is one: its end leads to its table of objects, and that to a page with something on it (ISO 32000-1, 7.5). */

import type { Bytes } from './bytes.ts'

const TAIL_BYTES = 2_048
/** Writers count a little wrong, and readers forgive it. */
const OFF_BY = 32

/** `%PDF-`, a table or a stream of objects where the end says it is, a root, and a page or objects packed in a stream. */
export function isPdf(bytes: Bytes): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  if (!text.startsWith('%PDF-')) return false
  const tail = text.slice(-TAIL_BYTES)
  const [, start] = [...tail.matchAll(/startxref\s+(\d{1,10})\s+%%EOF/g)].at(-1) ?? []
  if (start === undefined) return false
  const there = text.slice(Math.max(0, Number(start) - OFF_BY), Number(start) + OFF_BY)
  if (!/xref|\d+\s+\d+\s+obj/.test(there)) return false
  return (
    /\/Root\s+\d+\s+\d+\s+R/.test(text) &&
    (/\/Type\s*\/Page(?![\w])/.test(text) || /\/Type\s*\/ObjStm/.test(text)) &&
    /\bstream\r?\n/.test(text)
  )
}
