/**
 * The alphabets of text messages (3GPP TS 23.038 §6.2.1): 128 places of seven bits, and behind ESC a second table whose
 * letters cost two. Languages may put tables of their own in the place of either (Annex A); a message that uses them says
 * so in its header. Bytes here hold one septet each, as SMPP carries them; packing is the operator's.
 */

export const ESCAPE = 0x1b

const DEFAULT =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\x1bÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
const TURKISH =
  '@£$¥€éùıòÇ\nĞğ\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\x1bŞşßÉ !"#¤%&\'()*+,-./0123456789:;<=>?İABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§çabcdefghijklmnopqrstuvwxyzäöñüà'
const PORTUGUESE =
  '@£$¥êéúíóç\nÔô\rÁáΔ_ªÇÀ∞^\\€Ó|\x1bÂâÊÉ !"#º%&\'()*+,-./0123456789:;<=>?ÍABCDEFGHIJKLMNOPQRSTUVWXYZÃÕÚÜ§~abcdefghijklmnopqrstuvwxyzãõ`üà'

type Row = Readonly<Record<number, string>>
const SIGNS: Row = {
  0x0a: '\f',
  0x14: '^',
  0x28: '{',
  0x29: '}',
  0x2f: '\\',
  0x3c: '[',
  0x3d: '~',
  0x3e: ']',
  0x40: '|',
  0x65: '€',
}
const TURKISH_SIGNS: Row = { ...SIGNS, 0x47: 'Ğ', 0x49: 'İ', 0x53: 'Ş', 0x63: 'ç', 0x67: 'ğ', 0x69: 'ı', 0x73: 'ş' }
const SPANISH_SIGNS: Row = {
  ...SIGNS,
  0x09: 'ç',
  0x41: 'Á',
  0x49: 'Í',
  0x4f: 'Ó',
  0x55: 'Ú',
  0x61: 'á',
  0x69: 'í',
  0x6f: 'ó',
  0x75: 'ú',
}
const PORTUGUESE_SIGNS: Row = {
  ...SIGNS,
  0x05: 'ê',
  0x09: 'ç',
  0x0b: 'Ô',
  0x0c: 'ô',
  0x0e: 'Á',
  0x0f: 'á',
  0x12: 'Φ',
  0x13: 'Γ',
  0x15: 'Ω',
  0x16: 'Π',
  0x17: 'Ψ',
  0x18: 'Σ',
  0x19: 'Θ',
  0x1f: 'Ê',
  0x41: 'À',
  0x49: 'Í',
  0x4f: 'Ó',
  0x55: 'Ú',
  0x5b: 'Ã',
  0x5c: 'Õ',
  0x61: 'Â',
  0x69: 'í',
  0x6f: 'ó',
  0x75: 'ú',
  0x7b: 'ã',
  0x7c: 'õ',
  0x7f: 'â',
}

export const LANGUAGES = ['tr', 'es', 'pt'] as const
export type Language = (typeof LANGUAGES)[number]

/** National language identifiers (Annex A.2). Spanish has no table of its own to lock to. */
export const LANGUAGE_CODES = { tr: 1, es: 2, pt: 3 } as const satisfies Record<Language, number>
const LOCKING: Partial<Record<Language, string>> = { tr: TURKISH, pt: PORTUGUESE }
const SINGLE: Readonly<Record<Language, Row>> = { tr: TURKISH_SIGNS, es: SPANISH_SIGNS, pt: PORTUGUESE_SIGNS }

/** Which tables are in force: the two that every handset knows, unless a language's stands in the place of one. */
export type Shift = { readonly locking?: Language; readonly single?: Language }

export class Alphabet {
  readonly shift: Shift
  readonly #septets = new Map<string, readonly number[]>()
  readonly #letters: readonly string[]
  readonly #signs: Row

  constructor(shift: Shift) {
    this.shift = shift
    this.#letters = [...((shift.locking && LOCKING[shift.locking]) ?? DEFAULT)]
    this.#signs = shift.single ? SINGLE[shift.single] : SIGNS
    for (const [code, sign] of Object.entries(this.#signs)) this.#septets.set(sign, [ESCAPE, Number(code)])
    for (const [code, letter] of this.#letters.entries()) if (code !== ESCAPE) this.#septets.set(letter, [code]) // What is in both costs one.
  }

  /** One or two septets; undefined where it has no such character. `char` is one code point. */
  septetsOf(char: string): readonly number[] | undefined {
    return this.#septets.get(char)
  }

  has(char: string): boolean {
    return this.#septets.has(char)
  }

  /** Behind ESC, what the second table does not have is shown from the first (§6.2.1.1). Octets above 127 are none. */
  read(octets: Uint8Array): string {
    let text = ''
    for (let i = 0; i < octets.length; i++) {
      const octet = octets[i] ?? 0
      if (octet !== ESCAPE) text += this.#letters[octet] ?? '\ufffd'
      else if (++i < octets.length) text += this.#behindEscape(octets[i] ?? 0)
    }
    return text
  }

  #behindEscape(octet: number): string {
    if (octet === ESCAPE) return ' ' // Kept for a third table, which there is none of.
    return this.#signs[octet] ?? this.#letters[octet] ?? '\ufffd'
  }
}

const made = new Map<string, Alphabet>()
export function alphabetOf(shift: Shift = {}): Alphabet {
  const key = `${shift.locking ?? ''}/${shift.single ?? ''}`
  const known = made.get(key)
  if (known) return known
  const fresh = new Alphabet(shift)
  made.set(key, fresh)
  return fresh
}

export const hasLocking = (language: Language): boolean => LOCKING[language] !== undefined
