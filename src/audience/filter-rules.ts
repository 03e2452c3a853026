/** Filters as a decision about one person, by values alone: what filter-sql.ts must come to, said a second time. */

import { DAY_MS } from '#base/limits.ts'
import type { ConsentState } from '#consent/types.ts'
import type { Channel } from '#wire/form-definition.ts'
import { anniversaries, DAY, dayIn, daysLater } from './days-rules.ts'
import type { AttributeCondition, Condition, Filter, Group, Node, NumberOp, Person, When } from './segment-types.ts'

export const NUMBER = '^[-+]?[0-9]{1,15}([.][0-9]{1,9})?$'
export const TRUE_WORDS = ['true', 'yes', '1', 'on'] as const
export const FALSE_WORDS = ['false', 'no', '0', 'off'] as const

type Clock = { readonly now: Date; readonly today: string; readonly purpose: string | undefined }

export function fits(
  { zone = 'UTC', ...group }: Filter,
  person: Person,
  { now, purpose }: { readonly now: Date; readonly purpose?: string },
): boolean {
  return fitsGroup(group, person, { now, purpose, today: dayIn(zone, now) })
}

function fitsGroup({ all, any = [], none = [] }: Group, person: Person, at: Clock): boolean {
  const holds = (it: Node) => ('on' in it ? fitsOne(it, person, at) : fitsGroup(it, person, at))
  return all.every(holds) && (any.length === 0 || any.some(holds)) && !none.some(holds)
}

function fitsOne(it: Condition, person: Person, at: Clock): boolean {
  switch (it.on) {
    case 'locale':
      return it.is.some(locale => locale === person.locale)
    case 'attribute':
      return fitsAttribute(it, own(person.attributes, it.name), at.today)
    case 'domain':
      return it.is.includes(person.email.split('@')[1] ?? '')
    case 'signed-up':
      return isThen(person.createdAt, it, at)
    case 'form':
      return person.consents.some(
        ({ channel, purpose, form }) =>
          channel === 'email' && (at.purpose ?? purpose) === purpose && it.is.some(id => id === form),
      )
    case 'consent':
      return it.is.some(state => stands(it, state, person, at))
    case 'message':
      return person.messages.some(
        ({ campaign, startedAt, outcomes }) =>
          (it.campaign_id ?? campaign) === campaign &&
          (it.became === 'recipient'
            ? isWithin(startedAt, it.days, at)
            : outcomes.some(({ result, at: when }) => result === it.became && isWithin(when, it.days, at))),
      )
    case 'reaction': {
      const found = person.reactions.filter(
        ({ kind, campaign, at: when }) =>
          kind === it.kind && (it.campaign_id ?? campaign) === campaign && isWithin(when, it.days, at),
      )
      return new Set(found.map(({ run }) => run)).size >= (it.times ?? 1)
    }
    case 'event': {
      const { prop, times = 1 } = it
      const found = person.events.filter(
        ({ name, props, at: when }) =>
          name === it.name &&
          isWithin(when, it.days, at) &&
          (prop === undefined || own(props, prop.name) === prop.value),
      )
      return found.length >= times
    }
    case 'segment':
      return false
  }
}

/** What is called as something that every value has is not there for that. */
const own = (it: Readonly<Record<string, string>>, name: string) => (Object.hasOwn(it, name) ? it[name] : undefined)

/** Letter by letter, as databases do; the one capital that becomes two signs elsewhere is one here. */
export const lower = (text: string) => Array.from(text, it => (it === 'İ' ? 'i' : it.toLowerCase())).join('')

const COMPARED: Readonly<Record<NumberOp, (a: number, b: number) => boolean>> = {
  equals: (a, b) => a === b,
  less: (a, b) => a < b,
  'at-most': (a, b) => a <= b,
  more: (a, b) => a > b,
  'at-least': (a, b) => a >= b,
}

function fitsAttribute(it: AttributeCondition, text: string | undefined, today: string): boolean {
  if (text === undefined) return false
  if (!('as' in it)) return fitsText(it, text)
  switch (it.as) {
    case 'number':
      return new RegExp(NUMBER).test(text) && COMPARED[it.op](Number(text), it.value)
    case 'boolean':
      return (it.value ? TRUE_WORDS : FALSE_WORDS).some(word => word === lower(text))
    case 'list':
      return lower(text)
        .replaceAll(/^ +| +$/g, '')
        .split(/ *[,;] */)
        .includes(lower(it.value))
    case 'date':
      return new RegExp(DAY).test(text) && fitsDay(it, text.slice(0, 10), today)
  }
}

function fitsText(it: Exclude<AttributeCondition, { as: unknown }>, text: string): boolean {
  switch (it.op) {
    case 'equals':
      return text === it.value
    case 'one-of':
      return it.values.includes(text)
    case 'contains':
      return lower(text).includes(lower(it.value))
    case 'starts-with':
      return lower(text).startsWith(lower(it.value))
    case 'is-set':
      return text !== ''
  }
}

function fitsDay(it: Extract<AttributeCondition, { as: 'date' }>, day: string, today: string): boolean {
  switch (it.op) {
    case 'before':
      return day < it.value
    case 'after':
      return day > it.value
    case 'same-day':
      return day === it.value
    case 'last-days':
      return day >= daysLater(today, -it.days) && day <= today
    case 'next-days':
      return day >= today && day <= daysLater(today, it.days)
    case 'anniversary':
      return anniversaries(today, it.days).includes(day.slice(5))
  }
}

function isThen(time: Date, it: When, { now }: Clock): boolean {
  if (it.op === 'last-days') return time.getTime() >= now.getTime() - it.days * DAY_MS
  return it.op === 'before' ? time.getTime() < Date.parse(it.at) : time.getTime() >= Date.parse(it.at)
}

const isWithin = (time: Date, days: number | undefined, at: Clock) =>
  days === undefined || isThen(time, { op: 'last-days', days }, at)

const KIND: Readonly<Record<Channel, 'email' | 'phone'>> = { email: 'email', sms: 'phone', call: 'phone' }

function stands(it: Extract<Condition, { on: 'consent' }>, state: ConsentState, person: Person, at: Clock): boolean {
  const suppressed = person.suppressed.includes(KIND[it.channel])
  if (state === 'suppressed' || suppressed) return state === 'suppressed' && suppressed
  const found = person.consents.find(({ purpose, channel }) => purpose === it.purpose && channel === it.channel)
  if (state === 'none') return found === undefined || found.state === 'none'
  return (
    found?.state === state &&
    (it.since === undefined || isThen(found.since, it.since, at)) &&
    (it.form === undefined || it.form === found.form)
  )
}
