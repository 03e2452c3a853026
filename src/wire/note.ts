/**
 * Signed notes (C2SP signed-note, golang.org/x/mod/sumdb/note): a text of whole lines, an empty line, and signatures.
 * A key is known by its name and the first four bytes of SHA-256(name ⏎ type ‖ key). Signatures of keys that the
 * reader does not know say nothing, for it or against it.
 */

import { must } from '#base/bug.ts'
import { NOTE_MAX_BYTES, NOTE_SIGNATURES_MAX } from '#base/limits.ts'
import { isLongerThan } from '#base/utf8.ts'
import { fromBase64, toBase64 } from './base64.ts'
import { concat, hexOf, sameBytes, textOf, utf8, type Bytes } from './bytes.ts'
import { ed25519Signer, ed25519Verifier, KEY_BYTES, sha256, SIGNATURE_BYTES, type Verify } from './crypto.ts'

export const KEY_TYPES = {
  ed25519: 0x01, // signs the text
  cosignature: 0x04, // Ed25519 that signs a checkpoint and the time at which it was seen (C2SP tlog-cosignature)
} as const
export type KeyType = (typeof KEY_TYPES)[keyof typeof KEY_TYPES]

const ID_BYTES = 4

/** A public key as others write it down: `<name>+<8 hex>+<base64>`. */
export type Vkey = {
  readonly text: string
  readonly name: string
  readonly id: Bytes
  readonly type: KeyType
  readonly key: Bytes
  /** Over the bytes that a key of its type signs. */
  readonly verify: Verify
}

export type NoteSignature = { readonly name: string; readonly id: Bytes; readonly signature: Bytes }
export type Note = { readonly text: string; readonly signatures: readonly NoteSignature[] }

/** Whoever signs notes: `sign` gives what follows the key's id in the signature. */
export type NoteSigner = {
  readonly name: string
  readonly id: Bytes
  readonly vkey: string
  readonly sign: (text: string) => Bytes
}

/** Not empty, no blanks, no plus sign, and nothing that a line of text cannot hold. */
// oxlint-disable-next-line no-control-regex -- Control characters are what it refuses.
const NAME = /^[^\s+\u0000-\u001f\u007f\ufffd]{1,255}$/u
export const isKeyName = (name: string): boolean => NAME.test(name) && name.isWellFormed()

export const keyIdOf = (name: string, type: KeyType, key: Bytes): Bytes =>
  sha256(concat([utf8(`${name}\n`), Uint8Array.of(type), key])).subarray(0, ID_BYTES)

export const vkeyOf = (name: string, type: KeyType, key: Bytes): string =>
  `${name}+${hexOf(keyIdOf(name, type, key))}+${toBase64(concat([Uint8Array.of(type), key]))}`

const isKeyType = (type: number | undefined): type is KeyType => Object.values(KEY_TYPES).some(it => it === type)

/** The key, or undefined when the text is not exactly one of a type known here. */
export function parseVkey(text: string): Vkey | undefined {
  const [, name = '', id = '', encoded = ''] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/su.exec(text) ?? []
  const bytes = fromBase64(encoded, 1 + KEY_BYTES)
  const type = bytes?.[0]
  if (!bytes || !isKeyType(type) || !isKeyName(name)) return undefined
  const key = bytes.subarray(1)
  if (hexOf(keyIdOf(name, type, key)) !== id) return undefined
  return { text, name, id: keyIdOf(name, type, key), type, key, verify: ed25519Verifier(key) }
}

/** Signs texts with the Ed25519 key that this seed of 32 bytes makes. */
export function noteSigner(name: string, seed: Bytes): NoteSigner {
  must(isKeyName(name), 'a key has a name')
  const { publicKey, sign } = ed25519Signer(seed)
  const type = KEY_TYPES.ed25519
  return {
    name,
    id: keyIdOf(name, type, publicKey),
    vkey: vkeyOf(name, type, publicKey),
    sign: text => sign(utf8(text)),
  }
}

/** The text with one line for each signature, in the order of the signers. */
export function signNote(text: string, signers: readonly NoteSigner[]): string {
  return addSignatures(`${text}\n`, text, signers)
}

/** The same note with further signatures behind those that it has. */
export function cosignNote(note: string, signers: readonly NoteSigner[]): string {
  const text = sureNote(note).text
  return addSignatures(note, text, signers)
}

function addSignatures(start: string, text: string, signers: readonly NoteSigner[]): string {
  must(isNoteText(text), 'the text of a note is whole lines without control characters')
  return start + signers.map(it => signatureLine(it.name, it.id, it.sign(text))).join('')
}

function sureNote(written: string): Note {
  const note = parseNote(written)
  must(note, 'what is cosigned is a note')
  return note
}

export const signatureLine = (name: string, id: Bytes, signature: Bytes): string =>
  `— ${name} ${toBase64(concat([id, signature]))}\n`

// oxlint-disable-next-line no-control-regex -- Line feeds alone may stand in a note.
const CONTROL = /[\u0000-\u0009\u000b-\u001f]/
const isNoteText = (text: string) => text.endsWith('\n') && !CONTROL.test(text) && text.isWellFormed()

/** Reads a note from its text or bytes; undefined when it is none. Whether a signature holds is another question. */
export function parseNote(written: string | Bytes): Note | undefined {
  const note = typeof written === 'string' ? written : textOf(written)
  if (note === undefined || isLongerThan(note, NOTE_MAX_BYTES) || !isNoteText(note)) return undefined
  const split = note.lastIndexOf('\n\n')
  if (split < 0) return undefined
  const lines = note.slice(split + 2, -1).split('\n')
  if (lines.length > NOTE_SIGNATURES_MAX) return undefined
  const signatures = lines.map(signatureOf)
  return signatures.every(it => it !== undefined) ? { text: note.slice(0, split + 1), signatures } : undefined
}

function signatureOf(line: string): NoteSignature | undefined {
  const [, name = '', encoded = ''] = /^— (\S+) (\S+)$/u.exec(line) ?? []
  const bytes = fromBase64(encoded)
  if (!isKeyName(name) || !bytes || bytes.length <= ID_BYTES) return undefined
  return { name, id: bytes.subarray(0, ID_BYTES), signature: bytes.subarray(ID_BYTES) }
}

/** The signatures that claim to be this key's. */
export const signaturesBy = (note: Note, key: Pick<Vkey, 'name' | 'id'>): readonly NoteSignature[] =>
  note.signatures.filter(it => it.name === key.name && sameBytes(it.id, key.id))

/** Whether the note names this key among its signatures, which are not verified. False for what is no note or no key. */
export function namesKey(noteText: string, vkey: string): boolean {
  const note = parseNote(noteText)
  const key = parseVkey(vkey)
  return note !== undefined && key !== undefined && signaturesBy(note, key).length > 0
}

/** Whether this key of type 0x01 signed the text: exactly once, and rightly. */
export function isSignedBy(note: Note, key: Vkey): boolean {
  const [own, ...more] = signaturesBy(note, key)
  if (key.type !== KEY_TYPES.ed25519 || !own || more.length > 0) return false
  return own.signature.length === SIGNATURE_BYTES && key.verify(utf8(note.text), own.signature)
}

/** `PRIVATE+KEY+<name>+<8 hex>+<base64 of type and seed>`, as Go's tools write a key to sign with. */
export function parseSkey(text: string): NoteSigner | undefined {
  const [, name = '', id = '', encoded = ''] = /^PRIVATE\+KEY\+([^+]+)\+([0-9a-f]{8})\+(.+)$/su.exec(text) ?? []
  const bytes = fromBase64(encoded, 1 + KEY_BYTES)
  if (!bytes || bytes[0] !== KEY_TYPES.ed25519 || !isKeyName(name)) return undefined
  const signer = noteSigner(name, bytes.subarray(1))
  return hexOf(signer.id) === id ? signer : undefined
}
