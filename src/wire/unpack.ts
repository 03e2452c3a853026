/** What archives and reports are packed with (RFC 1950, RFC 1951), and what they are checked by. A page brings its own. */

import { inflateRawSync, inflateSync } from 'node:zlib'
import type { Bytes } from './bytes.ts'

export { crc32 } from 'node:zlib'

/** What a deflated stream unpacks to; undefined if it is broken, longer than `size`, or followed by something. */
export function unpackRaw(data: Bytes, size: number): Bytes | undefined {
  try {
    // With `info`, the answer says how much was read, which the types do not know.
    const options = { maxOutputLength: Math.max(1, size), info: true }
    const { buffer, engine } = inflateRawSync(data, options) as unknown as {
      buffer: Buffer
      engine: { bytesWritten: number }
    }
    return engine.bytesWritten === data.length ? buffer : undefined
  } catch {
    return undefined
  }
}

/** The same with the head and the sum of zlib around it. What follows it is not looked at. */
export function unpackZlib(data: Bytes, size: number): Bytes | undefined {
  try {
    return inflateSync(data, { maxOutputLength: Math.max(1, size) })
  } catch {
    return undefined
  }
}
