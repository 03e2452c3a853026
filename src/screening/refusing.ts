/**
 * What somebody says that they do not take, print, sell or let in, they do not offer: the rules of a fair, the conditions of a donor, what a
 * parish letter prints no advertisements for. It counts as refused only where a verb that refuses governs a list of things, up to where
 * the sentence turns (“but”, “only”), and nowhere beside a price, a way to pay, to answer or to deliver.
 */

import type { Hit, Hits } from './hit-rules.ts'
import type { Lexicon } from './lexicon.ts'
import { LANGUAGE_WORDS_MAX, languageOf } from './language.ts'
import { KIND, type Reading } from './reading.ts'

/** Words of the shared lists, by what they do in a sentence that refuses. */
const ROLES = ['not', 'takes', 'refuses', 'denies', 'kinds', 'joins', 'turns', 'sells', 'measures'] as const
type Role = (typeof ROLES)[number]
const SET = 'refusal-'

/** A negation and its verb are no further apart. */
const APART_MAX = 4
/** Where a list stands before them they are next to each other. */
const APART_BEFORE = 1
/** “We do not accept the following trades:”. */
const HEAD_MAX_WORDS = 9
/** One thing that is not sold is hardly told; a list has three. */
const JOINS_MIN = 2
/** A list of more words is no list of things. */
const LIST_MAX_WORDS = 90
/** What somebody says of themselves is said in a few words. */
const DENIED_MAX_WORDS = 14
/** And its things are told in a few words each. */
const THING_MAX_WORDS = 6
/** What is refused at the end of a sentence has little behind it. */
const END_MAX_WORDS = 4
/** A line of a list is no longer, and no sentence. */
const LINE_MAX_WORDS = 12
/** So far before the verb it shows whose refusal it is. */
const BEFORE_WORDS = 6
/** A text that is all refusals has no more heads. */
const HEADS_MAX = 60
const DENIALS_MAX = 400

type Head = { readonly from: number; readonly to: number; readonly after: number; readonly isClose: boolean }
type Stretch = { readonly from: number; readonly to: number } // `to` is not included.

/** For each word whether it is refused, and whether it stands behind a negation; undefined where none is. */
type Refused = { readonly refused: Uint8Array | undefined; readonly denied: Uint8Array | undefined }

export function refusedIn(lexicon: Lexicon, hits: Hits, reading: Reading): Refused {
  const roles = rolesIn(lexicon, hits, reading)
  const found = roles && new Refusals(reading, roles)
  return { refused: marked(found?.stretches(), reading), denied: marked(found?.denials(), reading) }
}

function marked(stretches: readonly Stretch[] = [], { words }: Reading): Uint8Array | undefined {
  if (stretches.length === 0) return undefined
  const marks = new Uint8Array(words.length)
  for (const { from, to } of stretches) marks.fill(1, from, to)
  return marks
}

type Roles = Readonly<Record<Role, readonly Hit[]>>

/** Where the words of refusals stand: those of the text’s language, or of that which has most of them. */
function rolesIn({ sets }: Lexicon, hits: Hits, { words }: Reading): Roles | undefined {
  const byLang = new Map<string, Record<Role, readonly Hit[]>>()
  for (const [number, list] of hits) {
    const set = sets[number]
    const role = set?.of === 'shared' ? ROLES.find(it => set.name === SET + it) : undefined
    if (set === undefined || role === undefined) continue
    const own = byLang.get(set.lang) ?? none()
    own[role] = list
    byLang.set(set.lang, own)
  }
  if ([...byLang.values()].every(it => it.refuses.length + it.denies.length + it.not.length === 0)) return undefined
  const lang = languageOf(words.slice(0, LANGUAGE_WORDS_MAX))
  const count = (it: Roles) => ROLES.reduce((sum, role) => sum + it[role].length, 0)
  const [most] = [...byLang.values()].toSorted((a, b) => count(b) - count(a))
  return byLang.get(lang) ?? most
}

const none = (): Record<Role, readonly Hit[]> => ({
  not: [],
  takes: [],
  refuses: [],
  denies: [],
  kinds: [],
  joins: [],
  turns: [],
  sells: [],
  measures: [],
})

const ENDS = /[.!?…](?:\s|$)|\n\n/
const LEADS = /https?:|www\.|[@+]|t\.me|wa\.me/
const JOIN = /[,;/•|]|\n/

class Refusals {
  readonly #reading: Reading
  readonly #roles: Roles
  readonly #at: Readonly<Record<'kinds' | 'joins' | 'turns' | 'sells', ReadonlySet<number>>>

  constructor(reading: Reading, roles: Roles) {
    this.#reading = reading
    this.#roles = roles
    const of = (role: Role) => new Set(roles[role].map(it => it.from))
    this.#at = { kinds: of('kinds'), joins: of('joins'), turns: of('turns'), sells: of('sells') }
  }

  stretches(): Stretch[] {
    const lists = this.#heads().flatMap(head => [this.#behind(head), this.#before(head)])
    const denials = this.#roles.denies.slice(0, HEADS_MAX).map(it => this.#denied(it))
    return [...lists, ...denials].flatMap(it => it ?? [])
  }

  /** What stands behind a negation in its clause: “no vendemos réplicas de museo ni facsímiles”. */
  denials(): Stretch[] {
    const { not, denies } = this.#roles
    return [...not, ...denies].slice(0, DENIALS_MAX).map(({ to }) => {
      let at = to + 1
      while (at - to <= DENIED_MAX_WORDS && !/[;:.!?–—\n]/.test(this.#between(at)) && !this.#at.turns.has(at)) at++
      return { from: to + 1, to: at }
    })
  }

  #heads(): Head[] {
    const { not, takes, refuses } = this.#roles
    const heads: Head[] = refuses.map(({ from, to }) => ({ from, to, after: to + 1, isClose: true }))
    let first = 0
    for (const no of not) {
      while ((takes[first]?.to ?? Infinity) < no.from - APART_MAX) first++
      for (let i = first; (takes[i]?.from ?? Infinity) <= no.to + APART_MAX; i++) {
        const verb = takes[i]! // `!`: the loop ends where there is none.
        if (verb.to >= no.from && verb.from <= no.to) continue
        const [from, to] = [Math.min(no.from, verb.from), Math.max(no.to, verb.to)]
        const isClose = Math.max(no.from - verb.to, verb.from - no.to) <= APART_BEFORE + 1
        if (this.#isOneClause(from, to)) heads.push({ from, to, after: no.to + 1, isClose })
      }
      if (heads.length > HEADS_MAX) break
    }
    return heads.slice(0, HEADS_MAX)
  }

  #isOneClause(from: number, to: number): boolean {
    for (let at = from + 1; at <= to; at++) {
      const between = this.#between(at)
      if (ENDS.test(between) || /[:;]/.test(between) || this.#at.turns.has(at)) return false
    }
    return true
  }

  /** “… do not admit: betting, loans and fortune tellers”, also as lines. */
  #behind({ from, to, after }: Head): Stretch | undefined {
    const { words } = this.#reading
    let [joins, at] = [0, after]
    let isKind = false
    for (; at < words.length && at - after <= LIST_MAX_WORDS; at++) {
      const between = this.#between(at)
      if (between.includes(':')) {
        const isHead = joins === 0 && at > to && at - after <= HEAD_MAX_WORDS && (isKind || at - to <= 2)
        return isHead ? this.#listed(at, from) : undefined
      }
      if (ENDS.test(between) || between.includes(';') || this.#at.turns.has(at)) break
      if (at > after && this.#isJoin(at, between)) joins++
      if (this.#at.kinds.has(at)) isKind = true
    }
    return this.#kept({ from: after, to: at }, joins, from)
  }

  /** What stands behind a colon: the rest of the sentence, or lines that are none. */
  #listed(first: number, head: number): Stretch | undefined {
    const { words } = this.#reading
    let [joins, at, line] = [0, first, first]
    const isLines = this.#between(first).includes('\n')
    for (at = first + 1; at < words.length && at - first <= LIST_MAX_WORDS; at++) {
      const between = this.#between(at)
      if (this.#at.turns.has(at)) break
      if (between.includes('\n') && isLines) {
        if (!this.#isLine(at)) break
        line = at
      } else if (ENDS.test(between)) break
      if (isLines && at - line > LINE_MAX_WORDS) return this.#kept({ from: first, to: line }, joins - 1, head)
      if (this.#isJoin(at, between)) joins++
    }
    return this.#kept({ from: first, to: at }, joins, head)
  }

  /** Whether what begins here is one thing of a list, and no sentence. */
  #isLine(first: number): boolean {
    const { words } = this.#reading
    for (let at = first + 1; at < words.length && at - first <= LINE_MAX_WORDS; at++) {
      const between = this.#between(at)
      if (between.includes('\n')) return !/[.!?]/.test(between) || /\n\s*[-*•–·]/.test(this.#between(first))
      if (ENDS.test(between)) return false
    }
    return first + LINE_MAX_WORDS >= words.length
  }

  /** “We neither buy debts nor collect them.” */
  #denied({ from, to }: Hit): Stretch | undefined {
    let at = to + 1
    while (at - to <= DENIED_MAX_WORDS && !/[,;:.!?–—\n]/.test(this.#between(at)) && !this.#at.turns.has(at)) at++
    return this.#kept({ from, to: at }, JOINS_MIN, from)
  }

  /** “Betting, loans and fortune tellers are not admitted.” */
  #before({ from, to, isClose }: Head): Stretch | undefined {
    if (!isClose || /[,;:–—(]/.test(this.#between(from)) || !this.#isLast(to)) return undefined
    let [joins, at] = [0, from]
    for (; at > 0 && from - at <= LIST_MAX_WORDS; at--) {
      const between = this.#between(at)
      if (ENDS.test(between) || /[:;\n]/.test(between) || this.#at.turns.has(at)) break
      if (at < from && this.#isJoin(at, between)) joins++
    }
    return this.#kept({ from: at, to: from }, joins, at)
  }

  #isLast(to: number): boolean {
    for (let at = to + 1; at <= to + 1 + END_MAX_WORDS; at++) if (/[,;:.!?\n–—]/.test(this.#between(at))) return true
    return false
  }

  /** Nothing where it is no list, or somebody sells in the same breath. */
  #kept({ from, to }: Stretch, joins: number, head: number): Stretch | undefined {
    if (joins < JOINS_MIN || to <= from || to - from > (joins + 1) * THING_MAX_WORDS) return undefined
    let end = to
    const { words } = this.#reading
    while (end < words.length && !ENDS.test(this.#between(end))) end++
    let first = head
    while (first > 0 && head - first < BEFORE_WORDS && !ENDS.test(this.#between(first))) first--
    for (let at = first; at < end; at++) if (this.#at.sells.has(at) || this.#isPriced(at, from, to)) return undefined
    return { from, to }
  }

  /** A number that measures nothing, or an address: “coke 70, pills 5”. */
  #isPriced(at: number, from: number, to: number): boolean {
    if (at < from || at >= to) return false
    if (LEADS.test(at > from ? this.#between(at) : '')) return true
    return this.#reading.kind[at] === KIND.number && !this.#roles.measures.some(it => it.from <= at && it.to >= at)
  }

  #isJoin(at: number, between: string): boolean {
    return JOIN.test(between) || (this.#at.joins.has(at) && !JOIN.test(this.#between(at + 1)))
  }

  /** What stands between a word and the one before it. */
  #between(at: number): string {
    const { flows, flow, from, to, words } = this.#reading
    if (at <= 0 || at >= words.length || flow[at] !== flow[at - 1]) return '\n\n'
    return flows[flow[at] ?? 0]?.text.slice(to[at - 1], from[at]) ?? ''
  }
}
