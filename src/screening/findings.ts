/** What the matrix makes of the matches: for each category a score, a verdict, its rules, and what spoke for the text. */

import { DEMANDS } from '#policy/demands.ts'
import type { Document } from './documents.ts'
import type { Engine } from './engine.ts'
import type { Framing } from './frames.ts'
import {
  CHANNEL_FACTOR,
  DOUBT_WORDS_MIN,
  DOUBTED_KEEPS,
  KIN,
  LETTER_KEEPS,
  LETTER_WORDS,
  LONG_WORDS,
  MODEL_ALONE_MAX,
  MODEL_ALONE_WORDS,
  MODEL_LIKELY_MIN,
  MODEL_POINTS,
  MODEL_SHORT_LIKELY,
  MODEL_SHORT_MAX,
  NAMESAKES_KEEP,
  NAMESAKES_SURE,
  NAMESAKES_SURE_KEEP,
  ODDS_OF_PART,
  OFFER_POINTS,
  PASTIMES_EACH,
  PASTIMES_KEEP,
  PASTIMES_MANY,
  PASTIMES_MIN,
  PASTIMES_NEVER,
  PASTIMES_TAKE,
  PASTIMES_TELLS_WORDS,
  PLACES_MAX,
  POINTS_FOUND,
  type Row,
  RULES_MIN,
  SPOKEN_MAX,
  SPOKEN_NEAR,
  TELLS_WORDS,
  TOLD_MAX,
  type Weighing,
  weighingOf,
} from './matrix.ts'
import { UMBRELLA } from './model.ts'
import type { Match } from './rules.ts'
import { judge, keepsBelieved, piled, pointsOf } from './scoring.ts'
import type { Category, Finding, TextChannel } from './types.ts'

export type Case = {
  readonly documents: readonly Document[]
  readonly channel: TextChannel
  /** Kinds of hiding. */
  readonly evasions: number
}

export function findingsOf(found: Case, engine: Engine): Finding[] {
  const findings = new Map<Category, Finding>()
  const matches = found.documents.map(it => Map.groupBy(it.matches, match => match.rule.category))
  for (const row of engine.matrix) {
    const per = matches.map(it => it.get(row.demand) ?? [])
    const finding = findingOf(row, { ...found, per }, engine)
    if (finding) findings.set(row.demand, finding)
  }
  for (const row of engine.matrix)
    for (const implied of row.implies ?? [])
      if (engine.rows.has(implied)) raise(findings, implied, findings.get(row.demand))
  const umbrella = engine.matrix.find(it => it.list === 'umbrella')
  if (umbrella)
    for (const it of [...findings.values()]) if (isUnderUmbrella(it.id)) raise(findings, umbrella.demand, it)
  return [...findings.values()].toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}

const isUnderUmbrella = (id: Category) => /^(?:NA|HA)-/.test(id)
/** Whether a category raises another one with it. */
export const raises = ({ demand, implies = [] }: Row, id: string): boolean =>
  implies.some(it => it === id) || (id === UMBRELLA && isUnderUmbrella(demand))

/** What rules of one category found in a document, and what it comes to. */
type Counted = { readonly matches: readonly Match[]; readonly points: number }
const NOTHING: Counted = { matches: [], points: 0 }

/** What a row is held against: of each document its matches as well. */
type Held = Case & { readonly per: readonly (readonly Match[])[] }

function findingOf(row: Row, { documents, channel, evasions, per }: Held, { model }: Engine): Finding | undefined {
  const labels = labelsOf(row, model)
  const counted = per.map(matches => ({ matches, points: pointsOf(matches) }))
  const weighing = weighingOf(row)
  const pastimes = documents.map(it => (PASTIMES_NEVER.includes(row.demand) ? 0 : pastimesOf(it)))
  const opinions = documents.map((it, i) =>
    opinionOn(it, counted[i] ?? NOTHING, labels, { isPastime: (pastimes[i] ?? 0) > 0, isHidden: evasions > 0 }),
  )
  const points = opinions.map((it, i) => believed(counted[i] ?? NOTHING, it, weighing))
  const byRules = Math.max(0, ...points)
  const likely = Math.max(0, ...opinions.map(it => it.likely))
  const isSure = channel !== 'page' && !row.shortByRules && likely >= MODEL_SHORT_LIKELY
  const isShort = !isSure && documents.every(it => it.words < MODEL_ALONE_WORDS)
  const offer = Math.max(...opinions.map(it => it.offer))
  // What stands in another document, which nobody may see, speaks for nothing in this one.
  const by = byRules > 0 ? points.indexOf(byRules) : opinions.findIndex(it => it.likely === likely)
  const spoken = byRules > 0 || likely >= MODEL_LIKELY_MIN ? (opinions[by]?.spoken() ?? 0) : 0
  const all = per.flat()
  const at = Math.max(0, by)
  const keeps =
    byRules < POINTS_FOUND && likely > 0 ? modelKeeps(row, documents[at], { likely, pastimes: pastimes[at] ?? 0 }) : 1
  const said = { byRules: byRules * CHANNEL_FACTOR[channel], likely, offer, isShort, spoken, weighing, keeps }
  const apart = opinions.flatMap(it => it.apart ?? [])
  const sum = Math.max(
    together({ ...said, isLetter: apart.length > 0 }),
    ...apart.map(it => together({ ...said, ...it, byRules: 0 })),
  )
  if (sum === 0) return undefined
  const isSaid = (_: Document, i: number) => (points[i] ?? 0) > 0 || (opinions[i]?.likely ?? 0) >= MODEL_LIKELY_MIN
  const framing = sum > TOLD_MAX && evasions === 0 ? framingOfAll(documents.filter(isSaid), row.demand) : 'none'
  const counter = [...new Set(all.flatMap(it => it.counter))]
  const likeliest = Math.max(likely, ...apart.map(it => it.likely))
  const isBrief = documents.every(it => it.words < DOUBT_WORDS_MIN)
  return {
    id: row.demand,
    demand: DEMANDS[row.demand],
    ...judge(row, framing === 'told' ? nearing(TOLD_MAX, sum) : sum, {
      evasions,
      outright: framing === 'none' && all.some(isOutright),
      isWarned: framing !== 'none' || counter.includes('warn'),
      isTold: framing === 'told',
      likely:
        isBrief || all.some(it => it.isLed)
          ? undefined
          : { whole: Math.max(0, ...documents.map((it, i) => wholly(it, opinions[i], labels))), part: likeliest },
    }),
    rules: [...new Set(all.map(it => it.rule.id)), ...(likeliest >= MODEL_LIKELY_MIN ? ['model'] : [])],
    counter,
  }
}

const isOutright = ({ rule, isQuoted }: Match) => rule.firm && rule.kind === 'strong' && !isQuoted

/** How likely the model finds it in all of a document; of a long one also, a little less, in some sentences of it. */
function wholly({ likely, words }: Document, opinion: Opinion | undefined, { own }: Labels): number {
  const whole = likely?.[own] ?? 0
  const part = words < LONG_WORDS ? 0 : (opinion?.likely ?? 0)
  return Math.max(whole, part / (part + (1 - part) * Math.exp(-ODDS_OF_PART)))
}

/** A frame around one document is none around another. */
function framingOfAll(documents: readonly Document[], category: Category): Framing {
  const all = documents.map(it => it.framingOf(category))
  if (all.length === 0 || all.includes('none')) return 'none'
  return all.includes('asks') ? 'asks' : 'told'
}

/** How many words of pastimes a text has that is of one. */
const pastimesOf = ({ pastimes, words }: Document): number =>
  pastimes >= PASTIMES_MIN && words <= PASTIMES_EACH * pastimes ? pastimes : 0

/** What is left of the model's word where rules say nothing. */
function modelKeeps(
  { demand, list }: Row,
  document: Document | undefined,
  { likely, pastimes }: { readonly likely: number; readonly pastimes: number },
): number {
  const least = likely >= NAMESAKES_SURE && document?.isTrade(list === 'prohibited') ? NAMESAKES_SURE_KEEP : 0
  const named = NAMESAKES_KEEP[document?.namesakesOf(demand) ?? 0] ?? 1
  return Math.max(least, Math.min(named, pastimes >= PASTIMES_MANY ? PASTIMES_KEEP : 1))
}

type Labels = { readonly own: number; readonly kin: readonly number[]; readonly offer: number }

function labelsOf({ list, demand }: Row, { labels }: Engine['model']): Labels {
  const kin = [demand, ...(KIN.find(it => it.includes(demand)) ?? [])].map(it => labels.indexOf(it))
  return { own: list === 'umbrella' ? -1 : labels.indexOf(demand), kin, offer: labels.indexOf(UMBRELLA) }
}

/** What the model says of a document: of all of it, and of the sentences where rules were met, whichever is more; of a letter, of those sentences. */
type Opinion = {
  readonly likely: number
  /** How likely it is of any category at all. */
  readonly offer: number
  /** How likely it finds this category or what it takes for it; of a few words it says nothing. */
  readonly belief: number | undefined
  /** Whether the text is of a pastime: puns pile up there, and stand in its heading. */
  readonly isPastime: boolean
  /** How many words speak for it, around the rules where there are any: few are asked. */
  readonly spoken: () => number
  /** Of a letter in which rules were met: what is said of all of it. It counts by itself, and not with them. */
  readonly apart?: Pick<Opinion, 'likely' | 'offer'>
}

type Seen = { readonly isPastime: boolean; readonly isHidden: boolean }

function opinionOn(
  document: Document,
  { matches, points }: Counted,
  labels: Labels,
  { isPastime, isHidden }: Seen,
): Opinion {
  const whole = document.likely
  const isDoubted = whole !== undefined && document.plainWords >= DOUBT_WORDS_MIN
  const places = points < POINTS_FOUND || !isDoubted ? [] : placesOf(matches)
  const near = places.map(([first, last]) => document.likelyIn(first, last))
  // A heading alone sounds like an offer; where rules say as much as a refusal takes, it is one.
  const isSaid = points >= RULES_MIN && !isPastime
  const told = near.filter((_, i) => isSaid || document.wordsIn(...(places[i] ?? [0, 0])) >= TELLS_WORDS)
  const wide = places
    .filter(([first, last]) => !isPastime || document.wordsIn(first - 1, last + 1) >= PASTIMES_TELLS_WORDS)
    .map(([first, last]) => document.likelyIn(first - 1, last + 1))
  const isLetter = places.length > 0 && document.words >= LETTER_WORDS
  const all = [...(whole && !isLetter ? [whole] : []), ...wide, ...told]
  return {
    spoken: () => spokenAround(document, matches),
    likely: most(all, [labels.own]),
    offer: whole ? most(all, [labels.offer]) : UNDECIDED,
    belief: isDoubted && !isHidden ? most([...all, ...(isPastime ? [whole] : near)], labels.kin) : undefined,
    isPastime,
    ...(whole && isLetter && { apart: { likely: most([whole], [labels.own]), offer: most([whole], [labels.offer]) } }),
  }
}

function spokenAround({ spokenIn }: Document, matches: readonly Match[]): number {
  const near = placesOf(matches).map(([first, last]) => spokenIn(first - SPOKEN_NEAR, last + SPOKEN_NEAR))
  return near.length > 0 ? Math.min(...near) : spokenIn(0, Infinity)
}

const most = (of: readonly Float64Array[], labels: readonly number[]) =>
  of.reduce((best, it) => Math.max(best, ...labels.map(label => it[label] ?? 0)), 0)

/** Of a text that tells the model nothing, it knows nothing. */
const UNDECIDED = 0.5

/**
 * The points of rules, less where the model finds the like unlikely both in all of it and where the rules were met: one phrase
 * alone is then no review, and several are no refusal. Many stand against any doubt, sooner where what they speak of is prohibited.
 * What is said outright needs nobody to believe it. In a text of a pastime a doubt takes twice as much.
 */
function believed({ matches, points }: Counted, { belief, apart, isPastime }: Opinion, weighing: Weighing): number {
  if (points < POINTS_FOUND || belief === undefined) return points
  const outright = pointsOf(matches.filter(it => isOutright(it) || it.isLed))
  const keeps = keepsBelieved(belief, apart ? LETTER_KEEPS : DOUBTED_KEEPS)
  const kept = piled(points, weighing) * keeps
  if (isPastime) return Math.max(kept, points - PASTIMES_TAKE)
  return Math.max(kept, points - (apart ? weighing.letterTakes : weighing.doubtTakes), outright)
}

/** Where rules were met, by sentences: the most telling first, and not more than tell something. */
function placesOf(matches: readonly Match[]): (readonly [first: number, last: number])[] {
  const best = matches.toSorted((a, b) => b.points - a.points)
  const places = new Map(best.map(({ first, last }) => [`${first} ${last}`, [first, last] as const]))
  return [...places.values()].slice(0, PLACES_MAX)
}

type Said = Pick<Opinion, 'likely' | 'offer'> & {
  readonly byRules: number
  readonly isShort: boolean
  readonly isLetter?: boolean
  readonly spoken: number
  /** What is left of the model's word. */
  readonly keeps: number
  readonly weighing: Weighing
}

/**
 * The model adds to what rules say, in a letter no more than they say themselves, and takes from it. By itself it raises a review,
 * not of a few words on a page, and refuses nothing.
 */
function together({ byRules, likely, offer, isShort, isLetter = false, spoken, keeps, weighing }: Said): number {
  const modelled = likely < MODEL_LIKELY_MIN ? 0 : MODEL_POINTS * likely * keeps
  const own = byRules + (isLetter ? Math.min(modelled, byRules) : modelled)
  const tilt = OFFER_POINTS * (2 * offer - 1) - weighing.talkTakes * Math.min(SPOKEN_MAX, spoken)
  const sum = own === 0 ? 0 : Math.max(0, own + (byRules < weighing.talkBelow ? tilt : Math.max(0, tilt)))
  if (byRules === 0 && isShort) return Math.min(sum, MODEL_SHORT_MAX)
  return byRules < RULES_MIN ? nearing(MODEL_ALONE_MAX, sum) : sum
}

/** Never as much, and the nearer the more there is: two that are beyond it still differ. */
const nearing = (most: number, sum: number) => (sum <= most - 1 ? sum : most - Math.exp(most - 1 - sum))

/** At least as much as what raises it. */
function raise(findings: Map<Category, Finding>, id: Category, by: Finding | undefined): void {
  if (by === undefined) return
  const own = findings.get(id)
  if (own && own.score >= by.score) return
  findings.set(id, { ...by, rules: own?.rules ?? [], counter: own?.counter ?? [], id, demand: DEMANDS[id] })
}
