/** What lines hear is written down by the hundred: while one turn writes, the next ones gather. */

import { TEXTS_HEARD_PER_TURN } from '#base/limits.ts'
import type { House } from '#store/house.ts'
import { type AccountId, SYSTEM, takeTurn } from '#store/turn.ts'
import type { InboundPart } from '#wire/sms/join.ts'
import { keepPart, partsLeft, takeInbound, takeReceipts } from './told.ts'
import type { LineInbound, LineReceipt, TextExit, TextRouteId } from './types.ts'

type Waiting = { readonly receipt: LineReceipt; readonly done: () => void; readonly failed: (cause: unknown) => void }

export class Heard {
  readonly #house: House
  readonly #waiting = new Map<TextRouteId, Waiting[]>()
  readonly #writing = new Set<TextRouteId>()

  constructor(house: House) {
    this.#house = house
  }

  /** Resolves when it is written down. */
  receipt({ account, route }: TextExit, receipt: LineReceipt): Promise<void> {
    if (route === undefined) return Promise.resolve()
    return new Promise((done, failed) => {
      const waiting = this.#waiting.get(route) ?? []
      waiting.push({ receipt, done, failed })
      this.#waiting.set(route, waiting)
      if (!this.#writing.has(route)) void this.#write(account, route)
    })
  }

  async inbound({ account, route }: TextExit, inbound: LineInbound): Promise<void> {
    if (route === undefined) return
    await takeTurn(this.#house, { account, actor: SYSTEM }, turn => takeInbound(turn, route, inbound))
  }

  async part({ account, route }: TextExit, part: InboundPart): Promise<void> {
    if (route === undefined) return
    await takeTurn(this.#house, { account, actor: SYSTEM }, turn => keepPart(turn, route, part))
  }

  async partsLeft({ account, route }: TextExit): Promise<readonly InboundPart[]> {
    if (route === undefined) return []
    return takeTurn(this.#house, { account, actor: SYSTEM }, turn => partsLeft(turn, route))
  }

  async #write(account: AccountId, route: TextRouteId): Promise<void> {
    this.#writing.add(route)
    for (let batch = this.#next(route); batch.length > 0; batch = this.#next(route)) {
      try {
        const receipts = batch.map(it => it.receipt)
        await takeTurn(this.#house, { account, actor: SYSTEM }, turn => takeReceipts(turn, route, receipts))
        for (const { done } of batch) done()
      } catch (cause) {
        for (const { failed } of batch) failed(cause)
      }
    }
    this.#writing.delete(route)
    this.#waiting.delete(route)
  }

  #next(route: TextRouteId): Waiting[] {
    return this.#waiting.get(route)?.splice(0, TEXTS_HEARD_PER_TURN) ?? []
  }
}
