/** The SQL of what accounts send along. */

import { sql } from 'kysely'
import type { Db } from '#store/db.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import type { Attachment, AttachmentId } from './case-types.ts'
import type { CaseId } from './types.ts'

type Row = {
  readonly attachment_id: string
  readonly name: string
  readonly media: string
  readonly size_bytes: number
  readonly sha256: Buffer
  readonly added_by: string
  readonly added_at: Date
  readonly gone: boolean
}
const COLUMNS = ['attachment_id', 'name', 'media', 'size_bytes', 'sha256', 'added_by', 'added_at'] as const

/** As {@link addAttachment} wrote it. */
const attachmentOf = (row: Row): Attachment => ({
  id: row.attachment_id as AttachmentId,
  name: row.name,
  media: row.media,
  sizeBytes: row.size_bytes,
  sha256: row.sha256.toString('hex'),
  addedBy: row.added_by,
  addedAt: row.added_at,
  isGone: row.gone,
})

export async function attachmentsOf(turn: Turn, id: CaseId): Promise<Attachment[]> {
  const rows = await turn.db
    .selectFrom('case_attachment')
    .select(COLUMNS)
    .select(it => it('sealed', 'is', null).as('gone'))
    .where('account_id', '=', turn.account)
    .where('case_id', '=', id)
    .orderBy('attachment_id')
    .$narrowType<{ gone: boolean }>()
    .execute()
  return rows.map(attachmentOf)
}

export async function findAttachment(
  turn: Turn,
  id: string,
  attachment: string,
): Promise<{ readonly it: Attachment; readonly sealed: Buffer | null } | undefined> {
  const row = await turn.db
    .selectFrom('case_attachment')
    .select([...COLUMNS, 'sealed'])
    .where('account_id', '=', turn.account)
    .where('case_id', '=', id)
    .where('attachment_id', '=', attachment)
    .executeTakeFirst()
  return row && { it: attachmentOf({ ...row, gone: row.sealed === null }), sealed: row.sealed }
}

type NewAttachment = Pick<Attachment, 'id' | 'name' | 'media' | 'sizeBytes' | 'sha256'> & { readonly sealed: Buffer }

export async function addAttachment(turn: Turn, id: CaseId, it: NewAttachment): Promise<void> {
  await turn.db
    .insertInto('case_attachment')
    .values({
      account_id: turn.account,
      case_id: id,
      attachment_id: it.id,
      name: it.name,
      media: it.media,
      size_bytes: it.sizeBytes,
      sha256: Buffer.from(it.sha256, 'hex'),
      sealed: it.sealed,
      added_by: turn.actor.id,
      added_at: turn.now,
    })
    .execute()
}

/** Of cases that were closed before then; of all accounts, by the platform. */
export async function accountsToForget(platform: Db, closedBefore: Date, limit: number): Promise<AccountId[]> {
  const { rows } = await sql<{ account: AccountId }>`
    select distinct a.account_id as account from case_attachment a
    join conduct_case c on c.account_id = a.account_id and c.case_id = a.case_id
    where a.sealed is not null and c.closed_at < ${closedBefore} limit ${limit}`.execute(platform)
  return rows.map(({ account }) => account)
}

export async function forgetAttachments(turn: Turn, closedBefore: Date): Promise<void> {
  await sql`
    update case_attachment a set sealed = null from conduct_case c
    where a.account_id = ${turn.account} and c.account_id = a.account_id and c.case_id = a.case_id
      and a.sealed is not null and c.closed_at < ${closedBefore}`.execute(turn.db)
}
