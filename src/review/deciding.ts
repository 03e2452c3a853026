/**
 * What operators do: they see what waits, look at a text as people would see it, and decide. They read across accounts
 * by the role of the platform; what they decide happens in a turn of the account that it is about.
 */

import { audit } from '#accounts/accounts.ts'
import { no, yes, type Result } from '#base/result.ts'
import type { Demand } from '#policy/demands.ts'
import type { Text } from '#screening/types.ts'
import type { House } from '#store/house.ts'
import { takeTurn, type Turn, type Who } from '#store/turn.ts'
import { sha256Hex } from '#wire/crypto.ts'
import type { Opinion } from './opinion-shape.ts'
import { reasonFor } from './reasons.ts'
import { type Asked, barOf, type DecidingBar, isSelfDecided, NEXT, stateAfter } from './rules.ts'
import * as queue from './queue-store.ts'
import * as store from './store.ts'
import { type Decided, type Decision, DECISIONS, type Review, type ReviewState, WAITING } from './types.ts'

/** Bits in which a case of the past may differ and still be told beside this one. */
const SIMILAR_BITS = 16
const SIMILAR_MAX = 5

export const listQueue = queue.pageOfQueue

/** All that there is to know before deciding. */
export type CaseFile = {
  readonly review: queue.Queued
  readonly text: Text
  readonly decisions: readonly Decided[]
  readonly history: queue.History
  readonly similar: readonly queue.Past[]
  /** Of the operator’s own adviser, where one was asked: it decides nothing. */
  readonly opinion: Opinion | null
  /** What may be decided, each with its words in the account's language. */
  readonly choices: readonly {
    readonly decision: Decision
    readonly reason: string
    readonly bar: DecidingBar | undefined
  }[]
}

export async function readCase(house: House, who: Who, id: string): Promise<Result<CaseFile, 'absent'>> {
  const review = await queue.findAnywhere(house, id)
  const text = review && (await store.textOf(house.platform, review.account, review.id))
  if (!review || !text) return no('absent')
  const decisions = await store.decisionsOf(house.platform, review.account, review.id)
  const history = await queue.historyOf(house, review.account)
  const standing = await queue.standingOf(house, review.account, who.actor.id)
  const about = { review, decisions, standing, by: who.actor.id, nowMs: house.clock.nowMs() }
  const open = DECISIONS.filter(decision => (NEXT[review.state] as readonly Decision[]).includes(decision))
  return yes({
    review,
    text,
    decisions,
    history,
    similar: await queue.similarPast(house, review, SIMILAR_BITS, SIMILAR_MAX),
    opinion: await queue.opinionOf(house, review),
    choices: open.map(decision => ({
      decision,
      reason: reasonFor(decision, review.findings.demands, history.locale),
      bar: barOf(askedOf(about, decision))?.bar,
    })),
  })
}

type About = {
  readonly review: Review
  readonly decisions: readonly Decided[]
  readonly standing: queue.Standing
  readonly by: string
  readonly nowMs: number
}

const askedOf = ({ review, decisions, standing, by, nowMs }: About, decision: Decision): Asked => ({
  review,
  demands: review.findings.demands,
  earlier: decisions,
  decision,
  by,
  nowMs,
  ...standing,
})

export type Deciding = {
  readonly decision: Decision
  /** Undefined: as it was proposed, in the account's language. */
  readonly reason?: string | undefined
  /** Undefined: those that screening found. */
  readonly demands?: readonly Demand[] | undefined
  readonly wrongRules?: readonly string[] | undefined
}

/** Decides, in a turn of the account; of two at once, the second sees what the first decided. */
export async function decide(
  house: House,
  who: Who,
  id: string,
  it: Deciding,
): Promise<Result<{ readonly state: ReviewState; readonly self: boolean }, 'absent' | DecidingBar>> {
  const found = await queue.findAnywhere(house, id)
  if (!found) return no('absent')
  const standing = await queue.standingOf(house, found.account, who.actor.id)
  const { locale } = await queue.historyOf(house, found.account)
  return takeTurn(house, { account: found.account, actor: who.actor }, async turn => {
    const review = await store.lockOwn(turn, id)
    if (!review) return no('absent')
    const decisions = await store.decisionsOf(turn.db, turn.account, review.id)
    const asked = askedOf({ review, decisions, standing, by: who.actor.id, nowMs: turn.nowMs }, it.decision)
    const bar = barOf(asked)
    if (bar) return no(bar.bar)
    return yes(
      await settle(turn, review, asked, { ...it, reason: it.reason ?? reasonFor(it.decision, asked.demands, locale) }),
    )
  })
}

async function settle(
  turn: Turn,
  review: Review,
  asked: Asked,
  { decision, reason, demands = review.findings.demands, wrongRules = [] }: Deciding & { readonly reason: string },
): Promise<{ readonly state: ReviewState; readonly self: boolean }> {
  const [state, self] = [stateAfter(asked), isSelfDecided(asked)]
  await store.addDecision(turn, review.id, {
    nth: asked.earlier.length + 1,
    decision,
    reason,
    demands,
    wrongRules,
    by: turn.actor.id,
    self,
  })
  await store.setState(turn, review.id, state, !(WAITING as readonly ReviewState[]).includes(state))
  await say(turn, review, { decision, state, self, reason })
  turn.emit('review.decided', { review: review.id, lane: review.lane, about: review.about, state })
  return { state, self }
}

type Said = {
  readonly decision: Decision
  readonly state: ReviewState
  readonly self: boolean
  readonly reason: string
}

/** A leaf of the ledger: what was decided about which bytes, and the hash of the reasons. Neither can be changed later. */
const say = (turn: Turn, { id, hash, about }: Review, { decision, state, self, reason }: Said): Promise<void> =>
  audit(turn, `review.${decision}`, {
    review: id,
    content: hash,
    about,
    state,
    self_decided: self,
    reason: `sha256:${sha256Hex(reason)}`,
  })

export const ruleCounts = queue.countRules
