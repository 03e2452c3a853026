/** What the matrix makes of the matches: for each category a score, a verdict, its rules, and what spoke for the text. */

import { DEMANDS } from '#policy/demands.ts'
import type { Document } from './documents.ts'
import type { Engine } from './engine.ts'
import {
  BELIEVED_FROM,
  CHANNEL_FACTOR,
  DOUBT_WORDS_MIN,
  KIN,
  MODEL_ALONE_MAX,
  MODEL_ALONE_WORDS,
  MODEL_LIKELY_MIN,
  MODEL_POINTS,
  MODEL_SHORT_MAX,
  PLACES_MAX,
  POINTS_FOUND,
  type Row,
  RULES_MIN,
} from './matrix.ts'
import { KIND } from './reading.ts'
import type { Match } from './rules.ts'
import { judge, keepsBelieved, pointsOf } from './scoring.ts'
import type { Category, Finding, TextChannel } from './types.ts'

export type Case = {
  readonly documents: readonly Document[]
  readonly channel: TextChannel
  /** Kinds of hiding. */
  readonly evasions: number
}

export function findingsOf(found: Case, engine: Engine): Finding[] {
  const findings = new Map<Category, Finding>()
  for (const row of engine.matrix) {
    const finding = findingOf(row, found, engine)
    if (finding) findings.set(row.demand, finding)
  }
  for (const row of engine.matrix)
    for (const implied of row.implies ?? [])
      if (engine.rows.has(implied)) raise(findings, implied, findings.get(row.demand))
  const umbrella = engine.matrix.find(it => it.list === 'umbrella')
  if (umbrella)
    for (const it of [...findings.values()]) if (/^(?:NA|HA)-/.test(it.id)) raise(findings, umbrella.demand, it)
  return [...findings.values()].toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}

function findingOf(row: Row, { documents, channel, evasions }: Case, { model }: Engine): Finding | undefined {
  const per = documents.map(it => it.matches.filter(match => match.rule.category === row.demand))
  const all = per.flat()
  const label = row.list === 'umbrella' ? -1 : model.labels.indexOf(row.demand)
  const kin = [row.demand, ...(KIN.find(it => it.includes(row.demand)) ?? [])].map(it => model.labels.indexOf(it))
  const byRules = Math.max(0, ...documents.map((it, i) => believed(it, per[i] ?? [], kin)))
  const likely = Math.max(0, ...documents.map(it => it.likely?.[label] ?? 0))
  const isShort = documents.every(it => it.reading.words.length < MODEL_ALONE_WORDS)
  const points = together(byRules * CHANNEL_FACTOR[channel], likely, isShort)
  if (points === 0) return undefined
  return {
    id: row.demand,
    demand: DEMANDS[row.demand],
    ...judge(row, points, { evasions, outright: all.some(isOutright) }),
    rules: [...new Set(all.map(it => it.rule.id)), ...(likely >= MODEL_LIKELY_MIN ? ['model'] : [])],
    counter: [...new Set(all.flatMap(it => it.counter))],
  }
}

const isOutright = ({ rule }: Match) => rule.firm && rule.kind === 'strong'

/**
 * What rules say of a document, less where the model finds the like unlikely both in all of it and where the rules were met:
 * one phrase alone is then no review, and several are no refusal. What is said outright needs nobody to believe it.
 */
function believed(document: Document, matches: readonly Match[], kin: readonly number[]): number {
  const points = pointsOf(matches)
  if (points < POINTS_FOUND) return points
  const likely = (of: Float64Array | undefined) => Math.max(0, ...kin.map(label => of?.[label] ?? 0))
  let most = document.likely !== undefined && hasWords(document, DOUBT_WORDS_MIN) ? likely(document.likely) : 1
  for (const [first, last] of placesOf(matches)) {
    if (most >= BELIEVED_FROM) return points
    most = Math.max(most, likely(document.likelyIn(first, last)))
  }
  return Math.max(points * keepsBelieved(most), pointsOf(matches.filter(isOutright)))
}

function hasWords({ reading: { kind } }: Document, least: number): boolean {
  let words = 0
  for (let i = 0; i < kind.length && words < least; i++) if (kind[i] === KIND.word) words++
  return words === least
}

/** Where rules were met, by sentences: the most telling first, and not more than tell something. */
function placesOf(matches: readonly Match[]): (readonly [first: number, last: number])[] {
  const best = matches.toSorted((a, b) => b.points - a.points).slice(0, PLACES_MAX)
  return best.flatMap(({ first, last }) => [
    [first, last],
    [first - 1, last + 1],
  ])
}

/** The model adds to what rules say. By itself it raises a review, not of a few words, and refuses nothing. */
function together(byRules: number, likely: number, isShort: boolean): number {
  const sum = byRules + (likely < MODEL_LIKELY_MIN ? 0 : MODEL_POINTS * likely)
  if (byRules === 0 && isShort) return Math.min(sum, MODEL_SHORT_MAX)
  return byRules < RULES_MIN ? Math.min(sum, MODEL_ALONE_MAX) : sum
}

/** At least as much as what raises it. */
function raise(findings: Map<Category, Finding>, id: Category, by: Finding | undefined): void {
  if (by === undefined) return
  const own = findings.get(id)
  if (own && own.score >= by.score) return
  findings.set(id, { ...by, rules: own?.rules ?? [], counter: own?.counter ?? [], id, demand: DEMANDS[id] })
}
