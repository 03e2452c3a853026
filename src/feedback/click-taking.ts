/**
 * Taking one clicks into the database. As long as few come, what they gave is blocked in the same transaction; when many
 * do, behind it, as soon as nobody waits any more, and at the latest some seconds later: they have left by then, and it is
 * only counted.
 */

import { setTimeout as pause } from 'node:timers/promises'
import { sure } from '#base/bug.ts'
import {
  BACK_ATTEMPTS_MAX,
  BACK_BATCH_MAX,
  BACK_RETRY_MS,
  ONE_CLICK_BEHIND_MS,
  ONE_CLICK_CALM_MAX,
  ONE_CLICK_QUIET_MS,
} from '#base/limits.ts'
import { stopAll } from '#consent/consent.ts'
import type { House } from '#store/house.ts'
import { type AccountId, takeTurn, type Turn } from '#store/turn.ts'
import type { Posted } from './click-journal.ts'
import * as store from './one-click-store.ts'
import { findRun, type RunOfMessage } from './store.ts'

export const ADDRESSEE = { kind: 'contact', id: 'addressee' } as const
const RUNS_KNOWN_MAX = 1_000

type Holder = { readonly click: Posted }
export type Taken<T> = {
  /** Each with whether there was such a message. */
  readonly taken: readonly (readonly [T, boolean])[]
  readonly failed: readonly T[]
}
type Known<T> = { readonly open: T; readonly run: RunOfMessage | undefined }
type Behind = { readonly account: AccountId; readonly kept: readonly store.Kept[]; readonly sinceMs: number }

export class ClickTaking {
  readonly #house: House
  readonly #runs = new Map<number, RunOfMessage>()
  #behind: Behind[] = []
  #catching: Promise<void> | undefined
  #busy = 0
  #lastMs = -Infinity
  #isHurried = false

  constructor(house: House) {
    this.#house = house
  }

  /** Account by account; one that fails does not stop the others. @throws when the database cannot be asked at all. */
  async take<T extends Holder>(opens: readonly T[]): Promise<Taken<T>> {
    this.#busy += 1
    try {
      const known: Known<T>[] = []
      for (const open of opens)
        known.push({ open, run: this.#runs.get(open.click.number) ?? (await this.#find(open.click.number)) })
      return await this.#takeKnown(known, opens.length <= ONE_CLICK_CALM_MAX)
    } finally {
      this.#busy -= 1
      this.#lastMs = performance.now()
    }
  }

  /** Everything that was taken is blocked. */
  async settle(): Promise<void> {
    this.#isHurried = true
    await this.#catching
    this.#isHurried = false
  }

  async #takeKnown<T extends Holder>(known: readonly Known<T>[], isCalm: boolean): Promise<Taken<T>> {
    const taken: [T, boolean][] = known.flatMap(({ open, run }) => (run ? [] : [[open, false]]))
    const failed: T[] = []
    const causes: unknown[] = []
    for (const [account, own] of Map.groupBy(
      known.filter(({ run }) => run),
      ({ run }) => run?.account,
    )) {
      if (account === undefined) continue
      try {
        const names = await this.#takeOf(account, own, isCalm)
        for (const { open, run } of own)
          taken.push([open, names.has(nameOf({ run: run?.run ?? '', seq: open.click.seq }))])
      } catch (cause) {
        causes.push(cause)
        failed.push(...own.map(({ open }) => open))
      }
    }
    if (taken.length === 0 && causes.length > 0) throw causes[0]
    for (const cause of causes)
      this.#house.log.error({ cause: String(cause) }, 'one clicks of an account could not be taken')
    return { taken, failed }
  }

  /** The names of those whose message there was. */
  async #takeOf<T extends Holder>(
    account: AccountId,
    own: readonly Known<T>[],
    isCalm: boolean,
  ): Promise<ReadonlySet<string>> {
    const clicks = own.flatMap(({ open: { click }, run }) =>
      run ? [{ ...click, run: run.run, purpose: run.purpose }] : [],
    )
    const found = await takeTurn(this.#house, { account, actor: ADDRESSEE }, async turn => {
      const all = await store.keep(turn, clicks)
      const fresh = all.filter(({ isNew }) => isNew)
      if (fresh.length > 0) turn.notify('revocation')
      if (isCalm) await block(turn, fresh)
      return { all, fresh }
    })
    if (!isCalm && found.fresh.length > 0) this.#follow({ account, kept: found.fresh, sinceMs: performance.now() })
    return new Set(found.all.map(nameOf))
  }

  async #find(number: number): Promise<RunOfMessage | undefined> {
    const found = await findRun(this.#house, number)
    if (this.#runs.size >= RUNS_KNOWN_MAX) this.#runs.clear()
    if (found) this.#runs.set(number, found)
    return found
  }

  // Behind ---------------------------------------------------------------------------------------------------------

  #follow(it: Behind): void {
    this.#behind.push(it)
    this.#catching ??= this.#catchUp()
  }

  async #catchUp(): Promise<void> {
    while (this.#behind.length > 0) {
      await this.#untilQuiet()
      const some = this.#nextOf(this.#behind[0]?.account)
      await this.#blockOf(some)
    }
    this.#catching = undefined
  }

  /** So many of one account as are blocked together, the oldest among them. */
  #nextOf(account: AccountId | undefined): readonly Behind[] {
    let count = 0
    const some = this.#behind.filter(it => {
      if (it.account !== account || count >= BACK_BATCH_MAX) return false
      count += it.kept.length
      return true
    })
    this.#behind = this.#behind.filter(it => !some.includes(it))
    return some
  }

  /** Nobody comes, or it has waited long enough. */
  async #untilQuiet(): Promise<void> {
    const since = this.#behind[0]?.sinceMs ?? 0
    const isQuiet = () => this.#busy === 0 && performance.now() - this.#lastMs >= ONE_CLICK_QUIET_MS
    while (!this.#isHurried && !isQuiet() && performance.now() - since < ONE_CLICK_BEHIND_MS)
      await pause(ONE_CLICK_QUIET_MS / 2)
  }

  /** The job that is said with it blocks as well; and what is never said is taken up again. */
  async #blockOf(some: readonly Behind[]): Promise<void> {
    const account = sure(some[0], 'there was one that is behind').account
    const kept = some.flatMap(it => it.kept)
    for (let attempt = 1; attempt <= BACK_ATTEMPTS_MAX; attempt++)
      try {
        return await takeTurn(this.#house, { account, actor: ADDRESSEE }, turn => block(turn, kept))
      } catch (cause) {
        this.#house.log.warn({ cause: String(cause) }, 'what was left by one click could not be blocked yet')
        await pause(BACK_RETRY_MS * attempt)
      }
  }
}

async function block(turn: Turn, kept: readonly store.Kept[]): Promise<void> {
  if (kept.length === 0) return
  await stopAll(turn, 'email', kept)
  turn.emit('one-click.left', {})
}

const nameOf = ({ run, seq }: Pick<store.Kept, 'run' | 'seq'>) => `${run} ${String(seq)}`
