/**
 * The recorder's own way out (SOCKS 5, RFC 1928): every connection of the browser names here whom it wants, is looked up
 * by us and let through only where the one who asked may go. So a page cannot make us look inside, neither by a name that
 * changes its mind nor by a socket; and a connection over which nothing is ever asked, as preconnect makes it, is seen.
 */

import { lookup } from 'node:dns/promises'
import { type AddressInfo, connect, createServer, isIP, type Socket } from 'node:net'
import { RECORD_CONNECTIONS_MAX } from '#base/limits.ts'
import { isPublicAddress, isWebPort, mayReach, type Reach } from '#base/reach.ts'
import type { Connection } from '#base/recording.ts'

export type RecorderProxy = {
  /** For a browser context: `{ proxy: way.proxy }`. */
  readonly proxy: { readonly server: string; readonly bypass: string }
  readonly connections: () => readonly Connection[]
  close(): Promise<void>
}
export type ProxyOptions = {
  /** `host:port` of pages of our own, which may be on this machine whoever asks. */
  readonly also?: readonly string[]
  /** When so much has come, the line is cut: nothing comes any more. */
  readonly maxBytes?: number
}

const CONNECT_MS = 10_000
const HELLO = 0x05
const NAME = 0x03
const FOUR = 0x01
const SIX = 0x04

export async function openRecorderProxy(
  reach: Reach = 'public',
  { also = [], maxBytes = Infinity }: ProxyOptions = {},
): Promise<RecorderProxy> {
  const seen: Connection[] = []
  const sockets = new Set<Socket>()
  let cameBytes = 0
  const line: Line = {
    sockets,
    seen,
    find: (host, port) => addressOf(host, port, also.includes(`${host}:${port}`) ? 'own' : reach),
    came(bytes) {
      cameBytes += bytes
      if (cameBytes > maxBytes) for (const socket of sockets) socket.destroy()
    },
  }
  const server = createServer(socket => {
    if (sockets.size >= RECORD_CONNECTIONS_MAX || cameBytes > maxBytes) return void socket.destroy()
    keep(sockets, socket)
    void serve(socket, line).catch(() => socket.destroy())
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo // Of TCP, as it listens on a port.
  return {
    proxy: { server: `socks5://127.0.0.1:${port}`, bypass: '<-loopback>' },
    connections: () => [...seen],
    async close() {
      const closed = new Promise(done => server.close(done))
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}

function keep(sockets: Set<Socket>, socket: Socket): void {
  sockets.add(socket)
  socket.setNoDelay(true)
  socket.on('error', () => {}) // It closes as well.
  socket.on('close', () => sockets.delete(socket))
}

type Line = {
  readonly sockets: Set<Socket>
  readonly seen: Connection[]
  find(host: string, port: number): Promise<string | undefined>
  came(bytes: number): void
}

/** The dialogue: which proof of oneself (none), then where to. */
async function serve(near: Socket, { sockets, seen, find, came }: Line): Promise<void> {
  const read = reader(near)
  const [version = 0, methods = 0] = await read(2)
  if (version !== HELLO) return void near.destroy()
  await read(methods)
  near.write(Uint8Array.of(HELLO, 0))
  const [, command = 0, , kind = 0] = await read(4)
  const host = await hostOf(kind, read)
  const port = (await read(2)).readUInt16BE()
  const address = command === 1 ? await find(host, port).catch(() => undefined) : undefined
  if (seen.length < RECORD_CONNECTIONS_MAX) seen.push({ host, port, refused: address === undefined })
  if (address === undefined) return void near.end(answer(2)) // Not allowed by the rules.
  const far = connect({ host: address, port, timeout: CONNECT_MS })
  keep(sockets, far)
  far.once('timeout', () => far.destroy())
  far.once('error', () => near.end(answer(5)))
  far.once('connect', () => {
    far.setTimeout(0)
    near.write(answer(0))
    read.rest(far)
    far.on('data', (bytes: Buffer) => came(bytes.length))
    near.pipe(far).pipe(near)
  })
  near.once('close', () => far.destroy())
  far.once('close', () => near.destroy())
}

const answer = (code: number) => Uint8Array.of(HELLO, code, 0, FOUR, 0, 0, 0, 0, 0, 0)

async function hostOf(kind: number, read: (count: number) => Promise<Buffer>): Promise<string> {
  if (kind === NAME) return (await read((await read(1))[0] ?? 0)).toString('latin1').toLowerCase()
  if (kind === FOUR) return (await read(4)).join('.')
  const six = kind === SIX ? await read(16) : Buffer.alloc(16)
  return Array.from({ length: 8 }, (_, i) => six.readUInt16BE(i * 2).toString(16)).join(':')
}

/** The very address that is connected to is the one that was checked. Out in the world, only where web sites listen. */
async function addressOf(host: string, port: number, reach: Reach): Promise<string | undefined> {
  const may = (address: string) => mayReach(address, reach) && (isWebPort(port) || !isPublicAddress(address))
  if (isIP(host) !== 0) return may(host) ? host : undefined
  const found = /(?:^|\.)localhost\.?$/.test(host) ? [{ address: '127.0.0.1' }] : await lookup(host, { all: true }) // RFC 6761 §6.3.
  return found.map(({ address }) => address).find(may)
}

/** Bytes by number, as they come; what came too early is handed on by `rest`. */
function reader(socket: Socket): ((count: number) => Promise<Buffer>) & { rest(to: Socket): void } {
  const take = async (count: number): Promise<Buffer> => {
    if (count === 0) return Buffer.alloc(0)
    for (;;) {
      const bytes = socket.read(count) as Buffer | null // No encoding was set.
      if (bytes !== null) return bytes
      if (socket.readableEnded || socket.destroyed) throw new Error('it hung up')
      await new Promise(resolve => {
        for (const event of ['readable', 'close', 'end']) socket.once(event, resolve)
      })
    }
  }
  const rest = (to: Socket) => {
    const bytes = socket.read() as Buffer | null // As above.
    if (bytes !== null) to.write(bytes)
  }
  return Object.assign(take, { rest })
}
