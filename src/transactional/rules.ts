/** What a template may say, and what may be put into it. Pure; each rule is a row [AS-03]. */

import { TEMPLATE_NOTE_MAX_CHARS, TEMPLATE_ROWS_MAX, TEMPLATE_VALUE_MAX_CHARS } from '#base/limits.ts'
import { LOCALES, type Locale } from '#wire/form-definition.ts'
import { advertisingIn } from './promotion-rules.ts'
import type { Flaw, FlawCode, Letter, Row, TemplateDraft, ValueKind, Values } from './types.ts'

/** A piece of text with its place. */
type Piece = { readonly at: string; readonly text: string; readonly locale: Locale }
type Found = { readonly at: string; readonly words?: readonly string[]; readonly promotion?: Flaw['promotion'] }
type Rule = {
  readonly flaw: FlawCode
  readonly says: string
  readonly broken: (draft: TemplateDraft) => readonly Found[]
}

const VALUE = /\{\{\s*([^{}]*?)\s*\}\}/g
const LINK =
  /(?:https?:\/\/|www\.)\S+|\b[a-z0-9-]+\.(?:com|net|org|io|shop|store|eu|de|fr|es|it|pt|co\.uk|uk|ly|me)\b(?:\/\S*)?/giu
const UNSEEN = /[\p{Cf}\p{Co}\p{Cn}]|[\u115f\u1160\u3164\uffa0]/gu
const PRETENDS = /^\s*(?:re|fwd?|aw|wg|tr|rv|enc|res)\s*:/iu

const locales = ({ letters }: TemplateDraft) => LOCALES.filter(locale => letters[locale] !== undefined)
const lettersOf = (draft: TemplateDraft) =>
  locales(draft).flatMap(locale => {
    const letter = draft.letters[locale]
    return letter ? [{ locale, letter }] : []
  })

const piecesIn = (letter: Letter, locale: Locale): readonly Piece[] => [
  { at: `/letters/${locale}/subject`, text: letter.subject, locale },
  ...letter.paragraphs.map((text, i) => ({ at: `/letters/${locale}/paragraphs/${i}`, text, locale })),
  ...(letter.button === undefined ? [] : [{ at: `/letters/${locale}/button`, text: letter.button, locale }]),
]
const pieces = (draft: TemplateDraft) => lettersOf(draft).flatMap(({ letter, locale }) => piecesIn(letter, locale))

export const namesIn = (text: string): readonly string[] => [...text.matchAll(VALUE)].map(match => match[1] ?? '')
/** The words themselves: what will stand in the place of a value is looked at when it is there. */
const wordsAround = (text: string) => text.replace(VALUE, ' … ')

const inPieces = (test: (text: string) => readonly Omit<Found, 'at'>[]) => (draft: TemplateDraft) =>
  pieces(draft).flatMap(({ at, text }) => test(text).map(found => ({ at, ...found })))

const samples = (draft: TemplateDraft) =>
  draft.values.map(({ sample }, i) => ({
    at: `/values/${i}/sample`,
    text: typeof sample === 'string' ? sample : sample.map(({ label, value }) => `${label}: ${value}`).join('\n'),
  }))

/** Of each promotion the words, as they were written. */
const advertised = (text: string) => advertisingIn(text).map(({ promotion, words }) => ({ words: [words], promotion }))

const RULES: readonly Rule[] = [
  {
    flaw: 'nothing-said',
    says: 'A message has a subject and at least one paragraph, in one language or more.',
    broken: draft =>
      locales(draft).length === 0
        ? [{ at: '/letters' }]
        : lettersOf(draft).flatMap(({ locale, letter }) => [
            ...(letter.subject.trim() === '' ? [{ at: `/letters/${locale}/subject` }] : []),
            ...(letter.paragraphs.every(text => text.trim() === '') ? [{ at: `/letters/${locale}/paragraphs` }] : []),
          ]),
  },
  {
    flaw: 'advertises',
    says: 'These words advertise. A message that belongs to an order, a booking or a question leaves them out; what advertises goes out as a campaign, to those who agreed.',
    broken: draft => [
      ...inPieces(text => advertised(wordsAround(text)))(draft),
      ...samples(draft).flatMap(({ at, text }) => advertised(text).map(found => ({ at, ...found }))),
    ],
  },
  {
    flaw: 'incomplete',
    says: 'Every language has a button, or none has.',
    broken: draft => {
      const without = lettersOf(draft).filter(({ letter }) => letter.button === undefined)
      return without.length === 0 || without.length === locales(draft).length
        ? []
        : without.map(({ locale }) => ({ at: `/letters/${locale}/button` }))
    },
  },
  {
    flaw: 'unknown-value',
    says: 'This value is not among those that the template has.',
    broken: draft =>
      pieces(draft).flatMap(({ at, text }) => {
        const unknown = namesIn(text).filter(name => !isWritable(draft, name))
        return unknown.length === 0 ? [] : [{ at, words: unknown }]
      }),
  },
  {
    flaw: 'value-not-used',
    says: 'This value stands nowhere. Use it, or remove it.',
    broken: draft => {
      const used = new Set(pieces(draft).flatMap(({ text }) => namesIn(text)))
      return draft.values.flatMap(({ name, kind }, i) =>
        used.has(name) || kind === 'link' || kind === 'rows' ? [] : [{ at: `/values/${i}`, words: [name] }],
      )
    },
  },
  {
    flaw: 'same-value-twice',
    says: 'Two values have the same name.',
    broken: ({ values }) =>
      values.flatMap(({ name }, i) =>
        values.findIndex(other => other.name === name) < i ? [{ at: `/values/${i}/name`, words: [name] }] : [],
      ),
  },
  {
    flaw: 'link-in-words',
    says: 'A link stands behind the button, and nowhere else.',
    broken: inPieces(text => [...wordsAround(text).matchAll(LINK)].map(match => ({ words: [match[0]] }))),
  },
  {
    flaw: 'no-link',
    says: 'A button needs a value of the kind “link”, and a link needs a button; there is one of each.',
    broken: draft => {
      const links = draft.values.filter(({ kind }) => kind === 'link').length
      const hasButton = lettersOf(draft).some(({ letter }) => letter.button !== undefined)
      return links === (hasButton ? 1 : 0) ? [] : [{ at: '/values' }]
    },
  },
  {
    flaw: 'no-host',
    says: 'Say on which of your sites the button may lead: a name such as shop.example.com.',
    broken: draft =>
      draft.values.some(({ kind }) => kind === 'link') && draft.hosts.length === 0 ? [{ at: '/hosts' }] : [],
  },
  {
    flaw: 'subject-pretends',
    says: 'The subject looks like an answer or a forwarded message. Say what it is about.',
    broken: draft =>
      lettersOf(draft).flatMap(({ locale, letter: { subject } }) =>
        PRETENDS.test(subject) ? [{ at: `/letters/${locale}/subject`, words: [subject] }] : [],
      ),
  },
  {
    flaw: 'hidden-signs',
    says: 'There are signs in it that nobody sees. Type the words anew.',
    broken: inPieces(text => (text.match(UNSEEN) ? [{}] : [])),
  },
  {
    flaw: 'note-for-another-act',
    says: 'Only an answer to a question, or to a request about somebody’s data, is written freely.',
    broken: ({ act, values }) =>
      act === 'question' || act === 'rights'
        ? []
        : values.flatMap(({ kind }, i) => (kind === 'note' ? [{ at: `/values/${i}/kind` }] : [])),
  },
]

/** A value that may stand among words: links have the button, rows their table. */
const isWritable = ({ values }: TemplateDraft, name: string) =>
  name === 'reference' || values.some(value => value.name === name && value.kind !== 'link' && value.kind !== 'rows')

/** Everything that keeps a template from being registered. */
export const flawsOf = (draft: TemplateDraft): readonly Flaw[] =>
  RULES.flatMap(({ flaw, says, broken }) =>
    broken(draft).map(({ at, words = [], promotion }) => ({ flaw, says, at, words, ...(promotion && { promotion }) })),
  )

// Values --------------------------------------------------------------------------------------------------------------

type Wrong = { readonly at: string; readonly says: string }
const TEXT_SIGNS = /^[^\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]*$/u
const NOTE_SIGNS = /^[^\p{Cf}\p{Co}\p{Cn}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/u

const isText = (it: unknown, max: number): it is string =>
  typeof it === 'string' && it.length <= max && TEXT_SIGNS.test(it)
const isRow = (it: Row) => isText(it.label, TEMPLATE_VALUE_MAX_CHARS) && isText(it.value, TEMPLATE_VALUE_MAX_CHARS)
const hasLink = (text: string) => new RegExp(LINK.source, 'iu').test(text)

const FITS: Readonly<
  Record<ValueKind, { readonly says: string; readonly fits: (it: Values[string], draft: TemplateDraft) => boolean }>
> = {
  text: {
    says: `One line of at most ${TEMPLATE_VALUE_MAX_CHARS} characters, without a link.`,
    fits: it => isText(it, TEMPLATE_VALUE_MAX_CHARS) && !hasLink(it),
  },
  note: {
    says: `At most ${TEMPLATE_NOTE_MAX_CHARS} characters, without a link.`,
    fits: it => typeof it === 'string' && it.length <= TEMPLATE_NOTE_MAX_CHARS && NOTE_SIGNS.test(it) && !hasLink(it),
  },
  date: {
    says: 'A day or a moment as RFC 3339 writes it: 2026-11-26, or 2026-11-26T09:00:00Z.',
    fits: it =>
      typeof it === 'string' &&
      /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/.test(it) &&
      !Number.isNaN(Date.parse(it)),
  },
  link: {
    says: 'An address that begins with https://, on one of the template’s hosts, without campaign parameters.',
    fits: (it, { hosts }) => typeof it === 'string' && isOwnLink(it, hosts),
  },
  rows: {
    says: `At most ${TEMPLATE_ROWS_MAX} rows of label and value, each of at most ${TEMPLATE_VALUE_MAX_CHARS} characters, without a link.`,
    fits: it =>
      typeof it !== 'string' &&
      it.length <= TEMPLATE_ROWS_MAX &&
      it.every(row => isRow(row) && !hasLink(`${row.label} ${row.value}`)),
  },
}

function isOwnLink(text: string, hosts: readonly string[]): boolean {
  if (text.length > 2_000 || !URL.canParse(text)) return false
  const { protocol, hostname, username, searchParams } = new URL(text)
  const isOwn = hosts.some(host => hostname === host || hostname.endsWith(`.${host}`))
  return (
    protocol === 'https:' &&
    username === '' &&
    isOwn &&
    ![...searchParams.keys()].some(key => /^(?:utm_|mc_|gclid|fbclid)/i.test(key))
  )
}

/** What is missing, too much or not as the template says it; every value is given. */
export function wrongValues(draft: TemplateDraft, values: Values): readonly Wrong[] {
  const known = new Set(draft.values.map(({ name }) => name))
  const missing = draft.values.flatMap(({ name, kind }) => {
    const value = values[name]
    if (value === undefined) return [{ at: `/values/${name}`, says: 'This value is missing.' }]
    return FITS[kind].fits(value, draft) ? [] : [{ at: `/values/${name}`, says: FITS[kind].says }]
  })
  const strange = Object.keys(values).flatMap(name =>
    known.has(name) ? [] : [{ at: `/values/${name}`, says: 'The template has no such value.' }],
  )
  return [...missing, ...strange]
}
