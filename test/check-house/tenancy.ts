/** Tenancy, as the database itself has it: every table as store/tenancy.ts says, and nobody's rows for anybody else. */

import { expect } from 'vitest'
import { sql } from 'kysely'
import { APP_READS_ONLY, APPEND_ONLY, SEES_ALL, WITHOUT_ACCOUNT } from '#store/tenancy.ts'
import type { TestHouse } from '../house.ts'

type Table = {
  readonly name: string
  readonly has_account: boolean
  readonly leads: boolean
  readonly forced: boolean
  readonly app: readonly string[]
  readonly seen_by: readonly string[]
}

export async function check({ house }: TestHouse): Promise<void> {
  const { rows } = await sql<Table>`
    select c.relname as name,
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'account_id' and not a.attisdropped) as has_account,
      coalesce((select a.attname = 'account_id' from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
        where i.indrelid = c.oid and i.indisprimary), false) as leads,
      c.relrowsecurity and c.relforcerowsecurity as forced,
      array(select p from unnest(array['select', 'insert', 'update', 'delete']) p where has_table_privilege('optimail_app', c.oid, p)) as app,
      array(select r.rolname::text from pg_policy p cross join unnest(p.polroles) o join pg_roles r on r.oid = o where p.polrelid = c.oid order by 1) as seen_by
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'migration'
    order by 1`.execute(house.platform)
  expect(rows.length).toBeGreaterThan(20)
  for (const table of rows) checkTable(table)
}

function checkTable({ name, has_account, leads, forced, app, seen_by }: Table): void {
  if (!(name in WITHOUT_ACCOUNT))
    expect({ name, has_account, leads }, 'its key leads with the account').toEqual({
      name,
      has_account: true,
      leads: true,
    })
  if (has_account) expect({ name, forced }, 'row-level security is forced').toEqual({ name, forced: true })
  expect({ name, app }, 'a turn may do with it what tenancy.ts says').toEqual({ name, app: privilegesOf(name) })
  const roles = Object.entries(SEES_ALL).flatMap(([role, tables]) =>
    tables.includes(name) && has_account ? [role] : [],
  )
  expect({ name, seen_by }, 'who sees all accounts').toEqual({ name, seen_by: roles.toSorted() })
}

const privilegesOf = (table: string) =>
  APP_READS_ONLY.includes(table)
    ? ['select']
    : APPEND_ONLY.includes(table)
      ? ['select', 'insert']
      : ['select', 'insert', 'update', 'delete']
