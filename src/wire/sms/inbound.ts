/**
 * The text of a message that came in, from the bytes that it came as. What `data_coding` says (SMPP 3.4 §5.2.19,
 * 3GPP TS 23.038 §4) is believed where the bytes can be that; where they cannot, they are read as what they look like:
 * a STOP in the wrong alphabet is one.
 */

import { alphabetOf, type Shift } from './alphabet.ts'

type Reading = 'gsm7' | 'ucs2' | 'binary' | { readonly charset: string }

/** What code 0 is with this operator: the standard's alphabet, or the one that its computers speak. */
export const DEFAULT_READINGS = ['gsm7', 'latin1'] as const
export type DefaultReading = (typeof DEFAULT_READINGS)[number]

const LATIN1 = { charset: 'windows-1252' } // All of ISO 8859-1, and quotation marks where that has control characters.
const CODINGS: Readonly<Record<number, Reading>> = {
  1: LATIN1, // IA5, which is ASCII.
  2: 'binary',
  3: LATIN1,
  4: 'binary',
  5: { charset: 'shift_jis' },
  6: { charset: 'iso-8859-5' },
  7: { charset: 'iso-8859-8' },
  8: 'ucs2',
  10: { charset: 'iso-2022-jp' },
  13: { charset: 'euc-jp' },
  14: { charset: 'euc-kr' },
}

function readingOf(coding: number, usual: DefaultReading): Reading {
  const known = CODINGS[coding]
  if (known) return known
  if (coding === 0) return usual === 'gsm7' ? 'gsm7' : LATIN1
  const group = coding >> 4
  if (group === 0xf) return (coding & 0x04) === 0 ? 'gsm7' : 'binary' // With a class.
  if (group === 0xe) return 'ucs2' // That something waits, in UCS-2.
  if (group <= 0x3) return (['gsm7', 'binary', 'ucs2', 'gsm7'] as const)[(coding >> 2) & 0x03] ?? 'gsm7'
  return 'gsm7'
}

export type InboundText = {
  readonly text: string
  /** The bytes could not be what the code says: so they were read as what they look like. */
  readonly isGuessed: boolean
}

/** Undefined where it is no text at all. */
export function textOf(
  body: Buffer,
  coding: number,
  { shift = {}, usual = 'gsm7' }: { readonly shift?: Shift; readonly usual?: DefaultReading } = {},
): InboundText | undefined {
  const reading = readingOf(coding, usual)
  if (reading === 'binary') return undefined
  if (reading === 'ucs2') return wide(body)
  if (reading !== 'gsm7') return told(new TextDecoder(reading.charset).decode(body))
  if (body.some(octet => octet > 0x7f)) return guessed(body)
  return told(alphabetOf(shift).read(body))
}

const told = (text: string): InboundText => ({ text, isGuessed: false })

/** Octets that are no septets: UTF-8 where they can be that, which Latin letters hardly ever are by chance. */
function guessed(body: Buffer): InboundText {
  const utf8 = utf8In(body)
  return { text: utf8 ?? new TextDecoder(LATIN1.charset).decode(body), isGuessed: true }
}

function utf8In(body: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    return undefined // It is not.
  }
}

/** UTF-16, the higher octet first; unless a mark, or plain letters in the wrong halves, say otherwise. */
function wide(body: Buffer): InboundText {
  if (body.length % 2 === 1 && isPlainAscii(body)) return { text: body.toString('latin1'), isGuessed: true }
  const even = body.subarray(0, body.length - (body.length % 2))
  const isSwapped = (even[0] === 0xff && even[1] === 0xfe) || isLittle(even)
  const text = new TextDecoder(isSwapped ? 'utf-16le' : 'utf-16be').decode(even)
  return { text, isGuessed: isSwapped || even.length < body.length }
}

const isPlainAscii = (body: Buffer) => body.every(octet => octet >= 0x20 && octet < 0x7f)

/** Every second octet is nought, and it is the second. */
const isLittle = (body: Buffer) =>
  body.length >= 4 && body.every((octet, i) => (i % 2 === 1 ? octet === 0 : octet >= 0x20 && octet < 0x7f))
