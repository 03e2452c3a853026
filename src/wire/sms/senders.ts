/**
 * What a text message may come from, by the country that it goes to: data with its source and the day on which somebody
 * looked. Prices and registrations change by the month; what is not here needs a proof like what has to be registered.
 */

import { parsePhone } from '#base/phone.ts'

export const SENDER_KINDS = ['letters', 'short-code', 'number'] as const
export type SenderKind = (typeof SENDER_KINDS)[number]

/** Letters as a sender: as they are, once registered, or not at all (the network refuses them or puts a number there). */
export type Letters = 'free' | 'registered' | 'none'
export type SenderRow = {
  readonly country: string
  readonly letters: Letters
  readonly source: string
  readonly at: string
}

const at = '2026-11-23'
const PROVIDERS = 'Country pages of providers, known'
const rows = (letters: Letters, countries: string, source = PROVIDERS): SenderRow[] =>
  countries.split(' ').map(country => ({ country, letters, source, at }))

export const SENDER_ROWS: readonly SenderRow[] = [
  ...rows('none', 'US CA PR', 'CTIA: 10DLC, toll-free and short codes only'),
  ...rows('none', 'BE BR CL CO CN HU KR MX MY NZ TW ZA AR CR EC GT PA UY'),
  ...rows('free', 'AT CH DE DK EE FR GR IS LI LT LU LV MT NL PT SE SI SK'),
  ...rows('registered', 'IN', 'TRAI, TCCCPR 2018: headers and templates (DLT)'),
  ...rows('registered', 'SG', 'SGNIC SMS Sender ID Registry, since 2023-01'),
  ...rows('registered', 'IE', 'ComReg sender ID registry, since 2025-10'),
  ...rows('registered', 'AU', 'ACMA SMS Sender ID Register, since 2026-07'),
  ...rows('registered', 'IT', 'AGCOM, Regolamento alias'),
  ...rows('registered', 'FI', 'Traficom, protected sender IDs'),
  ...rows(
    'registered',
    'GB NO ES PL CZ RO BG HR TR SA AE QA KW EG JO RU BY UA KZ TH VN PH ID LK PK BD NP NG KE GH IL HK JP PE',
  ),
]
const BY_COUNTRY = new Map(SENDER_ROWS.map(row => [row.country, row]))

/** ISO 3166-1. A country that is not in the table is treated as one that demands a registration. */
export const lettersIn = (country: string): Letters => BY_COUNTRY.get(country.toUpperCase())?.letters ?? 'registered'

/** GSM 03.40 §9.1.2.5: eleven characters of seven bits. Operators take these; at least one letter, so that it is no number. */
const LETTERS = /^(?=.*[A-Za-z])[A-Za-z0-9][A-Za-z0-9 .&_-]{0,9}[A-Za-z0-9.!]$/
const SHORT_CODE = /^\d{3,8}$/

export type Sender = {
  readonly kind: SenderKind
  readonly value: string
  /** Nobody can answer to it: the text has to say another way out. */ readonly isDeaf: boolean
}

/** Undefined where it is none of the three. `country` is for a number in local form. */
export function senderOf(typed: string, country?: string): Sender | undefined {
  const value = typed.trim()
  if (SHORT_CODE.test(value)) return { kind: 'short-code', value, isDeaf: false }
  if (LETTERS.test(value)) return { kind: 'letters', value, isDeaf: true }
  const number = parsePhone(value, country)
  return number.ok ? { kind: 'number', value: number.value.e164, isDeaf: false } : undefined
}

/** Whether it may be used to there, and whether a proof that it is registered has to be shown first. */
export function mayAppear(sender: Sender, country: string): 'yes' | 'with-proof' | 'no' {
  if (sender.kind === 'short-code') return 'with-proof' // Each is leased, in one country.
  if (sender.kind === 'number') return 'yes'
  return ({ free: 'yes', registered: 'with-proof', none: 'no' } as const)[lettersIn(country)]
}
