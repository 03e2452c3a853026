/** What is told of a run's texts beyond its outcomes: by which route each left, what it cost, and who else has to know. */

import { signals } from '#conduct/conduct.ts'
import type { SignalKind } from '#conduct/signal-types.ts'
import type { Turn } from '#store/turn.ts'
import type { Claim } from '../claim-store.ts'
import { isText } from '../plan-rules.ts'
import { readRun, subjectsOfSeqs } from '../run-store.ts'
import type { HardBounce, Outcome, RunId } from '../types.ts'
import { namesOf } from './letter.ts'
import { NUMBER_REASONS } from './outcome-rules.ts'
import * as store from './sent-store.ts'
import { countryOf } from './whereabouts.ts'

/** In the turn that settles them. Nothing of what stayed at the sandbox handset says anything of how an account stands. */
export async function hearTexts(turn: Turn, claim: Claim, outcomes: readonly Outcome[]): Promise<void> {
  const sent = outcomes.flatMap(it => (it.text ? [{ ...it, text: it.text }] : []))
  if (sent.length === 0) return
  const added = await store.addSent(turn, claim, sent)
  const fresh = sent.filter(({ seq, text }) => added.has(seq) && text.route !== null)
  await signalTexts(turn, await leftHouse(turn, fresh))
  await sayBounces(turn, claim.run, fresh)
}

async function leftHouse<T extends store.Sent>(turn: Turn, fresh: readonly T[]): Promise<readonly T[]> {
  if (fresh.length === 0) return fresh
  const sandbox = await store.sandboxRoutes(turn)
  return fresh.filter(({ text }) => !sandbox.has(text.route ?? ''))
}

async function signalTexts(turn: Turn, fresh: readonly (Outcome & store.Sent)[]): Promise<void> {
  const counted = Map.groupBy(
    fresh,
    ({ result, reason, text }) => `${signalOf(result, reason) ?? ''} ${text.route ?? ''}`,
  )
  await signals(
    turn,
    [...counted].flatMap(([key, all]) => {
      const [kind = '', route = ''] = key.split(' ')
      return kind === '' ? [] : [{ kind: kind as SignalKind, service: 'sms', route, n: all.length } as const] // As joined above.
    }),
  )
}

function signalOf(result: Outcome['result'], reason: string): SignalKind | undefined {
  if (result === 'accepted') return 'accepted'
  if (result === 'deferred') return reason === 'sender-refused' ? 'blocked' : 'soft-bounce'
  if (result !== 'failed') return undefined
  return NUMBER_REASONS.has(reason) ? 'hard-bounce' : reason === 'refused' ? 'blocked' : undefined
}

async function sayBounces(turn: Turn, run: RunId, fresh: readonly Outcome[]): Promise<void> {
  const said = fresh.filter(({ result, reason }) => result === 'failed' && NUMBER_REASONS.has(reason))
  const subjects = await subjectsOfSeqs(
    turn,
    run,
    said.map(({ seq }) => seq),
  )
  for (const { seq, reason, detail } of said) {
    const subject = subjects.get(seq)
    if (subject)
      turn.emit('outcome.hard-bounce', {
        kind: 'phone',
        subject,
        run,
        seq,
        reason,
        code: null,
        detail: detail ?? '',
      } satisfies HardBounce)
  }
}

/**
 * Of a dead worker's chunk: whoever was attempted gets a name by which a receipt may still say that their text was taken.
 * By which route it went, nobody wrote down.
 */
export async function nameUncertain(turn: Turn, claim: Claim, held: readonly Outcome[]): Promise<readonly Outcome[]> {
  const run = held.length > 0 ? await readRun(turn, claim.run) : undefined
  if (!run || !isText(run)) return held
  const phones = new Map(
    (
      await store.phonesOf(
        turn,
        claim.run,
        held.map(({ seq }) => seq),
      )
    ).map(({ seq, phone }) => [seq, phone]),
  )
  return held.map(it => {
    const phone = phones.get(it.seq)
    const { reference } = namesOf(run, it, claim.epoch)
    const country = (phone && countryOf(phone)) || ''
    return {
      ...it,
      text: { route: null, country, parts: 0, reference, ids: [], code: null, perPart: null, currency: null },
    }
  })
}
