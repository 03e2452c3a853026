/** How a domain stands after each look at the DNS, and when to look again: values in, values out. */

import {
  DKIM_RETIRING_MS,
  DOMAIN_AGAIN_FIRST_MS,
  DOMAIN_AGAIN_GOOD_MS,
  DOMAIN_AGAIN_MAX_MS,
  DOMAIN_GRACE_MS,
  DOMAIN_STALE_MS,
} from '#base/limits.ts'
import type { DomainState, Finding, KeyState } from './domain-types.ts'
import type { DkimAlgorithm } from './types.ts'

export type Standing = {
  readonly state: DomainState
  readonly ownedAtMs: number | null
  readonly goodAtMs: number | null
  readonly failingAtMs: number | null
}

/** What the needed ones of a look come to. That nobody answered is no sign of anything. */
export type Sight = 'good' | 'bad' | 'unknown'
export function sightOf(findings: readonly Finding[]): Sight {
  const states = findings.filter(({ needed }) => needed).map(({ state }) => state)
  if (states.some(state => state === 'missing' || state === 'different')) return 'bad'
  return states.every(state => state === 'found') && states.length > 0 ? 'good' : 'unknown'
}

const isProof = ({ what, state }: Finding) => (what === 'dkim' || what === 'ownership') && state === 'found'
export const isOwned = (findings: readonly Finding[]): boolean => findings.some(isProof)

/** Whether messages may leave the house in its name. A time of grace is over when it is over, whether or not anybody looked. */
export function mayLeave({ state, failingAtMs }: Standing, nowMs: number): boolean {
  if (state === 'proven') return true
  return state === 'failing' && failingAtMs !== null && nowMs < failingAtMs + DOMAIN_GRACE_MS
}

export function standingAfter(before: Standing, findings: readonly Finding[], nowMs: number): Standing {
  const next = stateAfter(before, sightOf(findings), nowMs)
  const isLost = !isOwned(findings) && (next.state === 'unproven' || next.state === 'blocked')
  return { ...next, ownedAtMs: isLost ? null : (before.ownedAtMs ?? (isOwned(findings) ? nowMs : null)) }
}

function stateAfter(before: Standing, sight: Sight, nowMs: number): Standing {
  if (sight === 'good') return { ...before, state: 'proven', goodAtMs: nowMs, failingAtMs: null }
  const since = before.failingAtMs ?? nowMs
  if (before.state === 'proven') {
    const isStale = before.goodAtMs !== null && nowMs - before.goodAtMs > DOMAIN_STALE_MS
    return sight === 'bad' || isStale ? { ...before, state: 'failing', failingAtMs: nowMs } : before
  }
  const isOver = before.state === 'failing' && nowMs - since >= DOMAIN_GRACE_MS
  return isOver ? { ...before, state: 'blocked' } : before
}

/** New records take minutes or a day to appear; what is in order may still be looked at now and then. */
export function againAfterMs(state: DomainState, tries: number): number {
  if (state === 'proven') return DOMAIN_AGAIN_GOOD_MS
  return Math.min(DOMAIN_AGAIN_MAX_MS, DOMAIN_AGAIN_FIRST_MS * 2 ** Math.min(tries, 20))
}

// Keys --------------------------------------------------------------------------------------------------------------

export type KeyNow = {
  readonly selector: string
  readonly algorithm: DkimAlgorithm
  readonly state: KeyState
  readonly publishedUntilMs: number | null
}
export type KeyMove = { readonly selector: string; readonly to: 'active' | 'retiring' | 'retired' }

/**
 * A new key signs once the DNS has it, and the one before it stays there for what is on its way. Never is a domain left
 * without one that signs.
 */
export function keyMoves(keys: readonly KeyNow[], seen: ReadonlySet<string>, nowMs: number): readonly KeyMove[] {
  const rising = keys.filter(({ state, selector }) => state === 'pending' && seen.has(selector))
  const stepping = keys.filter(
    it => it.state === 'active' && rising.some(({ algorithm }) => algorithm === it.algorithm),
  )
  const over = keys.filter(it => it.state === 'retiring' && nowMs >= (it.publishedUntilMs ?? 0))
  return [
    ...stepping.map(({ selector }): KeyMove => ({ selector, to: 'retiring' })), // First: one of a kind is active.
    ...rising.map(({ selector }): KeyMove => ({ selector, to: 'active' })),
    ...over.map(({ selector }): KeyMove => ({ selector, to: 'retired' })),
  ]
}

export const publishedUntil = (nowMs: number): Date => new Date(nowMs + DKIM_RETIRING_MS)

/** What the people of the account are told of: once the DNS begins to say something else, and once mail waits for it. */
const WORSE = ['failing', 'blocked'] as const
export type Worse = (typeof WORSE)[number]
export const isWorse = (state: DomainState): state is Worse => WORSE.some(it => it === state)
