/** A filter as a sentence that can be read aloud: what it means, for whoever builds one, sends by one, or has to answer for one. */

import type { Locale } from '#wire/form-definition.ts'
import type { AttributeCondition, Condition, Filter, Group, Node, When } from './segment-types.ts'

/** What things are called that a filter names by an id or a slug; where nothing is known of one, it is named as it is. */
export type Names = {
  readonly purpose?: (slug: string) => string | undefined
  readonly campaign?: (id: string) => string | undefined
  readonly segment?: (id: string) => string | undefined
  readonly form?: (id: string) => string | undefined
}

type Words = {
  readonly everybody: string
  readonly people: (what: string) => string
  readonly and: (parts: readonly string[]) => string
  readonly or: (parts: readonly string[]) => string
  readonly either: (parts: readonly string[]) => string
  /** Also where nothing is said before it. */
  readonly but: (what: string, not: string) => string
  readonly one: (it: Condition, names: Names) => string
}

const listed = (word: string) => (parts: readonly string[]) => {
  const [last = '', ...rest] = parts.toReversed()
  return rest.length === 0 ? last : `${rest.toReversed().join(', ')} ${word} ${last}`
}
const and = listed('and')
const or = listed('or')
const quoted = (text: string) => `“${text}”`
const days = (n: number) => (n === 1 ? 'the last day' : `the last ${n} days`)
const within = (n: number | undefined) => (n === undefined ? '' : ` in ${days(n)}`)
const times = (n: number | undefined) => (n === undefined || n === 1 ? '' : ` at least ${n} times`)
const on = (at: string) => at.slice(0, 10)

const LANGUAGES = { en: 'English', fr: 'French', de: 'German', es: 'Spanish', it: 'Italian', pt: 'Portuguese' } as const
const CHANNEL = { email: 'by email', sms: 'by text message', call: 'by telephone' } as const
const STATE = {
  none: 'never answered',
  pending: 'have yet to confirm',
  active: 'agreed to',
  refused: 'did not want',
  withdrawn: 'left',
  expired: 'agreed long ago to',
  suppressed: 'are suppressed for',
} as const
const NUMBER = {
  equals: 'is',
  less: 'is less than',
  'at-most': 'is at most',
  more: 'is more than',
  'at-least': 'is at least',
} as const

const sinceOf = (it: When | undefined) =>
  it === undefined ? '' : ` ${it.op === 'last-days' ? `in ${days(it.days)}` : `${it.op} ${on(it.at)}`}`

function attribute(it: AttributeCondition): string {
  const name = it.name.replaceAll(/[_-]+/g, ' ')
  if (!('as' in it)) {
    if (it.op === 'one-of')
      return it.name === 'country' ? `live in ${or(it.values)}` : `whose ${name} is ${or(it.values.map(quoted))}`
    if (it.op === 'is-set') return `whose ${name} is known`
    const op = { equals: 'is', contains: 'contains', 'starts-with': 'starts with' }[it.op]
    return it.name === 'country' && it.op === 'equals'
      ? `live in ${it.value}`
      : `whose ${name} ${op} ${quoted(it.value)}`
  }
  switch (it.as) {
    case 'number':
      return `whose ${name} ${NUMBER[it.op]} ${it.value}`
    case 'boolean':
      return `whose ${name} is ${it.value ? 'yes' : 'no'}`
    case 'list':
      return `whose ${name} has ${quoted(it.value)} among others`
    case 'date':
      if ('value' in it) return `whose ${name} is ${it.op === 'same-day' ? 'on' : it.op} ${it.value}`
      if (it.op === 'last-days') return `whose ${name} was in ${days(it.days)}`
      if (it.op === 'next-days') return `whose ${name} is within ${it.days} days`
      return it.days === 0 ? `whose ${name} has its day today` : `whose ${name} has its day within ${it.days} days`
  }
}

function one(it: Condition, names: Names): string {
  switch (it.on) {
    case 'attribute':
      return attribute(it)
    case 'locale':
      return `read ${or(it.is.map(locale => LANGUAGES[locale]))}`
    case 'domain':
      return `have an address at ${or(it.is)}`
    case 'signed-up':
      return `signed up${sinceOf(it)}`
    case 'form':
      return `signed up on ${or(it.is.map(id => quoted(names.form?.(id) ?? id)))}`
    case 'consent': {
      const purpose = quoted(names.purpose?.(it.purpose) ?? it.purpose)
      const form = it.form === undefined ? '' : ` on ${quoted(names.form?.(it.form) ?? it.form)}`
      return `${or(it.is.map(state => STATE[state]))} ${purpose} ${CHANNEL[it.channel]}${sinceOf(it.since)}${form}`
    }
    case 'message': {
      const what =
        it.campaign_id === undefined ? 'a campaign' : quoted(names.campaign?.(it.campaign_id) ?? it.campaign_id)
      const became = {
        recipient: `were among those who get ${what}`,
        accepted: `got ${what}`,
        failed: `could not get ${what}`,
      }
      return `${became[it.became]}${within(it.days)}`
    }
    case 'reaction': {
      const what = it.campaign_id === undefined ? '' : ` ${quoted(names.campaign?.(it.campaign_id) ?? it.campaign_id)}`
      return `${it.kind}${what}${times(it.times)}${within(it.days)}`
    }
    case 'event': {
      const prop = it.prop === undefined ? '' : ` with ${it.prop.name} ${quoted(it.prop.value)}`
      return `did ${quoted(it.name)}${prop}${times(it.times)}${within(it.days)}`
    }
    case 'segment':
      return `are in ${quoted(names.segment?.(it.segment_id) ?? it.segment_id)}`
  }
}

/** Each language builds its sentences itself; where one is absent, English speaks. */
const WORDS: { readonly en: Words } & { readonly [L in Exclude<Locale, 'en'>]?: Words } = {
  en: {
    everybody: 'everybody',
    people: what => `people who ${what}`,
    and,
    or,
    either: parts => (parts.length > 1 ? `either ${or(parts)}` : or(parts)),
    but: (what, not) => (what === '' ? `are not among those who ${not}` : `${what}, but not those who ${not}`),
    one,
  },
}

/** `people who read French, live in CH or DE and clicked in the last 30 days`. */
export function sentenceOf({ zone: _, ...group }: Filter, names: Names = {}, locale: Locale = 'en'): string {
  const words = WORDS[locale] ?? WORDS.en
  const what = groupSays(group, names, words)
  return what === '' ? words.everybody : words.people(what)
}

function groupSays({ all, any = [], none = [] }: Group, names: Names, words: Words): string {
  const says = (it: Node) => ('on' in it ? words.one(it, names) : groupSays(it, names, words) || words.everybody)
  const either = any.length === 0 ? [] : [words.either(any.map(says))]
  const what = words.and([...all.map(says), ...either])
  return none.length === 0 ? what : words.but(what, words.or(none.map(says)))
}
