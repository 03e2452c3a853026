/**
 * Brings a database to the schema of this version: numbered SQL files, each once and in one transaction, under one
 * lock; then, each time, the roles, the grants and the row-level security that tenancy.ts describes.
 */

import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import type pg from 'pg'
import { Fault } from '#base/fault.ts'
import { installJobs } from './jobs.ts'
import { APPEND_ONLY, APP_READS_ONLY, FORGOTTEN, SEES_ALL, WITHOUT_ACCOUNT } from './tenancy.ts'

const LOCK = 7_361_001
const FOLDER = new URL('./migrations/', import.meta.url)
const ROLES = ['optimail_app', 'optimail_sequencer', 'optimail_platform'] as const

type Migration = { readonly name: string; readonly number: number; readonly text: string; readonly sha256: string }

/** In their order. */
export function knownMigrations(): readonly Migration[] {
  const names = readdirSync(FOLDER).filter(file => file.endsWith('.sql'))
  return names.toSorted().map(name => {
    const text = readFileSync(new URL(name, FOLDER), 'utf8')
    return { name, number: Number(name.slice(0, 4)), text, sha256: createHash('sha256').update(text).digest('hex') }
  })
}

/** `client` is the owner's; `last` is the number of the migration to stop at. Returns the names of those that were applied. */
export async function migrate(client: pg.ClientBase, last = Infinity): Promise<readonly string[]> {
  await client.query('select pg_advisory_lock($1)', [LOCK])
  try {
    await client.query(
      'create table if not exists migration (number int primary key, name text not null, sha256 text not null, at timestamptz not null default now())',
    )
    const applied = await applyNew(client, last)
    await makeRoles(client)
    await installJobs(client)
    await secure(client)
    return applied
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCK])
  }
}

async function applyNew(client: pg.ClientBase, last: number): Promise<string[]> {
  const { rows } = await client.query<{ number: number; sha256: string }>('select number, sha256 from migration')
  const known = new Map(rows.map(row => [row.number, row.sha256]))
  const applied: string[] = []
  for (const { name, number, text, sha256 } of knownMigrations()) {
    if (number > last) break
    if (known.get(number) === sha256) continue
    if (known.has(number))
      throw new Fault(
        `migration ${name} was changed after it had been applied: start with a version that has it unchanged`,
        false,
      )
    await inTransaction(client, async () => {
      await client.query(text)
      await client.query('insert into migration (number, name, sha256) values ($1, $2, $3)', [number, name, sha256])
    })
    applied.push(name)
  }
  return applied
}

/** Roles belong to the whole server, so that several databases may make them at the same time. */
async function makeRoles(client: pg.ClientBase): Promise<void> {
  for (const role of ROLES)
    await client.query(`do $$ begin
      if not exists (select from pg_roles where rolname = '${role}') then create role ${role} nologin; end if;
    exception when duplicate_object or unique_violation then null; end $$`)
  await client.query(`do $$ begin
    if not pg_has_role(current_user, 'optimail_app', 'set') then
      grant optimail_app, optimail_sequencer, optimail_platform to current_user;
    end if; exception when unique_violation then null; end $$`)
}

async function secure(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string; account: boolean }>(`
    select c.relname as name, exists (
      select from pg_attribute a where a.attrelid = c.oid and a.attname = 'account_id' and not a.attisdropped) as account
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'migration'`)
  const strays = rows.filter(({ name, account }) => !account && !(name in WITHOUT_ACCOUNT)).map(({ name }) => name)
  if (strays.length > 0)
    throw new Fault(`tables without an account that tenancy.ts does not list: ${strays.join(', ')}`, false)
  await inTransaction(client, async () => {
    await client.query(`grant usage on schema public to ${ROLES.join(', ')}`)
    for (const { name, account } of rows) await client.query(statementsFor(name, account).join(';\n'))
  })
}

function statementsFor(table: string, account: boolean): string[] {
  const appMay = APP_READS_ONLY.includes(table)
    ? 'select'
    : APPEND_ONLY.includes(table)
      ? 'select, insert'
      : 'select, insert, update, delete'
  const othersMay = APPEND_ONLY.includes(table) ? 'select, insert' : 'select, insert, update, delete'
  return [
    `revoke all on ${table} from ${ROLES.join(', ')}`,
    `grant ${appMay} on ${table} to optimail_app`,
    `grant ${othersMay} on ${table} to optimail_sequencer, optimail_platform`,
    ...(FORGOTTEN.includes(table) ? [`grant delete on ${table} to optimail_platform`] : []),
    ...(account
      ? [
          `alter table ${table} enable row level security`,
          `alter table ${table} force row level security`,
          `drop policy if exists own_account on ${table}`,
          `create policy own_account on ${table} using (account_id = current_setting('optimail.account', true))`,
          ...(Object.keys(SEES_ALL) as (keyof typeof SEES_ALL)[]).flatMap(role => [
            `drop policy if exists all_of_${role} on ${table}`,
            ...(SEES_ALL[role].includes(table)
              ? [`create policy all_of_${role} on ${table} to ${role} using (true)`]
              : []),
          ]),
        ]
      : []),
  ]
}

async function inTransaction(client: pg.ClientBase, work: () => Promise<void>): Promise<void> {
  await client.query('begin')
  try {
    await work()
    await client.query('commit')
  } catch (fault) {
    await client.query('rollback')
    throw fault
  }
}
