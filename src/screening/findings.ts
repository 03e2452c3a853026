/** What the matrix makes of the matches: for each category a score, a verdict, its rules, and what spoke for the text. */

import { DEMANDS } from '#policy/demands.ts'
import type { Document } from './documents.ts'
import type { Engine } from './engine.ts'
import {
  CHANNEL_FACTOR,
  MODEL_ALONE_MAX,
  MODEL_ALONE_WORDS,
  MODEL_LIKELY_MIN,
  MODEL_POINTS,
  MODEL_SHORT_MAX,
  type Row,
  RULES_MIN,
} from './matrix.ts'
import { judge, pointsOf } from './scoring.ts'
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
  const byRules = Math.max(0, ...per.map(pointsOf))
  const label = model.labels.indexOf(row.demand)
  const likely = label < 0 ? 0 : Math.max(0, ...documents.map(it => it.likely?.[label] ?? 0))
  const isShort = documents.every(it => it.reading.words.length < MODEL_ALONE_WORDS)
  const points = together(byRules * CHANNEL_FACTOR[channel], likely, isShort)
  if (points === 0) return undefined
  return {
    id: row.demand,
    demand: DEMANDS[row.demand],
    ...judge(row, points, { evasions, outright: all.some(it => it.rule.firm && it.rule.kind === 'strong') }),
    rules: [...new Set(all.map(it => it.rule.id)), ...(likely >= MODEL_LIKELY_MIN ? ['model'] : [])],
    counter: [...new Set(all.flatMap(it => it.counter))],
  }
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
