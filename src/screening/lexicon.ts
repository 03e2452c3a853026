/**
 * The lexicons: a file for each category and language, and one for each language that all categories share. Each line is a
 * set of phrases, or a rule over sets. A line that is wrong is left out and told of, by file and line.
 */

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { DEMANDS } from '#policy/demands.ts'
import { LANGS, type Category, type Lang } from './types.ts'

const SHARED = 'shared'
/** Sets that any rule may name, whether a language has them yet or not. The first seven speak for a text. */
export const COUNTER = [
  'teach',
  'report',
  'warn',
  'counsel',
  'exhibit',
  'negation',
  'own-transaction',
  'voice',
] as const
/** Of a category, other things by the same names: a blacksmith's coke, a facsimile of a manuscript. Each of its rules minds them. */
const NAMESAKE = 'namesake'
/** Words of what people do together and for themselves: choirs, gardens, kitchens, schools. And words of whoever shuns being seen. */
const [PASTIME, SECRECY] = ['pastime', 'secrecy']
const TRADE: readonly string[] = ['price', 'order']
/** Words of kinds of writing that tell of offers; and of who asks to be answered, whatever else is written. */
const [FRAME, ANSWER] = ['frame-', 'answer']
const COUNSEL = 'counsel'
const ORDERS: readonly string[] = ['order', 'delivery', SECRECY, 'answer-told']
const SHARED_SETS: readonly string[] = [...COUNTER, 'offer', 'price', 'order', 'delivery']

const phrases = z.array(z.string().min(1).max(200)).min(1).max(2_000)
const setLine = z.strictObject({ set: z.string().regex(/^[a-z0-9-]+$/), any: phrases, note: z.string().optional() })
const need = z.union([z.string(), z.strictObject({ any: phrases })])
const ruleLine = z.strictObject({
  rule: z.string().regex(/^[a-z0-9-]+$/),
  kind: z.enum(['strong', 'weak']),
  weight: z.number().min(1).max(10),
  all: z.array(need).min(1).max(6).optional(),
  any: phrases.optional(),
  within: z.union([z.number().int().min(0).max(100), z.enum(['sentence', 'near', 'window', 'text'])]).optional(),
  unless: z.array(need).optional(),
  firm: z.boolean().optional(),
  hit: z.string().min(1),
  miss: z.string().min(1),
  note: z.string().optional(),
})
type RuleLine = z.infer<typeof ruleLine>
type Need = z.infer<typeof need>

export type Tongue = Lang | 'any'
const EVERY: readonly Tongue[] = ['any', ...LANGS]
export type LexiconSet = SetName & { readonly any: readonly string[] }
export type SetName = { readonly name: string; readonly of: Category | typeof SHARED; readonly lang: Tongue }
export type Rule = {
  /** `PC-02/en/drug-by-weight`. */
  readonly id: string
  readonly category: Category
  readonly lang: Tongue
  readonly kind: 'strong' | 'weak'
  readonly weight: number
  readonly firm: boolean
  /** For each thing that must be there, the sets in which it may be. */
  readonly needs: readonly (readonly number[])[]
  /** Words between what it needs, at the most; or one sentence, a few words of a few sentences, a few sentences, anywhere. */
  readonly within: number | 'sentence' | 'near' | 'window' | 'text'
  readonly unless: readonly number[]
  readonly hit: string
  readonly miss: string
}
export type Lexicon = {
  readonly sets: readonly SetName[]
  readonly rules: readonly Rule[]
  /** Lines that were left out: `PC-02/en.jsonl:7: …`. */
  readonly flaws: readonly string[]
  /** A hash of all that was read. */
  readonly hash: string
  /** For each set, the rules whose first need it may meet, by their numbers. */
  readonly asks: ReadonlyMap<number, readonly number[]>
  /** The shared sets that speak for a text. */
  readonly counters: readonly number[]
  /** Of each category the sets of other things that have the same names. */
  readonly namesakes: ReadonlyMap<string, readonly number[]>
  /** The shared sets of words that trades in secret seldom say, and of those that they do. */
  readonly pastimes: readonly number[]
  readonly secrecies: readonly number[]
  /** Of what anything costs and how it is paid. */
  readonly trades: readonly number[]
  /** For each kind of writing the sets of its words: `book`, `court`. */
  readonly frames: ReadonlyMap<string, readonly number[]>
  /** Of who asks to be answered; and of where and how to order, which a report says as well. */
  readonly answers: readonly number[]
  readonly orders: readonly number[]
  /** Of who helps, and says where. */
  readonly counsels: readonly number[]
}

/** With the phrases as they are written, which nobody asks for once they are read. */
type Written = Lexicon & { readonly sets: readonly LexiconSet[] }

type Source = {
  readonly of: Category | typeof SHARED
  readonly lang: Tongue
  readonly name: string
  readonly text: string
}

const FOLDER = fileURLToPath(new URL('./lexicon', import.meta.url))

export function readLexicon(folder = FOLDER): Written {
  return lexiconOf(sourcesIn(folder))
}

function sourcesIn(folder: string): Source[] {
  const of = existsSync(folder) ? readdirSync(folder).toSorted() : []
  return of.flatMap(name =>
    readdirSync(join(folder, name))
      .filter(file => file.endsWith('.jsonl'))
      .toSorted()
      .map(file => ({
        of: name as Source['of'], // Looked at in lexiconOf.
        lang: file.slice(0, -'.jsonl'.length) as Tongue,
        name: `${name}/${file}`,
        text: readFileSync(join(folder, name, file), 'utf8'),
      })),
  )
}

export function lexiconOf(sources: readonly Source[]): Written {
  const reader = new LexiconReader()
  const files = sources.map(source => ({ source, lines: reader.linesOf(source) }))
  for (const { source, lines } of files) reader.readSets(source, lines)
  for (const { source, lines } of files) reader.readRules(source, lines)
  const { sets, rules, flaws } = reader
  const hash = createHash('sha256')
  for (const { name, text } of sources) hash.update(`${name}\n${text}\n`)
  return {
    sets,
    rules,
    flaws,
    hash: hash.digest('hex'),
    asks: asksOf(rules),
    counters: sets.flatMap((it, number) =>
      it.of === SHARED && COUNTER.some(name => name === it.name) ? [number] : [],
    ),
    namesakes: namesakesIn(sets),
    pastimes: sharedNamed(sets, it => it === PASTIME),
    secrecies: sharedNamed(sets, it => it === SECRECY),
    trades: sharedNamed(sets, it => TRADE.includes(it)),
    frames: framesIn(sets),
    answers: sharedNamed(sets, it => it === ANSWER),
    orders: sharedNamed(sets, it => ORDERS.includes(it)),
    counsels: sharedNamed(sets, it => it === COUNSEL),
  }
}

const sharedNamed = (sets: readonly LexiconSet[], isNamed: (name: string) => boolean): number[] =>
  sets.flatMap(({ name, of }, number) => (of === SHARED && isNamed(name) ? [number] : []))

const framesIn = (sets: readonly LexiconSet[]): ReadonlyMap<string, readonly number[]> =>
  Map.groupBy(
    sharedNamed(sets, it => it.startsWith(FRAME)),
    number => (sets[number]?.name ?? '').slice(FRAME.length),
  )

function namesakesIn(sets: readonly LexiconSet[]): ReadonlyMap<string, readonly number[]> {
  const numbers = sets.flatMap(({ name }, number) => (name === NAMESAKE ? [number] : []))
  return Map.groupBy(numbers, number => sets[number]?.of ?? SHARED)
}

function asksOf(rules: readonly Rule[]): ReadonlyMap<number, readonly number[]> {
  const asks = new Map<number, number[]>()
  rules.forEach(({ needs }, number) => {
    for (const set of needs[0] ?? []) asks.set(set, [...(asks.get(set) ?? []), number])
  })
  return asks
}

const isPlace = ({ of, lang }: Source) =>
  (of === SHARED || (of in DEMANDS && /^(?:PC|NA|HA)-/.test(of))) && (lang === 'any' || LANGS.includes(lang))

type Line = { readonly number: number; readonly says: object }
const isSet = (says: unknown) => typeof says === 'object' && says !== null && 'set' in says

class LexiconReader {
  readonly sets: LexiconSet[] = []
  readonly rules: Rule[] = []
  readonly flaws: string[] = []
  readonly #byName = new Map<string, number[]>()
  readonly #ids = new Set<string>()
  /** Needs of the same sets are the same array, so that what is found for one is found for all. */
  readonly #alike = new Map<string, number[]>()

  /** What each line says, whatever it is; those that are no JSON are told of. */
  linesOf(source: Source): Line[] {
    if (!isPlace(source)) this.flaws.push(`${source.name}: is no category and language`)
    const lines = isPlace(source) ? source.text.split('\n').map((text, i) => ({ text, number: i + 1 })) : []
    return lines.flatMap(({ text, number }) => {
      if (text.trim() === '') return []
      const line = this.#tried(source, number, () => ({ number, says: JSON.parse(text) as object })) // Zod looks at it.
      return line ? [line] : []
    })
  }

  readSets(source: Source, lines: readonly Line[]): void {
    for (const { number, says } of lines)
      if (isSet(says))
        this.#tried(source, number, () => {
          const { set, any } = setLine.parse(says)
          this.#add(source, set, any)
        })
  }

  readRules(source: Source, lines: readonly Line[]): void {
    const { of, lang } = source
    for (const { number, says } of lines)
      if (!isSet(says))
        this.#tried(source, number, () => {
          if (of === SHARED) throw new Error('a shared file has sets only')
          const rule = ruleLine.parse(says)
          const id = `${of}/${lang}/${rule.rule}`
          if (this.#ids.has(id)) throw new Error(`there is a rule ${rule.rule} already`)
          this.rules.push(this.#rule(source, of, rule, id))
          this.#ids.add(id)
        })
  }

  /** A line that is wrong is left out, and told of. */
  #tried<T>({ name }: Source, number: number, read: () => T): T | undefined {
    try {
      return read()
    } catch (cause) {
      const says = cause instanceof z.ZodError ? z.prettifyError(cause).replaceAll('\n', ' ') : String(cause)
      this.flaws.push(`${name}:${number}: ${says}`)
      return undefined
    }
  }

  #add({ of, lang }: Source, name: string, any: readonly string[]): number {
    const number = this.sets.push({ name, of, lang, any }) - 1
    const key = `${of}/${lang}/${name}`
    this.#byName.set(key, [...(this.#byName.get(key) ?? []), number])
    return number
  }

  #rule(source: Source, category: Category, line: RuleLine, id: string): Rule {
    if ((line.all === undefined) === (line.any === undefined)) throw new Error('a rule has either `all` or `any`')
    const needs = line.any ? [{ any: line.any }] : (line.all ?? [])
    const { lang } = source
    return {
      id,
      category,
      lang,
      kind: line.kind,
      weight: line.weight,
      firm: line.firm ?? false,
      needs: needs.map((it, i) => this.#setsFor(source, it, `${line.rule}.${i + 1}`, [lang, 'any'])),
      within: line.within ?? 'near',
      // A word that several languages share is silenced by what stands around it in any of them.
      unless: [
        ...(line.unless ?? []).flatMap((it, i) => this.#setsFor(source, it, `${line.rule}.unless-${i + 1}`, EVERY)),
        ...EVERY.flatMap(tongue => this.#byName.get(`${category}/${tongue}/${NAMESAKE}`) ?? []),
      ],
      hit: line.hit,
      miss: line.miss,
    }
  }

  /** A name means the sets of the category, and those that all share, in these languages; in a file for any language, in all. */
  #setsFor(source: Source, needed: Need, own: string, among: readonly Tongue[]): number[] {
    if (typeof needed !== 'string') return [this.#add(source, own, needed.any)]
    const langs = source.lang === 'any' ? EVERY : among
    const found = [source.of, SHARED].flatMap(of =>
      langs.flatMap(lang => this.#byName.get(`${of}/${lang}/${needed}`) ?? []),
    )
    if (found.length === 0 && !SHARED_SETS.includes(needed)) throw new Error(`there is no set “${needed}”`)
    const alike = this.#alike.get(found.join())
    if (alike === undefined) this.#alike.set(found.join(), found)
    return alike ?? found
  }
}
