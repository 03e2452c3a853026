/** A line to the handset in the sandbox: nothing leaves the house, and what is written down was taken. */

import { SANDBOX_TEXTS_PER_TURN } from '#base/limits.ts'
import type { House } from '#store/house.ts'
import { type AccountId, SYSTEM, takeTurn } from '#store/turn.ts'
import { receiveTexts } from './sandbox.ts'
import type { Line, LineOptions, TextMessage, TextTrouble } from './types.ts'

export const openSandboxLine = (house: House, account: AccountId, options: LineOptions): Line =>
  new SandboxLine(house, account, options)

class SandboxLine implements Line {
  readonly #house: House
  readonly #account: AccountId
  readonly #options: LineOptions
  #working: Promise<void> | undefined
  #isStopping = false
  underWay = 0

  constructor(house: House, account: AccountId, options: LineOptions) {
    this.#house = house
    this.#account = account
    this.#options = options
  }

  wake(): void {
    this.#working ??= this.#work().finally(() => {
      this.#working = undefined
    })
  }

  async stop(): Promise<void> {
    this.#isStopping = true
    await this.#working
  }

  async #work(): Promise<void> {
    for (let taken = this.#take(); taken.length > 0; taken = this.#take()) await this.#deliver(taken)
  }

  #take(): TextMessage[] {
    const taken: TextMessage[] = []
    while (taken.length < SANDBOX_TEXTS_PER_TURN && !this.#isStopping) {
      const text = this.#options.take()
      if (!text) break
      taken.push(text)
    }
    this.underWay = taken.length
    return taken
  }

  async #deliver(taken: readonly TextMessage[]): Promise<void> {
    const noted = await Promise.all(taken.map(text => noteOne(text)))
    const leaving = noted.flatMap(text => (text?.mayLeave() ? [text] : (text?.settle({ is: 'withheld' }), [])))
    try {
      const who = { account: this.#account, actor: SYSTEM }
      const ids = await takeTurn(this.#house, who, turn => receiveTexts(turn, leaving))
      for (const [i, text] of leaving.entries()) text.settle({ is: 'accepted', ids: [ids[i] ?? ''] })
    } catch (cause) {
      const trouble = troubleOf(cause)
      for (const text of leaving) text.settle({ is: 'untouched', trouble })
    }
    this.underWay = 0
  }
}

/** Undefined where it has ended already. */
async function noteOne(text: TextMessage): Promise<TextMessage | undefined> {
  if (!text.mayLeave()) return void text.settle({ is: 'withheld' })
  try {
    await text.attempted()
    return text
  } catch (cause) {
    return void text.settle({ is: 'untouched', trouble: troubleOf(cause) })
  }
}

const troubleOf = (cause: unknown): TextTrouble => ({
  at: 'submit',
  why: 'not-journaled',
  detail: cause instanceof Error ? cause.message : String(cause),
  lasting: false,
})
