/**
 * What the values of a contact make of a message that was cleared without them. A forbidden phrase may stand half in the
 * template and half in a value, so what matters is the message as this one would get it. Most values are names that no
 * rule could care about, or in which rules find nothing where they stand: the words around them are read, and not all of
 * the message. Whoever differs in nothing else from somebody before them needs no second reading.
 */

import { VALUES_KNOWN_MAX, VALUE_RUNS_MAX } from '#base/limits.ts'
import { readingOf, textOf } from '#content/reading-rules.ts'
import { fillerOf, SAMPLE, showTo } from '#content/rules.ts'
import type { Compiled, Reader } from '#content/types.ts'
import { addedIn, judge, neutral, type Stretch, stretchOf, telling } from '#review/review.ts'
import type { Verdict } from '#screening/types.ts'
import type { Recipient } from './types.ts'
import { type Likeness, likenessOf } from './value-likeness.ts'
import { filled, type Placed, type Window, windowsOf } from './value-windows.ts'

type Who = Pick<Recipient, 'name' | 'locale' | 'attributes'> & { readonly facts: Pick<Recipient['facts'], 'address'> }

/** Remembers, of the runs that a worker is at, which values it has seen. */
export class ValueScreen {
  readonly #runs = new Map<string, OfMessage>()

  /** Whether the message may go to this one, as far as their values are concerned. */
  clears(content: Compiled, who: Who, nowMs: number): boolean {
    return who.facts.address === null || this.#of(content).clears(readerOf(who, nowMs))
  }

  #of(content: Compiled): OfMessage {
    const known = this.#runs.get(content.sha256)
    if (known) return known
    if (this.#runs.size >= VALUE_RUNS_MAX) this.#runs.clear()
    const made = new OfMessage(content)
    this.#runs.set(content.sha256, made)
    return made
  }
}

/** The rules are read in one piece, which takes seconds where many want the processor; later somebody would wait for it. */
export const readRulesNow = (): void => void telling('anybody')

/** With links that are the same for all: ours are no words of anybody. */
const readerOf = ({ name, locale, attributes, facts }: Who, nowMs: number): Reader => ({
  contact: { email: facts.address ?? '', name, locale, attributes },
  links: SAMPLE.links,
  nowMs,
})

class OfMessage {
  readonly #content: Compiled
  readonly #slots: readonly Slot[]
  readonly #fill: ReturnType<typeof fillerOf>
  readonly #placed: Placed
  readonly #likeness: ReturnType<typeof likenessOf>
  /** By what of a reader could matter, where that is plain. */
  readonly #likes = new Map<string, boolean>()
  /** By the marks of all values. */
  readonly #known = new Map<string, boolean>()
  /** Of windows with values in them, what these add; see addedIn. */
  readonly #added = new Map<string, string | undefined>()
  #samples: readonly Stretch[] | undefined
  #base: Base | undefined

  constructor(content: Compiled) {
    this.#content = content
    this.#slots = slotsOf(content)
    const names = this.#slots.map(({ slot }) => slot)
    this.#fill = fillerOf(content, names)
    this.#placed = windowsOf(content, names)
    this.#likeness = likenessOf(content, new Set(this.#slots.flatMap(({ slot, isGlued }) => (isGlued ? [slot] : []))))
  }

  clears(reader: Reader): boolean {
    if (this.#slots.length === 0) return true
    const like = this.#likeness?.(reader)
    const known = like && this.#likes.get(like.says)
    if (known !== undefined) return known
    const values = this.#slots.map(() => '')
    if (this.#fill(reader, values)) return true // It cannot be made for them at all, and that is told elsewhere.
    return like ? keep(this.#likes, like.says, this.#clearsLike(like)) : this.#clearsWith(values)
  }

  /** Whoever is looked at stands for all who are alike, so that it is the same who came first. */
  #clearsLike({ reader }: Likeness): boolean {
    const values = this.#slots.map(() => '')
    return this.#fill(reader(), values) === undefined && this.#clearsWith(values)
  }

  #clearsWith(values: readonly string[]): boolean {
    const marks = this.#slots.map(({ isGlued }, i) => (isGlued ? (values[i] ?? '') : telling(values[i] ?? '')))
    if (marks.every(mark => mark === '')) return true
    const exactly = JSON.stringify(marks)
    const known = this.#known.get(exactly)
    if (known !== undefined) return known
    const standing = this.#slots.map(({ isGlued }, i) => (isGlued ? (values[i] ?? '') : neutral(values[i] ?? '')))
    return keep(this.#known, exactly, this.#clearsOnce(standing, marks))
  }

  /** A few words in which no rule finds more than without them need no reading of the whole. */
  #clearsOnce(values: readonly string[], marks: readonly string[]): boolean {
    const isPlain =
      this.#placed.windows.every((window, i) => this.#addedIn(window, i, values, marks) === '') &&
      marks.every((mark, i) => mark === '' || this.#isNear(i, values)) &&
      wordsIn([...new Set(marks)].join(' ')) <= ALL_WORDS_MAX
    return isPlain || !this.#isGraver(values)
  }

  /** Whether all that this value could do is said by the words around it: a few words, and nowhere in a tag. */
  #isNear(slot: number, values: readonly string[]): boolean {
    const { isGlued = true } = this.#slots[slot] ?? {}
    return !isGlued && !this.#placed.inTags.has(slot) && isShort(values[slot] ?? '')
  }

  #addedIn(window: Window, number: number, values: readonly string[], marks: readonly string[]): string | undefined {
    const own = window.pieces.filter(piece => typeof piece === 'number')
    if (own.every(slot => marks[slot] === '')) return ''
    const key = JSON.stringify([number, ...own.map(slot => marks[slot])])
    if (this.#added.has(key)) return this.#added.get(key)
    const sample = this.#samplesOf()[number]
    return keep(this.#added, key, sample && addedIn(stretchOf(filled(window, values), window.isHtml), sample))
  }

  /** What was looked at when the message was cleared. */
  #samplesOf(): readonly Stretch[] {
    if (this.#samples) return this.#samples
    const values = this.#slots.map(() => '')
    this.#fill(SAMPLE, values)
    return (this.#samples = this.#placed.windows.map(it => stretchOf(filled(it, values), it.isHtml)))
  }

  #isGraver(values: readonly string[]): boolean {
    this.#base ??= baseOf(this.#content)
    const own = new Map(this.#slots.map(({ slot }, i) => [slot, values[i] ?? '']))
    const shown = showTo(this.#content, SAMPLE, own)
    return !shown.ok || isGraver(judge(textOf(this.#content, shown.value)), this.#base)
  }
}

const WORDS_MAX = 8
const CHARS_MAX = 80
/** Of all values that tell something: more of them could be a text of their own. */
const ALL_WORDS_MAX = 16
const wordsIn = (text: string) => text.split(/\s+/).length
/** With no sign of a page or of a link in it. */
const isShort = (value: string) =>
  value.length <= CHARS_MAX && wordsIn(value) <= WORDS_MAX && !/[<>&\u202e]|:\/\/|www\./i.test(value)

function keep<T>(known: Map<string, T>, key: string, is: T): T {
  if (known.size >= VALUES_KNOWN_MAX) known.clear()
  known.set(key, is)
  return is
}

const WEIGHT = { allow: 0, review: 1, refuse: 2 } as const satisfies Record<Verdict['verdict'], number>

/** What was looked at when the message was cleared, in all its readings. */
type Base = {
  readonly weight: number
  readonly categories: ReadonlyMap<string, number>
  readonly reasons: ReadonlySet<string>
}

function baseOf(content: Compiled): Base {
  const { text, readings } = readingOf(content)
  const verdicts = [text, ...readings].map(judge)
  const categories = new Map<string, number>()
  for (const { id, verdict } of verdicts.flatMap(it => it.categories))
    categories.set(id, Math.max(WEIGHT[verdict], categories.get(id) ?? 0))
  const reasons = new Set(verdicts.flatMap(it => it.reasons))
  return { weight: Math.max(...verdicts.map(it => WEIGHT[it.verdict])), categories, reasons }
}

/** Says more than what was looked at: a category that the message does not have without the values, or has less of. */
function isGraver({ verdict, categories, reasons }: Verdict, base: Base): boolean {
  if (categories.some(it => WEIGHT[it.verdict] > (base.categories.get(it.id) ?? 0))) return true
  return WEIGHT[verdict] > base.weight && reasons.some(it => !base.reasons.has(it))
}

type Slot = { readonly slot: string; readonly isGlued: boolean }

/** What differs from reader to reader, beyond our own links; and whether it is a piece of a word. */
function slotsOf({ subject, from, html, text, paths, programs, uses }: Compiled): readonly Slot[] {
  if (!uses.some(name => name.startsWith('contact.'))) return []
  const own = new Set([
    ...Object.entries(paths).flatMap(([slot, [root]]) => (root === 'contact' ? [slot] : [])),
    ...programs.flatMap(({ steps }) => steps.flatMap(({ slot }) => slot ?? [])),
  ])
  const glued = new Set([subject, from, html, text].flatMap(pieces => gluedIn(pieces)))
  return [...own].map(slot => ({ slot, isGlued: glued.has(slot) }))
}

const LETTER = /[\p{L}\p{N}]/u

/** Slots with a letter or another slot right beside them, once tags and signs without width are left out. */
function gluedIn(pieces: readonly (string | { readonly slot: string })[]): readonly string[] {
  const seen = pieces.map(piece => (typeof piece === 'string' ? bare(piece) : piece)).filter(piece => piece !== '')
  return seen.flatMap((piece, i) => {
    if (typeof piece === 'string') return []
    const [before, after] = [seen[i - 1], seen[i + 1]]
    const isBeside = (it: typeof before, end: 0 | -1) => typeof it === 'object' || LETTER.test(it?.at(end) ?? '')
    return isBeside(before, -1) || isBeside(after, 0) ? [piece.slot] : []
  })
}

const bare = (html: string) => html.replace(/<[^>]*>|&(?:shy|zwn?j|#\w+);|\p{Cf}/gu, '')
