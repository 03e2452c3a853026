/** What somebody sent from a form's page, held against that page: values in, an answer or its flaws out. */

import { parseEmail, type EmailAddress } from '#base/address.ts'
import { parsePhone, type PhoneNumber } from '#base/phone.ts'
import { FIELD_VALUE_MAX_CHARS, SIGN_UP_FILL_MIN_MS } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import type { PurposeEntry } from '#wire/envelope.ts'
import {
  CHANNELS,
  CONSENT_PREFIX,
  consentName,
  FIELD_PREFIX,
  fieldName,
  TERMS_NAME,
  TICKED,
  TRAP_NAME,
  type Channel,
  type DefinedField,
  type DefinedItem,
  type FieldKind,
  type FormContent,
} from '#wire/form-definition.ts'
import { ADDRESS_FIELD, asksAddress, numberField } from './page.ts'
import type { AnswerFlaw, AnswerRefusal, Post } from './types.ts'

export type Answer = {
  /** Absent where the form asks for none. */
  readonly address: EmailAddress | undefined
  /** As it was written. */
  readonly typed: string
  /** The number, where the form asks for one and it was given. By itself it grants nothing [AS-08]. */
  readonly phone?: { readonly number: PhoneNumber; readonly typed: string } | undefined
  /** The form's own fields that were filled in, by id; without the number. */
  readonly fields: Readonly<Record<string, string>>
  /** Ids of the boxes that were ticked, at least one [AS-04]. */
  readonly ticked: ReadonlySet<string>
}

export const itemsOn = (form: FormContent, channel: Channel): readonly DefinedItem[] =>
  form.items.filter(it => it.channel === channel)

/** The channels that an answer says something about: those whose address was given. */
export const channelsOf = (
  form: FormContent,
  { address, phone }: Pick<Answer, 'address' | 'phone'>,
): readonly Channel[] =>
  CHANNELS.filter(channel => (channel === 'email' ? address : phone) && itemsOn(form, channel).length > 0)

/** Only what this very page had is an answer to it [AS-05]. */
export function answerOf(form: FormContent, post: Post): Result<Answer, AnswerRefusal> {
  if (valueOf(post, TRAP_NAME) !== '') return no({ code: 'trap' })
  const notShown = controlsNotShown(form, post)
  if (notShown.length > 0)
    return no({ code: 'box-not-shown', flaws: notShown.map(control => ({ trouble: 'not-shown', control })) })
  const typed = withoutBlanksAround(valueOf(post, fieldName(ADDRESS_FIELD)))
  const ticked = form.items.filter(it => post[consentName(it.id)] !== undefined)
  const address = typed !== '' || wantsAddress(form, ticked) ? parseEmail(typed) : undefined
  const phone = phoneIn(form, post)
  const own = form.fields.filter(it => it !== numberField(form))
  const flaws: AnswerFlaw[] = [
    ...(!address || address.ok
      ? []
      : [{ trouble: typed === '' ? 'address-missing' : 'address-wrong', field: ADDRESS_FIELD } as const]),
    ...own.flatMap(field => flawOfField(field, post)),
    ...flawsOfPhone(form, phone, ticked),
    ...(form.terms?.required && post[TERMS_NAME] !== TICKED
      ? [{ trouble: 'terms-missing', field: TERMS_NAME } as const]
      : []),
    ...(ticked.length === 0 ? [{ trouble: 'nothing-ticked' } as const] : []),
  ]
  if (address?.ok === false || flaws.length > 0) return no({ code: 'flawed', flaws })
  const filled = own.map(({ id }) => [id, valueOf(post, fieldName(id)).trim()] as const)
  const fields = Object.fromEntries(filled.filter(([, value]) => value !== ''))
  const number = phone?.read.ok && { phone: { number: phone.read.value, typed: phone.typed } }
  return yes({ address: address?.value, typed, ...number, fields, ticked: new Set(ticked.map(it => it.id)) })
}

/** Whoever ticks for their telephone alone needs no mailbox. */
const wantsAddress = (form: FormContent, ticked: readonly DefinedItem[]) =>
  asksAddress(form) && (ticked.length === 0 || ticked.some(it => it.channel === 'email'))

type Phone = { readonly typed: string; readonly field: string; readonly read: ReturnType<typeof parsePhone> }

/** In local form it is a number of the country of whoever asks: who reads their form lives there, or writes the plus sign. */
function phoneIn(form: FormContent, post: Post): Phone | undefined {
  const field = numberField(form)?.id
  const typed = field === undefined ? '' : valueOf(post, fieldName(field)).trim()
  return field === undefined || typed === ''
    ? undefined
    : { typed, field, read: parsePhone(typed, form.controller.country) }
}

/** What is ticked for text messages or calls wants a number; a number wants nothing [AS-08]. */
function flawsOfPhone(form: FormContent, phone: Phone | undefined, ticked: readonly DefinedItem[]): AnswerFlaw[] {
  if (phone) return phone.read.ok ? [] : [{ trouble: 'phone-wrong', field: phone.field }]
  const field = numberField(form)
  if (ticked.some(it => it.channel !== 'email')) return [{ trouble: 'phone-missing', field: field?.id }]
  return field?.required ? [{ trouble: 'field-missing', field: field.id }] : []
}

/** Begins at no blank that follows one: a stranger decides how many there are. */
const withoutBlanksAround = (text: string) => text.replace(/^ +|(?<! ) +$/g, '')

/** A control that came twice has no value that could be believed. */
const valueOf = (post: Post, name: string): string => {
  const value = post[name] ?? ''
  return typeof value === 'string' ? value : value.join('\u0000')
}

/** Names as a stranger sent them, the first few and not without end. */
function controlsNotShown(form: FormContent, post: Post): readonly string[] {
  const boxes = new Set(form.items.map(it => consentName(it.id)))
  const fields = new Set([ADDRESS_FIELD, ...form.fields.map(it => it.id)].map(fieldName))
  const isShown = ([name, value]: readonly [string, Post[string]]) => {
    if (name.startsWith(CONSENT_PREFIX)) return boxes.has(name) && value === TICKED
    return !name.startsWith(FIELD_PREFIX) || fields.has(name)
  }
  return Object.entries(post)
    .filter(it => !isShown(it))
    .slice(0, NAMED_MAX)
    .map(([name]) => name.slice(0, NAME_MAX_CHARS))
}

const NAMED_MAX = 5
const NAME_MAX_CHARS = 80

type Kind = { readonly max: number; readonly fits: (value: string, field: DefinedField) => boolean }
const LINE = /^[^\p{Cc}\p{Cs}]*$/u
const LINES = /^(?:[^\p{Cc}\p{Cs}]|\r?\n|\t)*$/u
const line = (pattern: RegExp, max = FIELD_VALUE_MAX_CHARS): Kind => ({ max, fits: value => pattern.test(value) })

/** What each kind of field takes. */
const KINDS: Readonly<Record<FieldKind, Kind>> = {
  email: { max: FIELD_VALUE_MAX_CHARS, fits: value => parseEmail(value).ok },
  text: line(LINE),
  tel: line(/^[+\d][\d ()./-]*$/, 40),
  number: line(/^[+-]?\d{1,15}(?:[.,]\d{1,6})?$/),
  date: { max: 10, fits: isDate },
  select: { max: FIELD_VALUE_MAX_CHARS, fits: (value, { options = [] }) => options.some(it => it.value === value) },
  textarea: line(LINES),
}

/** A day of the calendar: 30 February is none. */
function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}

function flawOfField(field: DefinedField, post: Post): AnswerFlaw[] {
  const value = valueOf(post, fieldName(field.id)).trim()
  const { max, fits } = KINDS[field.kind]
  if (value === '') return field.required ? [{ trouble: 'field-missing', field: field.id }] : []
  if (value.length > max) return [{ trouble: 'field-too-long', field: field.id }]
  return fits(value, field) ? [] : [{ trouble: 'field-wrong', field: field.id }]
}

/** What each box of the channel says now, ticked or left: the purposes of one event (reference C4, C9). */
export const purposesOf = (form: FormContent, ticked: ReadonlySet<string>, channel: Channel): PurposeEntry[] =>
  itemsOn(form, channel).map(({ id, purpose, v }) => ({
    id: purpose,
    v,
    channel,
    state: ticked.has(id) ? 'granted' : 'refused',
  }))

/** Nobody reads and answers in less; a program does. */
export const isTooFast = (renderedAtMs: number, nowMs: number): boolean => nowMs - renderedAtMs < SIGN_UP_FILL_MIN_MS

/** Whose mailbox it is, as far as the address shows: what stands behind a plus sign changes nothing about it. */
export const mailboxOf = ({ canonical }: EmailAddress): string => canonical.replace(/\+[^@]*(?=@)/, '')
