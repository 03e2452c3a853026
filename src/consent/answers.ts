/** What somebody sent from a form's page, held against that page: values in, an answer or its flaws out. */

import { parseEmail, type EmailAddress } from '#base/address.ts'
import { FIELD_VALUE_MAX_CHARS, SIGN_UP_FILL_MIN_MS } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import type { PurposeEntry } from '#wire/envelope.ts'
import {
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
import { ADDRESS_FIELD } from './page.ts'
import type { AnswerFlaw, AnswerRefusal, Post } from './types.ts'

export type Answer = {
  readonly address: EmailAddress
  /** As it was written. */
  readonly typed: string
  /** The form's own fields that were filled in, by id. */
  readonly fields: Readonly<Record<string, string>>
  /** Ids of the boxes that were ticked, at least one [AS-04]. */
  readonly ticked: ReadonlySet<string>
}

/** By what a form can ask today. A box for another channel is never on a page of ours. */
const ANSWERED: Channel = 'email'

export const itemsOf = (form: FormContent): readonly DefinedItem[] => form.items.filter(it => it.channel === ANSWERED)

/** Only what this very page had is an answer to it [AS-05]. */
export function answerOf(form: FormContent, post: Post): Result<Answer, AnswerRefusal> {
  if (valueOf(post, TRAP_NAME) !== '') return no({ code: 'trap' })
  if (!hasOnlyWhatWasShown(form, post)) return no({ code: 'box-not-shown' })
  const typed = withoutBlanksAround(valueOf(post, fieldName(ADDRESS_FIELD)))
  const address = parseEmail(typed)
  const ticked = itemsOf(form).filter(it => post[consentName(it.id)] !== undefined)
  const flaws: AnswerFlaw[] = [
    ...(address.ok
      ? []
      : [{ trouble: typed === '' ? 'address-missing' : 'address-wrong', field: ADDRESS_FIELD } as const]),
    ...form.fields.flatMap(field => flawOfField(field, post)),
    ...(form.terms?.required && post[TERMS_NAME] !== TICKED
      ? [{ trouble: 'terms-missing', field: TERMS_NAME } as const]
      : []),
    ...(ticked.length === 0 ? [{ trouble: 'nothing-ticked' } as const] : []),
  ]
  if (!address.ok || flaws.length > 0) return no({ code: 'flawed', flaws })
  const filled = form.fields.map(({ id }) => [id, valueOf(post, fieldName(id)).trim()] as const)
  const fields = Object.fromEntries(filled.filter(([, value]) => value !== ''))
  return yes({ address: address.value, typed, fields, ticked: new Set(ticked.map(it => it.id)) })
}

/** Begins at no blank that follows one: a stranger decides how many there are. */
const withoutBlanksAround = (text: string) => text.replace(/^ +|(?<! ) +$/g, '')

/** A control that came twice has no value that could be believed. */
const valueOf = (post: Post, name: string): string => {
  const value = post[name] ?? ''
  return typeof value === 'string' ? value : value.join('\u0000')
}

function hasOnlyWhatWasShown(form: FormContent, post: Post): boolean {
  const boxes = new Set(itemsOf(form).map(it => consentName(it.id)))
  const fields = new Set([ADDRESS_FIELD, ...form.fields.map(it => it.id)].map(fieldName))
  return Object.entries(post).every(([name, value]) => {
    if (name.startsWith(CONSENT_PREFIX)) return boxes.has(name) && value === TICKED
    return !name.startsWith(FIELD_PREFIX) || fields.has(name)
  })
}

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

/** What each box says now, ticked or left: the purposes of a grant (reference C9). */
export const purposesOf = (form: FormContent, ticked: ReadonlySet<string>): PurposeEntry[] =>
  itemsOf(form).map(({ id, purpose, v, channel }) => ({
    id: purpose,
    v,
    channel,
    state: ticked.has(id) ? 'granted' : 'refused',
  }))

/** Nobody reads and answers in less; a program does. */
export const isTooFast = (renderedAtMs: number, nowMs: number): boolean => nowMs - renderedAtMs < SIGN_UP_FILL_MIN_MS

/** Whose attempts count together: an address of version 4, a /64 of version 6. */
export function networkOf(ip: string): string {
  const plain = ip.replace(/^::ffff:(?=\d+\.)/, '')
  if (!plain.includes(':')) return plain
  const [head = '', tail = ''] = plain.split('%', 1)[0]?.split('::') ?? []
  const groups = (text: string) => (text === '' ? [] : text.split(':'))
  const missing = Math.max(0, 8 - groups(head).length - groups(tail).length)
  const all = [...groups(head), ...Array<string>(missing).fill('0'), ...groups(tail)]
  return `${all
    .slice(0, 4)
    .map(group => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`
}

/** Whose mailbox it is, as far as the address shows: what stands behind a plus sign changes nothing about it. */
export const mailboxOf = ({ canonical }: EmailAddress): string => canonical.replace(/\+[^@]*(?=@)/, '')
