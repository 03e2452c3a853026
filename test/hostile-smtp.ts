/**
 * An SMTP server that does as it is told: honest where the script says nothing, and late, wrong, rude or gone where it
 * says so. It writes down what it took responsibility for, which is what a test compares with.
 */

import { readFileSync } from 'node:fs'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { createSecureContext, type SecureContext, TLSSocket } from 'node:tls'

export const VERBS = [
  'connect',
  'ehlo',
  'helo',
  'starttls',
  'auth',
  'rset',
  'mail',
  'rcpt',
  'data',
  'dot',
  'bdat', // heard when its bytes have come too; `keeps` as at `dot`
  'quit',
] as const
export type Verb = (typeof VERBS)[number]

/** What it does instead of the honest answer. `keeps`: the message at hand was taken, whatever is said. */
export type Act = {
  /** Raw bytes; without them it says nothing. */
  readonly say?: string
  readonly then?: 'hang-up' | 'reset' | 'stop-reading'
  /** One byte at a time; with `everyMs`, so far apart. */
  readonly slowly?: true
  readonly everyMs?: number
  /** At `dot` and `bdat` only: whether the message counts as taken. By default as the honest answer has it, which `say` replaces. */
  readonly keeps?: boolean
}

/** What it does at the nth command of a kind on this connection, counted from 0 like the connections. */
export type Script = (verb: Verb, nth: number, connection: number) => Act | undefined

export type Taken = { readonly from: string; readonly to: string; readonly data: string }

export type HostileServer = {
  readonly port: number
  /** What it took responsibility for, in order. */
  readonly taken: readonly Taken[]
  /** Everything it was told, line by line; bodies left out. */
  readonly heard: readonly string[]
  /** Recipients of messages whose final dot it saw. */
  readonly dotted: ReadonlySet<string>
  readonly connections: number
  /** The addresses that connected. */
  readonly sources: readonly string[]
  /** Commands that came together with the one before them. */
  readonly sentAhead: number
  close(): Promise<void>
}

const tls = (file: string) => readFileSync(new URL(`data/tls/${file}`, import.meta.url))
export const TEST_CA = tls('localhost.crt').toString()
/** Signed the certificates below; that of `localhost` is signed by itself. */
export const FAULTS_CA = tls('faults-ca.crt').toString()
/** Whose certificate a server shows: for `mx.example.org`, the same in the past, for another name, for localhost. */
export type Shows = 'localhost' | 'faults-mx' | 'faults-expired' | 'faults-other'
const contextOf = (shows: Shows) => createSecureContext({ cert: tls(`${shows}.crt`), key: tls(`${shows}.key`) })

const OFFERS = ['PIPELINING', 'SIZE 20000000', '8BITMIME', 'SMTPUTF8', 'ENHANCEDSTATUSCODES']

type Options = {
  readonly script?: Script
  readonly offers?: readonly string[]
  readonly offersInside?: readonly string[]
  readonly shows?: Shows
  /** Told of each message instead of `taken` keeping it. */
  readonly onTaken?: (taken: Taken) => void
  /** On this address and port; by default a free port of 127.0.0.1. */
  readonly at?: { readonly address: string; readonly port: number }
  /** Whether BDAT is known; by default as it is offered. */
  readonly knowsBdat?: boolean
}

export async function startHostile({
  script = () => undefined,
  offers = OFFERS,
  offersInside = offers,
  knowsBdat = offersInside.includes('CHUNKING'),
  shows = 'localhost',
  onTaken,
  at = { address: '127.0.0.1', port: 0 },
}: Options = {}): Promise<HostileServer> {
  const context = contextOf(shows)
  const taken: Taken[] = []
  const take = onTaken ?? ((it: Taken) => void taken.push(it))
  const heard: string[] = []
  const dotted = new Set<string>()
  const sockets = new Set<Socket>()
  const ahead = { count: 0 }
  const sources: string[] = []
  let connections = 0
  const server: Server = createServer({ noDelay: true }, socket => {
    sockets.add(socket)
    sources.push(socket.remoteAddress ?? '')
    socket.on('close', () => sockets.delete(socket)).on('error', () => {})
    const peer = new Peer(socket, connections++, {
      script,
      offers,
      offersInside,
      knowsBdat,
      take,
      context,
      heard,
      dotted,
      ahead,
    })
    peer.act('connect', '220 hostile.example ESMTP')
  })
  await new Promise<void>(resolve => server.listen(at.port, at.address, resolve))
  return {
    port: (server.address() as AddressInfo).port,
    taken,
    heard,
    dotted,
    sources,
    get connections() {
      return connections
    },
    get sentAhead() {
      return ahead.count
    },
    close: () =>
      new Promise(resolve => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}

type World = Required<Omit<Options, 'shows' | 'at' | 'onTaken'>> & {
  readonly context: SecureContext
  readonly take: (taken: Taken) => void
  readonly heard: string[]
  readonly dotted: Set<string>
  readonly ahead: { count: number }
}

class Peer {
  #socket: Socket
  readonly #connection: number
  readonly #world: World
  readonly #seen = new Map<Verb, number>()
  #text = ''
  #from: string | undefined
  #to: string | undefined
  #body = ''
  #inData = false
  /** Bytes of a BDAT that have not come. */
  #chunk = -1
  #secure = false
  #deaf = false

  constructor(socket: Socket, connection: number, world: World) {
    this.#socket = socket
    this.#connection = connection
    this.#world = world
    socket.on('data', this.#onData)
  }

  readonly #onData = (bytes: Buffer) => {
    this.#text += bytes.toString('latin1')
    while (!this.#deaf && !this.#socket.destroyed && this.#step());
  }

  /** Gives the honest answer, or what the script has in its place, and returns it. */
  act(verb: Verb, honest: string): string {
    const nth = this.#seen.get(verb) ?? 0
    this.#seen.set(verb, nth + 1)
    const act = this.#world.script(verb, nth, this.#connection)
    const said = act ? (act.say ?? '') : `${honest}\r\n`
    if ((verb === 'dot' || verb === 'bdat') && this.#to !== undefined && this.#from !== undefined) {
      this.#world.dotted.add(this.#to)
      if (act?.keeps ?? said.startsWith('2')) this.#world.take({ from: this.#from, to: this.#to, data: this.#body })
    }
    if (act?.everyMs !== undefined) void this.#drip(said, act.everyMs)
    else for (const part of act?.slowly ? said : [said]) this.#socket.write(part)
    if (act?.then === 'hang-up') this.#socket.end()
    if (act?.then === 'reset') this.#socket.resetAndDestroy()
    if (act?.then === 'stop-reading') this.#socket.pause()
    if (act?.then) this.#deaf = true
    return said
  }

  async #drip(said: string, everyMs: number): Promise<void> {
    for (const part of said) {
      if (this.#socket.destroyed) return
      this.#socket.write(part)
      await new Promise(resolve => setTimeout(resolve, everyMs))
    }
  }

  #step(): boolean {
    if (this.#chunk >= 0) return this.#hearChunk()
    return this.#inData ? this.#hearBody() : this.#hearCommand()
  }

  /** Eaten whatever becomes of it (RFC 3030 §2). */
  #hearChunk(): boolean {
    if (this.#text.length < this.#chunk) return false
    this.#body = this.#text.slice(0, this.#chunk)
    this.#text = this.#text.slice(this.#chunk)
    this.#chunk = -1
    const isFor = this.#from !== undefined && this.#to !== undefined
    this.act('bdat', isFor ? '250 2.0.0 Ok: queued' : '503 5.5.1 Nobody to send it to')
    this.#from = this.#to = undefined
    return true
  }

  #hearBody(): boolean {
    const all = `\r\n${this.#text}`
    const end = all.indexOf('\r\n.\r\n')
    if (end < 0) return false
    this.#body = all.slice(2, end + 2)
    this.#text = all.slice(end + 5)
    this.#inData = false
    this.act('dot', this.#to === undefined ? '554 5.5.1 No valid recipients' : '250 2.0.0 Ok: queued')
    this.#from = this.#to = undefined
    return true
  }

  #hearCommand(): boolean {
    const end = this.#text.indexOf('\r\n')
    if (end < 0) return false
    const line = this.#text.slice(0, end)
    this.#text = this.#text.slice(end + 2)
    this.#world.heard.push(line)
    if (this.#text !== '') this.#world.ahead.count += 1
    this.#obey(line)
    return true
  }

  #obey(line: string): void {
    const verb = line.split(' ', 1)[0]?.toLowerCase()
    if (verb === 'ehlo') this.#greet()
    else if (verb === 'helo') this.act('helo', '250 hostile.example')
    else if (verb === 'starttls') this.#startTls()
    else if (verb === 'auth') this.act('auth', '235 2.7.0 Welcome')
    else if (verb === 'rset') this.#reset()
    else if (verb === 'mail') this.#mail(line)
    else if (verb === 'rcpt') this.#rcpt(line)
    else if (verb === 'data') this.#data()
    else if (verb === 'bdat' && this.#world.knowsBdat) this.#chunk = Number(line.split(' ')[1])
    else if (verb === 'quit') {
      this.act('quit', '221 2.0.0 Bye')
      this.#socket.end()
    } else this.#socket.write('502 5.5.2 What?\r\n')
  }

  #greet(): void {
    const offers = this.#secure ? this.#world.offersInside : this.#world.offers
    const lines = ['hostile.example', ...offers]
    this.act('ehlo', lines.map((line, i) => `250${i === lines.length - 1 ? ' ' : '-'}${line}`).join('\r\n'))
  }

  #reset(): void {
    this.#from = this.#to = undefined
    this.act('rset', '250 2.0.0 Ok')
  }

  #mail(line: string): void {
    const said = this.act('mail', this.#from === undefined ? '250 2.1.0 Ok' : '503 5.5.1 Nested MAIL')
    if (said.startsWith('2')) this.#from = pathIn(line)
  }

  #rcpt(line: string): void {
    const said = this.act('rcpt', this.#from === undefined ? '503 5.5.1 MAIL first' : '250 2.1.5 Ok')
    if (said.startsWith('2')) this.#to = pathIn(line)
  }

  #data(): void {
    const said = this.act('data', this.#to === undefined ? '554 5.5.1 No valid recipients' : '354 Go on')
    this.#inData = said.includes('354')
  }

  #startTls(): void {
    if (!this.act('starttls', '220 2.0.0 Go ahead').startsWith('220')) return
    this.#socket.off('data', this.#onData)
    this.#text = ''
    const secure = new TLSSocket(this.#socket, { isServer: true, secureContext: this.#world.context })
    secure.on('error', () => {}).on('data', this.#onData)
    this.#socket = secure
    this.#secure = true
  }
}

const pathIn = (line: string) => /<([^>]*)>/.exec(line)?.[1] ?? ''
