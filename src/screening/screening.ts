/**
 * The door of screening: what the Anti-Spam Policy says of a text. It knows no account, keeps nothing, asks nobody, and never
 * throws: what cannot be read is for people to look at.
 */

import { simhash } from './content-hash.ts'
import { type Document, evidenceIn, understood } from './documents.ts'
import { type Engine, ownEngine } from './engine.ts'
import { extract, type Extracted } from './extract.ts'
import { findingsOf, raises } from './findings.ts'
import { evasionsIn, stretchIn } from './flow.ts'
import { LANGUAGE_WORDS_MAX, languageOf } from './language.ts'
import { addressesIn, linkFlow, reasonsIn } from './links.ts'
import { emptyReading, read } from './reading.ts'
import {
  type Category,
  DECISIONS,
  type Decision,
  type Evasion,
  type Reason,
  SCORE_REVIEW,
  type Span,
  type Text,
  type Verdict,
} from './types.ts'
import { forgetWords } from './word-memory.ts'

export { contentHash, isNear } from './content-hash.ts'
export { type EngineTables, takeTables } from './engine.ts'
export { readAside } from './reader.ts'
export { addedIn, type Stretch, stretchOf } from './stretch.ts'
export { isAlikeByNumber, neutral, telling } from './telling.ts'

export function screen(text: Text, engine: Engine = ownEngine()): Verdict {
  forgetWords()
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
  forgetWords()
  const reading = emptyReading()
  for (const flow of extract(text).documents.flat()) read(flow, reading)
  return simhash(reading.words)
}

/** The categories that raise another one with them, which then has no words but theirs. */
export const impliersOf = (id: string, { matrix }: Pick<Engine, 'matrix'> = ownEngine()): readonly Category[] =>
  matrix.filter(row => raises(row, id)).map(({ demand }) => demand)

/** A word as it is read, and where it stands in the source of its part. */
export type Word = Pick<Span, 'part' | 'start' | 'end' | 'read'>

/** All that a text says, as it is read: its text, then its page, and where they lead. What stands in two parts is there twice. */
export function wordsOf(text: Text): readonly Word[] {
  forgetWords()
  const { documents, links } = extract(text)
  return [...documents, ...(links.length > 0 ? [[linkFlow(links)]] : [])].flatMap(flows => {
    const reading = emptyReading()
    for (const flow of flows) read(flow, reading)
    return reading.words.flatMap((word, i) => {
      const flow = reading.flows[reading.flow[i] ?? 0]
      return flow ? [{ part: flow.part, ...stretchIn(flow, reading.from[i] ?? 0, reading.to[i] ?? 0), read: word }] : []
    })
  })
}

/** Letters that nobody sees, from which on they are more than what a newsletter has. */
const HIDDEN_MIN_CHARS = 120

function verdictOn(text: Text, engine: Engine): Verdict {
  const extracted = extract(text)
  const documents = [
    ...extracted.documents.map(flows => understood(flows, engine)),
    ...(extracted.links.length > 0 ? [understood([linkFlow(extracted.links)], engine, false)] : []),
  ]
  const isHiding = extracted.hiddenChars > HIDDEN_MIN_CHARS
  const evidence = { ...evidenceIn(documents), ...(isHiding && { hidden: extracted.hiddenChars }) }
  const language = languageOf(
    documents.flatMap(it => it.reading.words.slice(0, LANGUAGE_WORDS_MAX)),
    engine.isKnown,
  )
  const found = { documents, channel: text.channel, evasions: Object.keys(evidence).length }
  const categories = findingsOf(found, engine)
  const reasons = reasonsOf({ text, extracted, documents, evidence, isOther: language === 'other' })
  const forced: Decision = reasons.length > 0 ? 'review' : 'allow'
  const raised = new Set(categories.filter(it => it.verdict !== 'allow').map(it => it.id))
  return {
    verdict: strictest([forced, ...categories.map(it => it.verdict)]),
    score: Math.max(reasons.length > 0 ? SCORE_REVIEW : 0, ...categories.map(it => it.score)),
    categories,
    spans: documents.flatMap(it => spansIn(it, raised)),
    evidence,
    reasons,
    language,
    policy: engine.policy,
  }
}

type Seen = {
  readonly text: Text
  readonly extracted: Extracted
  readonly documents: readonly Document[]
  readonly evidence: Partial<Record<Evasion, number>>
  readonly isOther: boolean
}

function reasonsOf({ text, extracted, documents, evidence, isOther }: Seen): Reason[] {
  const written = [text.subject, text.text, ...(text.links ?? [])].flatMap(addressesIn)
  const links = [...extracted.links, ...written.map(href => ({ href, shown: '' }))]
  return [
    ...(isOther ? (['unknown-language'] as const) : []),
    ...(extracted.isTruncated ? (['too-long'] as const) : []),
    ...(extracted.isTooDeep ? (['unreadable'] as const) : []),
    ...(isPictureOnly(extracted, documents) ? (['picture-only'] as const) : []),
    ...reasonsIn(links),
    ...(isEvasive(evidence) ? (['evasive'] as const) : []),
  ]
}

/** Words of the text and of the page, below which a picture that leads somewhere is the message. */
const WORDS_MIN = 8

function isPictureOnly({ pictures, links }: Extracted, documents: readonly Document[]): boolean {
  if (pictures === 0 || links.length === 0) return false
  const words = documents
    .slice(0, 2)
    .map(
      ({ reading }) => reading.words.filter((_, i) => reading.flows[reading.flow[i] ?? 0]?.part !== 'subject').length,
    )
  return words.every(it => it < WORDS_MIN)
}

/** What no ordinary text does, whatever it says. */
const TRICKS: readonly Evasion[] = ['homoglyph', 'invisible', 'bidi', 'comment', 'entity', 'marks']
const TRICKS_MIN = 3

const isEvasive = (evidence: Seen['evidence']) => {
  const counts = TRICKS.map(it => evidence[it] ?? 0)
  return counts.some(it => it >= TRICKS_MIN) || counts.filter(it => it > 0).length >= 2
}

/** Of the categories that were raised. */
function spansIn({ reading, matches }: Document, raised: ReadonlySet<Category>): Span[] {
  return matches.flatMap(({ rule, hits }) =>
    (raised.has(rule.category) ? hits : []).flatMap(hit => {
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
  DECISIONS[Math.max(...decisions.map(it => DECISIONS.indexOf(it)))] ?? 'allow'

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
