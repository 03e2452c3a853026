/** SQL about requests. What names a person is sealed: they may be nobody that we know. */

import { sql } from 'kysely'
import { seal, unseal } from '#store/seal.ts'
import type { Turn } from '#store/turn.ts'
import type { Request, RequestId } from './types.ts'

type Row = Omit<Request, 'who' | 'notes' | 'outcome'> & {
  readonly who: Buffer | null
  readonly notes: Buffer | null
  readonly outcome: Buffer | null
}

const COLUMNS = sql`request_id as id, kind, channel, contact_id as contact, who, notes, state, outcome, received_at as "receivedAt",
  due_at as "dueAt", closed_at as "closedAt", made_by as "madeBy"`

const keyOf = ({ house, account }: Turn) => house.keys.key('account', account)
const hidden = (turn: Turn, text: string | null) => (text === null ? null : seal(keyOf(turn), Buffer.from(text)))
const read = (turn: Turn, bytes: Buffer | null) => (bytes === null ? null : unseal(keyOf(turn), bytes).toString())
const opened = (turn: Turn, row: Row): Request => ({
  ...row,
  who: read(turn, row.who),
  notes: read(turn, row.notes),
  outcome: read(turn, row.outcome),
})

export async function addRequest(turn: Turn, it: Request): Promise<void> {
  await sql`
    insert into request (account_id, request_id, kind, channel, contact_id, who, notes, state, outcome, received_at, due_at, closed_at, made_by, created_at)
    values (${turn.account}, ${it.id}, ${it.kind}, ${it.channel}, ${it.contact}, ${hidden(turn, it.who)}, ${hidden(turn, it.notes)},
      ${it.state}, ${hidden(turn, it.outcome)}, ${it.receivedAt}, ${it.dueAt}, ${it.closedAt}, ${it.madeBy}, ${turn.now})`.execute(
    turn.db,
  )
}

export type RequestsWanted = {
  readonly open?: boolean | undefined
  readonly contact?: string | undefined
  readonly after?: { readonly dueAt: Date; readonly id: string } | undefined
  readonly limit: number
}

/** What is due first comes first. */
export async function pageOfRequests(turn: Turn, { open, contact, after, limit }: RequestsWanted): Promise<Request[]> {
  const { rows } = await sql<Row>`
    select ${COLUMNS} from request
    where account_id = ${turn.account}
      and ${open === undefined ? sql`true` : open ? sql`closed_at is null` : sql`closed_at is not null`}
      and ${contact === undefined ? sql`true` : sql`contact_id = ${contact}`}
      and ${after ? sql`(due_at, request_id) > (${after.dueAt}, ${after.id})` : sql`true`}
    order by due_at, request_id limit ${limit}`.execute(turn.db)
  return rows.map(row => opened(turn, row))
}

export async function countRequests(turn: Turn): Promise<{ readonly open: number; readonly overdue: number }> {
  const { rows } = await sql<{ open: number; overdue: number }>`
    select count(*)::int as open, count(*) filter (where due_at < ${turn.now})::int as overdue from request
    where account_id = ${turn.account} and closed_at is null`.execute(turn.db)
  return rows[0] ?? { open: 0, overdue: 0 }
}

/** Nobody else changes it until the turn ends. */
export async function lockRequest(turn: Turn, id: string): Promise<Request | undefined> {
  const { rows } = await sql<Row>`
    select ${COLUMNS} from request where account_id = ${turn.account} and request_id = ${id} for update`.execute(
    turn.db,
  )
  return rows[0] && opened(turn, rows[0])
}

export async function setRequest(turn: Turn, it: Request): Promise<void> {
  await sql`
    update request set state = ${it.state}, outcome = ${hidden(turn, it.outcome)}, notes = ${hidden(turn, it.notes)},
      who = ${hidden(turn, it.who)}, due_at = ${it.dueAt}, closed_at = ${it.closedAt}
    where account_id = ${turn.account} and request_id = ${it.id}`.execute(turn.db)
}

/** Whoever was erased is named by none of their requests any more; that they asked, and were answered, stays. */
export async function forgetWho(turn: Turn, contact: string): Promise<void> {
  await sql`
    update request set who = null, notes = null, outcome = null
    where account_id = ${turn.account} and contact_id = ${contact}`.execute(turn.db)
}

export const requestsOf = (turn: Turn, contact: string) =>
  pageOfRequests(turn, { contact, limit: 1_000 }) as Promise<(Request & { readonly id: RequestId })[]>
