/**
 * What an event discloses, as the log digests it and as it is kept. The same texts as `disclosure` of wire/envelope.ts, and
 * all of an event's written at once: most of what one of them costs is its way to native code and back.
 */

import { bufferOf } from '#wire/bytes.ts'
import { sha256Base64Url } from '#wire/crypto.ts'
import type { DisclosureName } from '#wire/envelope.ts'
import { canonical, type Json } from '#wire/jcs.ts'
import type { Chance } from './types.ts'

type Named = readonly (readonly [DisclosureName, Json])[]
/** `evidence`: one disclosure a line, for its base64url has no line feed. */
type Disclosed = { readonly digests: readonly string[]; readonly evidence: Buffer }

/** A salt of 32 bytes and a byte that is 0 are 44 characters of base64url, and all but the last are the salt's. */
const [SALT_BYTES, SALT_CHARS] = [32, 43]
const [ROOM_BYTES, ROOM_CHARS] = [SALT_BYTES + 1, SALT_CHARS + 1]
/** Where texts of usual length become bytes. Nothing waits in between. */
const DESK = Buffer.allocUnsafeSlow(16_384)
/** UTF-8 has at most so many bytes for each code unit of UTF-16. */
const UTF8_BYTES_MAX = 3

export function disclose(named: Named, chance: Chance): Disclosed {
  const salts = saltsFor(named.length, chance)
  const texts = named.map(
    ([name, value], i) => `["${salts.substr(i * ROOM_CHARS, SALT_CHARS)}","${name}",${canonical(value)}]`,
  )
  const lines = encoded(texts)
  return { digests: lines.map(sha256Base64Url), evidence: Buffer.from(lines.join('\n'), 'latin1') }
}

function saltsFor(many: number, chance: Chance): string {
  const bytes = bufferOf(chance(many * ROOM_BYTES))
  for (let at = SALT_BYTES; at < bytes.length; at += ROOM_BYTES) bytes[at] = 0
  return bytes.toString('base64url')
}

function encoded(texts: readonly string[]): string[] {
  const text = texts.join('')
  const desk = text.length * UTF8_BYTES_MAX <= DESK.length ? DESK : Buffer.allocUnsafe(Buffer.byteLength(text))
  const isAscii = desk.write(text) === text.length
  let at = 0
  return texts.map(it => desk.toString('base64url', at, (at += isAscii ? it.length : Buffer.byteLength(it))))
}
