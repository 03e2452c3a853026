/** A connection to a server: bytes out, answers in, and one end. What the words mean is for others. */

import type { Socket } from 'node:net'
import { Deadline } from './deadline.ts'
import { type Answer, ReplyReader } from './reply.ts'
import type { Trouble } from './types.ts'

export type Ending = { readonly why: Trouble['why']; readonly detail?: string }

/** Who listens. Each answer comes to `answer`; `end` comes once, and nothing after it. */
export type Listener = { answer(answer: Answer): void; end(ending: Ending): void }

export class Line {
  readonly #socket: Socket
  readonly #reader = new ReplyReader()
  readonly #deadline = new Deadline(() => this.close({ why: 'too-slow' }))
  readonly #take = (answer: Answer) => {
    this.#listener?.answer(answer)
    return this.isOpen
  }
  #listener: Listener | undefined
  /** How often bytes came. */
  readings = 0
  #ending: Ending | undefined

  constructor(socket: Socket) {
    this.#socket = socket
    socket.setNoDelay(true)
    socket.on('data', this.#onData)
    socket.on('error', this.#onError)
    socket.on('close', this.#onClose)
    if (socket.destroyed) this.#onClose()
  }

  readonly #onData = (bytes: Buffer) => {
    this.readings += 1
    if (this.isOpen && !this.#reader.read(bytes, this.#take)) this.close({ why: 'not-smtp' })
  }
  readonly #onError = (cause: Error) => this.close({ why: 'hung-up', detail: cause.message })
  readonly #onClose = () => this.close({ why: 'hung-up' })

  get isOpen(): boolean {
    return this.#ending === undefined
  }

  /** From now on this one hears. If the line has ended already, it hears that next. */
  listen(listener: Listener): void {
    this.#listener = listener
    const ending = this.#ending
    if (ending) queueMicrotask(() => listener.end(ending))
  }

  /** The line ends by itself when nothing has cleared or moved the deadline until then. */
  within(ms: number): void {
    this.#deadline.set(ms)
  }

  unhurried(): void {
    this.#deadline.clear()
  }

  write(text: string): void {
    if (this.isOpen) this.#socket.write(text)
  }

  /** In one flight. The bytes stay unchanged until the server has answered to them. */
  writeAll(...parts: readonly (Buffer | string)[]): void {
    if (!this.isOpen) return
    this.#socket.cork()
    for (const part of parts) this.#socket.write(part)
    this.#socket.uncork()
  }

  /** Resolves when these bytes have left this process, or the line has ended. */
  async writeBlock(bytes: Buffer): Promise<void> {
    if (this.isOpen) await new Promise<void>(resolve => void this.#socket.write(bytes, () => resolve()))
  }

  /** Ends the line at once; whoever listens is told why. */
  close(ending: Ending): void {
    if (!this.isOpen) return
    this.#ending = ending
    this.#deadline.stop()
    this.#socket.destroy()
    this.#listener?.end(ending)
  }

  /** The socket, for TLS to be spoken over it. This line is over, and nobody is told. */
  release(): Socket {
    this.#ending = { why: 'stopped' }
    this.#deadline.stop()
    this.#socket.off('data', this.#onData).off('error', this.#onError).off('close', this.#onClose)
    return this.#socket
  }
}
