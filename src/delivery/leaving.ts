/** A message on its way out. There is none without a pass: what hands mail over takes these and nothing else [AS-03]. */

import type { Message, Outcome } from '#wire/smtp/types.ts'
import type { Letter } from './letter.ts'
import type { Pass } from './rules.ts'

type Asked = {
  readonly mayLeave: () => boolean
  readonly attempted: () => Promise<void>
  readonly settle: (outcome: Outcome) => void
}

export class Leaving implements Message {
  readonly from: string
  readonly to: string
  readonly data: Buffer
  readonly utf8: boolean
  readonly #asked: Asked

  constructor(pass: Pass, letter: Letter, asked: Asked) {
    this.to = pass.to
    this.from = letter.from
    this.data = letter.data
    this.utf8 = letter.utf8
    this.#asked = asked
  }

  mayLeave(): boolean {
    return this.#asked.mayLeave()
  }

  attempted(): Promise<void> {
    return this.#asked.attempted()
  }

  settle(outcome: Outcome): void {
    this.#asked.settle(outcome)
  }
}
