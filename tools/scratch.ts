/** A database of the present schema that is gone after use. */

import pg from 'pg'
import { migrate } from '#store/migrate.ts'
import { withServer } from './throwaway.ts'

export type Scratch = { readonly owner: pg.Client; readonly url: string; readonly folder: string }

export async function withScratch<T>(work: (scratch: Scratch) => Promise<T>): Promise<T> {
  return withServer(async ({ connect, folder }) => {
    const { host = '', port, user, database } = connect
    const owner = new pg.Client(connect)
    try {
      await owner.connect()
      await migrate(owner)
      const url = `postgres://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`
      return await work({ owner, folder, url })
    } finally {
      await owner.end()
    }
  })
}
