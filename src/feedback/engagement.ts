/** Writing what was measured, account by account: each happening is judged with what is known of its message by then. */

import { setTimeout as pause } from 'node:timers/promises'
import { BACK_ATTEMPTS_MAX, BACK_RETRY_MS } from '#base/limits.ts'
import { mayUse, standingOf } from '#conduct/conduct.ts'
import { resolveHeld } from '#delivery/delivery.ts'
import type { House } from '#store/house.ts'
import { SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import * as store from './engagement-store.ts'
import { BURST_MAX_MS, burstIn, type Click, isTooSoon } from './machine-rules.ts'
import type { Happening } from './types.ts'

/** One turn for each account. Nothing is written of whoever does not agree any more, or of an account that may not measure. */
export async function writeEngagements(house: House, items: readonly Happening[]): Promise<readonly void[]> {
  for (const [account, own] of Map.groupBy(items, it => it.account))
    await again(house, () => takeTurn(house, { account, actor: SYSTEM }, turn => writeIn(turn, own)))
  return items.map(() => {})
}

/** A database that is away for a moment loses nothing; one that stays away loses what was measured meanwhile, and says so. */
async function again(house: House, write: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++)
    try {
      return await write()
    } catch (cause) {
      if (attempt === BACK_ATTEMPTS_MAX)
        return house.log.error({ cause: String(cause) }, 'what was measured could not be written')
      await pause(BACK_RETRY_MS * attempt)
    }
}

async function writeIn(turn: Turn, items: readonly Happening[]): Promise<void> {
  if (!mayUse(await standingOf(turn), 'tracking')) return
  const letters = await store.lettersOf(turn, items)
  const messages = Map.groupBy(items, nameOf)
  const clicks = await store.clicksSince(turn, items, new Date(turn.nowMs - BURST_MAX_MS))
  const judged: store.Judged[] = []
  const mistaken: store.Mistaken[] = []
  for (const [name, own] of messages) {
    const letter = letters.get(name)
    if (!letter) continue
    const before = clicks.get(name) ?? []
    const made = judge(own, letter, before)
    judged.push(...made.judged)
    mistaken.push(...made.mistaken)
    if (letter.isHeld) await resolveHeld(turn, letter, 'accepted', { kind: 'read' })
  }
  await store.addEngagements(turn, summed(judged))
  await store.unmask(turn, mistaken)
}

export const nameOf = ({ run, seq }: Pick<Happening, 'run' | 'seq'>): string => `${run} ${String(seq)}`

type Made = { readonly judged: readonly store.Judged[]; readonly mistaken: readonly store.Mistaken[] }

/** What happened to one message, and what of it was taken for a person's before and shows to have been a scanner's. */
function judge(items: readonly Happening[], letter: store.Letter, before: readonly Click[]): Made {
  const clicks = items.filter(it => it.kind === 'clicked').map(it => ({ link: it.link, atMs: it.atMs, of: it }))
  const burst = burstIn([...before, ...clicks], Math.max(...items.map(({ links }) => links)))
  const inBurst = new Set(clicks.filter(click => burst.has(click)).map(({ of }) => of))
  const judged = items.map(it => {
    const haste = inBurst.has(it) ? 'many-at-once' : isTooSoon(it.atMs, letter.handedMs) ? 'too-soon' : null
    return { ...it, subject: letter.subject, machine: it.machine ?? haste }
  })
  const { run, seq } = letter
  return { judged, mistaken: before.filter(click => burst.has(click)).map(({ link }) => ({ run, seq, link })) }
}

/** One row for each thing that happened, however often. */
function summed(judged: readonly store.Judged[]): readonly store.Row[] {
  return [...Map.groupBy(judged, it => `${nameOf(it)} ${it.kind} ${String(it.link)}`).values()].flatMap(same => {
    const [it] = same
    if (!it) return []
    const people = same.filter(({ machine }) => machine === null).map(({ atMs }) => atMs)
    return [
      {
        run: it.run,
        seq: it.seq,
        kind: it.kind,
        link: it.link,
        subject: it.subject,
        people: people.length,
        machines: same.length - people.length,
        why: same.findLast(({ machine }) => machine !== null)?.machine ?? null,
        firstAt: people.length === 0 ? null : new Date(Math.min(...people)),
        at: people.length === 0 ? null : new Date(Math.max(...people)),
        seenAt: new Date(Math.max(...same.map(({ atMs }) => atMs))),
      },
    ]
  })
}
