/** From matches to points to scores: what stands near each other adds up, damped; what hides is taken one step stricter. */

import {
  BELIEVED_FROM,
  DOUBTED_KEEPS,
  DOUBTED_TO,
  EVASIONS_STRICT,
  ODDS_ADDED,
  ODDS_MIN,
  ODDS_OF_MODEL,
  ODDS_REFUSED_MIN,
  ODDS_REFUSED_WHOLE,
  ODDS_ROOM,
  POINTS_FOUND,
  type Row,
  SCORE_SURE,
  WARNED_KEEPS,
  type Weighing,
} from './matrix.ts'
import { likelyOf } from './model.ts'
import type { Match } from './rules.ts'
import { type Decision, SCORE_REFUSE, SCORE_REVIEW } from './types.ts'

const WINDOW_SENTENCES = 3
/** What each further rule of a category adds, after the strongest; and what the whole text is worth beside its best window. */
const DAMPING = 0.8
const WHOLE = 0.7
/** What a rule keeps that finds nothing but words of which a stronger one has spoken. */
const SAID_KEEPS = 0.75
const POINTS_MAX = 20
/** The room of a score between refused and certain. */
const REFUSED_ROOM = 1 - SCORE_REFUSE

/**
 * The points of one category in one document. Lexicons of several languages may see the same words: what one language says
 * counts, not their sum.
 */
export function pointsOf(matches: readonly Match[]): number {
  if (matches.length === 0) return 0
  const langs = new Set(matches.map(it => it.rule.lang))
  return Math.max(
    0,
    ...[...langs].map(lang => pointsIn(matches.filter(it => it.rule.lang === lang || it.rule.lang === 'any'))),
  )
}

function pointsIn(matches: readonly Match[]): number {
  let most = WHOLE * damped(matches)
  for (const { points } of matches) most = Math.max(most, points)
  const beginning = Map.groupBy(matches.keys(), i => matches[i]?.first ?? 0)
  for (const first of beginning.keys()) {
    if (most >= POINTS_MAX) break
    const window = windowAt(first, matches, beginning)
    const sum = window.reduce((points, it) => points + it.points, 0)
    if (sum > most) most = Math.max(most, damped(window)) // Damped they are less: where the sum is no more, nothing is to be found.
  }
  return Math.min(POINTS_MAX, Math.max(0, most))
}

/** Those that stand wholly in a few sentences from this one on, in the order of the lexicons. A page has hundreds of matches: not all are looked through each time. */
function windowAt(
  first: number,
  matches: readonly Match[],
  beginning: ReadonlyMap<number, readonly number[]>,
): readonly Match[] {
  const within: number[] = []
  for (let at = first; at < first + WINDOW_SENTENCES; at++) within.push(...(beginning.get(at) ?? []))
  return within
    .sort((a, b) => a - b)
    .flatMap(i => matches[i] ?? [])
    .filter(it => it.last < first + WINDOW_SENTENCES)
}

/** What points of rules count that pile up. */
export const piled = (points: number, { pilesFrom, pileCounts }: Weighing): number =>
  points <= pilesFrom ? points : pilesFrom + pileCounts * (points - pilesFrom)

/** What a doubt leaves of the points of rules: twice as likely is as much more, wherever it is. */
export function keepsBelieved(likely: number, least = DOUBTED_KEEPS): number {
  const belief = Math.log(Math.max(likely, DOUBTED_TO) / DOUBTED_TO) / Math.log(BELIEVED_FROM / DOUBTED_TO)
  return least + (1 - least) * Math.min(1, Math.max(0, belief))
}

/**
 * Each rule counts once, also when its words are words of several languages and it is met in each; and what is said of words
 * that a stronger rule has spoken of says little more.
 */
function damped(matches: readonly Match[]): number {
  const best = new Map<string, Match>()
  for (const match of matches) {
    const name = nameOf(match.rule)
    if (match.points > (best.get(name)?.points ?? 0)) best.set(name, match)
  }
  const said = new Set<number>()
  return [...best.values()]
    .toSorted((a, b) => b.points - a.points)
    .reduce((sum, match, i) => sum + match.points * DAMPING ** i * freshness(match, said), 0)
}

const names = new WeakMap<Match['rule'], string>()

/** Of a rule without its language. */
function nameOf(rule: Match['rule']): string {
  const known = names.get(rule)
  if (known !== undefined) return known
  const name = rule.id.slice(rule.id.lastIndexOf('/') + 1)
  names.set(rule, name)
  return name
}

/** Of the words of a match, the share that nothing stronger has spoken of; they are spoken of from now on. */
function freshness({ hits }: Match, said: Set<number>): number {
  let [fresh, words] = [0, 0]
  for (const { from, to } of hits)
    for (let word = from; word <= to; word++, words++) {
      if (!said.has(word)) fresh++
      said.add(word)
    }
  return SAID_KEEPS + ((1 - SAID_KEEPS) * fresh) / Math.max(1, words)
}

export type Judged = { readonly score: number; readonly verdict: Decision }

type Circumstances = {
  readonly evasions: number
  /** Whether a rule that nothing lowers says it by itself. */
  readonly outright: boolean
  /** Whether words beside the rules' warn of what they say. */
  readonly isWarned: boolean
  /** Whether what is said is told of only: then the model adds nothing. */
  readonly isTold?: boolean
  /** How likely the model finds it; undefined of few words, for there it cannot doubt. Nor does it doubt what is hidden from it or said outright. */
  readonly likely: Likely | undefined
}

/** In all of the text; and in the sentences that say it most. */
export type Likely = { readonly whole: number; readonly part: number }

/**
 * The odds of the points and those of the model’s word add up: so what is likelier is looked at first. What rules say and the model says of no
 * sentences is refused by people only, and so is what is warned of and not said outright.
 */
export function judge(row: Row, found: number, circumstances: Circumstances): Judged {
  const { evasions, outright, isWarned, likely } = circumstances
  const score = scoreOf(row, stricter(row, found, evasions))
  const isForPeople = !outright && (isWarned || row.outrightOnly)
  const odds = oddsOf(score) + wordOf(likely?.whole, circumstances)
  const most = oddsOf(score) + wordOf(likely?.part, circumstances)
  const isHeard = likely !== undefined && evasions === 0 && !outright
  const isBorneOut = most >= ODDS_REFUSED_MIN && (odds >= ODDS_REFUSED_WHOLE || score >= SCORE_SURE)
  const isRefused = score >= SCORE_REFUSE && !isForPeople && (!isHeard || isBorneOut)
  const judged = isRefused
    ? refusedAt(Math.max(odds, most))
    : reviewedAt(isForPeople ? Math.min(odds, WARNED_KEEPS * odds) : odds)
  return { score: judged, verdict: verdictOf(judged) }
}

/** Of the log-odds. Where nothing may be doubted, it takes nothing. */
function wordOf(likely: number | undefined, { evasions, outright, isTold }: Circumstances): number {
  if (likely === undefined) return 0
  const word = ODDS_OF_MODEL * oddsOf(likely) + (isTold ? 0 : ODDS_ADDED)
  if (outright || evasions > 0) return Math.max(0, word)
  return isTold ? Math.min(0, word) : word
}

const CERTAIN = 1e-3
const oddsOf = (likely: number): number => Math.max(ODDS_MIN, Math.log((likely + CERTAIN) / (1 + CERTAIN - likely)))

/** Scores within what a verdict leaves: the more, the more the odds. */
const refusedAt = (odds: number) => SCORE_REFUSE + (1 - SCORE_REFUSE) * beyond(odds - ODDS_REFUSED_MIN)
const reviewedAt = (odds: number) =>
  odds < 0 ? likelyOf(odds) : SCORE_REVIEW + (SCORE_REFUSE - SCORE_REVIEW) * beyond(odds)

const beyond = (odds: number): number => 1 - Math.exp(-Math.max(0, odds) / ODDS_ROOM)

function stricter({ review, refuse }: Row, points: number, evasions: number): number {
  if (evasions < EVASIONS_STRICT || points < POINTS_FOUND) return points
  return points < review ? Math.max(review, points * 2) : Math.max(refuse, points)
}

/** Straight between the steps, and ever nearer to 1 beyond the last. */
export function scoreOf({ review, refuse }: Pick<Row, 'review' | 'refuse'>, points: number): number {
  if (points < review) return (SCORE_REVIEW * points) / review
  if (points < refuse) return SCORE_REVIEW + ((SCORE_REFUSE - SCORE_REVIEW) * (points - review)) / (refuse - review)
  return SCORE_REFUSE + REFUSED_ROOM * (1 - Math.exp(-(points - refuse) / refuse))
}

export const verdictOf = (score: number): Decision =>
  score >= SCORE_REFUSE ? 'refuse' : score >= SCORE_REVIEW ? 'review' : 'allow'
