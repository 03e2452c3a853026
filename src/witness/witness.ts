/**
 * A witness (C2SP tlog-witness): it cosigns the checkpoints of logs that it knows, as long as each continues the one
 * before, and so makes it impossible for a log to show different people different histories. It has one key, a folder of
 * its own and no part of the server: an auditor, a customer or a sister installation runs it.
 */

import { createConnection, createServer, type Server } from 'node:net'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Clock, machineClock } from '#base/clock.ts'
import { Fault } from '#base/fault.ts'
import { SECOND_MS } from '#base/limits.ts'
import { type Bytes } from '#wire/bytes.ts'
import { cosigner } from '#wire/checkpoint.ts'
import { signatureLine } from '#wire/note.ts'
import { keepState, keyIn, lastOf, logsIn, type WitnessKey } from './keeping.ts'
import { type Answer, answer, asked, type Asked, flawOf } from './rules.ts'

export { addLog, logsIn } from './keeping.ts'
export { serve } from './serve.ts'
export type { Answer }

export type Witness = {
  readonly name: string
  readonly vkey: string
  /** `POST /add-checkpoint`: what it answers to this body. */
  addCheckpoint(body: Bytes): Promise<Answer>
  close(): Promise<void>
}

/**
 * Opens the folder, and makes its key under `name` where it has none. One process at a time: a second one is refused.
 * @throws Fault when the folder is in use, or cannot be read.
 */
export async function openWitness(folder: string, name?: string, clock: Clock = machineClock): Promise<Witness> {
  const key = keyIn(folder, name)
  if (!key)
    throw new Fault(`there is no key in ${folder}. Give the witness a name: --name witness.example.org/w1`, false)
  const lock = await lockOf(folder)
  const queue = new Queue()
  return {
    name: key.name,
    vkey: key.vkey,
    async addCheckpoint(body) {
      const request = asked(body, logsIn(folder))
      if (!request.ok) return request.refusal
      return queue.after(request.value.checkpoint.origin, () => cosigned(folder, key, request.value, clock))
    },
    async close() {
      await queue.end()
      await new Promise(done => lock.close(done))
    },
  }
}

/** Whoever asks about one log is answered one after the other: looking and keeping are one act. */
class Queue {
  readonly #last = new Map<string, Promise<unknown>>()

  async after<T>(name: string, work: () => T): Promise<T> {
    const before = this.#last.get(name)
    const done = (async () => {
      await before?.catch(() => {})
      return work()
    })()
    this.#last.set(name, done)
    try {
      return await done
    } finally {
      if (this.#last.get(name) === done) this.#last.delete(name)
    }
  }

  async end(): Promise<void> {
    await Promise.allSettled(this.#last.values())
  }
}

/** What is cosigned is kept before anybody gets it. The same checkpoint again is cosigned again, with a new time. */
function cosigned(folder: string, key: WitnessKey, it: Asked, clock: Clock): Answer {
  const { checkpoint, note, signed } = it
  const last = lastOf(folder, checkpoint.origin)
  const flaw = flawOf(it, last)
  if (flaw) return flaw
  const signer = cosigner(key.name, key.seed, Math.floor(clock.nowMs() / SECOND_MS))
  const line = signatureLine(signer.name, signer.id, signer.sign(signed.text))
  const isKept =
    checkpoint.size === last.size || keepState(folder, checkpoint.origin, checkpoint.size, `${note}${line}`)
  return isKept ? { ...answer(200, ''), body: line } : answer(503, 'another process keeps the same place: ask again')
}

/** A socket in the folder: who listens on it has the folder, and it falls silent with its process. */
async function lockOf(folder: string): Promise<Server> {
  const path = join(folder, 'lock')
  const taken = await listenOn(path)
  if (taken) return taken
  if (await answers(path)) throw new Fault(`another witness works in ${folder}`, false)
  rmSync(path, { force: true })
  const server = await listenOn(path)
  if (!server) throw new Fault(`another witness works in ${folder}`, false)
  return server
}

const listenOn = (path: string): Promise<Server | undefined> =>
  new Promise((resolve, reject) => {
    const server = createServer(socket => socket.destroy())
    server.once('error', (cause: NodeJS.ErrnoException) =>
      cause.code === 'EADDRINUSE' ? resolve(undefined) : reject(cause),
    )
    server.listen(path, () => resolve(server.unref()))
  })

const answers = (path: string): Promise<boolean> =>
  new Promise(resolve => {
    const socket = createConnection(path)
    socket.once('connect', () => (socket.destroy(), resolve(true)))
    socket.once('error', () => resolve(false))
  })
