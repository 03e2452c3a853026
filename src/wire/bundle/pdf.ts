/** As much of PDF (ISO 32000-1 §7.3.8, §7.11.4) as it takes to see that a report carries exactly these bytes. */

import { BUNDLE_EMBEDDED_MAX } from '#base/limits.ts'
import { latin1Of, sameBytes, type Bytes } from '../bytes.ts'
import { unpackZlib } from '../unpack.ts'

const EMBEDDED = /\/Type\s*\/EmbeddedFile\b/
const STREAM = /\bobj\s*(<<[^]{0,2000}?>>)\s*stream\r?\n/g
const LENGTH = /\/Length\s+(\d{1,9})(?!\d|\s+\d+\s+R)/

/** Whether the report has embedded files, and each of them is these bytes. */
export function attachedTo(report: Bytes, evidence: Bytes): boolean {
  const text = latin1Of(report)
  const found = [...text.matchAll(STREAM)].filter(([, head = '']) => EMBEDDED.test(head))
  if (found.length === 0 || found.length > BUNDLE_EMBEDDED_MAX) return false
  return found.every(match => {
    const start = match.index + match[0].length
    const length = Number(LENGTH.exec(match[1] ?? '')?.[1] ?? Number.NaN)
    const end = Number.isNaN(length) ? text.indexOf('endstream', start) : start + length
    const content = contentOf(report.subarray(start, end), match[1] ?? '', evidence.length)
    return content !== undefined && sameBytes(content, evidence)
  })
}

function contentOf(stream: Bytes, head: string, length: number): Bytes | undefined {
  return /\/FlateDecode\b/.test(head) ? unpackZlib(stream, length) : stream
}
