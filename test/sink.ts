/** An SMTP server on loopback that takes everything and writes down whom it took it for, before it answers. */

import { type AddressInfo, createServer, type Socket } from 'node:net'

export type Sink = {
  readonly port: number
  /** How often each recipient was taken for, and since when at the earliest the last one may have been there (machine's clock). */
  readonly taken: ReadonlyMap<string, { readonly count: number; readonly atMs: number }>
  /** The newest message to each, as it arrived. */
  readonly letters: ReadonlyMap<string, string>
  /** The newest message, as it arrived. */
  readonly last: string
  /** Where those connected from that handed something over. */
  readonly sources: ReadonlySet<string>
  close(): Promise<void>
}

export type SinkOptions = {
  /** How long the answer to a message takes. */
  readonly answerMs?: () => number
  /** What is said to the recipient instead of 250. */
  readonly refuse?: (to: string) => string | undefined
}

export async function openSink(options: SinkOptions = {}): Promise<Sink> {
  const taken = new Map<string, { count: number; atMs: number }>()
  const sockets = new Set<Socket>()
  const sink = { last: '', beatMs: Date.now(), beforeMs: Date.now() }
  // What is read after a beat came after the beat before it, however busy the machine is.
  const heart = setInterval(() => {
    sink.beforeMs = sink.beatMs
    sink.beatMs = Date.now()
  }, BEAT_MS)
  const letters = new Map<string, string>()
  const sources = new Set<string>()
  const take = (to: string, data: string) => {
    letters.set(to, data)
    taken.set(to, { count: (taken.get(to)?.count ?? 0) + 1, atMs: sink.beforeMs })
    sink.last = data
  }
  const server = createServer(socket => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
    converse(socket, options, (to, data) => {
      sources.add(socket.remoteAddress ?? '')
      take(to, data)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port, // Of TCP, as it listens on a port.
    taken,
    letters,
    sources,
    get last() {
      return sink.last
    },
    async close() {
      const closed = new Promise(resolve => server.close(resolve))
      clearInterval(heart)
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}

const BEAT_MS = 5
const GREETING = '250-sink\r\n250-PIPELINING\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 ENHANCEDSTATUSCODES\r\n'

/** Commands one after another, however they come cut; a body is everything up to the lone dot. */
function converse(socket: Socket, { answerMs, refuse }: SinkOptions, take: (to: string, data: string) => void): void {
  let text = ''
  let to = ''
  let isBody = false
  let answering: Promise<void> = Promise.resolve()
  const say = (reply: string, ms = 0) => {
    answering = answering.then(async () => {
      if (ms > 0) await new Promise(resolve => setTimeout(resolve, ms))
      if (!socket.destroyed) socket.write(reply)
    })
  }
  socket.setNoDelay(true)
  say('220 sink ESMTP\r\n')
  socket.on('data', bytes => {
    text += bytes.toString('latin1')
    for (;;) {
      const end = text.indexOf(isBody ? '\r\n.\r\n' : '\r\n')
      if (end < 0) return
      const part = text.slice(0, end)
      text = text.slice(end + (isBody ? 5 : 2))
      if (isBody) {
        isBody = false
        take(to, part)
        say('250 2.0.0 taken\r\n', answerMs?.() ?? 0)
      } else command(part)
    }
  })
  const command = (line: string) => {
    const verb = line.slice(0, 4).toUpperCase()
    if (verb === 'EHLO') return say(GREETING)
    if (verb === 'RCPT') {
      const address = /<([^>]*)>/.exec(line)?.[1] ?? ''
      const no = refuse?.(address)
      if (no === undefined) to = address
      else to = ''
      return say(no === undefined ? '250 2.1.5 good\r\n' : `${no}\r\n`)
    }
    if (verb === 'DATA') {
      isBody = to !== ''
      return say(isBody ? '354 go on\r\n' : '503 5.5.1 nobody to send it to\r\n')
    }
    if (verb === 'QUIT') return say('221 2.0.0 bye\r\n')
    return say('250 2.0.0 fine\r\n')
  }
}
