/** Which rules of the lexicons a text meets, and what speaks for it. Pure: hits in, matches out. */

import { type Hit, type Hits, inOrder } from './hit-rules.ts'
import { isElsewhere, isSetApart, sentenceVotes } from './language.ts'
import { type Lexicon, type Rule } from './lexicon.ts'
import { PASTIMES_EACH, PASTIMES_MAX } from './matrix.ts'
import type { Reading } from './reading.ts'
import type { Category } from './types.ts'

export type Match = {
  readonly rule: Rule
  /** One for each thing that the rule needs, in the order of the text. */
  readonly hits: readonly Hit[]
  /** The sentences in which they stand. */
  readonly first: number
  readonly last: number
  readonly points: number
  /** What spoke for the text. */
  readonly counter: readonly string[]
  /** How many words stand in its sentences or beside them that its own category knows for talk: it counts only where they speak for themselves. */
  readonly talk: number
  /** Whether most of its words are quoted by somebody who speaks of them. */
  readonly isQuoted: boolean
  /** Whether most of its words stand between marks together with what leads to who says them: nothing beside it excuses it. */
  readonly isLed: boolean
}

/** How far apart, in sentences, words may stand and still speak of each other. */
const NEAR_SENTENCES = 1
const WINDOW_SENTENCES = 3
/** And how many words that belong to nothing may stand between: two matters of one letter are further apart. */
const NEAR_WORDS = 12
/** Of one rule in one text: more of the same tells nothing more. */
const MATCHES_MAX = 12
const ANCHORS_MAX = 400
/** What a rule keeps when one word near it speaks for the text, when two do, and so on; the last at the least. */
const KEEPS = { weak: [1, 0.6, 0.35, 0.25], strong: [1, 0.85, 0.7, 0.55, 0.45] } as const
/** Of the words of one set, so many count: a text that repeats itself says no more. */
const SAME_COUNTS = 2
/** Of the kinds of words that speak for a text, so many count at the least. */
const KINDS_COUNT = 2
/** Whoever writes of an order, or of what is not sold, may sell something else: these are no sign of talk, however many. */
const NO_TALK: readonly string[] = ['own-transaction', 'negation']

/** In a page of more words somebody asks to be answered beside anything. */
const ANSWERED_WORDS_MAX = 400

/** A word of one language in a text that is clearly in another is a lesser sign: its own lexicon knows what speaks for it. */
const KEEPS_ELSEWHERE = 0.4

export function matchesOf(
  lexicon: Lexicon,
  hits: Hits,
  { words, sentence }: Pick<Reading, 'words' | 'sentence'>,
  aside: Aside = {},
): Match[] {
  const votes = sentenceVotes(words, sentence)
  const shared = new Set(lexicon.counters)
  const isShared = (set: number) => shared.has(set)
  const context = {
    words,
    sentences: sentence,
    hits,
    lists: new Map(),
    votes,
    isShared,
    isIn: presence(hits, sentence),
    counters: countersIn(lexicon, hits),
    answers: words.length <= ANSWERED_WORDS_MAX ? lexicon.answers.filter(it => hits.has(it)) : [],
    aside,
    own: new Map(),
    around: new Map(),
  }
  return candidates(lexicon, hits).flatMap(rule => matchesOfRule(rule, context))
}

/** Those of which everything that they need is there, in the order of the lexicons. */
function candidates({ asks, rules, sets }: Lexicon, hits: Hits): Rule[] {
  const there = new Uint8Array(sets.length)
  for (const set of hits.keys()) there[set] = 1
  const isThere = (of: readonly number[]) => {
    for (let i = 0; i < of.length; i++) if (there[of[i]!] === 1) return true // `!`: there is one.
    return false
  }
  const tried = new Uint8Array(rules.length)
  const numbers: number[] = []
  for (const set of hits.keys())
    for (const number of asks.get(set) ?? []) {
      if (tried[number] === 1) continue
      tried[number] = 1
      if (rules[number]?.needs.every(isThere)) numbers.push(number)
    }
  return numbers.toSorted((a, b) => a - b).flatMap(number => rules[number] ?? [])
}

type Context = {
  readonly words: readonly string[]
  readonly sentences: readonly number[]
  readonly hits: Hits
  /** What is found for a need, for many rules have the same. */
  readonly lists: Map<readonly number[], readonly Hit[]>
  readonly isIn: Presence
  readonly votes: Uint16Array
  readonly isShared: (set: number) => boolean
  readonly counters: readonly { readonly name: string; readonly lang: string; readonly set: number }[]
  /** The sets of who asks to be answered, those that are met. */
  readonly answers: readonly number[]
  readonly aside: Aside
  /** Of what silences a rule, what silences it alone. */
  readonly own: Map<Rule, readonly number[]>
  /** What speaks for sentences, for many rules are met in the same. */
  readonly around: Map<string, Around>
}

/** Of some sentences and for rules of one language: which kinds of words speak for them and how many words, and whether they are in another language. */
type Around = { readonly counter: readonly string[]; readonly said: number; readonly isForeign: boolean }

/** For each word whether it is quoted by somebody who speaks of it, and whether it is of what somebody refuses. */
type Aside = {
  readonly quoted?: Uint8Array | undefined
  readonly led?: Uint8Array | undefined
  readonly refused?: Uint8Array | undefined
}

function countersIn({ sets, counters }: Lexicon, hits: Hits): Context['counters'] {
  return counters.flatMap(number => {
    const set = sets[number]
    return set === undefined || !hits.has(number) ? [] : [{ name: set.name, lang: set.lang, set: number }]
  })
}

/** Whether a phrase of the set reaches into these sentences, both included. */
type Presence = (set: number, first: number, last: number) => boolean

/** Fewer are looked through. */
const MANY_HITS = 12

/** A page asks it of the same sets again and again: then it is kept which sentences they reach into. */
function presence(hits: Hits, sentences: readonly number[]): Presence {
  const reached = new Map<number, Uint8Array>()
  const sentenceOf = (word: number) => sentences[word] ?? 0
  const reachedBy = (set: number, list: readonly Hit[]) => {
    const known = reached.get(set)
    if (known) return known
    const own = new Uint8Array((sentences.at(-1) ?? 0) + 1)
    for (const { from, to } of list) own.fill(1, sentenceOf(from), sentenceOf(to) + 1)
    reached.set(set, own)
    return own
  }
  return (set, first, last) => {
    const list = hits.get(set)
    if (list === undefined) return false
    if (list.length < MANY_HITS) return list.some(it => sentenceOf(it.to) >= first && sentenceOf(it.from) <= last)
    const own = reachedBy(set, list)
    for (let at = Math.max(0, first); at <= last; at++) if (own[at] === 1) return true
    return false
  }
}

function matchesOfRule(rule: Rule, context: Context): Match[] {
  const lists = rule.needs.map(sets => merged(sets, context))
  const rarest = lists.reduce((best, list, i) => (list.length < (lists[best]?.length ?? 0) ? i : best), 0)
  const matches: Match[] = []
  for (const anchor of (lists[rarest] ?? []).slice(0, ANCHORS_MAX)) {
    const hits = around(anchor, lists, rarest, rule, context)
    const match = hits && judged(rule, hits, context)
    if (match) matches.push(match)
    if (matches.length === MATCHES_MAX) break
  }
  return matches
}

function merged(sets: readonly number[], { hits, lists }: Pick<Context, 'hits' | 'lists'>): readonly Hit[] {
  const known = lists.get(sets)
  if (known) return known
  const all: Hit[][] = []
  for (let i = 0; i < sets.length; i++) {
    const of = hits.get(sets[i]!) // `!`: there is one.
    if (of !== undefined) all.push(of)
  }
  const list = all.length === 1 ? all[0]! : inOrder(([] as Hit[]).concat(...all))
  lists.set(sets, list)
  return list
}

/** What is looked for around an anchor, and what was found of it. */
type Search = Pick<Context, 'sentences' | 'words'> & {
  readonly rule: Rule
  readonly anchor: Hit
  readonly chosen: Hit[]
  /** Of each that was chosen, which need it meets. */
  readonly needs: (readonly number[] | undefined)[]
}

/** For an anchor, the nearest hit of each other list that stands by itself and near enough. */
function around(
  anchor: Hit,
  lists: readonly (readonly Hit[])[],
  rarest: number,
  rule: Rule,
  { sentences, words }: Pick<Context, 'sentences' | 'words'>,
): Hit[] | undefined {
  const search: Search = { sentences, words, rule, anchor, chosen: [anchor], needs: [rule.needs[rarest]] }
  for (let i = 0; i < lists.length; i++) {
    if (i === rarest) continue
    const near = nearest(lists[i] ?? [], search, rule.needs[i])
    if (near === undefined) return undefined
    search.chosen.push(near)
    search.needs.push(rule.needs[i])
  }
  return isWithin(search) ? search.chosen.sort((a, b) => a.from - b.from) : undefined
}

/** So far that no other word between them brings them together. */
function isBeyond(hit: Hit, { anchor, rule: { within }, sentences }: Search): boolean {
  if (within === 'text' || typeof within === 'number') return false
  const apart = Math.abs((sentences[hit.from] ?? 0) - (sentences[anchor.from] ?? 0))
  return apart >= tooFar(within)
}

/** Looks outwards from the anchor, a bounded way, on either side until what stands there is out of reach. */
function nearest(list: readonly Hit[], search: Search, need: readonly number[] | undefined): Hit | undefined {
  const { anchor } = search
  let right = firstNot(list, it => it.from < anchor.from)
  let left = right - 1
  for (let steps = 0; steps < 64 && (left >= 0 || right < list.length); steps++) {
    const isLeft = right >= list.length || (left >= 0 && distance(list[left], anchor) <= distance(list[right], anchor))
    const hit = list[isLeft ? left-- : right++]
    if (hit && isBeyond(hit, search)) {
      if (isLeft) left = -1
      else right = list.length
    } else if (hit && fits(hit, search, need)) return hit
  }
  return undefined
}

/** It stands by itself, near enough, and is no word that was chosen for the same need already. */
function fits(hit: Hit, search: Search, need: readonly number[] | undefined): boolean {
  const { chosen, needs, words } = search
  for (let i = 0; i < chosen.length; i++) {
    const it = chosen[i]
    if (it !== undefined && it.to >= hit.from && it.from <= hit.to) return false
  }
  if (!isWithin(search, hit)) return false
  for (let i = 0; i < chosen.length; i++) {
    const it = chosen[i]
    if (it !== undefined && needs[i] === need && isSameThing(it, hit, words)) return false
  }
  return true
}

/** Who says a word twice has named one thing, where a rule asks for two of a kind. */
function isSameThing(one: Hit, two: Hit, words: readonly string[]): boolean {
  if (one.to - one.from !== two.to - two.from) return false
  for (let i = 0; i <= one.to - one.from; i++) if (words[one.from + i] !== words[two.from + i]) return false
  return true
}

const distance = (hit: Hit | undefined, anchor: Hit) => Math.abs((hit?.from ?? Infinity) - anchor.from)

/** Of hits in the order of the text, which is the first that is not before. */
function firstNot(list: readonly Hit[], isBefore: (hit: Hit) => boolean): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const hit = list[middle]
    if (hit && isBefore(hit)) low = middle + 1
    else high = middle
  }
  return low
}

/** From so many sentences on words are too far apart, whatever stands between them. */
const tooFar = (within: Rule['within']) => (within === 'sentence' ? 1 : WINDOW_SENTENCES)

function isWithin({ chosen, rule: { within }, sentences, words: read }: Search, more?: Hit): boolean {
  const start = more ?? chosen[0]
  if (within === 'text' || start === undefined || (chosen.length < 2 && more === undefined)) return true
  let first = start.from
  let last = start.to
  let words = more === undefined ? 0 : last - first + 1
  for (let i = 0; i < chosen.length; i++) {
    const { from, to } = chosen[i]! // `!`: here and below, one of them.
    if (from < first) first = from
    if (to > last) last = to
    words += to - from + 1
  }
  if (typeof within === 'number') return last - first + 1 - words <= within
  if (within === 'near' && last - first + 1 - words > NEAR_WORDS) {
    let own = more === undefined ? 0 : wholeIn(read, more.from, more.to)
    for (let i = 0; i < chosen.length; i++) own += wholeIn(read, chosen[i]!.from, chosen[i]!.to)
    if (wholeIn(read, first, last) - own > NEAR_WORDS) return false
  }
  const apart = (sentences[last] ?? 0) - (sentences[first] ?? 0)
  return apart < tooFar(within)
}

/** How many words there are, where letters that were set apart are none: `r e p l i c a`. */
function wholeIn(words: readonly string[], first: number, last: number): number {
  let count = 0
  for (let at = first; at <= last; at++) {
    if (!isSetApart(words, at)) count++
  }
  return count
}

/** Undefined when something silences it: not a strong rule beside which somebody asks to be answered. */
function judged(rule: Rule, hits: readonly Hit[], context: Context): Match | undefined {
  const { sentences } = context
  const first = sentences[hits[0]?.from ?? 0] ?? 0
  const last = Math.max(...hits.map(it => sentences[it.to] ?? 0))
  const [from, to] = [first - NEAR_SENTENCES, last + NEAR_SENTENCES]
  const borne = rule.kind === 'weak' ? 0 : BORROWED_MAX
  const isAnswered =
    rule.kind === 'strong' &&
    context.answers.some(it => context.isIn(it, first - WINDOW_SENTENCES, last + WINDOW_SENTENCES))
  if (!isAnswered && placesOf(rule.unless, context, first, last) > borne) return undefined
  const said = placesOf(ownOf(rule, context), context, from, to)
  const talk = isAnswered ? Math.min(said, BORROWED_MAX) : said
  const { counter, said: spokenFor, isForeign } = aroundIn(rule.lang, context, first, last)
  if (!REFUSALS_SAY.includes(rule.category) && shareIn(hits, context.aside.refused) >= REFUSED_SHARE) return undefined
  const isQuoted = shareIn(hits, context.aside.quoted) > QUOTED_SHARE
  const isLed = shareIn(hits, context.aside.led) > QUOTED_SHARE
  const spoken = spokenFor + (isQuoted ? QUOTED_COUNTS : 0)
  const words = isLed || (rule.firm && !isQuoted) ? 0 : Math.max(spoken, Math.min(KINDS_COUNT, counter.length))
  const keeps = KEEPS[rule.kind][words] ?? KEEPS[rule.kind].at(-1) ?? 1
  const points = rule.weight * keeps * (isForeign ? KEEPS_ELSEWHERE : 1)
  return { rule, hits, first, last, points, counter: keeps < 1 ? counter : [], talk: isLed ? 0 : talk, isQuoted, isLed }
}

function ownOf(rule: Rule, { own, isShared }: Context): readonly number[] {
  const known = own.get(rule) ?? rule.unless.filter(set => !isShared(set))
  own.set(rule, known)
  return known
}

function aroundIn(lang: Rule['lang'], context: Context, first: number, last: number): Around {
  const key = `${lang} ${first} ${last}`
  const known = context.around.get(key) ?? lookAround(lang, context, first, last)
  context.around.set(key, known)
  return known
}

function lookAround(lang: Rule['lang'], context: Context, first: number, last: number): Around {
  const [from, to] = [first - NEAR_SENTENCES, last + NEAR_SENTENCES]
  const speaks = context.counters.filter(it => isAsked(it.lang, lang) && context.isIn(it.set, from, to))
  return {
    counter: [...new Set(speaks.map(it => it.name))],
    said: spoken(context, speaks, from, to),
    isForeign: lang !== 'any' && isElsewhere(context.votes, lang, [first, last], NEAR_SENTENCES),
  }
}

/** That words are quoted counts as much as so many that speak for them. */
const QUOTED_COUNTS = 2

/** Hatred is told by whom it does not let in, and fraud by what it does not ask for: there a refusal is the thing itself. */
export const REFUSALS_SAY: readonly string[] = ['PC-01', 'PC-07', 'PC-08', 'PC-09', 'NA-08', 'NA-09']
/** Of the words of a rule, so much must be quoted; and refused. */
const QUOTED_SHARE = 0.5
const REFUSED_SHARE = 0.5

function shareIn(hits: readonly Hit[], aside: Uint8Array | undefined): number {
  if (aside === undefined) return 0
  let [inside, all] = [0, 0]
  for (const { from, to } of hits) for (let at = from; at <= to; at++, all++) inside += aside[at] ?? 0
  return inside / all
}

/** One word of talk among the words of an offer may be borrowed, and lowers it; two silence it. What is weak is silenced by one. */
const BORROWED_MAX = 1
/** What a strong rule keeps beside one word that its own category knows for talk: a podcast, a museum. */
const TALK_KEEPS = 0.5

/** What is left of it where its sentences do not speak for themselves. */
export function doubted(it: Match): Match | undefined {
  if (it.rule.kind === 'weak' || it.talk > BORROWED_MAX) return undefined
  return { ...it, points: it.points * TALK_KEEPS }
}

/** How many words of these sets begin in these sentences; no more than are asked about. A word that stands in two sets is one. */
function placesOf(
  sets: readonly number[],
  { hits, sentences }: Pick<Context, 'hits' | 'sentences'>,
  first: number,
  last: number,
): number {
  const places: number[] = []
  for (const set of sets) {
    const list = hits.get(set)
    if (list === undefined) continue
    for (let at = firstIn(list, sentences, first); at < list.length; at++) {
      const from = list[at]?.from ?? 0
      if ((sentences[from] ?? 0) > last) break
      if (!places.includes(from) && places.push(from) > BORROWED_MAX) return places.length
    }
  }
  return places.length
}

/** How many words speak for these sentences, in the language that has most of them. */
function spoken(
  { hits, sentences }: Pick<Context, 'hits' | 'sentences'>,
  speaks: Context['counters'],
  first: number,
  last: number,
): number {
  const byLang = new Map<string, number>()
  for (const { lang, set, name } of speaks) {
    if (NO_TALK.includes(name)) continue
    const own = countIn(hits.get(set) ?? [], sentences, first, last)
    byLang.set(lang, (byLang.get(lang) ?? 0) + own)
  }
  return Math.max(0, ...byLang.values())
}

/** How many begin in these sentences; no more than count. A page has thousands of them, and is asked for each of its rules. */
function countIn(list: readonly Hit[], sentences: readonly number[], first: number, last: number): number {
  let at = firstIn(list, sentences, first)
  let count = 0
  while (count < SAME_COUNTS && at < list.length && (sentences[list[at++]?.from ?? 0] ?? 0) <= last) count++
  return count
}

/** Which begins first in this sentence or after it. */
const firstIn = (list: readonly Hit[], sentences: readonly number[], first: number): number =>
  firstNot(list, it => (sentences[it.from] ?? 0) < first)

/** The same, of any sentences of a text. */
export function spokenIn(
  lexicon: Lexicon,
  hits: Hits,
  sentences: readonly number[],
): (first: number, last: number) => number {
  const counters = countersIn(lexicon, hits)
  return (first, last) => spoken({ hits, sentences }, counters, first, last)
}

/** How many words of a text are other things by the names of a category, up to two: a word that stands in two sets is one. */
export function namesakesIn(
  lexicon: Lexicon,
  hits: Hits,
  sentences: readonly number[],
): (category: Category) => number {
  return category => placesOf(lexicon.namesakes.get(category) ?? [], { hits, sentences }, 0, Infinity)
}

/** How many different words of pastimes a text has; none where somebody shuns being seen, or where nobody asks, for it is long. */
export function pastimesIn({ pastimes, secrecies }: Lexicon, hits: Hits, words: readonly string[]): number {
  if (words.length > PASTIMES_MAX * PASTIMES_EACH || secrecies.some(set => hits.has(set))) return 0
  const found = new Set<string>()
  for (const set of pastimes)
    for (const { from } of hits.get(set) ?? []) {
      found.add(words[from] ?? '')
      if (found.size >= PASTIMES_MAX) return found.size
    }
  return found.size
}

const isAsked = (lang: string, ofRule: Rule['lang']) => lang === ofRule || lang === 'any' || ofRule === 'any'

/** Whoever warns, reports, teaches, counsels, exhibits: who quotes is one of them. */
const QUOTING: readonly string[] = ['warn', 'report', 'teach', 'counsel', 'exhibit']
/** How many words must say so outside of what is quoted; one may be borrowed. */
const QUOTING_MIN = 2

/** Whether somebody speaks outside of what is quoted. */
export function isQuoter(lexicon: Lexicon, hits: Hits, quoted: Uint8Array): boolean {
  const places = new Map<string, Set<number>>()
  for (const { name, lang, set } of countersIn(lexicon, hits)) {
    if (name !== 'voice' && !QUOTING.includes(name)) continue
    const own = places.get(lang) ?? new Set()
    for (const { from } of hits.get(set) ?? []) if (quoted[from] === 0) own.add(from)
    places.set(lang, own)
  }
  return [...places.values()].some(it => it.size >= QUOTING_MIN)
}
