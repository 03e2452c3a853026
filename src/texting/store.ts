/** The SQL of what people text us. */

import { sql } from 'kysely'
import type { FormId } from '#consent/types.ts'
import type { TextSenderId } from '#delivery/sms/from-types.ts'
import type { TextReceipt } from '#delivery/sms/types.ts'
import type { MessageId } from '#delivery/types.ts'
import type { SubjectId } from '#ledger/types.ts'
import type { House } from '#store/house.ts'
import type { Turn } from '#store/turn.ts'
import type { AnswerKind, AskedFor, Heard, Keyword } from './types.ts'

export type HeardRow = Omit<Heard, 'from' | 'to' | 'text' | 'reply'> & {
  readonly sealed: Buffer
  readonly replySealed: Buffer | null
  readonly replyId: MessageId | null
  readonly repliedAt: Date | null
  readonly repliedBy: string | null
}
type NewRow = Pick<HeardRow, 'id' | 'subject' | 'sender' | 'sealed' | 'asked' | 'by' | 'isRehearsal' | 'at'>

/** False when it was there. */
export async function addHeard(turn: Turn, it: NewRow): Promise<boolean> {
  const added = await turn.db
    .insertInto('text_heard')
    .values({
      account_id: turn.account,
      inbound_id: it.id,
      subject_id: it.subject,
      sender_id: it.sender,
      sealed: it.sealed,
      asked: it.asked,
      said_by: it.by,
      rehearsal: it.isRehearsal,
      at: it.at,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}

export async function setAnswer(turn: Turn, id: string, answer: AnswerKind, message: MessageId): Promise<void> {
  await sql`update text_heard set answer = ${answer}, answer_id = ${message}
    where account_id = ${turn.account} and inbound_id = ${id}`.execute(turn.db)
}

export type Reply = { readonly message: MessageId; readonly sealed: Buffer; readonly by: string }

export async function setReply(turn: Turn, id: string, { message, sealed, by }: Reply): Promise<void> {
  await sql`update text_heard set reply_id = ${message}, reply_sealed = ${sealed}, answered_by = ${by},
      answered_at = ${turn.now}, read_at = coalesce(read_at, ${turn.now})
    where account_id = ${turn.account} and inbound_id = ${id}`.execute(turn.db)
}

/** False when it is not there. */
export async function setRead(turn: Turn, id: string, isRead: boolean): Promise<boolean> {
  const done = await sql`update text_heard set read_at = ${isRead ? turn.now : null}
    where account_id = ${turn.account} and inbound_id = ${id}`.execute(turn.db)
  return done.numAffectedRows === 1n
}

const COLUMNS = sql`h.inbound_id as id, h.subject_id as subject, h.sender_id as sender, h.sealed, h.asked, h.said_by as by,
  h.rehearsal as "isRehearsal", h.at, h.answer, h.answer_id as "answerId", h.reply_id as "replyId",
  h.reply_sealed as "replySealed", h.answered_at as "repliedAt", h.answered_by as "repliedBy", h.read_at as "readAt",
  coalesce(s.purposes, '{}') as stopped,
  (select c.contact_id from contact c where c.account_id = h.account_id and c.phone_subject = h.subject_id) as contact`
const FROM = sql`text_heard h left join text_stop s on s.account_id = h.account_id and s.inbound_id = h.inbound_id`

export async function findHeard(turn: Turn, id: string): Promise<HeardRow | undefined> {
  const { rows } = await sql<HeardRow>`
    select ${COLUMNS} from ${FROM} where h.account_id = ${turn.account} and h.inbound_id = ${id}`.execute(turn.db)
  return rows[0]
}

/** Whoever answers holds it until the turn ends, so that two do not answer the same. */
export async function lockHeard(turn: Turn, id: string): Promise<void> {
  await sql`select from text_heard where account_id = ${turn.account} and inbound_id = ${id} for update`.execute(
    turn.db,
  )
}

export type Page = {
  readonly asked?: AskedFor | undefined
  readonly unread?: boolean | undefined
  readonly contact?: string | undefined
  readonly subject?: string | undefined
  readonly after?: { readonly at: Date; readonly id: string } | undefined
  readonly limit: number
}

/** Newest first. */
export async function pageOfHeard(
  turn: Turn,
  { asked, unread, contact, subject, after, limit }: Page,
): Promise<HeardRow[]> {
  const theirs =
    contact === undefined
      ? sql`true`
      : sql`h.subject_id in (
    select c.phone_subject from contact c where c.account_id = ${turn.account} and c.contact_id = ${contact})`
  const { rows } = await sql<HeardRow>`
    select ${COLUMNS} from ${FROM} where h.account_id = ${turn.account} and ${theirs}
      and ${asked === undefined ? sql`true` : sql`h.asked = ${asked}`}
      and ${unread ? sql`h.read_at is null` : sql`true`}
      and ${subject === undefined ? sql`true` : sql`h.subject_id = ${subject}`}
      and ${after ? sql`(h.at, h.inbound_id) < (${after.at}, ${after.id})` : sql`true`}
    order by h.at desc, h.inbound_id desc limit ${limit}`.execute(turn.db)
  return rows
}

export async function countUnread(turn: Turn): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from text_heard
    where account_id = ${turn.account} and read_at is null and asked = 'other'`.execute(turn.db)
  return rows[0]?.n ?? 0
}

/** Answers by itself to somebody since then: to a STOP, those that are still to come among them, and all others. */
export async function countAnswers(
  turn: Turn,
  subject: SubjectId,
  since: Date,
): Promise<{ stopped: number; others: number }> {
  const { rows } = await sql<{ stopped: number; others: number }>`
    select (count(*) filter (where answer = 'stopped') + (select count(*) from text_stop s
        where s.account_id = ${turn.account} and s.subject_id = ${subject} and s.at >= ${since} and s.purposes <> '{}'))::int as stopped,
      count(*) filter (where answer <> 'stopped')::int as others
    from text_heard where account_id = ${turn.account} and subject_id = ${subject} and at >= ${since}`.execute(turn.db)
  return rows[0] ?? { stopped: 0, others: 0 }
}

export async function hasStoppedSince(turn: Turn, subject: SubjectId, since: Date): Promise<boolean> {
  const { rows } = await sql`
    select from text_stop where account_id = ${turn.account} and subject_id = ${subject} and at >= ${since} limit 1`.execute(
    turn.db,
  )
  return rows.length > 0
}

/** Whoever answers to one person does so one after the other. */
export async function lockSubject(turn: Turn, subject: SubjectId): Promise<void> {
  await sql`select from subject where account_id = ${turn.account} and subject_id = ${subject} for no key update`.execute(
    turn.db,
  )
}

export async function forgetSubjects(turn: Turn, subjects: readonly SubjectId[]): Promise<void> {
  for (const table of [sql`text_heard`, sql`text_stop`])
    await sql`delete from ${table} where account_id = ${turn.account} and subject_id = any(${[...subjects]})`.execute(
      turn.db,
    )
}

export async function forgetHeard(house: House, before: Date): Promise<void> {
  await sql`delete from text_heard where at < ${before}`.execute(house.platform)
  await sql`delete from text_stop where at < ${before}`.execute(house.platform)
}

// Keywords ----------------------------------------------------------------------------------------------------------------

export async function keywords(turn: Turn, sender?: TextSenderId): Promise<Keyword[]> {
  const { rows } = await sql<{ sender: TextSenderId; keyword: string; form: FormId }>`
    select sender_id as sender, keyword, form_id as form from text_keyword
    where account_id = ${turn.account} and ${sender === undefined ? sql`true` : sql`sender_id = ${sender}`}
    order by sender_id, created_at, keyword`.execute(turn.db)
  return rows
}

export async function putKeyword(turn: Turn, { sender, keyword, form }: Keyword): Promise<void> {
  await sql`
    insert into text_keyword (account_id, sender_id, keyword, form_id, created_at)
    values (${turn.account}, ${sender}, ${keyword}, ${form}, ${turn.now})
    on conflict (account_id, sender_id, keyword) do update set form_id = excluded.form_id`.execute(turn.db)
}

export async function dropKeyword(turn: Turn, { sender, keyword }: Omit<Keyword, 'form'>): Promise<boolean> {
  const done = await sql`
    delete from text_keyword where account_id = ${turn.account} and sender_id = ${sender} and keyword = ${keyword}`.execute(
    turn.db,
  )
  return done.numAffectedRows === 1n
}

// Whom a message went to --------------------------------------------------------------------------------------------------

/** Of a text to one person, by our name for it or by a number that its route gave it. What belongs to a run is delivery's. */
export async function subjectOfText(
  turn: Turn,
  { route, ref, ids }: Pick<TextReceipt, 'route' | 'ref' | 'ids'>,
): Promise<SubjectId | undefined> {
  const { rows } = await sql<{ subject: SubjectId }>`
    select subject_id as subject from text_message where account_id = ${turn.account} and subject_id is not null
      and (message_id = ${ref?.slice(1) ?? ''} or (route_id = ${route} and ids && ${[...ids]}::text[])) limit 1`.execute(
    turn.db,
  )
  return rows[0]?.subject
}
