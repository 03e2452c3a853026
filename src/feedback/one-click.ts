/**
 * RFC 8058: whoever's mail program posts has left when it is answered. Many are taken in one transaction, which blocks
 * what they had given, tells the workers and keeps who it was; moments later a job writes each withdrawal into the log, as
 * any other (docs/decisions/0047).
 */

import { ONE_CLICK_LANES, ONE_CLICK_PAGE, ONE_CLICK_STUCK_MS, USER_AGENT_KEPT_MAX_CHARS } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import { stopAll, withdraw } from '#consent/consent.ts'
import type { Sender } from '#consent/types.ts'
import { resolveHeld } from '#delivery/delivery.ts'
import type { House } from '#store/house.ts'
import { Together } from '#store/together.ts'
import { type AccountId, SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import { readToken } from '#wire/token.ts'
import type { Unknown } from './addressee.ts'
import { signalLeft } from './leaving.ts'
import * as store from './one-click-store.ts'
import { findRun, type RunOfMessage } from './store.ts'

type Click = store.Click & { readonly account: AccountId }

export class OneClick {
  readonly #house: House
  readonly #runs = new Map<number, RunOfMessage>()
  readonly #clicks: Together<Click, boolean>

  constructor(house: House) {
    this.#house = house
    this.#clicks = new Together(items => takeAll(house, items), { lanes: ONE_CLICK_LANES })
  }

  /** It has happened when this returns. Twice is once. Undefined for a link that belongs to no message: such leave more than one thing. */
  async leave(token: string, sender: Sender): Promise<Result<'left', Unknown> | undefined> {
    const ref = readToken(this.#house.keys.key('link'), token)
    if (ref?.kind !== 'run') return undefined
    const run = await this.#run(ref.run)
    if (!run) return no('unknown')
    const { account, run: id, purpose } = run
    const { ip, userAgent } = sender
    const by = { ip, userAgent: userAgent.slice(0, USER_AGENT_KEPT_MAX_CHARS) }
    return (await this.#clicks.add({ account, run: id, seq: ref.seq, purpose, ...by })) ? yes('left') : no('unknown')
  }

  async #run(number: number): Promise<RunOfMessage | undefined> {
    const known = this.#runs.get(number)
    const found = known ?? (await findRun(this.#house, number))
    if (found && !known) this.#runs.set(number, found)
    if (this.#runs.size > RUNS_KNOWN_MAX) this.#runs.clear()
    return found
  }
}
const RUNS_KNOWN_MAX = 1_000

/** For each whether there was such a recipient. */
async function takeAll(house: House, clicks: readonly Click[]): Promise<readonly boolean[]> {
  const known = new Set<string>()
  for (const [account, own] of Map.groupBy(clicks, it => it.account))
    for (const name of await takeTurn(house, { account, actor: ADDRESSEE }, turn => take(turn, own))) known.add(name)
  return clicks.map(it => known.has(nameOf(it)))
}
const ADDRESSEE = { kind: 'contact', id: 'addressee' } as const
const nameOf = ({ run, seq }: Pick<Click, 'run' | 'seq'>) => `${run} ${String(seq)}`

async function take(turn: Turn, clicks: readonly Click[]): Promise<readonly string[]> {
  const found = await store.keep(turn, clicks)
  if (found.length > 0) {
    await stopAll(turn, 'email', found)
    turn.emit('one-click.left', {})
  }
  return found.map(nameOf)
}

/** Each withdrawal into the log, in a turn of its own with others; until none is left. */
export async function writeLeft(house: House, account: AccountId): Promise<void> {
  const who = { account, actor: ADDRESSEE }
  while ((await takeTurn(house, who, writeSome)) === ONE_CLICK_PAGE);
}

async function writeSome(turn: Turn): Promise<number> {
  const waiting = await store.nextOf(turn, ONE_CLICK_PAGE)
  for (const { run, seq, subject, purpose, ip, userAgent } of waiting) {
    const sender = { ip, userAgent }
    const left = await withdraw(turn, {
      subject,
      channel: 'email',
      purposes: [purpose],
      via: 'list-unsubscribe-post',
      sender,
    })
    await signalLeft(turn, { run, seq }, left)
    await resolveHeld(turn, { run, seq }, 'accepted', { kind: 'left' })
  }
  await store.forget(turn, waiting)
  return waiting.length
}

/** A job that everybody gave up on is said again. */
export async function takeUpAgain(house: House): Promise<void> {
  const before = new Date(house.clock.nowMs() - ONE_CLICK_STUCK_MS)
  for (const account of await store.stuckIn(house, before))
    await takeTurn(house, { account, actor: SYSTEM }, async turn => turn.emit('one-click.left', {}))
}
