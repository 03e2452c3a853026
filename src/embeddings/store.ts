import { sql } from 'kysely'
import type { FormId } from '#consent/types.ts'
import type { House } from '#store/house.ts'
import type { AccountId, Turn } from '#store/turn.ts'
import type { Embedding, EmbeddingId, EmbeddingKind, EmbeddingState, Visit } from './types.ts'

type Row = {
  readonly embedding_id: string
  readonly form_id: string
  readonly page_url: string
  readonly origin: string
  readonly kind: string
  readonly state: string
  readonly is_found: boolean
  readonly created_at: Date
  readonly seen_at: Date | null
  readonly visited_at: Date | null
  readonly visit: unknown
  readonly hint: string | null
  readonly closed_at: Date | null
}

/** As this file wrote it. */
const embeddingOf = (row: Row): Embedding => ({
  id: row.embedding_id as EmbeddingId,
  form: row.form_id as FormId,
  pageUrl: row.page_url,
  origin: row.origin,
  kind: row.kind as EmbeddingKind,
  state: row.state as EmbeddingState,
  isFound: row.is_found,
  createdAt: row.created_at,
  seenAt: row.seen_at,
  visitedAt: row.visited_at,
  visit: row.visit as Visit | null,
  hint: row.hint,
  closedAt: row.closed_at,
})

const own = (turn: Turn) => turn.db.selectFrom('embedding').selectAll().where('account_id', '=', turn.account)

export async function embeddingsOf(turn: Turn, form: FormId): Promise<Embedding[]> {
  const rows = await own(turn).where('form_id', '=', form).orderBy('is_found').orderBy('embedding_id').execute()
  return rows.map(embeddingOf)
}

export async function findEmbedding(turn: Turn, id: string): Promise<Embedding | undefined> {
  const row = await own(turn).where('embedding_id', '=', id).executeTakeFirst()
  return row && embeddingOf(row)
}

export type NewEmbedding = Pick<Embedding, 'id' | 'form' | 'pageUrl' | 'origin' | 'kind' | 'isFound'> & {
  readonly visitAt: Date
}

/** False when the page has this form in this way already. */
export async function addEmbedding(turn: Turn, it: NewEmbedding): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await turn.db
    .insertInto('embedding')
    .values({
      account_id: turn.account,
      embedding_id: it.id,
      form_id: it.form,
      page_url: it.pageUrl,
      origin: it.origin,
      kind: it.kind,
      state: 'watched',
      is_found: it.isFound,
      created_at: turn.now,
      visit_at: it.visitAt,
    })
    .onConflict(conflict => conflict.columns(['account_id', 'form_id', 'page_url', 'kind']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** A page that was seen by itself is taken over as one that the account names. */
export async function nameEmbedding(turn: Turn, id: EmbeddingId): Promise<void> {
  await put(turn, id, { is_found: false })
}

export async function removeEmbedding(turn: Turn, id: EmbeddingId): Promise<void> {
  await turn.db.deleteFrom('embedding').where('account_id', '=', turn.account).where('embedding_id', '=', id).execute()
}

type Change = {
  is_found?: boolean
  state?: EmbeddingState
  seen_at?: Date
  visit_at?: Date
  visited_at?: Date
  visit?: string
  closed_at?: Date | null
  reported_at?: Date
  hint?: string | null
}

async function put(turn: Turn, id: EmbeddingId, change: Change): Promise<void> {
  await turn.db
    .updateTable('embedding')
    .set(change)
    .where('account_id', '=', turn.account)
    .where('embedding_id', '=', id)
    .execute()
}

export const markSeen = (turn: Turn, id: EmbeddingId): Promise<void> => put(turn, id, { seen_at: turn.now })

export const wantVisit = (turn: Turn, id: EmbeddingId, at: Date, hint?: string): Promise<void> =>
  put(turn, id, { visit_at: at, ...(hint === undefined ? {} : { hint, reported_at: turn.now }) })

export const keepVisit = (turn: Turn, id: EmbeddingId, visit: Visit, next: Date): Promise<void> =>
  put(turn, id, { visit: JSON.stringify(visit), visited_at: turn.now, visit_at: next, hint: null })

export const close = (turn: Turn, id: EmbeddingId): Promise<void> =>
  put(turn, id, { state: 'closed', closed_at: turn.now })
export const open = (turn: Turn, id: EmbeddingId): Promise<void> => put(turn, id, { state: 'watched', closed_at: null })

/** Of the pages that were seen by themselves, those that were not seen for longest go, beyond the newest `keep`. */
export async function forgetFound(turn: Turn, form: FormId, keep: number): Promise<void> {
  await sql`delete from embedding where account_id = ${turn.account} and embedding_id in (
    select embedding_id from embedding
    where account_id = ${turn.account} and form_id = ${form} and is_found and state = 'watched'
    order by seen_at desc nulls last, embedding_id desc offset ${keep})`.execute(turn.db)
}

/** Whose turn it is to be looked at again, of all accounts. */
export async function dueEmbeddings(
  house: House,
  limit: number,
): Promise<readonly { readonly account: AccountId; readonly embedding: EmbeddingId }[]> {
  const rows = await house.platform
    .selectFrom('embedding')
    .select(['account_id', 'embedding_id'])
    .where('visit_at', '<=', new Date(house.clock.nowMs()))
    .orderBy('visit_at')
    .limit(limit)
    .execute()
  return rows.map(row => ({ account: row.account_id as AccountId, embedding: row.embedding_id as EmbeddingId })) // As written above.
}
