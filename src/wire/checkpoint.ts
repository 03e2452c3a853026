/**
 * Checkpoints (C2SP tlog-checkpoint): three lines that say how large a log is and what its root is, signed by the log,
 * and cosigned by witnesses who saw that it only grew (C2SP tlog-cosignature, version 1).
 */

import { must } from '#base/bug.ts'
import { SECOND_MS } from '#base/limits.ts'
import { fromBase64, toBase64 } from './base64.ts'
import { concat, utf8, type Bytes } from './bytes.ts'
import { ed25519Signer, HASH_BYTES, SIGNATURE_BYTES } from './crypto.ts'
import { EMPTY_ROOT } from './merkle.ts'
import { isKeyName, KEY_TYPES, keyIdOf, type Note, type NoteSigner, signaturesBy, vkeyOf, type Vkey } from './note.ts'

export type CheckpointText = { readonly origin: string; readonly size: number; readonly root: Bytes }

export function checkpointText({ origin, size, root }: CheckpointText): string {
  must(Number.isSafeInteger(size) && size >= 0 && root.length === HASH_BYTES, 'a checkpoint has a size and a root')
  return `${origin}\n${size}\n${toBase64(root)}\n`
}

const LINES = /^([^\n]+)\n(0|[1-9]\d{0,15})\n([A-Za-z0-9+/=]{44})\n$/

/** What the text of a note says as a checkpoint; undefined when it is none, or has lines besides the three. */
export function parseCheckpoint(text: string): CheckpointText | undefined {
  const [, origin = '', digits = '', encoded = ''] = LINES.exec(text) ?? []
  const root = fromBase64(encoded, HASH_BYTES)
  const size = Number(digits)
  if (!root || !Number.isSafeInteger(size)) return undefined
  return size === 0 && !root.every((byte, i) => byte === EMPTY_ROOT[i]) ? undefined : { origin, size, root }
}

/** One line of text, and not an empty one: what the origin of any log is. */
// oxlint-disable-next-line no-control-regex -- Control characters are what it refuses.
export const isLine = (text: string): boolean => /^[^\u0000-\u001f\u007f]{1,1000}$/.test(text) && text.isWellFormed()

const EXTENDED = /^([^\n]+\n[^\n]+\n[^\n]+\n)(?:[^\n]+\n)*$/

/** The same of any log's checkpoint: it may have lines behind the three, which nobody but the log understands. */
export function parseAnyCheckpoint(text: string): CheckpointText | undefined {
  const [, head = ''] = EXTENDED.exec(text) ?? []
  const checkpoint = parseCheckpoint(head)
  return checkpoint && isLine(checkpoint.origin) ? checkpoint : undefined
}

/** `<host>[:port]/consent[/<k>]` in lower case (B1, B9), and none of those that A2 keeps for other notes. */
const ORIGIN =
  /^(?!optimail\.)(?=[^/]{1,260}\/)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*(?::(?!443\/)[1-9]\d{0,4})?\/consent(?:\/[1-9]\d{0,8})?$/
export const isOrigin = (origin: string): boolean => ORIGIN.test(origin)

const TIME_BYTES = 8
const TIME_MAX_SECONDS = 253_402_300_799 // 9999-12-31T23:59:59Z

const cosignedBytes = (text: string, seconds: number): Bytes => utf8(`cosignature/v1\ntime ${seconds}\n${text}`)

/** Cosigns checkpoints with the Ed25519 key that this seed makes; `seconds` since 1970 is when it saw them. */
export function cosigner(name: string, seed: Bytes, seconds: number): NoteSigner {
  must(isKeyName(name) && Number.isSafeInteger(seconds) && seconds >= 0, 'a witness has a name and a clock')
  const { publicKey, sign } = ed25519Signer(seed)
  const type = KEY_TYPES.cosignature
  const stamp = new Uint8Array(TIME_BYTES)
  new DataView(stamp.buffer).setBigUint64(0, BigInt(seconds))
  return {
    name,
    id: keyIdOf(name, type, publicKey),
    vkey: vkeyOf(name, type, publicKey),
    sign: text => concat([stamp, sign(cosignedBytes(text, seconds))]),
  }
}

/** When this key of type 0x04 cosigned the checkpoint, in milliseconds since 1970; undefined when it did not, or twice. */
export function cosignedAtMs(note: Note, key: Vkey): number | undefined {
  const [own, ...more] = signaturesBy(note, key)
  if (key.type !== KEY_TYPES.cosignature || !own || more.length > 0) return undefined
  if (own.signature.length !== TIME_BYTES + SIGNATURE_BYTES) return undefined
  const { buffer, byteOffset } = own.signature
  const seconds = Number(new DataView(buffer, byteOffset).getBigUint64(0))
  if (seconds > TIME_MAX_SECONDS) return undefined
  const holds = key.verify(cosignedBytes(note.text, seconds), own.signature.subarray(TIME_BYTES))
  return holds ? seconds * SECOND_MS : undefined
}
