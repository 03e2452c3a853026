/**
 * A server that takes mail as fast as it can and counts it: a process of its own, so that the senders under measurement
 * share nothing with it. Recipients are numbered by the first digits of their address.
 */

import { fork } from 'node:child_process'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { fileURLToPath } from 'node:url'

export type SinkReport = {
  readonly messages: number
  readonly bytes: number
  /** Different recipients, and those who got more than one message. */
  readonly reached: number
  readonly doubled: number
  readonly connections: number
}

export type Sink = {
  readonly port: number
  readonly pid: number
  report(): Promise<SinkReport>
  reset(): Promise<void>
  stop(): Promise<void>
}

/** `delayMs`: how long each answer takes, as over a network. */
export async function openSink({ delayMs = 0 }: { readonly delayMs?: number } = {}): Promise<Sink> {
  const child = fork(fileURLToPath(import.meta.url), ['serve', String(delayMs)])
  const next = async <T>() => {
    const answer = Promise.withResolvers<T>()
    const heard = (it: unknown) => answer.resolve(it as T) // What `serve` below sends.
    const gone = () => answer.reject(new Error('the sink is gone'))
    child.once('message', heard).once('exit', gone)
    return answer.promise.finally(() => child.off('message', heard).off('exit', gone))
  }
  const { port } = await next<{ port: number }>()
  const ask = <T>(what: string) => {
    child.send(what)
    return next<T>()
  }
  return {
    port,
    pid: child.pid ?? 0,
    report: () => ask<SinkReport>('report'),
    reset: async () => void (await ask('reset')),
    stop: async () => {
      const gone = new Promise(resolve => child.once('exit', resolve))
      child.kill()
      await gone
    },
  }
}

const RECIPIENTS_MAX = 2 ** 24
const END = Buffer.from('\r\n.\r\n')
const LF = 0x0a

class Counts {
  #times = new Uint8Array(RECIPIENTS_MAX)
  messages = 0
  bytes = 0
  reached = 0
  doubled = 0
  connections = 0

  take(recipient: number, bytes: number): void {
    this.messages += 1
    this.bytes += bytes
    const times = (this.#times[recipient] ?? 0) + 1
    this.#times[recipient] = Math.min(times, 255)
    if (times === 1) this.reached += 1
    if (times === 2) this.doubled += 1
  }

  reset(): void {
    this.#times = new Uint8Array(RECIPIENTS_MAX)
    this.messages = this.bytes = this.reached = this.doubled = this.connections = 0
  }
}

/** One connection: commands, or a body whose end is searched for. */
class Peer {
  readonly #socket: Socket
  readonly #counts: Counts
  readonly #delayMs: number
  #rest: Buffer | undefined
  #inBody = false
  #bodyBytes = 0
  /** Of a BDAT (RFC 3030) the bytes that have not come. */
  #chunkLeft = 0
  #recipient = -1
  #out = ''

  constructor(socket: Socket, counts: Counts, delayMs: number) {
    this.#socket = socket
    this.#counts = counts
    this.#delayMs = delayMs
    socket.on('error', () => {}).on('data', bytes => this.#read(bytes))
    this.#say('220 sink.example ESMTP\r\n')
    this.#flush()
  }

  #read(bytes: Buffer): void {
    const all = this.#rest ? Buffer.concat([this.#rest, bytes]) : bytes
    let at = 0
    while (at < all.length) {
      const next = this.#inBody
        ? this.#body(all, at)
        : this.#chunkLeft > 0
          ? this.#chunk(all, at)
          : this.#command(all, at)
      if (next < 0) break
      at = next
    }
    this.#rest = at < all.length ? this.#keep(all, at) : undefined
    this.#flush()
  }

  /** Of a body only what may be the beginning of its end. */
  #keep(all: Buffer, at: number): Buffer {
    const from = this.#inBody ? Math.max(at, all.length - END.length + 1) : at
    this.#bodyBytes += this.#inBody ? from - at : 0
    return all.subarray(from)
  }

  #body(all: Buffer, at: number): number {
    const end = all.indexOf(END, at)
    if (end < 0) return -1
    this.#bodyBytes += end - at
    this.#inBody = false
    this.#taken()
    return end + END.length
  }

  #chunk(all: Buffer, at: number): number {
    const came = Math.min(this.#chunkLeft, all.length - at)
    this.#chunkLeft -= came
    this.#bodyBytes += came
    if (this.#chunkLeft === 0) this.#taken()
    return at + came
  }

  #taken(): void {
    this.#counts.take(this.#recipient, this.#bodyBytes)
    this.#bodyBytes = 0
    this.#recipient = -1
    this.#say('250 2.0.0 Ok: queued\r\n')
  }

  #command(all: Buffer, at: number): number {
    const end = all.indexOf(LF, at)
    if (end < 0) return -1
    this.#obey(all.toString('latin1', at, end - 1))
    return end + 1
  }

  #obey(line: string): void {
    const verb = line.slice(0, 4).toUpperCase()
    if (verb === 'EHLO')
      this.#say(
        '250-sink.example\r\n250-PIPELINING\r\n250-SIZE 100000000\r\n250-8BITMIME\r\n250-CHUNKING\r\n250 ENHANCEDSTATUSCODES\r\n',
      )
    else if (verb === 'DATA') {
      this.#inBody = true
      this.#say('354 Go on\r\n')
    } else if (verb === 'BDAT') {
      if (this.#recipient < 0) return this.#say('503 5.5.1 Nobody to send it to\r\n')
      this.#chunkLeft = Number(line.split(' ')[1])
    } else if (verb === 'QUIT') {
      this.#say('221 2.0.0 Bye\r\n')
      this.#flush()
      this.#socket.end()
    } else {
      if (verb === 'RCPT') this.#recipient = Number(/\d+/.exec(line)?.[0] ?? 0) % RECIPIENTS_MAX
      this.#say('250 2.1.0 Ok\r\n')
    }
  }

  #say(text: string): void {
    this.#out += text
  }

  #flush(): void {
    const out = this.#out
    this.#out = ''
    if (out === '' || this.#socket.destroyed) return
    if (this.#delayMs > 0) setTimeout(() => this.#socket.write(out, 'latin1'), this.#delayMs)
    else this.#socket.write(out, 'latin1')
  }
}

function serve(delayMs: number): void {
  const counts = new Counts()
  const server = createServer({ noDelay: true }, socket => {
    counts.connections += 1
    void new Peer(socket, counts, delayMs)
  })
  server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }))
  process.on('message', what => {
    if (what === 'reset') counts.reset()
    const { messages, bytes, reached, doubled, connections } = counts
    process.send?.({ messages, bytes, reached, doubled, connections })
  })
  process.on('disconnect', () => process.exit(0))
}

if (process.argv[2] === 'serve' && process.send) serve(Number(process.argv[3] ?? 0))
