/** A database of the present schema that is gone after use. */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbedded } from '#store/embedded.ts'
import { migrate } from '#store/migrate.ts'

export type Scratch = { readonly owner: pg.Client; readonly url: string; readonly folder: string }

export async function withScratch<T>(work: (scratch: Scratch) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'optimail-tools-'))
  const server = await startEmbedded({ dataDir: join(folder, 'postgres'), durable: false })
  const { host, port, user, database } = server
  const owner = new pg.Client({ host, port, user, database })
  try {
    await owner.connect()
    await migrate(owner)
    return await work({
      owner,
      folder,
      url: `postgres://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`,
    })
  } finally {
    await owner.end()
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
