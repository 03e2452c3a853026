/**
 * A consent that was given elsewhere, on paper or before a program of the account's own, and is entered here: what has to
 * be said of it, so that it is evidence and no assertion (reference I03, decision D8). Values in, flaws out. Pure.
 */

import { parseEmail, type EmailAddress } from '#base/address.ts'
import { ENTRY_SKEW_MS, PAPER_SCAN_MAX_BYTES } from '#base/limits.ts'
import { parsePhone, PHONE_REFUSALS, type PhoneNumber } from '#base/phone.ts'
import { no, yes, type Result } from '#base/result.ts'
import type { Demand } from '#policy/demands.ts'
import type { FormContent, Locale } from '#wire/form-definition.ts'
import type { EvidenceLevel, FormId } from './types.ts'

export const ENTRY_METHODS = [
  'api', // ticked before a program of the account's own, which says so
  'paper', // ticked on a printed form; somebody keyed it in
] as const
export type EntryMethod = (typeof ENTRY_METHODS)[number]

export const SCAN_MEDIA = ['application/pdf', 'image/png', 'image/jpeg'] as const
export type Scan = { readonly media: (typeof SCAN_MEDIA)[number]; readonly bytes: Buffer }

/** As it comes in: whatever is missing is told together. */
export type Entry = {
  readonly email?: string | undefined
  readonly phone?: string | undefined
  readonly name?: string | undefined
  readonly form?: FormId | undefined
  readonly version?: number | undefined
  readonly locale?: Locale | undefined
  /** Ids of the boxes that the person ticked. */
  readonly ticked?: readonly string[] | undefined
  /** RFC 3339 with a zone. */
  readonly givenAt?: string | undefined
  /** The page, or the place by name. */
  readonly place?: string | undefined
  readonly method?: EntryMethod | undefined
  /** Who keyed it in. */
  readonly enteredBy?: string | undefined
  readonly visitor?: { readonly ip: string; readonly userAgent?: string | undefined } | undefined
  readonly scan?: Scan | undefined
}

/** What is said of it, whole. */
export type Facts = {
  /** One of the two at least. */
  readonly address: EmailAddress | undefined
  readonly typed: string
  readonly phone: { readonly number: PhoneNumber; readonly typed: string } | undefined
  readonly ticked: ReadonlySet<string>
  readonly givenAtMs: number
  readonly place: string
  readonly method: EntryMethod
  readonly enteredBy: string
}

export type EntryFlaw = {
  readonly pointer: string
  readonly code: string
  readonly detail: string
  readonly demand: Demand
}

type Row = Omit<EntryFlaw, 'detail'> & {
  readonly says: string
  readonly missing: (entry: Entry) => boolean
}

const isBlank = (text: string | undefined) => (text ?? '').trim() === ''
const ZONED = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/i
export const isPage = (place: string): boolean => /^https?:\/\/[^\s/]/i.test(place.trim())

/** What has to be there before anything else is looked at. */
const NEEDED: readonly Row[] = [
  {
    pointer: '/email',
    code: 'missing',
    demand: 'AS-04',
    says: 'Send the person’s email address as “email”, or their number as “phone”.',
    missing: it => isBlank(it.email) && isBlank(it.phone),
  },
  {
    pointer: '/ticked',
    code: 'nothing-ticked',
    demand: 'AS-04',
    says: 'Send as “ticked” the ids of the boxes that the person ticked; without a ticked box there is no consent.',
    missing: it => (it.ticked ?? []).length === 0,
  },
  {
    pointer: '/form_id',
    code: 'missing',
    demand: 'AS-04',
    says: 'Send as “form_id” and “form_version” which registered wording the person saw.',
    missing: it => it.form === undefined,
  },
  {
    pointer: '/form_version',
    code: 'missing',
    demand: 'AS-04',
    says: 'Send as “form_version” which published version of the form the person saw.',
    missing: it => it.version === undefined,
  },
  {
    pointer: '/locale',
    code: 'missing',
    demand: 'AS-04',
    says: 'Send as “locale” the language in which the person saw it.',
    missing: it => it.locale === undefined,
  },
  {
    pointer: '/given_at',
    code: 'missing',
    demand: 'AS-04',
    says: 'Send as “given_at” when the box was ticked, such as 2026-11-26T10:15:00+01:00.',
    missing: it => isBlank(it.givenAt),
  },
  {
    pointer: '/given_at',
    code: 'no-zone',
    demand: 'AS-04',
    says: 'Send “given_at” with its zone, such as 2026-11-26T10:15:00+01:00: without one nobody knows when it was.',
    missing: it => !isBlank(it.givenAt) && Number.isNaN(timeIn(it.givenAt)),
  },
  {
    pointer: '/place',
    code: 'missing',
    demand: 'AS-04',
    says: 'Send as “place” where it was: the address of the page, or the place by its name.',
    missing: it => (it.place ?? '').replaceAll(/[^\p{L}\p{N}]/gu, '').length < 2,
  },
  {
    pointer: '/method',
    code: 'missing',
    demand: 'AS-04',
    says: 'Send as “method” how the box was ticked: “api” before a program of yours, “paper” on a printed form.',
    missing: it => it.method === undefined,
  },
  {
    pointer: '/entered_by',
    code: 'missing',
    demand: 'AS-04',
    says: 'Send as “entered_by” who keyed the paper in.',
    missing: it => it.method === 'paper' && isBlank(it.enteredBy),
  },
  {
    pointer: '/document',
    code: 'too-large',
    demand: 'AS-04',
    says: `A scan has ${PAPER_SCAN_MAX_BYTES / 1024} KiB at most.`,
    missing: it => (it.scan?.bytes.length ?? 0) > PAPER_SCAN_MAX_BYTES,
  },
  {
    pointer: '/document',
    code: 'not-a-scan',
    demand: 'AS-04',
    says: 'The document is not what its media type says: send a PDF, a PNG or a JPEG.',
    missing: it => it.scan !== undefined && mediaOf(it.scan.bytes) !== it.scan.media,
  },
]

/** By the first bytes, whatever somebody calls it. */
function mediaOf(bytes: Buffer): Scan['media'] | undefined {
  const begins = (hex: string) => bytes.subarray(0, hex.length / 2).toString('hex') === hex
  if (begins('255044462d')) return 'application/pdf'
  if (begins('89504e470d0a1a0a')) return 'image/png'
  return begins('ffd8ff') ? 'image/jpeg' : undefined
}

/** A day that is none in the calendar is no time. */
function timeIn(text = ''): number {
  const day = text.trim().slice(0, 10)
  const ms = ZONED.test(text.trim()) ? Date.parse(text.trim()) : Number.NaN
  const isDay = !Number.isNaN(ms) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
  return isDay ? ms : Number.NaN
}

const flawOf = ({ pointer, code, says, demand }: Row): EntryFlaw => ({ pointer, code, detail: says, demand })

/** All of it, or everything that is missing or does not read as what it should be. `country`: where local numbers are from. */
export function factsOf(entry: Entry, country: string): Result<Facts, readonly EntryFlaw[]> {
  const typed = (entry.email ?? '').trim()
  const address = typed === '' ? undefined : parseEmail(typed)
  const phone = isBlank(entry.phone) ? undefined : parsePhone(entry.phone ?? '', country)
  const flaws = NEEDED.filter(({ missing }) => missing(entry)).map(flawOf)
  if (address?.ok === false)
    flaws.push({
      pointer: '/email',
      code: address.refusal,
      demand: 'AS-04',
      detail: 'This is not an email address that mail could reach.',
    })
  if (phone?.ok === false)
    flaws.push({ pointer: '/phone', code: phone.refusal, demand: 'AS-08', detail: PHONE_REFUSALS[phone.refusal] })
  if (address?.ok === false || flaws.length > 0) return no(flaws)
  return yes({
    address: address?.value,
    typed,
    phone: phone?.ok ? { number: phone.value, typed: (entry.phone ?? '').trim() } : undefined,
    ticked: new Set(entry.ticked),
    givenAtMs: timeIn(entry.givenAt),
    place: (entry.place ?? '').trim(),
    method: entry.method ?? 'api',
    enteredBy: (entry.enteredBy ?? '').trim(),
  })
}

/** Held against the version that was shown, and the clock. */
export function flawsAgainst(
  { ticked, givenAtMs, address, phone }: Facts,
  { content, publishedAtMs }: { readonly content: FormContent; readonly publishedAtMs: number },
  nowMs: number,
): readonly EntryFlaw[] {
  const at = (pointer: string, code: string, demand: Demand, detail: string) => ({ pointer, code, demand, detail })
  const boxes = content.items.filter(it => ticked.has(it.id))
  const strange = [...ticked].filter(id => !content.items.some(it => it.id === id))
  return [
    ...(givenAtMs > nowMs + ENTRY_SKEW_MS
      ? [at('/given_at', 'in-the-future', 'AS-04', 'This has not been yet: nothing can have been ticked then.')]
      : []),
    ...(givenAtMs < publishedAtMs
      ? [at('/given_at', 'before-the-form', 'AS-04', 'This version was published later: nobody can have seen it then.')]
      : []),
    ...strange.map(id =>
      at('/ticked', 'box-not-shown', 'AS-05', `This version has no box “${id}”: nobody can have ticked it.`),
    ),
    ...(!address && boxes.some(it => it.channel === 'email')
      ? [at('/email', 'missing', 'AS-08', 'A box for email was ticked: send the address as “email”.')]
      : []),
    ...(!phone && boxes.some(it => it.channel !== 'email')
      ? [at('/phone', 'missing', 'AS-08', 'A box for text messages or calls was ticked: send the number as “phone”.')]
      : []),
  ]
}

/** Said by whoever enters it; with the signed paper, or the person's own connection, a step above that (reference §4.1). */
export const levelOf = ({ scan, visitor }: Pick<Entry, 'scan' | 'visitor'>): EvidenceLevel =>
  scan !== undefined || visitor !== undefined ? 'E3' : 'E2'
