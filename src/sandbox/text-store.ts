/** The SQL of the handset in the sandbox. */

import { sql } from 'kysely'
import { SANDBOX_TEXTS_MAX } from '#base/limits.ts'
import type { Turn } from '#store/turn.ts'
import type { Id } from '#base/id.ts'

export type SandboxTextId = Id<'sbt'>

export type SandboxRow = {
  readonly text_id: SandboxTextId
  readonly direction: 'to-handset' | 'from-handset'
  readonly sealed: Buffer
  readonly parts: number
  readonly at: Date
}

export async function addTexts(turn: Turn, rows: readonly Omit<SandboxRow, 'at'>[]): Promise<void> {
  for (const it of rows)
    await sql`
      insert into sandbox_text (account_id, text_id, direction, sealed, parts, at)
      values (${turn.account}, ${it.text_id}, ${it.direction}, ${it.sealed}, ${it.parts}, ${turn.now})`.execute(turn.db)
  await sql`
    delete from sandbox_text where account_id = ${turn.account} and text_id <= (
      select text_id from sandbox_text where account_id = ${turn.account}
      order by text_id desc offset ${SANDBOX_TEXTS_MAX} limit 1)`.execute(turn.db)
}

/** Newest first; ids sort by time. */
export async function pageOfTexts(turn: Turn, before: string | undefined, limit: number): Promise<SandboxRow[]> {
  const { rows } = await sql<SandboxRow>`
    select text_id, direction, sealed, parts, at from sandbox_text
    where account_id = ${turn.account} and text_id < ${before ?? 'sbt_~'} order by text_id desc limit ${limit}`.execute(
    turn.db,
  )
  return rows
}

export async function removeTexts(turn: Turn, ids: readonly string[]): Promise<void> {
  await sql`delete from sandbox_text where account_id = ${turn.account} and text_id = any(${[...ids]}::text[])`.execute(
    turn.db,
  )
}

export async function clearTexts(turn: Turn): Promise<number> {
  const { numAffectedRows } = await sql`delete from sandbox_text where account_id = ${turn.account}`.execute(turn.db)
  return Number(numAffectedRows ?? 0n)
}
