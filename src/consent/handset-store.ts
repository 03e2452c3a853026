/** SQL about handsets: what a number is asked by text, and the short links of texts. */

import { sql } from 'kysely'
import type { EventId, SubjectId } from '#ledger/types.ts'
import type { Db } from '#store/db.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import type { Channel, Locale } from '#wire/form-definition.ts'
import type { Granted } from './answers-store.ts'
import type { FormId, HandsetQuestionId } from './types.ts'

/** What was ticked on one channel and waits for the handset. */
export type AskedOn = {
  readonly channel: Channel
  readonly grant: EventId
  readonly purposes: readonly Granted[]
}

export type QuestionRow = {
  readonly account: AccountId
  readonly question: HandsetQuestionId
  readonly subject: SubjectId
  /** Empty where nothing is asked: its page looks as any other, and no code opens it. */
  readonly asked: readonly AskedOn[]
  readonly form: FormId
  readonly version: number
  readonly locale: Locale
  readonly codeUntil: Date
  readonly expiresAt: Date
  readonly tries: number
  /** The newest text by its number: each has a code of its own. What follows is about it. */
  readonly texts: number
  readonly textedAt: Date | null
  readonly sentAt: Date | null
  readonly sender: string | null
  readonly providerId: string | null
  readonly textSha256: string | null
  /** It could be read in the house, or nobody knows yet. */
  readonly rehearsed: boolean
  readonly usedAt: Date | null
}

const QUESTION = sql`account_id as account, question_id as question, subject_id as subject, asked, form_id as form, form_version as version,
  locale, code_until as "codeUntil", expires_at as "expiresAt", tries, texts, texted_at as "textedAt", sent_at as "sentAt", sender,
  provider_id as "providerId", text_sha256 as "textSha256", rehearsed, used_at as "usedAt"`

type NewQuestion = Pick<
  QuestionRow,
  'question' | 'subject' | 'asked' | 'form' | 'version' | 'locale' | 'codeUntil' | 'expiresAt'
> & { readonly tokenHash: Buffer }

export async function addQuestion(turn: Turn, it: NewQuestion): Promise<void> {
  await sql`
    insert into handset_question (account_id, question_id, token_hash, subject_id, asked, form_id, form_version, locale, code_until, expires_at, created_at)
    values (${turn.account}, ${it.question}, ${it.tokenHash}, ${it.subject}, ${JSON.stringify(it.asked)}, ${it.form}, ${it.version},
      ${it.locale}, ${it.codeUntil}, ${it.expiresAt}, ${turn.now})`.execute(turn.db)
}

/** By whoever has the page: the account is in the answer. */
export async function findQuestion(db: Db, tokenHash: Buffer): Promise<QuestionRow | undefined> {
  const { rows } = await sql<QuestionRow>`
    select ${QUESTION} from handset_question where token_hash = ${tokenHash}`.execute(db)
  return rows[0]
}

/** Nobody else answers it until the turn ends. */
export async function lockQuestion(turn: Turn, question: string): Promise<QuestionRow | undefined> {
  const { rows } = await sql<QuestionRow>`
    select ${QUESTION} from handset_question where account_id = ${turn.account} and question_id = ${question} for update`.execute(
    turn.db,
  )
  return rows[0]
}

export type OfText = { readonly question: HandsetQuestionId; readonly nth: number }

/** What a text says, without its words. */
export type CodeTextRow = OfText & { readonly sender: string | null; readonly textSha256: string }

export async function textOfMessage(turn: Turn, message: string): Promise<CodeTextRow | undefined> {
  const { rows } = await sql<CodeTextRow>`
    select question_id as question, nth, sender, text_sha256 as "textSha256" from handset_text where account_id = ${turn.account} and message_id = ${message}`.execute(
    turn.db,
  )
  return rows[0]
}

/** What this number has not answered, newest first, and not for longer than it may. */
export async function lockOpenQuestions(turn: Turn, subject: SubjectId, max: number): Promise<QuestionRow[]> {
  const { rows } = await sql<QuestionRow>`
    select ${QUESTION} from handset_question
    where account_id = ${turn.account} and subject_id = ${subject} and used_at is null and expires_at > ${turn.now}
    order by created_at desc, question_id desc limit ${max} for update`.execute(turn.db)
  return rows
}

/** One more try, of which there are so many. Outside any turn, so that a refusal does not undo it; of many at once each counts. */
export async function countGuess(
  db: Db,
  { account, question }: Pick<QuestionRow, 'account' | 'question'>,
  max: number,
): Promise<number | undefined> {
  const { rows } = await sql<{ tries: number }>`
    update handset_question set tries = tries + 1
    where account_id = ${account} and question_id = ${question} and tries < ${max} returning tries`.execute(db)
  return rows[0]?.tries
}

export async function setAnswered(turn: Turn, questions: readonly HandsetQuestionId[]): Promise<void> {
  await sql`
    update handset_question set used_at = ${turn.now} where account_id = ${turn.account} and question_id = any(${questions}::text[])`.execute(
    turn.db,
  )
}

/** Another text is asked for, with another code; says which it is. */
export async function setTexted(turn: Turn, question: string): Promise<number> {
  const { rows } = await sql<{ texts: number }>`
    update handset_question set texts = texts + 1, texted_at = ${turn.now}, sent_at = null, sender = null, provider_id = null,
      text_sha256 = null, rehearsed = true
    where account_id = ${turn.account} and question_id = ${question} returning texts`.execute(turn.db)
  return rows[0]?.texts ?? 0
}

export async function addText(turn: Turn, message: string, it: CodeTextRow): Promise<void> {
  await sql`
    insert into handset_text (account_id, message_id, question_id, nth, sender, text_sha256)
    values (${turn.account}, ${message}, ${it.question}, ${it.nth}, ${it.sender}, ${it.textSha256})`.execute(turn.db)
}

export async function hasText(turn: Turn, { question, nth }: OfText): Promise<boolean> {
  const { rows } = await sql`
    select 1 from handset_text where account_id = ${turn.account} and question_id = ${question} and nth = ${nth}`.execute(
    turn.db,
  )
  return rows.length > 0
}

export type TextSent = {
  readonly sender: string | null
  readonly providerId: string | null
  readonly textSha256: string
  /** It stayed in the house. */
  readonly rehearsed: boolean
}

export async function setSent(turn: Turn, question: string, it: TextSent): Promise<void> {
  await sql`
    update handset_question set sent_at = ${turn.now}, sender = ${it.sender}, provider_id = ${it.providerId},
      text_sha256 = ${it.textSha256}, rehearsed = ${it.rehearsed}
    where account_id = ${turn.account} and question_id = ${question}`.execute(turn.db)
}

/** The link of a text to somebody's preferences; the code itself stands nowhere. */
export async function putLinks(
  turn: Turn,
  links: readonly { readonly subject: SubjectId; readonly hash: Buffer }[],
): Promise<void> {
  await sql`
    insert into handset_link (account_id, subject_id, link_hash)
    select ${turn.account}, * from unnest(${links.map(it => it.subject)}::text[], ${links.map(it => it.hash)}::bytea[])
    on conflict (account_id, subject_id) do nothing`.execute(turn.db)
}

export async function findLink(
  db: Db,
  hash: Buffer,
): Promise<{ readonly account: AccountId; readonly subject: SubjectId } | undefined> {
  const { rows } = await sql<{ account: AccountId; subject: SubjectId }>`
    select account_id as account, subject_id as subject from handset_link where link_hash = ${hash}`.execute(db)
  return rows[0]
}

/** Of one person: what they may still answer, and their link. */
export async function forgetHandset(turn: Turn, subject: SubjectId): Promise<void> {
  await sql`delete from handset_question where account_id = ${turn.account} and subject_id = ${subject}`.execute(
    turn.db,
  )
  await sql`delete from handset_link where account_id = ${turn.account} and subject_id = ${subject}`.execute(turn.db)
}

/** Of all accounts: what nobody answered in time. */
export async function forgetQuestions(db: Db, before: Date): Promise<void> {
  await sql`delete from handset_question where expires_at < ${before}`.execute(db)
}
