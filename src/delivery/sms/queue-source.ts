/**
 * Service texts on their way. Each goes through two phases: “attempted” is in the database before it leaves, and what became
 * of it after. Whoever takes over the lines finds what was attempted and not settled, and says that nobody knows.
 */

import { newId } from '#base/id.ts'
import { SERVICE_TEXT_AGAIN_MS, SERVICE_TEXTS_TAKEN_MAX } from '#base/limits.ts'
import type { House } from '#store/house.ts'
import { type AccountId, SYSTEM, takeTurn, type Turn } from '#store/turn.ts'
import { idForms } from '#wire/sms/smpp/receipt.ts'
import type { MessageId } from '../types.ts'
import { settleText } from './queue.ts'
import { isBarred, type Prepared, prepare } from './queue-ready.ts'
import * as store from './queue-store.ts'
import type { Full, Source, Switchboard, TextExit, TextMessage, TextOutcome } from './types.ts'

type Waiting = { readonly prepared: Prepared; readonly message: TextMessage }

export class ServiceTexts implements Source {
  readonly #house: House
  readonly #board: Pick<Switchboard, 'wake'>
  #crown = ''
  readonly #waiting = new Map<string, Waiting[]>()
  /** What is being written about texts that have ended, or are put back. */
  readonly #writing = new Set<Promise<void>>()
  #looking: Promise<void> | undefined

  constructor(house: House, board: Pick<Switchboard, 'wake'>) {
    this.#house = house
    this.#board = board
  }

  async onCrown(): Promise<void> {
    this.#crown = newId('crw', this.#house.clock.nowMs())
    for (const left of await store.leftBehind(this.#house, this.#crown)) await this.#takeOver(left)
  }

  async onFall(): Promise<void> {
    await this.#looking
    for (const key of [...this.#waiting.keys()]) this.#letGo(key)
    await Promise.all(this.#writing)
  }

  /** What is due is taken, and put where its line finds it. */
  onNews(): void {
    this.#looking ??= this.#takeDue()
      .catch((cause: Error) => this.#house.log.warn({ cause: cause.stack }, 'service texts could not be taken'))
      .finally(() => {
        this.#looking = undefined
      })
  }

  take(exit: TextExit, full: Full): TextMessage | undefined {
    const waiting = this.#waiting.get(exit.key)
    const at = waiting?.findIndex(({ message }) => !full.has(message.country)) ?? -1
    const [taken] = at < 0 ? [] : (waiting?.splice(at, 1) ?? [])
    if (waiting?.length === 0) this.#waiting.delete(exit.key)
    return taken?.message
  }

  onGone({ key }: Pick<TextExit, 'key'>): void {
    this.#letGo(key)
  }

  #letGo(key: string): void {
    const waiting = this.#waiting.get(key) ?? []
    this.#waiting.delete(key)
    for (const { prepared } of waiting)
      this.#write(prepared.account, turn => this.#putBack(turn, prepared.id, 0, 'another-route'))
  }

  /** Another had it in hand, and may still be alive: whoever writes first has it. */
  #takeOver({ account, message, state, crown }: Awaited<ReturnType<typeof store.leftBehind>>[number]): Promise<void> {
    return this.#turn(account, async turn => {
      if (state === 'taken') await store.putBack(turn, message, crown, turn.now, 'taken-over')
      else await settleText(turn, message, { result: 'uncertain', detail: 'taken-over' })
    })
  }

  async #takeDue(): Promise<void> {
    const room = SERVICE_TEXTS_TAKEN_MAX - [...this.#waiting.values()].reduce((sum, its) => sum + its.length, 0)
    for (const { account, message } of await store.dueTexts(this.#house, Math.max(0, room)))
      await this.#takeOne(account, message)
  }

  async #takeOne(account: AccountId, id: MessageId): Promise<void> {
    const prepared = await this.#turn(account, turn => prepare(turn, id, this.#crown))
    if (!prepared) return
    const { key } = prepared.exit
    this.#waiting.set(key, [...(this.#waiting.get(key) ?? []), { prepared, message: this.#messageOf(prepared) }])
    if (!this.#board.wake(prepared.exit)) this.#letGo(key)
  }

  #messageOf(it: Prepared): TextMessage {
    let isStopped = false
    const { text, ...rest } = it.leaves
    return {
      ...rest,
      text,
      mayLeave: () => !isStopped && this.#house.clock.nowMs() < it.expiresAtMs,
      attempted: async () => {
        isStopped = await this.#turn(it.account, turn => this.#attempt(turn, it))
      },
      settle: outcome => this.#write(it.account, turn => this.#settle(turn, it, outcome)),
    }
  }

  /** True where it must not leave any more: asked again right before the bytes do [EN-01]. */
  async #attempt(turn: Turn, it: Prepared): Promise<boolean> {
    const { exit, leaves } = it
    const attempt = {
      reference: leaves.reference,
      route: exit.route ?? null,
      live: exit.kind !== 'sandbox',
      parts: leaves.parts.length,
    }
    if (!(await store.attemptText(turn, it.id, this.#crown, attempt))) throw new Error('another keeps the lines by now')
    return isBarred(turn, it.kind)
  }

  async #settle(turn: Turn, it: Prepared, outcome: TextOutcome): Promise<void> {
    const end = (settled: store.Settled) => settleText(turn, it.id, settled).then(() => {})
    switch (outcome.is) {
      case 'accepted':
        return end({ result: 'accepted', ids: formsOf(outcome.ids) })
      case 'uncertain':
        return end({ result: 'uncertain', ids: formsOf(outcome.ids), detail: outcome.trouble.why })
      case 'refused':
        if (outcome.taken === 0 && (outcome.kind !== 'permanent' || outcome.about === 'route'))
          return this.#putBack(turn, it.id, SERVICE_TEXT_AGAIN_MS, outcome.text || outcome.code)
        return end({ result: 'refused', code: outcome.code, detail: outcome.text })
      case 'untouched':
        return this.#putBack(turn, it.id, SERVICE_TEXT_AGAIN_MS, outcome.trouble.why)
      case 'withheld':
        return this.#putBack(turn, it.id, SERVICE_TEXT_AGAIN_MS, 'withheld') // Looked at again: it may be over, or wait.
    }
  }

  async #putBack(turn: Turn, id: MessageId, pauseMs: number, why: string): Promise<void> {
    await store.putBack(turn, id, this.#crown, new Date(turn.nowMs + pauseMs), why)
  }

  #turn<T>(account: AccountId, work: (turn: Turn) => Promise<T>): Promise<T> {
    return takeTurn(this.#house, { account, actor: SYSTEM }, work)
  }

  /** What cannot be written stays as it was: attempted, and uncertain to whoever keeps the lines next. */
  #write(account: AccountId, work: (turn: Turn) => Promise<void>): void {
    const writing = this.#turn(account, work)
      .catch((cause: Error) =>
        this.#house.log.error({ cause: cause.message }, 'what became of a text could not be written'),
      )
      .finally(() => this.#writing.delete(writing))
    this.#writing.add(writing)
  }
}

const formsOf = (ids: readonly string[]): string[] => [...new Set(ids.flatMap(id => [id, ...idForms(id)]))]
