/** Before all tests: one migrated database, of which every house in the tests is a copy. After them: all of it goes. */

import { randomBytes } from 'node:crypto'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import type { Connect } from '#store/db.ts'
import { migrate } from '#store/migrate.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server, and the beginning of the names of this run's databases. Null: the run was started without one. */
    database: { connect: Connect; prefix: string } | null
  }
}

export const templateOf = (prefix: string) => `${prefix}_template`

export default async function setup({ provide }: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env['OPTIMAIL_TEST_DATABASE']
  if (given === undefined) {
    provide('database', null)
    return undefined
  }
  const connect = JSON.parse(given) as Connect // Written by scripts/test.mjs.
  const { prefix, drop } = await makeTemplate(connect)
  provide('database', { connect, prefix })
  return drop
}

/** `drop` takes the template away, and every house that was made of it. */
export async function makeTemplate(connect: Connect): Promise<{ prefix: string; drop(): Promise<void> }> {
  const prefix = `optimail_test_${randomBytes(4).toString('hex')}`
  await asOwner(connect, async owner => void (await owner.query(`create database ${templateOf(prefix)}`)))
  await asOwner(within(connect, templateOf(prefix)), async owner => void (await migrate(owner)))
  return { prefix, drop: () => asOwner(connect, owner => dropAll(owner, prefix)) }
}

export async function asOwner<T>(connect: Connect, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client(connect)
  await owner.connect()
  return work(owner).finally(() => owner.end())
}

/** The same server, another database of it. */
export function within(connect: Connect, database: string): Connect {
  if (connect.connectionString === undefined) return { ...connect, database }
  const url = new URL(connect.connectionString)
  url.pathname = `/${database}`
  return { connectionString: url.href }
}

async function dropAll(owner: pg.Client, prefix: string): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    'select datname as name from pg_database where starts_with(datname, $1)',
    [prefix],
  )
  for (const { name } of rows) await owner.query(`drop database if exists ${name} with (force)`)
}
