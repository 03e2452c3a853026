/** One question, one answer: how a session begins. */

import { Broken, troubleOf } from './broken.ts'
import type { Ending, Line } from './line.ts'
import type { Answer } from './reply.ts'
import { replyOf } from './reply.ts'
import type { Step } from './types.ts'

export class Talk {
  readonly #line: Line
  #at: Step = 'greeting'
  #waiting: PromiseWithResolvers<Answer> | undefined
  #broken: Broken | undefined

  constructor(line: Line) {
    this.#line = line
    line.listen({ answer: answer => this.#heard(answer), end: ending => this.#ended(ending) })
  }

  /** @throws Broken when the line ends instead, or the server says that it is closing (421). */
  async hear(at: Step, ms: number): Promise<Answer> {
    this.#at = at
    this.#check()
    const answer = await this.#wait(ms)
    this.#check() // More may have come behind the answer than was asked for.
    if (answer.code === 421) throw new Broken(at, 'closing', { reply: replyOf(answer) })
    return answer
  }

  async ask(at: Step, command: string, ms: number): Promise<Answer> {
    this.#line.write(`${command}\r\n`)
    return this.hear(at, ms)
  }

  #check(): void {
    if (this.#broken) throw this.#broken
  }

  #wait(ms: number): Promise<Answer> {
    this.#line.within(ms)
    this.#waiting = Promise.withResolvers<Answer>()
    return this.#waiting.promise
  }

  #heard(answer: Answer): void {
    this.#line.unhurried()
    const waiting = this.#waiting
    this.#waiting = undefined
    if (waiting) waiting.resolve(answer)
    else this.#line.close({ why: 'not-smtp' })
  }

  #ended({ why, detail }: Ending): void {
    this.#broken = new Broken(this.#at, why, troubleOf(this.#at, why, { detail }))
    this.#waiting?.reject(this.#broken)
    this.#waiting = undefined
  }
}
