/**
 * One row of a file: what it says, and whether that is enough [AS-11]. Values in, values out; what the account's own
 * record says of the same person comes afterwards, and wins.
 */

import { parseEmail } from '#base/address.ts'
import { timeOf } from '#base/clock.ts'
import { CONTEXT_MAX_CHARS, FIELD_VALUE_MAX_CHARS, NAME_MAX_CHARS } from '#base/limits.ts'
import { parsePhone } from '#base/phone.ts'
import { asksTwice, minimumOf } from '#consent/level-rules.ts'
import type { Level } from '#wire/envelope.ts'
import { CHANNELS, type Channel, LOCALES, type Locale } from '#wire/form-definition.ts'
import { readCountry } from './country-rules.ts'
import type { Plan } from './mapping-rules.ts'
import { EARLIEST_MS, OLDEST_MS, readTime } from './time-rules.ts'
import type { Field, MappedPurpose, Method, RowReason } from './types.ts'

/** What many rows say in the same words: kept once for an import, and named by number. */
export type Statement = {
  readonly channel: Channel
  readonly purposes: readonly MappedPurpose[]
  readonly method: Method
  readonly wording: string | undefined
  readonly country: string | undefined
  readonly place: string | undefined
}

export type ReadRow = {
  /** In canonical form, and as it stands in the file where that differs. */
  readonly address: string
  readonly typed: string
  readonly statement: Statement
  readonly consentedAtMs: number | undefined
  /** Where the row itself says the place. */
  readonly place: string | undefined
  readonly doubleOptIn: { readonly sent: string; readonly confirmed: string } | undefined
  readonly ip: string | undefined
  readonly userAgent: string | undefined
  readonly name: string
  readonly locale: Locale
  readonly attributes: Readonly<Record<string, string>>
  readonly hasLeft: boolean
  readonly level: Level
  /** Why it stays in quarantine for good. */
  readonly withheld: RowReason | undefined
}
export type BadRow = { readonly reason: RowReason; readonly value: string }
export type Checked = ReadRow | BadRow

export const isBad = (it: Checked): it is BadRow => !('address' in it)

export function checkRow(plan: Plan, cells: readonly string[], nowMs: number): Checked {
  const cell = (field: Field): string => {
    const column = plan.at.get(field)
    return column === undefined ? '' : (cells[column] ?? '').trim()
  }
  const channel = channelOf(plan, cell('channel'))
  if (channel === undefined) return { reason: 'no-channel', value: cell('channel') }
  const country = countryOf(plan, cell('country'))
  const reached = addressOf(channel, cell, country)
  if (isRefused(reached)) return reached
  const hasLeft = plan.standings.some(
    it => (it.of ?? channel) === channel && it.hasLeft((cells[it.column] ?? '').trim()),
  )
  const purposes = purposesOn(plan, channel, cell('purpose'))
  if (!hasLeft && purposes.length === 0) return { reason: 'no-purpose', value: cell('purpose') }
  const time = readTime(cell('consented_at'), plan)
  const consentedAtMs = time.ok ? time.value : undefined
  const method = methodOf(plan, cell('method'))
  const wording = plan.wordings.get(cell('wording').toLowerCase()) ?? plan.wordings.get('')
  const place = short(cell('place')) || undefined
  const doubleOptIn = doubleOptInOf(plan, cell, consentedAtMs, nowMs)
  const statement = {
    channel,
    purposes,
    method: method ?? 'unknown',
    wording,
    country,
    place: place === undefined ? plan.place : undefined,
  }
  const read = {
    ...reached,
    statement,
    consentedAtMs,
    place,
    doubleOptIn,
    ip: IP.test(cell('ip')) ? cell('ip') : undefined,
    userAgent: short(cell('user_agent')) || undefined,
    name: nameOf(cell),
    locale: localeOf(plan, cell('locale')),
    attributes: attributesOf(plan, cells),
    hasLeft,
  }
  const missing =
    (time.ok ? undefined : cell('consented_at') === '' ? ('no-time' as const) : time.refusal) ??
    flawOfTime(consentedAtMs, lastContact(plan, cell), nowMs) ??
    (method === undefined ? 'no-method' : undefined) ??
    (place === undefined && plan.place === undefined ? 'no-place' : undefined) ??
    (wording === undefined ? 'no-wording' : undefined)
  const isSaidOfAll = country !== undefined && !(plan.at.has('country') && cell('country') !== '')
  return { ...read, level: levelOf(missing, method), withheld: missing ?? flawOfEvidence(read, isSaidOfAll) }
}

/** E1 is somebody's word; E2 the row's own record with the words; E3 says besides that a box was ticked (reference §4.1, D7). */
const levelOf = (missing: RowReason | undefined, method: Method | undefined): Level =>
  missing !== undefined && missing !== 'too-old' ? 'E1' : method === 'unknown' ? 'E2' : 'E3'

type Evidence = Pick<ReadRow, 'statement' | 'doubleOptIn' | 'address'>

/** What the region and the channel ask for beyond that [AS-04]. */
function flawOfEvidence(
  { address, statement: { method, country, channel }, doubleOptIn }: Evidence,
  isSaidOfAll: boolean,
): RowReason | undefined {
  if (method === 'unknown') return 'box-not-ticked'
  if (country === undefined) return 'no-country'
  const asked = minimumOf('import', channel, strictest(country, address, isSaidOfAll))
  return asked.doubleOptIn && !doubleOptIn ? 'no-double-opt-in' : undefined
}

/** A number says its country itself; an address does where the list says one country of everybody. */
function strictest(country: string, address: string, isSaidOfAll: boolean): string {
  const shown = address.startsWith('+')
    ? countryOfNumber(address)
    : isSaidOfAll
      ? (/\.([a-z]{2})$/.exec(address)?.[1] ?? '')
      : ''
  return asksTwice(shown.toUpperCase()) ? shown.toUpperCase() : country
}

function countryOfNumber(e164: string): string {
  const phone = parsePhone(e164)
  return (phone.ok && phone.value.country) || ''
}

type Cell = (field: Field) => string

/** An address of the network, as far as one can see; what else stands there is not kept. */
const IP = /^(?:\d{1,3}(?:\.\d{1,3}){3}|(?=.*:)[0-9a-f:.]{2,45})$/i

/** A clock of another machine may be a little ahead of ours. */
const AHEAD_MS = 300_000

function flawOfTime(atMs: number | undefined, lastMs: number | undefined, nowMs: number): RowReason | undefined {
  if (atMs === undefined) return undefined
  if (atMs > nowMs + AHEAD_MS) return 'time-in-future'
  if (atMs < EARLIEST_MS) return 'time-too-early'
  return Math.max(atMs, Math.min(lastMs ?? 0, nowMs)) < nowMs - OLDEST_MS ? 'too-old' : undefined
}

function lastContact(plan: Plan, cell: Cell): number | undefined {
  const read = readTime(cell('last_contact_at'), plan)
  return read.ok ? read.value : undefined
}

/** Both times, in their order, and none before the box was ticked. */
function doubleOptInOf(
  plan: Plan,
  cell: Cell,
  consentedAtMs: number | undefined,
  nowMs: number,
): ReadRow['doubleOptIn'] {
  const sent = readTime(cell(plan.asksAtOnce && !plan.at.has('doi_sent_at') ? 'consented_at' : 'doi_sent_at'), plan)
  const confirmed = readTime(cell('doi_confirmed_at'), plan)
  if (!sent.ok || !confirmed.ok || consentedAtMs === undefined) return undefined
  const inOrder =
    consentedAtMs <= sent.value + AHEAD_MS && sent.value < confirmed.value && confirmed.value <= nowMs + AHEAD_MS
  return inOrder ? { sent: timeOf(sent.value), confirmed: timeOf(confirmed.value) } : undefined
}

const isRefused = (it: object): it is BadRow => 'reason' in it

function addressOf(
  channel: Channel,
  cell: Cell,
  country: string | undefined,
): Pick<ReadRow, 'address' | 'typed'> | BadRow {
  const typed = channel === 'email' ? cell('email') : cell('phone')
  if (typed === '') return { reason: 'no-address', value: '' }
  if (channel === 'email') {
    const email = parseEmail(typed)
    return email.ok ? { address: email.value.canonical, typed } : { reason: 'not-an-address', value: typed }
  }
  const phone = parsePhone(typed, country)
  return phone.ok ? { address: phone.value.e164, typed } : { reason: 'not-a-phone-number', value: typed }
}

const CHANNEL_WORDS: Readonly<Record<string, Channel>> = {
  'e-mail': 'email',
  mail: 'email',
  text: 'sms',
  mobile: 'sms',
  phone: 'call',
  telephone: 'call',
  calls: 'call',
}

function channelOf({ at, channel }: Plan, typed: string): Channel | undefined {
  if (!at.has('channel')) return channel
  const word = typed.toLowerCase()
  return CHANNELS.find(it => it === word) ?? CHANNEL_WORDS[word] ?? (typed === '' ? channel : undefined)
}

const countryOf = ({ at, country }: Plan, typed: string) =>
  at.has('country') && typed !== '' ? readCountry(typed) : country

/** None of them where one was never announced for the channel: nobody ticked a box for that [AS-08]. */
function purposesOn(plan: Plan, channel: Channel, typed: string): readonly MappedPurpose[] {
  const named = purposesOf(plan, typed)
  return named.every(it => plan.isOn(it.slug, channel)) ? named : []
}

function purposesOf({ at, purposes, purposeNamed }: Plan, typed: string): readonly MappedPurpose[] {
  if (!at.has('purpose')) return purposes
  const whole = purposeNamed.get(typed.toLowerCase())
  if (whole) return [whole]
  const named = typed.split(/[;,|]/).map(part => purposeNamed.get(part.trim().toLowerCase()))
  return named.includes(undefined) ? [] : [...new Set(named)].filter(it => it !== undefined)
}

/** Words by which files say that a box was ticked; no others do. */
const METHOD_WORDS: readonly (readonly [RegExp, Method])[] = [
  [/^(?:paper|papier|papel|carta|formulaire papier|paper[ -](?:form|checkbox|box))$/i, 'paper-checkbox'],
  [
    /(?:check(?:ed)?[ -]?box|ticked|tick[ -]?box|case coch[ée]e|angekreuzt|kästchen|casilla marcada|casella spuntata|caixa (?:assinalada|marcada))/i,
    'checkbox',
  ],
]

/** [AS-05] A box that came ticked was ticked by nobody. */
const PRE_TICKED =
  /(?:pre-?(?:checked|ticked|selected)|pr[ée]-?coch|vorausgewählt|vorangekreuzt|premarcad|preselezion|pr[ée]-?(?:assinalad|marcad)|default|opt-?out|un(?:ticked|checked))/i

/** [AS-04] A box is named, and that nobody ticked it. */
const NOT_TICKED =
  /(?<!\p{L})(?:not|none|never|without|empty|false|non|pas|sans|vide|nicht|nie|kein\p{L}*|ohne|leer|sin|nunca|vac[íi]a|senza|vuota|n[ãa]o|sem|vazia|no(?= (?:check|tick|box|marcad|seleccionad))|(?:no|off|0)$)(?!\p{L})/iu

function methodOf({ at, method }: Plan, typed: string): Method | undefined {
  if (!at.has('method')) return method
  if (typed === '') return undefined
  if (PRE_TICKED.test(typed) || NOT_TICKED.test(typed)) return 'unknown'
  return METHOD_WORDS.find(([words]) => words.test(typed))?.[1] ?? 'unknown'
}

function nameOf(cell: Cell): string {
  const name = cell('name') || [cell('first_name'), cell('last_name')].filter(part => part !== '').join(' ')
  return clean(name).slice(0, NAME_MAX_CHARS)
}

const localeOf = ({ locale }: Plan, typed: string): Locale =>
  typed === '' ? locale : (LOCALES.find(it => it === typed.slice(0, 2).toLowerCase()) ?? locale)

function attributesOf({ attributes }: Plan, cells: readonly string[]): Record<string, string> {
  if (attributes.length === 0) return {}
  const pairs = attributes.map(({ column, name }) => [
    name,
    clean((cells[column] ?? '').trim()).slice(0, FIELD_VALUE_MAX_CHARS),
  ])
  return Object.fromEntries(pairs.filter(([, value]) => value !== ''))
}

/** Nothing that a database or a log cannot keep. */
const clean = (text: string) => (/[\p{Cc}\p{Cs}]/u.test(text) ? text.toWellFormed().replaceAll(/\p{Cc}/gu, ' ') : text)
const short = (text: string) => clean(text).slice(0, CONTEXT_MAX_CHARS)
