/**
 * The door of screening: what the Anti-Spam Policy says of a text. It knows no account, keeps nothing, asks nobody, and never
 * throws: what cannot be read is for people to look at.
 */

import { DEMANDS } from '#policy/demands.ts'
import { simhash } from './content-hash.ts'
import { type Engine, ownEngine } from './engine.ts'
import { extract } from './extract.ts'
import { find, type Hit, type Hits } from './finder.ts'
import { evasionsIn, type Flow, stretchIn } from './flow.ts'
import { languageOf } from './language.ts'
import { emptyReading, type Reading, read } from './reading.ts'
import { type Match, matchesOf } from './rules.ts'
import { judge, pointsOf } from './scoring.ts'
import {
  type Category,
  DECISIONS,
  type Decision,
  type Evasion,
  type Finding,
  type Reason,
  SCORE_REVIEW,
  type Span,
  type Text,
  type Verdict,
} from './types.ts'
import { undo } from './undone.ts'

export { contentHash, isNear } from './content-hash.ts'
export { telling } from './telling.ts'

/** One document as it was read, and the rules that it meets. */
type Document = { readonly reading: Reading; readonly matches: readonly Match[] }

export function screen(text: Text, engine: Engine = ownEngine()): Verdict {
  try {
    return verdictOn(text, engine)
  } catch {
    return unread(engine)
  }
}

/** Of which lexicons, model and matrix a verdict is. A verdict of another version is none. */
export const policyVersion = (): string => ownEngine().policy

/** What is wrong with the lexicons of this package, by file and line. */
export const lexiconFlaws = (): readonly string[] => ownEngine().flaws

/** Texts of which these are near are nearly the same: see isNear. */
export function simhashOf(text: Text): bigint {
  const reading = emptyReading()
  for (const flow of extract(text).documents.flat()) read(flow, reading)
  return simhash(reading.words)
}

function verdictOn(text: Text, engine: Engine): Verdict {
  const documents = extract(text).documents.map(flows => understood(flows, engine))
  const evidence = evidenceIn(documents)
  const language = languageOf(documents.flatMap(it => it.reading.words))
  const findings = findingsOf(documents, text, Object.keys(evidence).length, engine)
  const reasons: Reason[] = language === 'other' ? ['unknown-language'] : []
  const score = Math.max(0, reasons.length > 0 ? SCORE_REVIEW : 0, ...findings.map(it => it.score))
  const found = findings.filter(it => it.score > 0)
  return {
    verdict: strictest([...found.map(it => it.verdict), ...(reasons.length > 0 ? (['review'] as const) : [])]),
    score,
    categories: found.toSorted((a, b) => b.score - a.score),
    spans: documents.flatMap(spansIn),
    evidence,
    reasons,
    language,
    policy: engine.policy,
  }
}

function understood(flows: readonly Flow[], engine: Engine): Document {
  const reading = emptyReading()
  for (const flow of flows) read(flow, reading)
  const hits = find(engine.finder, reading)
  const undone = undo(reading, engine)
  if (undone) joinHits(hits, find(engine.finder, undone), undone)
  return { reading, matches: matchesOf(engine.lexicon, hits, reading.sentence) }
}

/** What was found in the second reading, told in words of the first. */
function joinHits(
  hits: Hits,
  more: Hits,
  places: { readonly first: readonly number[]; readonly last: readonly number[] },
): void {
  for (const [set, found] of more) {
    const own = hits.get(set) ?? []
    const seen = new Set(own.map(it => `${it.from} ${it.to}`))
    for (const hit of found) {
      const moved: Hit = { from: places.first[hit.from] ?? 0, to: places.last[hit.to] ?? 0, bits: hit.bits }
      if (!seen.has(`${moved.from} ${moved.to}`)) own.push(moved)
    }
    hits.set(set, own)
  }
}

function evidenceIn(documents: readonly Document[]): Partial<Record<Evasion, number>> {
  const count: Partial<Record<Evasion, number>> = {}
  const bits = documents.flatMap(({ reading, matches }) => [
    ...reading.bits,
    ...matches.flatMap(it => it.hits.map(hit => hit.bits)),
  ])
  for (const it of bits) if (it !== 0) for (const kind of evasionsIn(it)) count[kind] = (count[kind] ?? 0) + 1
  return count
}

function findingsOf(documents: readonly Document[], { channel }: Text, evasions: number, engine: Engine): Finding[] {
  const findings = new Map<Category, Finding>()
  for (const row of engine.matrix) {
    const per = documents.map(it => it.matches.filter(match => match.rule.category === row.demand))
    const all = per.flat()
    const points = Math.max(0, ...per.map(pointsOf))
    if (points === 0) continue
    const outright = all.some(it => it.rule.firm && it.rule.kind === 'strong')
    findings.set(row.demand, {
      id: row.demand,
      demand: DEMANDS[row.demand],
      ...judge(row, points, { channel, evasions, outright }),
      rules: [...new Set(all.map(it => it.rule.id))],
      counter: [...new Set(all.flatMap(it => it.counter))],
    })
  }
  for (const row of engine.matrix)
    for (const implied of row.implies ?? []) raise(findings, implied, findings.get(row.demand))
  const umbrella = engine.matrix.find(it => it.list === 'umbrella')
  if (umbrella)
    for (const it of [...findings.values()]) if (/^(?:NA|HA)-/.test(it.id)) raise(findings, umbrella.demand, it)
  return [...findings.values()]
}

/** At least as much as what raises it. */
function raise(findings: Map<Category, Finding>, id: Category, by: Finding | undefined): void {
  if (by === undefined) return
  const own = findings.get(id)
  if (own && own.score >= by.score) return
  findings.set(id, { ...by, rules: own?.rules ?? [], counter: own?.counter ?? [], id, demand: DEMANDS[id] })
}

function spansIn({ reading, matches }: Document): Span[] {
  return matches.flatMap(({ rule, hits }) =>
    hits.flatMap(hit => {
      const number = reading.flow[hit.from] ?? 0
      const flow = reading.flows[number]
      if (flow === undefined) return []
      let last = hit.to
      while (reading.flow[last] !== number) last-- // A phrase that begins in the subject and ends in the text.
      return {
        part: flow.part,
        ...stretchIn(flow, reading.from[hit.from] ?? 0, reading.to[last] ?? 0),
        rule: rule.id,
        demand: rule.category,
        read: reading.words.slice(hit.from, hit.to + 1).join(' '),
        undone: evasionsIn(hit.bits),
      }
    }),
  )
}

const strictest = (decisions: readonly Decision[]): Decision =>
  DECISIONS[Math.max(0, ...decisions.map(it => DECISIONS.indexOf(it)))] ?? 'allow'

/** Something is wrong with us, or with the text: people look. */
const unread = ({ policy }: Pick<Engine, 'policy'>): Verdict => ({
  verdict: 'review',
  score: SCORE_REVIEW,
  categories: [],
  spans: [],
  evidence: {},
  reasons: ['unreadable'],
  language: 'unclear',
  policy,
})
