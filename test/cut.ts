/** A line to the database that can be cut without anybody hanging up: bytes are taken and go nowhere. */

import { type AddressInfo, connect as dial, createServer, type Socket } from 'node:net'
import type { Connect } from '#store/db.ts'

export type Line = {
  /** The same database, over this line. */
  readonly connect: Connect
  /** Nothing goes through any more, in either direction, and no side is told. */
  cut(): void
  close(): Promise<void>
}

export async function openDatabaseLine(connect: Connect): Promise<Line> {
  const sockets = new Set<Socket>()
  let isCut = false
  const { host = '127.0.0.1', port = 5432 } = connect
  const server = createServer(near => {
    const far = host.startsWith('/') ? dial(`${host}/.s.PGSQL.${port}`) : dial(Number(port), host)
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from)
      from.on('data', bytes => void (isCut || to.write(bytes)))
      from.on('close', () => void (isCut || to.destroy()))
      from.on('error', () => {})
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    connect: { ...connect, host: '127.0.0.1', port: (server.address() as AddressInfo).port }, // Of TCP, as it listens on a port.
    cut: () => void (isCut = true),
    async close() {
      const closed = new Promise(resolve => server.close(resolve))
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}
