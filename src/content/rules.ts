/** What a reader's message is made of, and how each value gets into its place. Pure, and all that a worker needs. */

import { DAY_MS } from '#base/limits.ts'
import { no, yes, type Result } from '#base/result.ts'
import { oneLine } from '#wire/mail/header.ts'
import { escapeLong } from '#wire/mail/slot.ts'
import { Budget, Scope } from '#wire/merge/run.ts'
import { member, print } from '#wire/merge/value.ts'
import { plainLinksOf, writeLink } from './plain-link-rules.ts'
import { LOCALES } from './types.ts'
import type { Compiled, FillRefusal, FooterWords, Frame, Locale, Measure, Place, Reader, Shown } from './types.ts'

/** Names that stand for values: each author can use them, none can take them for something else. */
export const ROOTS: ReadonlySet<string> = new Set([
  'contact',
  'account',
  'campaign',
  'links',
  'footer',
  'today',
  'forloop',
])

/** Every variable there is; below `contact.attributes` the account decides. */
export const VARIABLES = [
  'contact.email',
  'contact.name',
  'contact.first_name',
  'contact.locale',
  'contact.attributes',
  'account.name',
  'account.address',
  'account.contact',
  'campaign.name',
  'campaign.subject',
  'links.unsubscribe',
  'links.preferences',
  'links.why',
  'links.view',
  'footer.reason',
  'footer.unsubscribe',
  'footer.preferences',
  'footer.why',
  'today',
] as const

/** Somebody who does not exist, for previews before there is an audience. */
export const SAMPLE: Reader = {
  contact: { email: 'anna.keller@example.org', name: 'Anna Keller', locale: '', attributes: {} },
  links: {
    unsubscribe: 'https://mail.example.org/u/sample',
    preferences: 'https://mail.example.org/p/sample',
    why: 'https://mail.example.org/why/sample',
    view: 'https://mail.example.org/view/sample',
  },
  nowMs: Date.UTC(2026, 0, 15, 9),
}

/** `de` for `de-AT`; undefined for a language that we do not speak. */
export function localeOf(tag: string): Locale | undefined {
  const language = tag.slice(0, 2).toLowerCase()
  return /^[A-Za-z]{2}(?:[-_]|$)/.test(tag) ? LOCALES.find(locale => locale === language) : undefined
}

/** The first word of a name, without a comma: `Anna` of `Anna Keller`. */
export const firstNameOf = (name: string): string => /^[^\s,]+/.exec(name.trim())?.[0] ?? ''

/** An address in several lines as one. */
export const inOneLine = (address: string): string =>
  address
    .split(/[\r\n]+/)
    .map(line => line.trim().replace(/,$/, ''))
    .filter(line => line !== '')
    .join(', ')

/** Who sends a message, as its ending says it; the country is written out. */
export function senderOf(
  { name, contact, address, country }: { name: string; contact: string; address: string; country: string },
  locale: Locale,
): Frame['sender'] {
  const land = country === '' ? '' : (new Intl.DisplayNames([locale], { type: 'region' }).of(country) ?? '')
  const isSaid = address.toLowerCase().includes(land.toLowerCase())
  return { name, contact, address: isSaid ? address : `${address}\n${land}` }
}

/** In which of its languages a message speaks to somebody; the words of its author are in the language of the campaign. */
export function languageFor(compiled: Pick<Compiled, 'footer' | 'locale'>, tag: string): Locale {
  const spoken = localeOf(tag)
  if (spoken && compiled.footer[spoken]) return spoken
  if (compiled.footer[compiled.locale]) return compiled.locale
  return LOCALES.find(locale => compiled.footer[locale]) ?? compiled.locale
}

const NO_WORDS: FooterWords = { reason: '', unsubscribe: '', preferences: '', why: '' }

type Surround = Pick<Compiled, 'footer' | 'locale' | 'account' | 'campaign'>

/** The values behind {@link VARIABLES} for one reader. */
export function valuesFor(compiled: Surround, reader: Reader): Record<string, unknown> {
  const { contact, links, nowMs, shared = {}, measure } = reader
  const { email, name, locale, attributes } = contact
  return {
    contact: { email, name, first_name: firstNameOf(name), locale, attributes },
    account: compiled.account,
    campaign: { name: compiled.campaign, subject: '' },
    links,
    footer: compiled.footer[languageFor(compiled, locale)] ?? NO_WORDS,
    today: dayOf(Math.floor(nowMs / DAY_MS)),
    [SHARED]: { attributes: shared },
    [MEASURED]: measure?.token ?? '',
  }
}

/** Many messages are made on one day. */
let lastDay = { day: 0, says: '1970-01-01' }
function dayOf(day: number): string {
  if (lastDay.day !== day) lastDay = { day, says: new Date(day * DAY_MS).toISOString().slice(0, 10) }
  return lastDay.says
}

/** Values that no author can name: what may stand in a link, and whose message it is. */
export const SHARED = '@shared'
export const MEASURED = '@measured'

/** How a value is written in its place. */
export function escapeFor(as: Place | 'html', value: string): string {
  if (as === 'bare') return value
  if (isMeasured(as)) return escapeLong('html-url', value) // For whoever is not measured.
  if (as === 'text-url') return escapeLong('html-url', value).replaceAll('&amp;', '&').replace(/^#$/, '')
  if (as === 'url-address') return escapeLong('url-part', value).replaceAll('%40', '@').replaceAll('%2B', '+')
  return escapeLong(as, value)
}

const isMeasured = (as: Place | 'html'): as is `link:${number}` => as.startsWith('link:')

/** As {@link escapeFor}, and links that measure lead to their targets by way of us. */
const escapeWith =
  ({ link }: Measure) =>
  (as: Place, value: string): string => {
    const target = isMeasured(as) ? escapeFor('text-url', value) : ''
    return /^https?:/i.test(target) ? escapeLong('html-url', link(Number(as.slice(5)), target)) : escapeFor(as, value)
  }

/** Writes the values of a message's slots into their places; what stands in the places of others stays. */
export type Filler = (reader: Reader, values: string[]) => FillRefusal | undefined

/**
 * How the slots of a message are filled, reader by reader. `slots` are their names in the order of the plan that
 * wire/mail made of the message; there may be slots of others among them.
 */
export function fillerOf(compiled: Compiled, slots: readonly string[]): Filler {
  const places = new Map(slots.map((slot, place) => [slot, place]))
  const placeOf = (slot: string | null) => (slot === null ? -1 : (places.get(slot) ?? -1))
  const paths = Object.entries(compiled.paths).map(([slot, path]) => ({ place: placeOf(slot), path }))
  const late = paths.filter(({ path }) => path.join('.') === SUBJECT)
  const early = paths.filter(path => !late.includes(path))
  const programs = compiled.programs.map(({ part, steps }) => {
    const links = plainLinksOf(steps, escapeFor)
    return {
      part,
      steps: steps.map(({ slot, nodes }, i) => ({ place: placeOf(slot), nodes, link: links[i] })),
    }
  })
  const [head, body] = [
    programs.filter(({ part }) => part === 'subject'),
    programs.filter(({ part }) => part !== 'subject'),
  ]
  const subject = compiled.subject.map(part => (typeof part === 'string' ? part : placeOf(part.slot)))
  const needsSubject = compiled.uses.includes(SUBJECT)

  return (reader, out) => {
    const values = valuesFor(compiled, reader)
    const around = { nowMs: reader.nowMs, locale: languageFor(compiled, reader.contact.locale) }
    const budget = new Budget()
    const escape = reader.measure ? escapeWith(reader.measure) : escapeFor
    const put = (place: number, value: string) => void (place >= 0 && (out[place] = value))
    const look = (found: typeof paths) => found.forEach(({ place, path }) => put(place, valueAt(values, path)))
    const run = (chosen: typeof programs): FillRefusal | undefined => {
      for (const { part, steps } of chosen) {
        const scope = new Scope<Place>(values, around, escape, budget)
        for (const { place, nodes, link } of steps) {
          const address = link && writeLink(link, values, escape, budget)
          const made = address === undefined ? scope.run(nodes) : yes(address)
          if (!made.ok) return { ...made.refusal, part }
          put(place, made.value)
        }
      }
      return undefined
    }
    look(early)
    const stopped = run(head)
    if (stopped) return stopped
    if (needsSubject) {
      const line = subject.map(part => (typeof part === 'string' ? part : (out[part] ?? ''))).join('')
      values['campaign'] = { name: compiled.campaign, subject: line }
      look(late)
    }
    return run(body)
  }
}
const SUBJECT = 'campaign.subject'

const valueAt = (values: unknown, path: readonly string[]) => print(path.reduce(member, values))

/** The message as the reader would get it, made by the same programs as the one that is sent; with other values in some slots. */
export function showTo(
  compiled: Compiled,
  reader: Reader,
  instead: ReadonlyMap<string, string> = new Map(),
): Result<Shown, FillRefusal> {
  const { subject, from, html, text } = compiled
  const slots = [
    ...new Set(
      [...subject, ...from, ...html, ...text].flatMap(piece => (typeof piece === 'string' ? [] : [piece.slot])),
    ),
  ]
  const values: string[] = []
  const stopped = fillerOf(compiled, slots)(reader, values)
  if (stopped) return no(stopped)
  const places = new Map(slots.map((slot, place) => [slot, place]))
  const whole = (pieces: Compiled['subject' | 'html' | 'text']) =>
    pieces
      .map(piece => {
        if (typeof piece === 'string') return piece
        const value = instead.get(piece.slot) ?? values[places.get(piece.slot) ?? -1] ?? ''
        return 'as' in piece ? escapeFor(piece.as, value) : value
      })
      .join('')
  return yes({ subject: oneLine(whole(subject)), from: oneLine(whole(from)), html: whole(html), text: whole(text) })
}
