/** One kept connection to a provider that speaks HTTP: one request at a time, and exact about whether it left. */

import { Agent, type IncomingMessage, request } from 'node:http'
import type { Socket } from 'node:net'
import { API_ANSWER_MAX_BYTES } from '#base/limits.ts'
import { no, type Result, yes } from '#base/result.ts'
import { Broken, troubleOf } from '../smtp/broken.ts'
import { openSocket, secure, type Target, type TlsMemory } from '../smtp/socket.ts'
import type { Patience, Relay, Trouble } from '../smtp/types.ts'
import type { Answer, Asked } from './types.ts'

/** Hands out the one socket that there is. */
class OneSocket extends Agent {
  readonly #socket: Socket

  constructor(socket: Socket) {
    super({ keepAlive: true, maxSockets: 1 })
    this.#socket = socket
  }

  override createConnection(): Socket {
    return this.#socket
  }
}

const AGENT = 'OptiMail'

export class Line {
  readonly encrypted: boolean
  readonly #socket: Socket
  readonly #agent: OneSocket
  readonly #host: string
  #isOpen = true

  private constructor(socket: Socket, { host, encrypted }: { readonly host: string; readonly encrypted: boolean }) {
    this.encrypted = encrypted
    this.#socket = socket
    this.#host = host
    this.#agent = new OneSocket(socket)
    socket.setNoDelay(true)
    const over = () => void (this.#isOpen = false)
    socket.once('close', over).once('end', over).on('error', over)
  }

  /** Never throws. An address that `reach` forbids is not connected to. */
  static async open(relay: Relay, { connectMs }: Patience, memory: TlsMemory): Promise<Result<Line, Trouble>> {
    const target: Target = relay
    let socket: Socket | undefined
    try {
      socket = await openSocket(target, connectMs)
      const encrypted = relay.tls !== 'none'
      if (encrypted) socket = await secure({ ...target, tls: 'implicit' }, socket, 'connect', connectMs, memory)
      return yes(new Line(socket, { host: hostHeader(relay), encrypted }))
    } catch (cause) {
      socket?.destroy()
      if (!(cause instanceof Broken)) throw cause
      return no(cause.trouble)
    }
  }

  /** The server has not hung up, as far as is known here. */
  get isOpen(): boolean {
    return this.#isOpen && !this.#socket.destroyed
  }

  get host(): string {
    return this.#host
  }

  /** The bytes leave in the tick in which it is called, as far as the socket takes them. A trouble: no answer came. */
  say({ method, path, headers, body }: Asked, ms: number): Promise<Result<Answer, Trouble>> {
    return new Promise(resolve => {
      const asked = request({ agent: this.#agent, method, path, headers: this.#headers(headers, body), setHost: false })
      const timer = setTimeout(() => lose(troubleOf('dot', 'too-slow')), ms)
      const end = (said: Result<Answer, Trouble>) => {
        clearTimeout(timer)
        resolve(said)
      }
      const lose = (trouble: Trouble) => {
        end(no(trouble))
        this.close()
      }
      asked.once('response', answer => {
        read(answer).then(
          said => end(yes(said)),
          (cause: Error) =>
            lose(troubleOf('dot', cause instanceof TooMuch ? 'not-smtp' : 'hung-up', { detail: cause.message })),
        )
      })
      asked.once('upgrade', () => lose(troubleOf('dot', 'not-smtp')))
      asked.once('error', (cause: NodeJS.ErrnoException) => lose(lost(cause)))
      asked.end(body)
    })
  }

  #headers(headers: Asked['headers'], body: string | undefined): Record<string, string | number> {
    return {
      host: this.#host,
      'user-agent': AGENT,
      connection: 'keep-alive',
      ...headers,
      ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }),
    }
  }

  close(): void {
    this.#isOpen = false
    this.#agent.destroy()
    this.#socket.destroy()
  }
}

/** As it stands in the header and under the signature. */
export const hostHeader = ({ host, port, tls }: Pick<Relay, 'host' | 'port' | 'tls'>): string =>
  port === (tls === 'none' ? 80 : 443) ? host : `${host}:${port}`

const lost = (cause: NodeJS.ErrnoException): Trouble =>
  troubleOf('dot', cause.code?.startsWith('HPE_') ? 'not-smtp' : 'hung-up', { detail: cause.message })

class TooMuch extends Error {}

async function read(answer: IncomingMessage): Promise<Answer> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of answer as AsyncIterable<Buffer>) {
    size += part.length
    if (size > API_ANSWER_MAX_BYTES) throw new TooMuch('an answer larger than any of a provider')
    parts.push(part)
  }
  if (!answer.complete) throw new Error('the answer broke off')
  const headers = Object.fromEntries(
    Object.entries(answer.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  )
  return { status: answer.statusCode ?? 0, headers, json: jsonIn(Buffer.concat(parts).toString('utf8')) }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
