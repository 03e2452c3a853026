/** A text on its way out. There is none without a pass: what hands a run's texts over takes these and nothing else [AS-03]. */

import type { Pass } from '../rules.ts'
import type { TextLetter } from './letter.ts'
import type { TextMessage, TextOutcome } from './types.ts'

type Asked = {
  readonly mayLeave: () => boolean
  readonly attempted: () => Promise<void>
  readonly settle: (outcome: TextOutcome) => void
}
type Letter = TextLetter & { readonly validForSeconds?: number }

export class LeavingText implements TextMessage {
  readonly to: string
  readonly from: string
  readonly country: string
  readonly text: string
  readonly encoding: TextLetter['encoding']
  readonly parts: TextLetter['parts']
  readonly reference: number
  readonly ref: string
  readonly validForSeconds?: number
  readonly #asked: Asked

  constructor(pass: Pass, letter: Letter, asked: Asked) {
    this.to = pass.to
    this.from = letter.from
    this.country = letter.country
    this.text = letter.text
    this.encoding = letter.encoding
    this.parts = letter.parts
    this.reference = letter.reference
    this.ref = letter.ref
    if (letter.validForSeconds !== undefined) this.validForSeconds = letter.validForSeconds
    this.#asked = asked
  }

  mayLeave(): boolean {
    return this.#asked.mayLeave()
  }

  attempted(): Promise<void> {
    return this.#asked.attempted()
  }

  settle(outcome: TextOutcome): void {
    this.#asked.settle(outcome)
  }
}
