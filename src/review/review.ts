/**
 * The door of review: whether words may reach people. What screening says is written down for exactly these bytes and
 * this version of its policy; what people decide is bound to the same bytes. Nothing is let go because something broke.
 */

import { newId } from '#base/id.ts'
import { sure } from '#base/bug.ts'
import { no, yes, type Result } from '#base/result.ts'
import { signal } from '#conduct/conduct.ts'
import type { Service } from '#conduct/measure-types.ts'
import type { Demand } from '#policy/demands.ts'
import {
  contentHash,
  impliersOf,
  isNear,
  policyVersion,
  screen,
  simhashOf,
  type Word,
  wordsOf,
} from '#screening/screening.ts'
import { SCORE_REVIEW, type Text, type Verdict } from '#screening/types.ts'
import { takeTurn, type Turn } from '#store/turn.ts'
import { bandsOf, bitsApart, EDIT_BITS, type Left, leftOf, plainOf, raised, type Refused } from './edit-rules.ts'
import { spokenIn } from './quote-rules.ts'
import { answerFor, demandsOf, type Known, urgencyOf } from './rules.ts'
import * as queue from './queue-store.ts'
import * as store from './store.ts'
import type { Cleared, Findings, Lane, NotCleared, ReviewId, ToClear } from './types.ts'

/** How grave: what is refused is worse than what is looked at. */
const WEIGHT = { allow: 0, review: 1, refuse: 2 } as const satisfies Record<Verdict['verdict'], number>

export const hashOf = (it: Pick<ToClear, 'text' | 'hash'>): string => it.hash ?? contentHash(it.text)

/**
 * Whether this may reach people. Screened once for its bytes and the policy's version, and looked up from then on. What
 * is written of it outlasts a refusal of the turn: it is written beside it.
 */
export async function clear(turn: Turn, it: ToClear): Promise<Result<Cleared, NotCleared>> {
  const [hash, policy] = [hashOf(it), policyVersion()]
  if (it.once && verdictOf(it).verdict === 'allow') return yes({ hash, policy })
  const known = await store.findKnown(turn, hash, policy)
  if (known && answerFor(known) === 'cleared') return yes({ hash, policy })
  const answer =
    known?.review && known.findings
      ? no(notCleared(known, known.review, known.findings))
      : await screenAnew(turn, it, hash, policy)
  return !answer.ok && (await isPartOfApproved(turn, it, answer.refusal)) ? yes({ hash, policy }) : answer
}

/** A message that only repeats what a form says: whoever approved the form has read it. */
async function isPartOfApproved(turn: Turn, { within }: ToClear, { code, findings }: NotCleared): Promise<boolean> {
  if (within === undefined || code === 'refused') return false
  const approved = await store.approvedAbout(turn, within)
  return findings.demands.every(demand => approved.includes(demand))
}

/** Whether it was cleared, under the policy as it is now. */
export async function isCleared(turn: Turn, hash: string): Promise<boolean> {
  const known = await store.findKnown(turn, hash, policyVersion())
  return known !== undefined && answerFor(known) === 'cleared'
}

export type Looked = {
  readonly answer: ReturnType<typeof answerFor>
  readonly findings: Findings
  /** Where whoever wrote it finds the reasons, and asks for a person. */
  readonly review?: ReviewId
}

/** What {@link clear} would say, for whoever is still writing: nothing is kept of it. */
export async function look(turn: Turn, it: ToClear): Promise<Looked> {
  const [hash, policy] = [hashOf(it), policyVersion()]
  const known = await store.findKnown(turn, hash, policy)
  if (known?.findings)
    return { answer: answerFor(known), findings: known.findings, ...(known.review && { review: known.review }) }
  const verdict = verdictOf(it)
  const edited = await editOf(turn, it.text, verdict, { hash, simhash: simhashOf(it.text) })
  const findings = findingsOf(it.text, verdict, edited)
  const said = edited ? raised(verdict.verdict) : verdict.verdict
  return { answer: ANSWERS[said], findings }
}
const ANSWERS = { allow: 'cleared', review: 'to-review', refuse: 'refused' } as const

function notCleared(known: Known, review: ReviewId, findings: Findings): NotCleared {
  const code = answerFor(known) === 'refused' ? 'refused' : 'to-review'
  return { code, review, demand: findings.demands[0] ?? 'PC-10', findings }
}

async function screenAnew(turn: Turn, it: ToClear, hash: string, policy: string): Promise<Result<Cleared, NotCleared>> {
  const verdict = verdictOf(it)
  const simhash = simhashOf(it.text)
  const edited = await editOf(turn, it.text, verdict, { hash, simhash })
  const said = edited ? raised(verdict.verdict) : verdict.verdict
  await beside(turn, async aside => {
    await store.addVerdict(aside, { hash, policy, verdict: said, lane: it.lane, about: it.about })
    if (said !== 'allow') await flag(aside, it, { ...verdict, verdict: said }, { hash, policy, simhash, edited })
  })
  const known = await store.findKnown(turn, hash, policy)
  if (known && answerFor(known) === 'cleared') return yes({ hash, policy })
  return no(
    notCleared(
      sure(known, 'it was written down'),
      sure(known?.review, 'what is not allowed has a review'),
      findingsOf(it.text, verdict, edited),
    ),
  )
}

/** What is written here stays although the turn beside it is refused. It takes its connection from another pool: nobody waits for themselves. */
const beside = <T>({ house, account, actor }: Turn, work: (turn: Turn) => Promise<T>): Promise<T> =>
  takeTurn({ ...house, pool: house.platformPool }, { account, actor }, work)

/** Which service a lane belongs to. */
const SERVICE_OF = {
  campaign: 'email',
  'test-send': 'email',
  transactional: 'transactional',
  confirmation: 'forms',
  form: 'forms',
  purpose: 'forms',
  'sender-name': 'email',
  'merge-value': 'email',
  import: 'imports',
  industry: 'email',
  link: 'email',
  'call-list': 'sms',
} as const satisfies Record<Lane, Service>

type Bound = { hash: string; policy: string; simhash: bigint; edited: Edited | undefined }

async function flag(
  turn: Turn,
  { lane, about, text, shown = text, audience = 0 }: ToClear,
  verdict: Verdict,
  { hash, policy, simhash, edited }: Bound,
): Promise<void> {
  const said = verdict.verdict === 'refuse' ? 'refuse' : 'review'
  const findings = findingsOf(text, verdict, edited)
  const { demands } = findings
  const { id, isNew } = await store.putReview(turn, {
    id: newId('rev', turn.nowMs),
    hash,
    policy,
    lane,
    about,
    text: shown,
    verdict: said,
    score: verdict.score,
    findings: shown === text ? findings : { ...findings, spans: [] },
    resembles: edited?.near.id ?? null,
    audience,
    urgency: urgencyOf(verdict.score, audience, demands),
    simhash,
    bands: bandsOf(simhash),
    demands,
    rules: [...new Set(findings.categories.flatMap(({ rules }) => rules))],
    state: said === 'refuse' ? 'refused' : 'open',
  })
  if (isNew && said === 'review' && turn.house.outside.adviser) turn.emit('review.opened', { review: id })
  if (isNew)
    await signal(turn, {
      kind: said === 'refuse' ? 'content-refused' : 'content-reviewed',
      service: SERVICE_OF[lane],
      n: 1,
      evidence: { review: id, demands: [...demands] },
    })
}

/** Of all that it can read as; at least for people, where it says so. */
function verdictOf({ text, readings = [], byPeople = false }: ToClear): Verdict {
  const verdict = worstOf([text, ...readings])
  return byPeople && verdict.verdict === 'allow'
    ? { ...verdict, verdict: 'review', score: SCORE_REVIEW, reasons: [...verdict.reasons, 'unreadable'] }
    : verdict
}

/** The gravest of several readings. What breaks while it is read is looked at by people. */
function worstOf(texts: readonly Text[]): Verdict {
  const verdicts = texts.map(judge)
  return verdicts.reduce((worst, next) =>
    WEIGHT[next.verdict] > WEIGHT[worst.verdict] || (next.verdict === worst.verdict && next.score > worst.score)
      ? next
      : worst,
  )
}

/** Screening, which lets nothing through by breaking. */
export function judge(text: Text): Verdict {
  try {
    return screen(text)
  } catch {
    return {
      verdict: 'review',
      score: 0.5,
      categories: [],
      spans: [],
      evidence: {},
      reasons: ['unreadable'],
      language: 'unclear',
      policy: policyVersion(),
    }
  }
}

type Edited = { readonly near: queue.Near; readonly left: readonly Left[]; readonly words: readonly Word[] }

/** The refused text of which this one is an edit that says the same, if it is one, and what it says of it. They are read one after the other. */
async function editOf(
  turn: Turn,
  text: Text,
  verdict: Pick<Verdict, 'reasons'>,
  { hash, simhash }: Pick<Bound, 'hash' | 'simhash'>,
): Promise<Edited | undefined> {
  const near = await queue.refusedNear(turn, hash, simhash, EDIT_BITS)
  if (near.length === 0) return undefined
  const words = wordsOf(text)
  const said = { there: plainOf(words.map(({ read }) => read)), body: bodyOf(words), reasons: verdict.reasons }
  for (const it of near) {
    const how = { bits: bitsApart(it.simhash, simhash), isAlike: isNear(it.simhash, simhash) }
    const left = leftOf(refusedOf(it, await queue.refusedText(turn.house, it.id)), { ...how, ...said })
    if (left.length > 0) return { near: it, left, words }
  }
  return undefined
}

function refusedOf(it: queue.Near, text: Text | undefined): Refused {
  const words = text ? wordsOf(text) : []
  return {
    ...it,
    found: it.categories.filter(({ verdict }) => verdict !== 'allow').map(({ id }) => id),
    offences: it.offences.map(({ demand, quotes }) => ({ demand, quotes: quotes.map(lettersIn).filter(Boolean) })),
    words: new Set(words.map(({ read }) => read)),
    body: bodyOf(words),
  }
}
const lettersIn = (text: string) =>
  plainOf(wordsOf({ channel: 'page', subject: '', text }).map(({ read }) => read)).text

/** What of the two ways to say it is said first: the page says the same once more. */
function bodyOf(words: readonly Word[]): readonly string[] {
  const text = words.filter(({ part }) => part === 'text')
  const said = text.length > 0 ? text : words.filter(({ part }) => part === 'html')
  return said.slice(0, BODY_MAX_WORDS).map(({ read }) => read)
}
const BODY_MAX_WORDS = 4_000

/** Over all demands. */
const OFFENCES_MAX = 20
const QUOTES_MAX = 20
const QUOTE_MAX_CHARS = 200

/** An edit of what was refused is held for what is left in it of what that was refused for, and marked where that stands. */
function findingsOf(text: Text, verdict: Verdict, edited?: Edited): Findings {
  const { language, categories, evidence, reasons } = verdict
  const spans = [...verdict.spans, ...(edited ? sharedSpans(edited) : [])]
  const demands = demandsOf(
    verdict,
    edited?.left.map(({ demand }) => demand),
  )
  return {
    language,
    categories,
    spans,
    evidence,
    reasons,
    offences: offencesIn(text, spans, demands),
    demands,
  }
}

/** By rule; rules of several languages mark the same words. What a category has only with another one, it has by the words of that. */
function offencesIn(text: Text, spans: Findings['spans'], demands: readonly Demand[]): Findings['offences'] {
  const quotesOf = (marked: Findings['spans']) => [
    ...new Set(marked.map(it => spokenIn(partOf(text, it.part).slice(it.start, it.end)).slice(0, QUOTE_MAX_CHARS))),
  ]
  const named = (demand: Demand): readonly (readonly string[])[] => {
    const own = [
      ...Map.groupBy(
        spans.filter(it => it.demand === demand),
        ({ rule }) => rule,
      ).values(),
    ].map(quotesOf)
    return own.length > 0 ? own : impliersOf(demand).flatMap(named)
  }
  const all = demands.flatMap(demand => {
    const each = new Map(named(demand).map(quotes => [quotes.toSorted().join('\n'), quotes]))
    const told = [...each.values()].map(it => it.filter(quote => quote !== '').slice(0, QUOTES_MAX))
    return told.filter(it => it.length > 0).map((quotes, nth) => ({ demand, quotes, nth }))
  })
  return fewOf(all, demands).map(({ demand, quotes }) => ({ demand, quotes }))
}

/** Of each demand the first, then of each the next. */
function fewOf<It extends { demand: Demand; nth: number }>(
  all: readonly It[],
  demands: readonly Demand[],
): readonly It[] {
  const few = all.toSorted((a, b) => a.nth - b.nth).slice(0, OFFENCES_MAX)
  return demands.flatMap(demand => few.filter(it => it.demand === demand))
}

/** What an edit has in common with what was refused, as if a rule had found it. */
const sharedSpans = ({ left, words }: Edited): Findings['spans'] =>
  left.flatMap(({ demand, runs }) =>
    runs.flatMap(({ from, to }) => {
      const first = words[from]
      const last = words.slice(from, to + 1).findLast(it => it.part === first?.part && it.end >= first.end)
      if (!first || !last) return []
      const read = words
        .slice(from, to + 1)
        .map(it => it.read)
        .join(' ')
      return [{ part: first.part, start: first.start, end: last.end, rule: EDIT_RULE, demand, read, undone: [] }]
    }),
  )
const EDIT_RULE = 'edit-of-refused'

const partOf = (text: Text, part: Verdict['spans'][number]['part']): string =>
  part === 'links' ? (text.links ?? []).join('\n') : (text[part] ?? '')

export { together } from './together.ts'
export { errorsAt } from './refusing.ts'
export {
  addedIn,
  type EngineTables,
  isAlikeByNumber,
  neutral,
  readAside,
  type Stretch,
  stretchOf,
  takeTables,
  telling,
} from '#screening/screening.ts'
export { askForPerson, listOwn, readOwn, type Stated } from './own.ts'
export { type CaseFile, decide, listQueue, readCase, ruleCounts } from './deciding.ts'
export { allowLines, keepsLines, trainingLines } from './lines.ts'
