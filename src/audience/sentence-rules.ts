/** A filter as a sentence that can be read aloud: what it means, for whoever builds one, sends by one, or has to answer for one. */

import type { Locale } from '#wire/form-definition.ts'
import { type Phrases, PHRASES } from './sentence-phrases.ts'
import type { AttributeCondition, Condition, Filter, Group, Node, When } from './segment-types.ts'

/** What things are called that a filter names by an id or a slug; where nothing is known of one, it is named as it is. */
export type Names = {
  readonly purpose?: (slug: string) => string | undefined
  readonly campaign?: (id: string) => string | undefined
  readonly segment?: (id: string) => string | undefined
  readonly form?: (id: string) => string | undefined
}

const listed = (word: string) => (parts: readonly string[]) => {
  const [last = '', ...rest] = parts.toReversed()
  return rest.length === 0 ? last : `${rest.toReversed().join(', ')} ${word} ${last}`
}
/** What is not said leaves no gap. */
const joined = (...parts: readonly string[]) => parts.filter(it => it !== '').join(' ')
const onDay = (at: string) => at.slice(0, 10)

function sinceOf(it: When | undefined, say: Phrases): string {
  if (it === undefined) return ''
  return it.op === 'last-days' ? say.within(say.days(it.days)) : say[it.op](onDay(it.at))
}

/** What is said of one of somebody's values. */
function valueSays(it: AttributeCondition, say: Phrases): string {
  if (!('as' in it)) {
    if (it.op === 'one-of') return say.texts.equals(listed(say.or)(it.values.map(say.quoted)))
    return it.op === 'is-set' ? say.known : say.texts[it.op](say.quoted(it.value))
  }
  switch (it.as) {
    case 'number':
      return say.numbers[it.op](String(it.value))
    case 'boolean':
      return it.value ? say.yes : say.no
    case 'list':
      return say.has(say.quoted(it.value))
    case 'date':
      if ('value' in it) return say.texts.equals(it.op === 'same-day' ? say.on(it.value) : say[it.op](it.value))
      if (it.op === 'last-days') return say.was(say.days(it.days))
      if (it.op === 'next-days') return say.next(it.days)
      return it.days === 0 ? say.today : say.dayWithin(it.days)
  }
}

function attribute(it: AttributeCondition, say: Phrases): string {
  if (it.name === 'country' && !('as' in it)) {
    if (it.op === 'one-of') return say.live(listed(say.or)(it.values))
    if (it.op === 'equals') return say.live(it.value)
  }
  return joined(say.whose, it.name.replaceAll(/[_-]+/g, ' '), valueSays(it, say))
}

function one(it: Condition, names: Names, say: Phrases): string {
  const or = listed(say.or)
  const within = (n: number | undefined) => (n === undefined ? '' : say.within(say.days(n)))
  const times = (n: number | undefined) => (n === undefined || n === 1 ? '' : say.times(n))
  switch (it.on) {
    case 'attribute':
      return attribute(it, say)
    case 'locale':
      return say.read(or(it.is.map(locale => say.languages[locale])))
    case 'domain':
      return say.address(or(it.is))
    case 'signed-up':
      return say.signedUp(sinceOf(it, say)).trim()
    case 'form':
      return say.signedUp(say.onForm(or(it.is.map(id => say.quoted(names.form?.(id) ?? id)))))
    case 'consent': {
      const purpose = say.quoted(names.purpose?.(it.purpose) ?? it.purpose)
      const form = it.form === undefined ? '' : say.onForm(say.quoted(names.form?.(it.form) ?? it.form))
      const what = joined(purpose, say.channels[it.channel], sinceOf(it.since, say), form)
      return or(it.is.map(state => say.states[state](what)))
    }
    case 'message': {
      const { campaign_id: id } = it
      const what = id === undefined ? say.campaign : say.quoted(names.campaign?.(id) ?? id)
      return say.became[it.became](joined(what, within(it.days)))
    }
    case 'reaction': {
      const { campaign_id: id } = it
      const what = id === undefined ? '' : say.quoted(names.campaign?.(id) ?? id)
      return say.reactions[it.kind](joined(what, times(it.times), within(it.days))).trim()
    }
    case 'event': {
      const prop = it.prop === undefined ? '' : say.withProp(it.prop.name, say.quoted(it.prop.value))
      return say.did(joined(say.quoted(it.name), prop, times(it.times), within(it.days)))
    }
    case 'segment':
      return say.segment(say.quoted(names.segment?.(it.segment_id) ?? it.segment_id))
  }
}

/** `people who read French, live in CH or DE and clicked in the last 30 days`. */
export function sentenceOf({ zone: _, ...group }: Filter, names: Names = {}, locale: Locale = 'en'): string {
  const say = PHRASES[locale]
  const what = groupSays(group, names, say)
  if (what === '') return say.everybody
  return what.startsWith(`${say.whose} `) ? joined(say.people, what) : joined(say.people, say.who, what)
}

function groupSays({ all, any = [], none = [] }: Group, names: Names, say: Phrases): string {
  const or = listed(say.or)
  const says = (it: Node) => ('on' in it ? one(it, names, say) : groupSays(it, names, say) || say.everybody)
  const either = any.length > 1 ? [say.either(or(any.map(says)))] : any.map(says)
  const what = listed(say.and)([...all.map(says), ...either])
  if (none.length === 0) return what
  const not = or(none.map(says))
  return what === '' ? say.among(not) : say.but(what, not)
}
