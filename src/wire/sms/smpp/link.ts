/** A connection to a server: PDUs out, PDUs in, and one end. What they mean is for others. */

import type { Socket } from 'node:net'
import { decodePdu, FrameReader, type PduFlaw } from './codec.ts'
import type { Pdu } from './commands.ts'
import type { Trouble } from './types.ts'

export type Ending = { readonly why: Trouble['why']; readonly detail?: string }

/** `end` comes once, and nothing after it. `begin` and `done` stand around the PDUs that came together. */
export type Listener = {
  begin(): void
  pdu(pdu: Pdu): void
  flaw(flaw: PduFlaw): void
  done(): void
  end(ending: Ending): void
}

export class Link {
  readonly #socket: Socket
  readonly #frames = new FrameReader()
  readonly #listener: Listener
  #isCorked = false
  #isOpen = true

  constructor(socket: Socket, listener: Listener) {
    this.#socket = socket
    this.#listener = listener
    socket.setNoDelay(true)
    socket.on('data', bytes => this.#heard(bytes))
    socket.on('error', cause => this.close({ why: 'hung-up', detail: cause.message }))
    socket.on('close', () => this.close({ why: 'hung-up' }))
    if (socket.destroyed) queueMicrotask(() => this.close({ why: 'hung-up' }))
  }

  get isOpen(): boolean {
    return this.#isOpen
  }

  /** What is written in one tick leaves in one flight. */
  write(bytes: Buffer): void {
    if (!this.#isOpen) return
    if (!this.#isCorked) {
      this.#isCorked = true
      this.#socket.cork()
      process.nextTick(() => {
        this.#isCorked = false
        this.#socket.uncork()
      })
    }
    this.#socket.write(bytes)
  }

  /** Ends it at once; whoever listens is told why. */
  close(ending: Ending): void {
    if (!this.#isOpen) return
    this.#isOpen = false
    this.#socket.destroy()
    this.#listener.end(ending)
  }

  #heard(bytes: Buffer): void {
    if (!this.#isOpen) return
    this.#listener.begin()
    if (!this.#frames.read(bytes, this.#take))
      this.close({ why: 'not-smpp', detail: 'a frame that is shorter than its header, or longer than any' })
    if (this.#isOpen) this.#listener.done()
  }

  readonly #take = (frame: Buffer): boolean => {
    const read = decodePdu(frame)
    if (read.ok) this.#listener.pdu(read.value)
    else this.#listener.flaw(read.refusal)
    return this.#isOpen
  }
}
