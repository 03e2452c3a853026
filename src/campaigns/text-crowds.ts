/** Where the readers of a text are, whether it can leave to there, and what it costs: for the audience as it stands. */

import { TEXT_READERS_COUNTED } from '#base/limits.ts'
import { parsePhone } from '#base/phone.ts'
import { sampleShortLink, shortened, textTargets } from '#content/text-link-rules.ts'
import { assembleText, fillText } from '#content/text-rules.ts'
import type { CompiledText } from '#content/text-types.ts'
import * as delivery from '#delivery/delivery.ts'
import { yes } from '#base/result.ts'
import type { Reader } from '#content/types.ts'
import type { TextSender } from '#delivery/sms/from-types.ts'
import type { TextExit } from '#delivery/sms/types.ts'
import type { Aim } from '#delivery/types.ts'
import type { Turn } from '#store/turn.ts'
import { planOf } from '#wire/sms/segment.ts'
import type { WayOut } from '#wire/sms/wording.ts'
import { type Crossing, sumOf, timesPrice } from './text-rules.ts'
import * as store from './text-store.ts'

type Whom = Pick<Aim, 'purpose' | 'filter'> & { readonly sender: TextSender | undefined }
/** Of those whom it reaches: who agreed that the links of texts are measured. */
export const measuredAmong = async (turn: Turn, whom: Whom): Promise<number> =>
  store.countMeasured(turn, aimOf(whom), await isRehearsal(turn))

const isRehearsal = async (turn: Turn) => !(await delivery.isLiveText(turn, turn.actor.test === true))

const aimOf = ({ purpose, filter }: Whom): Aim<'sms'> => ({
  purpose: { slug: purpose.slug, v: purpose.v },
  channel: 'sms',
  filter,
})

/** By country, the most people first. */
export async function crossingsOf(turn: Turn, whom: Whom): Promise<readonly Crossing[]> {
  const crowds = await crowdsOf(turn, whom)
  const ways = await waysOf(turn, whom.sender)
  return crowds.map(({ country, people }) => ({ country, people, stopped: ways(country).stopped }))
}

/** '' where a number belongs to several countries, or to none. */
function countryOf(phone: string): string {
  const read = parsePhone(phone)
  return read.ok ? (read.value.country ?? '') : ''
}

type Crowd = { readonly country: string; readonly people: number }

async function crowdsOf(turn: Turn, whom: Whom): Promise<readonly Crowd[]> {
  const people = new Map<string, number>()
  for (const { phone, people: some } of await store.numbersBy(turn, aimOf(whom))) {
    const country = countryOf(phone)
    people.set(country, (people.get(country) ?? 0) + some)
  }
  return [...people]
    .map(([country, count]) => ({ country, people: count }))
    .toSorted((a, b) => b.people - a.people || (a.country < b.country ? -1 : 1))
}

type Way = { readonly stopped: Crossing['stopped']; readonly exit: TextExit | undefined }

/** By which way a text leaves to a country. A route that rests is tried again, and costs what it costs. */
async function waysOf(turn: Turn, sender: TextSender | undefined): Promise<(country: string) => Way> {
  const test = turn.actor.test === true
  const [live, exits] = [await delivery.isLiveText(turn, test), await delivery.textExits(turn)]
  return country => {
    const way = exits({ test, country, from: sender?.value })
    const exit = way.ok ? way.value : undefined
    const may = sender && live ? delivery.mayUseFrom(sender, country) : undefined
    if (may && !may.ok) return { stopped: may.refusal, exit }
    return { stopped: way.ok || way.refusal.is === 'resting' ? null : way.refusal.is, exit }
  }
}

type Costed = Whom & {
  readonly sender: TextSender
  readonly compiled: CompiledText
  /** Its links are measured of whoever agreed to that: theirs are short. */
  readonly measures: boolean
}

/**
 * How many parts it is, and what they cost, in each country. Counted for each reader where there are not too many of them,
 * else by some of them; with the way out in each, so that it is never more.
 */
export async function costOfText(turn: Turn, it: Costed) {
  const crowds = await crowdsOf(turn, it)
  const ways = await waysOf(turn, it.sender)
  const some = { limit: TEXT_READERS_COUNTED, isRehearsal: await isRehearsal(turn) }
  const readers = await store.someReaders(turn, aimOf(it), some)
  const partsIn = partsOf(turn, it, readers)
  const countries = crowds.map(crowd => {
    const { stopped, exit } = ways(crowd.country)
    const parts = stopped === null ? Math.round(partsIn(crowd.country, exit) * crowd.people) : 0
    const price = exit?.terms.find(({ country }) => country === crowd.country)?.perPart ?? null
    return {
      ...crowd,
      stopped,
      route: exit?.name ?? null,
      parts,
      per_part: price,
      currency: price === null ? null : (exit?.currency ?? null),
      cost: price === null ? null : timesPrice(price, parts),
    }
  })
  const people = crowds.reduce((sum, { people: some }) => sum + some, 0)
  const measured = it.measures ? await measuredAmong(turn, it) : 0
  return { people, measured, counted: readers.length >= people, ...totalsOf(countries), countries }
}

type Country = {
  readonly parts: number
  readonly currency: string | null
  readonly cost: string | null
  readonly stopped: Crossing['stopped']
}

/** One sum for each currency; `unpriced`: parts of which no route says what they cost. */
function totalsOf(countries: readonly Country[]) {
  const priced = countries.flatMap(({ currency, cost }) =>
    currency === null || cost === null ? [] : [{ currency, cost }],
  )
  const totals = [...Map.groupBy(priced, ({ currency }) => currency)].map(([currency, some]) => ({
    currency,
    cost: sumOf(some.map(({ cost }) => cost)),
  }))
  const parts = (some: readonly Country[]) => some.reduce((sum, it) => sum + it.parts, 0)
  return { parts: parts(countries), unpriced: parts(countries.filter(({ cost }) => cost === null)), totals }
}

/** The parts of one text on the mean, of the readers there; of all who were looked at, where none of them is. */
function partsOf(turn: Turn, { compiled, sender, measures }: Costed, readers: readonly store.SomeReader[]) {
  const texts = readers.flatMap(reader => {
    const text = textFor(turn, { compiled, sender, contact: reader, isMeasured: measures && reader.measured })
    return text.ok ? [{ country: countryOf(reader.phone), text: text.value.first }] : []
  })
  const byCountry = Map.groupBy(texts, ({ country }) => country)
  return (country: string, exit: TextExit | undefined): number => {
    const some = byCountry.get(country) ?? texts
    if (some.length === 0) return 1
    return some.reduce((sum, { text }) => sum + planOf(text, exit?.segment).pieces.length, 0) / some.length
  }
}

type Read = {
  readonly compiled: CompiledText
  readonly sender: Pick<TextSender, 'name' | 'everyNth' | 'wayOut'>
  readonly contact: Omit<Reader['contact'], 'email'>
  /** As whoever agreed to be measured gets it: with short links. */
  readonly isMeasured?: boolean
}

/** As one reader gets it: the first time, with the way out, and between two that carry it. */
export function textFor(turn: Turn, { compiled, sender, contact, isMeasured = false }: Read) {
  const { name, locale, attributes } = contact
  const link = sampleLink(turn)
  const links = { unsubscribe: link, preferences: link, why: link, view: link }
  const body = fillText(compiled, { contact: { email: '', name, locale, attributes }, links, nowMs: turn.nowMs })
  if (!body.ok) return body
  const wayOut: WayOut = sender.wayOut.by === 'link' ? { by: 'link', url: link } : sender.wayOut
  const { publicUrl } = turn.house
  const short = () => sampleShortLink(publicUrl)
  const said = isMeasured ? shortened(body.value, textTargets([compiled], publicUrl), short) : body.value
  const around = { body: said, sender, locale: compiled.locale, wayOut }
  const hasBetween = sender.everyNth > 1
  return yes({
    first: assembleText({ ...around, isFirst: true, nth: 1 }),
    later: assembleText({ ...around, isFirst: false, nth: hasBetween ? 2 : 1 }),
  })
}

/** Whether there is a link in it that could be measured. */
export const isLinked = ({ house }: Turn, compiled: CompiledText): boolean =>
  textTargets([compiled], house.publicUrl).length > 0

/** As long as each reader's own is, and leads nowhere. */
const sampleLink = ({ house }: Turn) => `${house.publicUrl}/n/7Hq2kPzR4mXa`
