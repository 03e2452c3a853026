/** Where the demonstration happens, and its clock. */

import type { UserId } from '#accounts/types.ts'
import { Fault } from '#base/fault.ts'
import type { Result } from '#base/result.ts'
import type { SiteId } from '#sites/types.ts'
import type { House } from '#store/house.ts'
import { type AccountId, takeTurn, type Turn } from '#store/turn.ts'
import type { Asking } from './asking.ts'

/** What people at the harbour browse with. */
export const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

export type Place = { readonly house: House; readonly account: AccountId; readonly user: UserId }

/** A month that is being lived. `settle` does what is due, until nothing is. */
export type Life = {
  readonly place: Place
  readonly asking: Asking
  readonly site: SiteId
  readonly clock: Hurried
  readonly settle: () => Promise<void>
}

/** Goes where it is put, and never back. */
export class Hurried {
  #ms: number
  constructor(ms: number) {
    this.#ms = ms
  }
  nowMs(): number {
    return this.#ms
  }
  to(ms: number): void {
    this.#ms = Math.max(this.#ms, ms)
  }
  pass(ms: number): void {
    this.#ms += ms
  }
}

export const done = <T>(result: Result<T, unknown>, what: string): T => {
  if (!result.ok)
    throw new Fault(`the demonstration could not be filled: ${what} (${JSON.stringify(result.refusal)})`, false)
  return result.value
}

export const inTurn = <T>({ house, account, user }: Place, work: (turn: Turn) => Promise<T>): Promise<T> =>
  takeTurn(house, { account, actor: { kind: 'user', id: user } }, work)
