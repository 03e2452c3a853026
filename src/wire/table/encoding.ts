/**
 * Bytes to text, as they come. The first bytes may say what they are; UTF-16 without a mark shows by its zeros. All
 * else is plain letters until one is not: then it is UTF-8 where it can be, and Windows-1252 where it cannot.
 */

import { isAscii } from 'node:buffer'
import { TABLE_HEAD_BYTES } from '#base/limits.ts'
import type { Encoding, Reading } from './types.ts'

type Known = Pick<Reading, 'encoding' | 'because'>

const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: Encoding }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
]

/** What the head shows; undefined while it is plain letters and nothing else. */
export function encodingOf(head: Uint8Array): Known | undefined {
  const mark = MARKS.find(({ bytes }) => bytes.every((byte, i) => head[i] === byte))
  if (mark) return { encoding: mark.encoding, because: 'marked' }
  const wide = zerosOf(head)
  return wide ? { encoding: wide, because: 'seen' } : undefined
}

/** Latin letters in UTF-16 have a zero in every other byte, and always on the same side. */
function zerosOf(head: Uint8Array): Encoding | undefined {
  const zeros = [0, 0]
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[i % 2]!++ // Of two.
  const [even = 0, odd = 0] = zeros
  const half = Math.floor(head.length / 2)
  if (half < 4 || Math.max(even, odd) < half * 0.4) return undefined
  if (Math.min(even, odd) > Math.max(even, odd) * 0.1) return undefined
  return odd > even ? 'utf-16le' : 'utf-16be'
}

/** Whether these bytes, which may end in the middle of a letter, are UTF-8. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** Text as its bytes come. What is no text in its encoding becomes U+FFFD. */
export class Letters {
  #known: Known | undefined
  #decoder: TextDecoder | undefined
  /** Bytes from the first that was no plain letter, until there are enough to say what they are. */
  #held: Uint8Array[] = []

  constructor(head: Uint8Array, chosen?: Encoding) {
    const known = chosen === undefined ? encodingOf(head) : ({ encoding: chosen, because: 'chosen' } as const)
    if (known) this.#decide(known)
  }

  get known(): Known {
    return this.#known ?? { encoding: 'utf-8', because: 'seen' }
  }

  #decide(known: Known): void {
    this.#known = known
    this.#decoder = new TextDecoder(known.encoding)
  }

  take(bytes: Uint8Array): string {
    if (this.#decoder) return this.#decoder.decode(bytes, { stream: true })
    if (this.#held.length === 0 && isAscii(bytes)) return Buffer.from(bytes).toString('latin1')
    this.#held.push(bytes)
    const held = this.#held.reduce((sum, { length }) => sum + length, 0)
    return held < TABLE_HEAD_BYTES ? '' : this.#settle()
  }

  end(): string {
    const rest = this.#held.length > 0 ? this.#settle() : ''
    return rest + (this.#decoder?.decode() ?? '')
  }

  #settle(): string {
    const bytes = Buffer.concat(this.#held)
    this.#held = []
    this.#decide(
      isUtf8(bytes) ? { encoding: 'utf-8', because: 'seen' } : { encoding: 'windows-1252', because: 'assumed' },
    )
    return this.#decoder?.decode(bytes, { stream: true }) ?? ''
  }
}

/** Signs that no text has: the sign for lost letters, zeros, and the controls that Windows-1252 leaves undefined. */
// oxlint-disable-next-line no-control-regex -- these are what is looked for
export const NOT_TEXT = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffd\ufffe\uffff]/

/** A program, a picture, chance: of what is text at most a few signs were damaged on the way. */
export function isNoText(head: Uint8Array): boolean {
  const letters = new Letters(head)
  const text = letters.take(head) + letters.end()
  const odd = text.match(new RegExp(NOT_TEXT, 'g'))?.length ?? 0
  return odd >= ODD_MIN && odd > ODD_SHARE * text.length
}
const ODD_MIN = 8
const ODD_SHARE = 0.02
