/** What stands before the text of a message that has a header (3GPP TS 23.040 §9.2.3.24): which part it is, which tables it uses. */

import { LANGUAGE_CODES, type Language, LANGUAGES, type Shift } from './alphabet.ts'

export type Part = { readonly reference: number; readonly total: number; readonly number: number }
/** How long a reference is: eight bits are understood everywhere, sixteen are taken for another message less often. */
export type ReferenceBits = 8 | 16

export type Header = { readonly part?: Part; readonly shift: Shift }

const [CONCAT_8, CONCAT_16, SINGLE_SHIFT, LOCKING_SHIFT] = [0x00, 0x08, 0x24, 0x25]

/** Empty where there is nothing to say. */
export function headerBytes({ part, shift }: Header, bits: ReferenceBits): Buffer {
  const elements = [
    ...(part ? concatenation(part, bits) : []),
    ...(shift.single ? [SINGLE_SHIFT, 1, LANGUAGE_CODES[shift.single]] : []),
    ...(shift.locking ? [LOCKING_SHIFT, 1, LANGUAGE_CODES[shift.locking]] : []),
  ]
  return elements.length === 0 ? Buffer.alloc(0) : Buffer.from([elements.length, ...elements])
}

function concatenation({ reference, total, number }: Part, bits: ReferenceBits): number[] {
  if (bits === 8) return [CONCAT_8, 3, reference & 0xff, total, number]
  return [CONCAT_16, 4, (reference >> 8) & 0xff, reference & 0xff, total, number]
}

export type Split = Header & { readonly body: Buffer }

/**
 * Takes the header off. Undefined where the bytes are none: it is longer than they are, or an element is longer than it.
 * Of an element that comes twice the last counts (§9.2.3.24); a part beyond its total, or of none, is no part (§9.2.3.24.1).
 */
export function splitHeader(bytes: Buffer): Split | undefined {
  const length = bytes[0]
  if (length === undefined || length + 1 > bytes.length) return undefined
  let part: Part | undefined
  let shift: Shift = {}
  for (let at = 1; at < length + 1;) {
    const [id = 0, size = 0] = [bytes[at], bytes[at + 1]]
    const value = bytes.subarray(at + 2, at + 2 + size)
    at += 2 + size
    if (at > length + 1) return undefined
    if (id === CONCAT_8 && size === 3) part = partOf(value[0], value[1], value[2]) ?? part
    if (id === CONCAT_16 && size === 4) part = partOf(value.readUInt16BE(0), value[2], value[3]) ?? part
    if (id === SINGLE_SHIFT && size === 1) shift = { ...shift, ...languageAs('single', value[0]) }
    if (id === LOCKING_SHIFT && size === 1) shift = { ...shift, ...languageAs('locking', value[0]) }
  }
  return { body: bytes.subarray(length + 1), shift, ...(part && { part }) }
}

export function partOf(reference = 0, total = 0, number = 0): Part | undefined {
  return total > 0 && number > 0 && number <= total ? { reference, total, number } : undefined
}

function languageAs(kind: 'single' | 'locking', code: number | undefined): Shift {
  const language: Language | undefined = LANGUAGES.find(it => LANGUAGE_CODES[it] === code)
  return language ? { [kind]: language } : {}
}
