/** A message while it is here: its parts, what was answered to each, and what that comes to. */

import { SMPP_PART_TRIES_MAX } from '#base/limits.ts'
import { statusOf } from './statuses.ts'
import type { Submit } from './submit.ts'
import type { Message, Outcome, Trouble } from './types.ts'

/** One part, which leaves as one PDU. */
export type Unit = { readonly job: Job; readonly submit: Submit; readonly at: number; sentAtMs: number; tries: number }

export type Verdict =
  | { readonly is: 'over'; readonly outcome: Outcome }
  /** Others are there already, and whoever reads them has half a message: these are said again. */
  | { readonly is: 'again'; readonly units: readonly Unit[] }

export class Job {
  readonly message: Message
  readonly units: readonly Unit[]
  readonly #ids: (string | undefined)[]
  /** Turned away for the moment. */
  #again: Unit[] = []
  #againCode = 0
  #refusedBy = 0
  #lost: Trouble | undefined
  /** Parts that have not left, and parts on their way. */
  #waiting: number
  #open = 0
  /** Counts messages over one bind, from the first part on. */
  order = 0

  constructor(message: Message, submits: readonly Submit[]) {
    this.message = message
    this.units = submits.map((submit, at) => ({ job: this, submit, at, sentAtMs: 0, tries: 0 }))
    this.#ids = submits.map(() => undefined)
    this.#waiting = submits.length
  }

  /** None of its parts needs to leave any more. */
  get isDoomed(): boolean {
    return this.#refusedBy !== 0 || this.#lost !== undefined
  }

  get hasLeft(): boolean {
    return this.order > 0
  }

  leaves(unit: Unit, nowMs: number): void {
    unit.sentAtMs = nowMs
    unit.tries += 1
    this.#waiting -= 1
    this.#open += 1
  }

  answered(unit: Unit, code: number, id: string): void {
    this.#open -= 1
    if (code === 0) this.#ids[unit.at] = id
    else if (statusOf(code).kind === 'permanent' || unit.tries >= SMPP_PART_TRIES_MAX) this.#refusedBy ||= code
    else {
      this.#again.push(unit)
      this.#againCode ||= code
    }
  }

  /** Nobody answered for it. */
  lost(trouble: Trouble): void {
    this.#open -= 1
    this.#lost ??= trouble
  }

  /** Undefined: it is not over. */
  verdict(): Verdict | undefined {
    if (this.#open > 0) return undefined
    const ids = this.#taken
    if (this.#lost) return over({ is: 'uncertain', ids, trouble: this.#lost })
    const code = this.#refusedBy || (ids.length === 0 ? this.#againCode : 0)
    if (code !== 0) return over({ is: 'refused', code, status: statusOf(code), taken: ids.length })
    if (this.#waiting > 0) return undefined
    if (this.#again.length === 0) return over({ is: 'accepted', ids })
    const units = this.#again
    this.#again = []
    this.#againCode = 0
    this.#waiting = units.length
    return { is: 'again', units }
  }

  /** The line has ended before it was over. */
  cut(trouble: Trouble): Outcome {
    const ids = this.#taken
    return this.#open > 0 || ids.length > 0 ? { is: 'uncertain', ids, trouble } : { is: 'untouched', trouble }
  }

  get #taken(): readonly string[] {
    return this.#ids.filter(id => id !== undefined)
  }
}

const over = (outcome: Outcome): Verdict => ({ is: 'over', outcome })
